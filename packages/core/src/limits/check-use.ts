import type { Reason } from '../decide/verdict.ts';
import { addDecimals, compareDecimals, type Decimal, zero } from '../money/decimal.ts';
import { toDecimal } from '../policy/compile-condition.ts';
import type { BudgetUse } from './budget-use.ts';
import type { Charge } from './charge.ts';
import { type Counter, usedAt } from './counter.ts';
import { type CounterNames, countersOf } from './counters-of.ts';
import { explainExceeded } from './explain-exceeded.ts';

/** Where budgets are checked: the counters and the time at an entry's place in the ledger. */
export interface BudgetPlace extends CounterNames {
  readonly now: number;
  /** `emptyCounter` where nothing was ever charged */
  read(counter: string): Counter;
}

/** A counter as it is before the action. */
export interface Total {
  readonly id: string;
  readonly counter: Counter;
  readonly used: Decimal;
  /** this action would be too much for it */
  readonly isExceeded: boolean;
}

/** A use beside what is used already. */
export interface CheckedUse {
  readonly use: BudgetUse;
  readonly amount: Decimal;
  readonly totals: readonly Total[];
  /** why its `over` applies; null where it does not */
  readonly reason: Reason | null;
}

/** The charges of an action that a person let pass, by counter. */
export type Approved = ReadonlyMap<string, Charge>;

export function checkUse(use: BudgetUse, place: BudgetPlace, approved: Approved): CheckedUse {
  const { requested, max, windowMs } = use;
  const amount = requested.ok ? requested.amount : zero;
  const totals = countersOf(use, place).map((id): Total => {
    const counter = place.read(id);
    const used = usedAt(counter, windowMs, place.now);
    const isAbove = requested.ok && compareDecimals(addDecimals(used, amount), max) > 0;
    return { id, counter, used, isExceeded: isAbove && !isApproved(use, approved.get(id)) };
  });
  return { use, amount, totals, reason: reasonOf(use, totals, place, approved) };
}

function reasonOf(use: BudgetUse, totals: readonly Total[], { now }: BudgetPlace, approved: Approved): Reason | null {
  const { requested } = use;
  if (!requested.ok) return totals.every(({ id }) => isApproved(use, approved.get(id))) ? null : requested.reason;
  const exceeded = totals.filter(({ isExceeded }) => isExceeded);
  return exceeded.length === 0 ? null : explainExceeded(use, requested, exceeded, now);
}

/** Whoever approved a charge knew that so much was over, or that nobody could tell. What blocks now, nobody approved. */
function isApproved({ over, requested }: BudgetUse, charge: Charge | undefined): boolean {
  if (charge === undefined || over === 'block') return false;
  if (!requested.ok) return charge.amount === '0';
  return charge.over && compareDecimals(requested.amount, toDecimal(charge.amount)) <= 0;
}
