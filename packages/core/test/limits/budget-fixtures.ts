import type { Action } from '../../src/action/action.ts';
import type { Classification, Measures } from '../../src/classify/classification.ts';
import { decideStrictest, type Judgement } from '../../src/decide/decide-strictest.ts';
import { applyBudgets, type Budgeted } from '../../src/limits/apply-budgets.ts';
import { type Held, heldOf, moveCharge, nothingHeld } from '../../src/limits/charge.ts';
import type { BudgetPlace } from '../../src/limits/check-use.ts';
import { type Counter, emptyCounter } from '../../src/limits/counter.ts';
import type { Scopes } from '../../src/limits/counters-of.ts';
import type { Standing } from '../../src/limits/standing.ts';
import { type CompiledPolicySet, compilePolicies } from '../../src/policy/compile-policies.ts';
import { parsePolicies } from '../../src/policy/parse-policies.ts';
import { claimedFacts } from '../../src/policy/subject.ts';
import { aClassification, anAction, known } from '../policy-fixtures.ts';

export const start = Date.parse('2026-11-22T12:00:00.000Z');
export const dayMs = 86_400_000;
export const open: Standing = { kind: 'open' };

export const someScopes: Scopes = {
  organization: 'org_1',
  key: 'key_1',
  agent: 'agt_1',
  isKeyBound: true,
  action: 'transfer_funds',
  target: 'bank',
  session: null,
  source: null,
};

/** The fewest words for a payment under a set that allows all of them but for the given bounds. */
export function paymentsWith(bounds: string, more = ''): CompiledPolicySet {
  return setOf(`policies: [ { id: pay, match: { actions: [transfer_funds] }, effect: allow, ${bounds} } ]\n${more}`);
}

export function setOf(yaml: string): CompiledPolicySet {
  const parsed = parsePolicies(yaml);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return compilePolicies(parsed.document, { currency: 'USD' });
}

export interface Payment {
  readonly amount?: string;
  readonly currency?: string;
  readonly measures?: Measures;
  readonly action?: Partial<Action>;
  readonly type?: string;
  readonly also?: readonly Classification[];
}

export function judge(set: CompiledPolicySet, payment: Payment = {}): Judgement {
  const { amount = '100', currency, action, type = 'transfer_funds', also } = payment;
  const measures = payment.measures ?? { amount: known('amount', amount, currency ?? null) };
  const classification = aClassification(type, { measures, ...(also === undefined ? {} : { also }) });
  return decideStrictest(anAction({ target: 'bank', ...action }), [classification], set, claimedFacts);
}

/** The counters of one ledger, and what happens to them. */
export class CounterBook {
  readonly counters = new Map<string, Counter>();

  place(now = start, scopes: Partial<Scopes> = {}, digest = 'sha256:1'): BudgetPlace {
    return {
      now,
      scopes: { ...someScopes, ...scopes },
      digest,
      hash: (text) => `#${text.length}${text}`,
      read: (id) => this.counters.get(id) ?? emptyCounter,
    };
  }

  /** Every charge from one standing to another. */
  move({ charges }: Pick<Budgeted, 'charges'>, from: Standing, to: Standing, now = start): void {
    for (const charge of charges) {
      const held = (standing: Standing): Held => (standing.kind === 'none' ? nothingHeld : heldOf(charge, standing));
      const before = this.counters.get(charge.counter) ?? emptyCounter;
      this.counters.set(charge.counter, moveCharge(before, charge, held(from), held(to), now));
    }
  }

  /** Decides, and lets what is allowed count as spent. */
  spend(set: CompiledPolicySet, payment: Payment = {}, now = start, scopes: Partial<Scopes> = {}): Budgeted {
    const budgeted = applyBudgets(judge(set, payment), this.place(now, scopes));
    if (budgeted.verdict.decision === 'ALLOW') this.move(budgeted, { kind: 'none' }, { kind: 'booked', at: now }, now);
    return budgeted;
  }
}
