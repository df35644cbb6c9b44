import { compareDecimals, type Decimal, isNegative, parseDecimal } from '../../money/decimal.ts';
import type { Fact } from '../argument/read-arguments.ts';
import type { Scope } from '../argument/scope.ts';
import { numberIn } from './count.ts';

type Quantity = Decimal | 'invalid';

/**
 * How many pieces each object states, the largest of several.
 * @param isTrade an amount beside a price is how much is traded
 */
export function quantitiesOf(facts: readonly Fact[], isTrade: boolean): ReadonlyMap<Scope, Quantity> {
  const quantities = new Map<Scope, Quantity>();
  for (const { role, value, scope } of facts) {
    if (role !== 'quantity' && !(isTrade && role === 'amount')) continue;
    const quantity = readQuantity(value);
    const before = quantities.get(scope);
    if (quantity !== null && isLarger(quantity, before)) quantities.set(scope, quantity);
  }
  return quantities;
}

function isLarger(quantity: Quantity, before: Quantity | undefined): boolean {
  if (before === undefined) return true;
  if (before === 'invalid' || quantity === 'invalid') return before !== 'invalid';
  return compareDecimals(quantity, before) > 0;
}

/** A unit (`kg`) is no quantity; a quantity below nothing is no way to pay less. */
function readQuantity(value: Fact['value']): Quantity | null {
  if (typeof value === 'number') return valid(parseDecimal(value));
  if (typeof value !== 'string') return null;
  const plain = parseDecimal(value);
  if (plain !== null) return valid(plain);
  if (!/\p{N}/u.test(value)) return null;
  return /\p{Cf}|^\s*[-−]/u.test(value) ? 'invalid' : (numberIn(value) ?? (/\p{L}/u.test(value) ? null : 'invalid'));
}

function valid(quantity: Decimal | null): Quantity {
  return quantity === null || isNegative(quantity) ? 'invalid' : quantity;
}

/** The nearest quantity at or around a price; null where there is none. */
export function quantityBeside(quantities: ReadonlyMap<Scope, Quantity>, scope: Scope): Quantity | null {
  for (let each: Scope | null = scope; each !== null; each = each.parent) {
    const quantity = quantities.get(each);
    if (quantity !== undefined) return quantity;
  }
  return null;
}
