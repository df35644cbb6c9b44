import type { MeasureName } from '../catalogue/canonical-action.ts';
import { compareDecimals, formatDecimal } from '../money/decimal.ts';
import type { BudgetScope } from '../policy/policy.ts';
import type { CheckedUse, Total } from './check-use.ts';
import { bucketOf, type Counter, currentAt, emptyAt, leavesWindowAt } from './counter.ts';

/** How a budget stands, as an answer tells it. */
export interface LimitState {
  readonly id: string;
  readonly policyId: string;
  readonly measure: MeasureName;
  readonly currency: string | null;
  readonly window: string;
  readonly per: BudgetScope;
  readonly limit: string;
  /** what counted before this action */
  readonly before: string;
  /** what this action holds */
  readonly reserved: string;
  /** from when on nothing of `before` counts: at the latest, with what is open taken as settled now */
  readonly resetsAt: string;
}

/** One for each budget, by the counter that has the least room. */
export function limitStates(uses: readonly CheckedUse[], holds: boolean, now: number): readonly LimitState[] {
  return uses.map((checked) => limitState(checked, holds, now));
}

function limitState({ use, amount, totals }: CheckedUse, holds: boolean, now: number): LimitState {
  const { id, policyId, measure, currency, window, windowMs, per, max } = use;
  const { used, counter } = tightest(totals);
  return {
    id,
    policyId,
    measure,
    currency,
    window,
    per,
    limit: formatDecimal(max),
    before: formatDecimal(used),
    reserved: holds ? formatDecimal(amount) : '0',
    resetsAt: new Date(resetsAt(counter, windowMs, now)).toISOString(),
  };
}

/** There is at least one: every use has a counter. */
function tightest([first, ...others]: readonly Total[]): Total {
  return others.reduce((most, next) => (compareDecimals(next.used, most.used) > 0 ? next : most), first!);
}

function resetsAt(counter: Counter, windowMs: number, now: number): number {
  if (counter.open.units !== 0n) return leavesWindowAt(bucketOf(windowMs, now), windowMs);
  return Math.max(emptyAt(currentAt(counter, windowMs, now), windowMs) ?? now, now);
}
