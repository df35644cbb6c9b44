import { remedyAt } from '../decide/remedy.ts';
import type { Reason } from '../decide/verdict.ts';
import { addDecimals, compareDecimals, type Decimal, formatDecimal, subtractDecimals } from '../money/decimal.ts';
import type { BudgetUse, Requested } from './budget-use.ts';
import type { Total } from './check-use.ts';
import { leavesAt } from './counter.ts';

type Known = Extract<Requested, { ok: true }>;

/** Why a total would be too large, and when or with what it would not be. */
export function explainExceeded(use: BudgetUse, requested: Known, exceeded: readonly Total[], now: number): Reason {
  const from = passesFrom(use, requested.amount, exceeded, now);
  return use.kind === 'duplicate' ? duplicate(use, from) : budgetExceeded(use, requested, exceeded, from);
}

/** From when on the same passes if nothing else happens; null where no time is known. */
function passesFrom(
  { max, windowMs }: BudgetUse,
  amount: Decimal,
  exceeded: readonly Total[],
  now: number,
): string | null {
  const times = exceeded.map(({ counter, used }) => {
    const tooMuch = subtractDecimals(addDecimals(used, amount), max);
    return leavesAt(counter, windowMs, now, tooMuch);
  });
  const known = times.filter((time) => time !== null);
  return known.length < times.length ? null : new Date(Math.max(...known)).toISOString();
}

function budgetExceeded(use: BudgetUse, requested: Known, exceeded: readonly Total[], from: string | null): Reason {
  const { policyId, measure, currency, window, per, max } = use;
  const unit = currency === null ? '' : ` ${currency}`;
  const text = (value: Decimal) => `${formatDecimal(value)}${unit}`;
  const used = mostUsed(exceeded);
  const room = subtractDecimals(max, used);
  const { amount, path, isDeclared } = requested;
  const remedy = room.units > 0n && isDeclared && path !== null ? remedyAt(path, formatDecimal(room)) : null;
  return {
    code: 'budget_exceeded',
    policyId,
    path,
    actual: text(amount),
    limit: formatDecimal(max),
    message: `${measure} ${text(amount)} on top of ${text(used)} is above ${text(max)} in ${window} per ${per}`,
    passes: whatPasses(measure, { room, amount, max }, text, from),
    remedy,
  };
}

interface Amounts {
  readonly room: Decimal;
  readonly amount: Decimal;
  readonly max: Decimal;
}

function whatPasses(
  measure: string,
  { room, amount, max }: Amounts,
  text: (value: Decimal) => string,
  from: string | null,
): string {
  if (room.units > 0n) return `${measure} up to ${text(room)}${from === null ? '' : ` until ${from}`}`;
  if (from !== null) return `${measure} ${text(amount)} from ${from} on`;
  return compareDecimals(amount, max) > 0
    ? `${measure} up to ${text(max)}, once earlier actions no longer count`
    : `${measure} ${text(amount)}, once earlier actions no longer count`;
}

function duplicate({ policyId, window, paths }: BudgetUse, from: string | null): Reason {
  const same = paths.length === 0 ? 'exactly this' : `the same ${paths.join(' and ')}`;
  const other = paths.length === 0 ? 'another action' : `another ${paths.join(' or ')}`;
  return {
    code: 'duplicate',
    policyId,
    path: paths[0] ?? null,
    actual: null,
    limit: null,
    message: `${same} was asked for within ${window}`,
    passes: from === null ? other : `${other}, or the same from ${from} on`,
    remedy: null,
  };
}

/** Of several counters the one with the least room. */
function mostUsed([first, ...others]: readonly Total[]): Decimal {
  return others.reduce((most, { used }) => (compareDecimals(used, most) > 0 ? used : most), first!.used);
}
