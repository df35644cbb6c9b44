import type { RiskFactor } from '../decide/verdict.ts';
import { compareDecimals, type Decimal, formatDecimal } from '../money/decimal.ts';
import {
  busiestHourBefore,
  executedIn,
  type History,
  historyAt,
  hourOf,
  type Money,
  medianOf,
  type Sample,
} from './history.ts';

const leastExecuted = 30;
/** fewer amounts in a currency have no middle worth the name */
const leastAmounts = 10;
const leastPerHour = 10;
const tooOften = 3;

/** From the largest down. */
const amountTiers = [
  { times: 10, points: 8 },
  { times: 3, points: 4 },
] as const;
const lowestTier = 3;

const newTargetPoints = 4;
const ratePoints = 4;

const none: readonly RiskFactor[] = [];

/** How an action differs from what its agent usually does of that type: terms of its risk. */
export function deviationOf(before: History, { target, amount }: Sample, now: number): readonly RiskFactor[] {
  if (before.executed < leastExecuted) return none;
  const history = historyAt(before, now);
  if (history.executed < leastExecuted) return none;
  const terms = [targetTerm(history, target), amount && amountTerm(history, amount), rateTerm(history, hourOf(now))];
  const present = terms.filter((term) => term !== null);
  return present.length === 0 ? none : present;
}

const term = (points: number, detail: string): RiskFactor => ({ code: 'history', points, detail });

function targetTerm({ targets }: History, target: string): RiskFactor | null {
  return targets.includes(target) ? null : term(newTargetPoints, 'first use of this target');
}

function amountTerm(history: History, amount: Money): RiskFactor | null {
  if (!isAboveMost(history, amount)) return null;
  const median = medianOf(history, amount.currency, leastAmounts);
  if (median === null) return null;
  const tier = amountTiers.find(({ times }) => compareDecimals(amount.value, multiplied(median, times)) > 0);
  if (tier === undefined) return null;
  const usual = `${formatDecimal(median)} ${amount.currency}`;
  return term(tier.points, `amount above ${tier.times} times the usual ${usual}`);
}

/** Whether it is above the lowest tier, told without sorting: the ordinary amount is spared that. */
function isAboveMost({ amounts }: History, { value, currency }: Money): boolean {
  let same = 0;
  let below = 0;
  for (const known of amounts) {
    if (known.currency !== currency) continue;
    same += 1;
    if (compareDecimals(value, multiplied(known.value, lowestTier)) > 0) below += 1;
  }
  return below > Math.floor(same / 2);
}

const multiplied = ({ units, scale }: Decimal, times: number): Decimal => ({ units: units * BigInt(times), scale });

function rateTerm(history: History, hour: number): RiskFactor | null {
  const count = executedIn(history, hour) + 1;
  if (count < leastPerHour) return null;
  const most = busiestHourBefore(history, hour);
  // nothing to compare with
  if (most === 0 || count <= tooOften * most) return null;
  return term(ratePoints, `${count} within this hour, at most ${most} in any of the day before`);
}
