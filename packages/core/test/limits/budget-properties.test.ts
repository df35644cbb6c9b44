import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecisionKind } from '../../src/decide/verdict.ts';
import { applyBudgets, recheckBudgets } from '../../src/limits/apply-budgets.ts';
import { type Charge, heldOf } from '../../src/limits/charge.ts';
import type { Standing } from '../../src/limits/standing.ts';
import { addDecimals, type Decimal, parseDecimal, zero } from '../../src/money/decimal.ts';
import { known } from '../policy-fixtures.ts';
import { CounterBook, judge, open, setOf, start } from './budget-fixtures.ts';
import { isAtMost } from './charge-model.ts';

const minuteMs = 60_000;
const strictness: Readonly<Record<DecisionKind, number>> = { ALLOW: 0, REQUIRE_APPROVAL: 1, BLOCK: 2 };
const none: Standing = { kind: 'none' };

const set = setOf(`
policies:
  - id: pay
    match: { actions: [transfer_funds] }
    effect: allow
    budgets:
      - { measure: amount, currency: USD, max: 100, window: 1h, per: agent, over: require_approval }
      - { measure: amount, currency: EUR, max: 100, window: 1h, per: agent, over: require_approval }
      - { measure: amount, currency: USD, max: 250, window: 1h, over: block }
      - { measure: calls, max: 12, window: 10m, per: key, over: block }
    duplicates: [ { window: 5m, by: [context.invoice], over: require_approval } ]
`);

const maxima: readonly (readonly [prefix: string, max: string, windowMs: number])[] = [
  ['b:pay/amount.USD/1h/agent:', '100', 60 * minuteMs],
  ['b:pay/amount.EUR/1h/agent:', '100', 60 * minuteMs],
  ['b:pay/amount.USD/1h/organization:', '250', 60 * minuteMs],
  ['b:pay/calls/10m/key:', '12', 10 * minuteMs],
  ['b:pay/duplicate/5m/context.invoice:', '1', 5 * minuteMs],
];

const attempt = fc.record({
  afterMs: fc.integer({ min: 0, max: 6 * minuteMs }),
  amount: fc.integer({ min: 0, max: 60 }).map(String),
  currency: fc.constantFrom(null, 'USD', 'EUR', 'JPY'),
  agent: fc.constantFrom('agt_1', 'agt_2', null),
  key: fc.constantFrom('key_1', 'key_2'),
  isKeyBound: fc.boolean(),
  invoice: fc.integer({ min: 0, max: 9 }),
  isApproved: fc.boolean(),
  end: fc.constantFrom('succeeded', 'failed', 'open'),
});
type Attempt = typeof attempt extends fc.Arbitrary<infer T> ? T : never;

interface Made {
  readonly charges: readonly Charge[];
  readonly standing: Standing;
  /** it was over when it was decided, and a person let it pass */
  readonly isOverage: boolean;
}

/** Decides an attempt, approves it or not, and lets it run at once. */
function make(book: CounterBook, { end, isApproved, ...each }: Attempt, now: number): Made | null {
  const { amount, currency, agent, key, isKeyBound, invoice } = each;
  const judgement = judge(set, {
    measures: { amount: known('amount', amount, currency) },
    action: { args: { invoice } },
  });
  const place = book.place(now, { agent, key, isKeyBound });
  const budgeted = applyBudgets(judgement, place);
  const { verdict, charges, limits } = budgeted;
  expect(strictness[verdict.decision]).toBeGreaterThanOrEqual(strictness[judgement.verdict.decision]);
  expect(new Set(charges.map(({ counter }) => counter)).size).toBe(charges.length);
  const isOver = charges.some(({ over }) => over);
  const isHeld = verdict.decision !== 'BLOCK' && !isOver;
  for (const { reserved } of limits) if (!isHeld) expect(reserved).toBe('0');
  if (verdict.decision === 'BLOCK') expect(charges).toEqual([]);
  if (verdict.decision === 'ALLOW') expect(isOver).toBe(false);
  if (verdict.decision === 'BLOCK' || (verdict.decision === 'REQUIRE_APPROVAL' && !isApproved)) return null;
  book.move(budgeted, none, open, now);
  expect(recheckBudgets(judgement, place, { charges, standing: open }).exceeded).toEqual([]);
  const standing: Standing = end === 'open' ? open : end === 'failed' ? none : { kind: 'booked', at: now };
  book.move(budgeted, open, standing, now);
  return { charges, standing, isOverage: isOver };
}

/** What the window really holds of a counter, by every charge that was made. */
function exactSum(all: readonly Made[], counter: string, since: number, wanted: (made: Made) => boolean): Decimal {
  return all
    .filter(wanted)
    .filter(({ standing }) => standing.kind === 'open' || (standing.kind === 'booked' && standing.at > since))
    .flatMap(({ charges, standing }) =>
      charges.filter((charge) => charge.counter === counter).map((charge) => heldOf(charge, standing).amount),
    )
    .reduce(addDecimals, zero);
}

describe('budgets, whatever is asked for and approved', () => {
  it('hold: no total is above its bound and what was approved beyond it', () => {
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 40 }), (attempts) => {
        const book = new CounterBook();
        const made: Made[] = [];
        let now = start;
        for (const each of attempts) {
          now += each.afterMs;
          const next = make(book, each, now);
          if (next !== null) made.push(next);
          for (const counter of book.counters.keys()) {
            const [, max, windowMs] = maxima.find(([prefix]) => counter.startsWith(prefix))!;
            const overage = exactSum(made, counter, now - windowMs, ({ isOverage }) => isOverage);
            const total = exactSum(made, counter, now - windowMs, () => true);
            expect(isAtMost(total, addDecimals(parseDecimal(max)!, overage))).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('do not count an agent that anybody can name, but the key behind it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 3, maxLength: 20 }), (names) => {
        const book = new CounterBook();
        const allowed = names.filter((name) => {
          const place = book.place(start, { agent: `agt_${name}`, isKeyBound: false });
          const budgeted = applyBudgets(judge(set, { amount: '50', action: { args: { invoice: name } } }), place);
          if (budgeted.verdict.decision !== 'ALLOW') return false;
          book.move(budgeted, none, open);
          return true;
        });
        expect(allowed.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
