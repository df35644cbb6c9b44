import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Inspection } from '../../src/inspect/inspection.ts';
import { loadInspectors } from '../../src/inspect/sql/parsers.ts';
import { type ArgumentCase, inspectCase, mostDangerous } from './argument-case.ts';

const file = new URL('../../../../conformance/benign-arguments.yaml', import.meta.url);
const cases = parse(readFileSync(file, 'utf8')) as ArgumentCase[];

describe('everyday arguments', () => {
  const inspections = new Map<string, Inspection>();

  beforeAll(async () => {
    await loadInspectors();
    for (const argument of cases) inspections.set(argument.id, inspectCase(argument));
  });

  it('has at least 80 of SQL, 80 of shell and 40 of HTTP, each with its own id', () => {
    const count = (language: string) => cases.filter((argument) => argument.language === language).length;
    expect(count('sql')).toBeGreaterThanOrEqual(80);
    expect(count('shell')).toBeGreaterThanOrEqual(80);
    expect(count('http')).toBeGreaterThanOrEqual(40);
    expect(inspections.size).toBe(cases.length);
  });

  it('understands at least 98 of 100 completely', () => {
    const misread = cases.filter((argument) => !inspections.get(argument.id)!.complete).map((argument) => argument.id);
    const rate = (100 * misread.length) / cases.length;
    console.log(
      `benign arguments not understood: ${misread.length} of ${cases.length} (${rate.toFixed(1)} %) ${misread.join(' ')}`,
    );
    expect(rate).toBeLessThanOrEqual(2);
  });

  it.each(cases.filter((argument) => argument.expect.type !== undefined))('reads $id as $expect.type', (argument) => {
    const inspection = inspections.get(argument.id)!;
    expect(inspection.problem).toBeNull();
    expect(mostDangerous(inspection)?.type).toBe(argument.expect.type);
  });
});
