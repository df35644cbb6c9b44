import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadInspectors } from '../../src/inspect/sql/parsers.ts';
import { type ArgumentCase, inspectCase, mostDangerous, ordinarySql } from './argument-case.ts';

const folder = new URL('../../../../conformance/arguments/', import.meta.url);

function read(name: string): unknown {
  return parse(readFileSync(new URL(name, folder), 'utf8'));
}

describe.each(['postgresql', 'mysql', 'sqlite', 'tsql'])('the ordinary SQL of %s', (dialect) => {
  const cases = ordinarySql(read(`sql-ordinary-${dialect}.yaml`) as Parameters<typeof ordinarySql>[0]);
  beforeAll(loadInspectors);

  it('is much, each text with its own id', () => {
    expect(cases.length).toBeGreaterThanOrEqual(200);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(new Set(cases.map(({ text }) => text)).size).toBe(cases.length);
  });

  it('is read for what it is, all but 2 of 100', () => {
    const misread = cases.filter((argument) => {
      const inspection = inspectCase(argument);
      return !inspection.complete || mostDangerous(inspection)?.type !== argument.expect.type;
    });
    const rate = (100 * misread.length) / cases.length;
    console.log(`ordinary SQL of ${dialect}: ${misread.length} of ${cases.length} misread (${rate.toFixed(1)} %)`);
    expect(rate, misread.map(({ id, text }) => `${id} ${text}`).join('\n')).toBeLessThanOrEqual(2);
  });

  it('hides nothing', () => {
    const flagged = cases.filter((argument) =>
      inspectCase(argument).parts.some(({ flags }) => flags.includes('obfuscated')),
    );
    expect(flagged.map(({ id }) => id)).toEqual([]);
  });
});

describe('SQL that hides what it does', () => {
  const cases = read('sql-evasions.yaml') as readonly ArgumentCase[];
  beforeAll(loadInspectors);

  it('is known in many ways, each with its own id', () => {
    expect(cases.length).toBeGreaterThanOrEqual(70);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });

  it.each(cases)('is seen through in $id: $text', (argument) => {
    const inspection = inspectCase(argument);
    const worst = mostDangerous(inspection);
    const { type, records, flags = [], complete } = argument.expect;
    expect({ complete: inspection.complete, understood: inspection.problem === null }).toEqual({
      complete,
      understood: complete,
    });
    if (type !== undefined) expect(worst?.type).toBe(type);
    if (records !== undefined) expect(worst?.records).toBe(records);
    expect(worst?.flags ?? []).toEqual(expect.arrayContaining([...flags]));
  });
});
