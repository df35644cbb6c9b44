import { addDecimals, type Decimal, formatDecimal } from '../money/decimal.ts';
import { toDecimal } from '../policy/compile-condition.ts';
import type { FactCondition } from '../policy/policy.ts';
import type { Reason } from './verdict.ts';

const one: Decimal = { units: 1n, scale: 0 };
const minusOne: Decimal = { units: -1n, scale: 0 };

/** A value with which the condition does not hold; null where there is no obvious one, or the fact is not the caller's. */
export function remedyFor({ path, is, above, atLeast, below, atMost }: FactCondition): Reason['remedy'] {
  if (!path.startsWith('context.')) return null;
  if (typeof is === 'boolean') return { path, value: !is };
  if (above !== undefined) return { path, value: above.number };
  if (below !== undefined) return { path, value: below.number };
  if (atLeast !== undefined) return { path, value: shifted(atLeast.number, minusOne) };
  if (atMost !== undefined) return { path, value: shifted(atMost.number, one) };
  return null;
}

const shifted = (number: string, by: Decimal): string => formatDecimal(addDecimals(toDecimal(number), by));
