import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ShownMeasure } from '../src/classify/measure/measures-shown.ts';
import { type MeasureCase, shownOf } from './measures-fixtures.ts';

interface Case extends MeasureCase {
  readonly id: string;
  readonly description: string;
  readonly expect: { readonly [measure: string]: Partial<ShownMeasure> | null };
}

const file = new URL('../../../conformance/measures.yaml', import.meta.url);
const cases = parse(readFileSync(file, 'utf8')) as Case[];

describe('where measures stand', () => {
  it('has cases of every kind, each with a name of its own', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });

  it.each(cases)('$id: $description', (example) => {
    const shown: { readonly [measure: string]: ShownMeasure | undefined } = shownOf(example);
    for (const [measure, expected] of Object.entries(example.expect)) {
      if (expected === null) expect(shown[measure], measure).toBeUndefined();
      else expect(shown[measure], measure).toMatchObject(expected);
    }
    // what an answer shows is JSON, and a currency that is not expected is not made up
    expect(JSON.parse(JSON.stringify(shown))).toEqual(shown);
    if (example.expect.amount?.value !== undefined) {
      expect(shown.amount?.currency).toBe(example.expect.amount.currency);
    }
  });
});
