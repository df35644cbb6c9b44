import { readFileSync } from 'node:fs';
import { parseStrictJson, readToolDefinition } from '@runplane/core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { toStoredDefinition } from '../src/tools/stored-definition.ts';

interface DigestCase {
  readonly id: string;
  readonly description: string;
  readonly definition: string;
  readonly text: string;
  readonly digest: string;
}

const file = new URL('../../../conformance/tool-digests.yaml', import.meta.url);
const cases = parse(readFileSync(file, 'utf8')) as DigestCase[];

describe("a definition's digest", () => {
  it.each(cases)('$id: $description', ({ definition, text, digest }) => {
    const parsed = parseStrictJson(definition);
    const read = parsed.ok ? readToolDefinition(parsed.value) : null;
    expect(read?.problem).toBeNull();
    expect(toStoredDefinition(read!.definition!)).toEqual({ definition: text, digest });
  });
});
