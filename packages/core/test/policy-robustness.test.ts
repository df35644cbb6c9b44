import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baselineYaml } from '../src/policy/baseline.ts';
import { compilePolicies } from '../src/policy/compile-policies.ts';
import { parsePolicies } from '../src/policy/parse-policies.ts';
import { renderPolicies } from '../src/policy/render-policies.ts';
import { decideIn, known } from './policy-fixtures.ts';

const folder = new URL('../../../conformance/policies/good/', import.meta.url);
const good = [...readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8')), baselineYaml];

/** A good document with one piece cut out, doubled or put elsewhere. */
const damaged = fc
  .record({
    yaml: fc.constantFrom(...good),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 40 }),
    to: fc.double({ min: 0, max: 1, noNaN: true }),
    insert: fc.oneof(
      fc.constant(''),
      fc.constantFrom('[', '{', '*', '&a ', '!!', ': ', '- ', '"', "'", '#', '\n', '\t', '1e999', 'null', '~'),
    ),
    keeps: fc.boolean(),
  })
  .map(({ yaml, from, length, to, insert, keeps }) => {
    const start = Math.floor(from * yaml.length);
    const piece = yaml.slice(start, start + length);
    const rest = keeps ? yaml : yaml.slice(0, start) + yaml.slice(start + length);
    const at = Math.floor(to * rest.length);
    return rest.slice(0, at) + insert + piece + rest.slice(at);
  });

describe('a damaged document', () => {
  it('is refused with places, or is a set that decides and renders', () => {
    fc.assert(
      fc.property(damaged, (yaml) => {
        const parsed = parsePolicies(yaml);
        if (!parsed.ok) {
          expect(parsed.errors).not.toEqual([]);
          for (const { line, column } of parsed.errors) expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
          return;
        }
        const set = compilePolicies(parsed.document, { currency: 'USD' });
        const measures = { amount: known('amount', 700, 'EUR') };
        expect(decideIn(set, { type: 'refund_payment', measures }).outcomes).toHaveLength(set.policies.length);
        expect(parsePolicies(renderPolicies(yaml))).toMatchObject({ ok: true });
      }),
      { numRuns: 200 },
    );
  }, 30_000);

  it('of any text at all never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (yaml) => {
        expect(typeof parsePolicies(yaml).ok).toBe('boolean');
      }),
    );
  });
});
