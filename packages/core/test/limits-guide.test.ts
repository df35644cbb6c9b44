import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePolicies } from '../src/index.ts';

const page = readFileSync(new URL('../../../docs/guides/limits.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, yaml]) => yaml!);

describe('docs/guides/limits.md', () => {
  it.each(examples)('has policies that are accepted: %#', (yaml) => {
    expect(parsePolicies(yaml)).toMatchObject({ ok: true });
  });
});
