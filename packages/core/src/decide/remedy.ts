import type { Measure } from '../classify/classification.ts';
import { addDecimals, type Decimal, formatDecimal } from '../money/decimal.ts';
import { toDecimal } from '../policy/compile-condition.ts';
import type { FactCondition } from '../policy/policy.ts';
import type { Subject } from '../policy/subject.ts';
import type { Reason } from './verdict.ts';

const one: Decimal = { units: 1n, scale: 0 };
const minusOne: Decimal = { units: -1n, scale: 0 };

/** A value with which the condition does not hold; null where there is no obvious one. */
export function escapingValue({ is, above, atLeast, below, atMost }: FactCondition): string | boolean | null {
  if (typeof is === 'boolean') return !is;
  if (above !== undefined) return above.number;
  if (below !== undefined) return below.number;
  if (atLeast !== undefined) return shifted(atLeast.number, minusOne);
  return atMost === undefined ? null : shifted(atMost.number, one);
}

const shifted = (number: string, by: Decimal): string => formatDecimal(addDecimals(toDecimal(number), by));

/** The fact to change, where it is the caller's to change. Decimals are text, so that no client loses digits. */
export function remedyAt(path: string, value: string | boolean | null): Reason['remedy'] {
  return value === null || !path.startsWith('context.') ? null : { path, value };
}

/** What was counted or inspected does not get smaller by saying so. */
export function isDeclared(measure: Measure | undefined): boolean {
  return measure?.state === 'known' && measure.source === 'declared';
}

/** Stating the amount in a currency that is named, where the currency is a fact of its own. */
export function currencyRemedy({ action }: Subject, currency: string | undefined): Reason['remedy'] {
  const isStated = typeof action.args.currency === 'string';
  return isStated && currency !== undefined ? remedyAt('context.currency', currency) : null;
}
