import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadInspectors } from '../../src/inspect/sql/parsers.ts';
import { type ArgumentCase, inspectCase, mostDangerous } from './argument-case.ts';

const file = new URL('../../../../conformance/dangerous-arguments.yaml', import.meta.url);
const cases = parse(readFileSync(file, 'utf8')) as ArgumentCase[];

describe('dangerous arguments', () => {
  beforeAll(loadInspectors);

  it.each(cases.map((argument) => ({ ...argument, shown: argument.text ?? String(argument.request?.url) })))(
    'sees through $id: $shown',
    (argument) => {
      const inspection = inspectCase(argument);
      const worst = mostDangerous(inspection);
      const { type, records, flags = [], complete } = argument.expect;
      expect(inspection.complete).toBe(complete);
      expect(inspection.problem === null).toBe(complete);
      if (type !== undefined) expect(worst?.type).toBe(type);
      if (records !== undefined) expect(worst?.records).toBe(records);
      expect(worst?.flags ?? []).toEqual(expect.arrayContaining([...flags]));
    },
  );
});
