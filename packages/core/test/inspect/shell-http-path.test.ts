import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadInspectors } from '../../src/inspect/sql/parsers.ts';
import { type ArgumentCase, inspectCase, mostDangerous } from './argument-case.ts';

const folder = new URL('../../../../conformance/arguments/', import.meta.url);

function read(name: string): readonly ArgumentCase[] {
  return parse(readFileSync(new URL(name, folder), 'utf8')) as ArgumentCase[];
}

function files(kind: string): string[] {
  return readdirSync(folder).filter((name) => new RegExp(`^(?:shell|http|path)-${kind}\\.yaml$`).test(name));
}

const least: Readonly<Record<string, number>> = { shell: 200, http: 200, path: 60 };

describe.each(files('ordinary'))('the ordinary arguments of %s', (name) => {
  const cases = read(name);
  beforeAll(loadInspectors);

  it('are many, each with its own id and text', () => {
    expect(cases.length).toBeGreaterThanOrEqual(least[cases[0]!.language]!);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(new Set(cases.map(({ text, request }) => text ?? JSON.stringify(request))).size).toBe(cases.length);
  });

  it('are read for what they are, all but 2 of 100', () => {
    const misread = cases.filter((argument) => {
      const inspection = inspectCase(argument);
      return !inspection.complete || mostDangerous(inspection)?.type !== argument.expect.type;
    });
    const rate = (100 * misread.length) / cases.length;
    console.log(`${name}: ${misread.length} of ${cases.length} misread (${rate.toFixed(1)} %)`);
    expect(
      rate,
      misread.map(({ id, text, request }) => `${id} ${text ?? JSON.stringify(request)}`).join('\n'),
    ).toBeLessThanOrEqual(2);
  });

  it('name a flag only where it is expected', () => {
    const flagged = cases.filter((argument) => {
      const found = inspectCase(argument).parts.flatMap(({ flags }) => flags);
      return found.includes('obfuscated') || found.includes('download_into_interpreter');
    });
    expect(flagged.map(({ id }) => id)).toEqual([]);
  });
});

describe.each(files('evasions'))('the evasions of %s', (name) => {
  beforeAll(loadInspectors);

  it.each(read(name).map((argument) => ({ ...argument, shown: argument.text ?? JSON.stringify(argument.request) })))(
    'sees through $id: $shown',
    (argument) => {
      const inspection = inspectCase(argument);
      const worst = mostDangerous(inspection);
      const { type, records, flags = [], complete } = argument.expect;
      expect({ complete: inspection.complete, problem: inspection.problem === null }).toEqual({
        complete,
        problem: complete,
      });
      if (type !== undefined) expect(worst?.type).toBe(type);
      if (records !== undefined) expect(worst?.records).toBe(records);
      // a guardrail looks at the flags of all parts
      expect(inspection.parts.flatMap((part) => part.flags)).toEqual(expect.arrayContaining([...flags]));
    },
  );
});
