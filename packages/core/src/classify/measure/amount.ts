import type { CanonicalAction } from '../../catalogue/canonical-action.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../json/json.ts';
import { addDecimals, type Decimal, isNegative, parseDecimal, zero } from '../../money/decimal.ts';
import { type Role, roleOf } from '../argument/key-roles.ts';
import type { Fact } from '../argument/read-arguments.ts';
import type { Scope } from '../argument/scope.ts';
import type { Measure } from '../classification.ts';
import { currencyOf } from './currency.ts';
import { minorDigits } from './currency-codes.ts';
import type { Hints } from './hints.ts';
import { largerMeasure } from './larger-measure.ts';
import { notStated } from './largest-of.ts';
import { readMoneyText } from './money-text.ts';
import { quantitiesOf, quantityBeside } from './quantity.ts';
import { type Stated, totalOf } from './total.ts';

const amountRoles: ReadonlySet<Role> = new Set<Role>(['amount', 'minor_amount', 'price', 'minor_price', 'total']);

/** By these names there may stand a name as well as a number: `price_1`, a field's new text. */
const lenient: ReadonlySet<Role> = new Set<Role>(['price', 'minor_price', 'total']);

/** The money at stake: the largest amount that is stated, or that prices, quantities and lists come to. */
export function amountOf(facts: readonly Fact[], action: CanonicalAction, hints: Hints | null = null): Measure | null {
  const currency = currencyOf(facts, hints);
  if (currency.state === 'invalid') return currency;
  const quantities = quantitiesOf(facts, action.type === 'execute_trade');
  const path = hints?.stated.amount;
  const stated: Stated[] = [];
  let isFound = path === undefined;
  for (const fact of facts) {
    if (!amountRoles.has(fact.role)) continue;
    const read = readAmount(fact, currency.code);
    if (read === null) continue;
    const measure = read.state === 'known' && isEach(fact) ? times(read, quantityBeside(quantities, fact.scope)) : read;
    if (fact.by === 'person') isFound = true;
    else if (path !== undefined && isOverruled(measure, fact)) continue;
    stated.push({ scope: fact.scope, measure });
  }
  const total = totalOf(stated);
  if (isFound || (total !== null && total.state !== 'known')) return total;
  return notStated(path!);
}

/** Where a person says where the amount stands, one elsewhere is another one; what is added up or multiplied still counts. */
function isOverruled(measure: Measure, { scope }: Fact): boolean {
  if (scope.isListed) return false;
  return measure.state !== 'known' || measure.source === 'declared';
}

type Known = Extract<Measure, { state: 'known' }>;

function readAmount({ role, value, path }: Fact, currency: string | null): Measure | null {
  if (value === null || (isJsonObject(value) && hasAmount(value))) return null;
  const read = readValue(value);
  if (typeof read === 'string') return sayWhy(read, role, value, path);
  const isMinor = role === 'minor_amount' || role === 'minor_price';
  const amount = isMinor ? fromMinorUnits(read, currency) : read;
  return { state: 'known', value: amount, currency, source: 'declared', path };
}

type Unread = 'negative' | 'share' | 'everything' | 'nested' | 'unreadable';

function readValue(value: JsonValue): Decimal | Unread {
  if (typeof value === 'number') return notNegative(parseDecimal(value));
  if (typeof value === 'string') {
    const read = readMoneyText(value);
    return read.kind === 'known' ? read.value : read.kind;
  }
  return Array.isArray(value) ? sumOf(value) : 'unreadable';
}

function notNegative(decimal: Decimal | null): Decimal | Unread {
  if (decimal === null) return 'unreadable';
  return isNegative(decimal) ? 'negative' : decimal;
}

/** The sum of a list of numbers. */
function sumOf(values: readonly JsonValue[]): Decimal | Unread {
  if (values.length > 0 && values.every((each) => isJsonObject(each) && hasAmount(each))) return 'nested';
  let sum = zero;
  for (const each of values) {
    const read = Array.isArray(each) || isJsonObject(each) ? 'unreadable' : readValue(each);
    if (typeof read === 'string') return read;
    sum = addDecimals(sum, read);
  }
  return values.length === 0 ? 'unreadable' : sum;
}

function sayWhy(read: Unread, role: Role, value: JsonValue, path: string): Measure | null {
  switch (read) {
    case 'nested':
      return null;
    case 'negative':
      return { state: 'invalid', path, detail: 'is negative' };
    case 'share':
      return lenient.has(role)
        ? null
        : { state: 'missing', path, detail: 'is a share of an amount that is not stated' };
    case 'everything':
      return lenient.has(role) ? null : { state: 'unbounded', source: 'declared', path };
    case 'unreadable':
      return lenient.has(role) && !looksNumeric(value) ? null : { state: 'invalid', path, detail: 'is not a number' };
  }
}

/** Digits and no letters: a number that nobody can read. */
function looksNumeric(value: JsonValue): boolean {
  return typeof value === 'number' || (typeof value === 'string' && /\p{N}/u.test(value) && !/\p{L}/u.test(value));
}

function hasAmount(value: JsonObject): boolean {
  return Object.keys(value).some((key) => {
    const role = roleOf(key);
    return role !== null && amountRoles.has(role);
  });
}

/** Of one piece: a price, or what stands inside of one. */
function isEach({ role, scope }: Fact): boolean {
  return isPrice(role) || isPrice(scope.role) || isInPrice(scope);
}

function isInPrice({ parent, kind }: Scope): boolean {
  return kind === 'object' && parent !== null && isPrice(parent.role);
}

function isPrice(role: Role | null): boolean {
  return role === 'price' || role === 'minor_price';
}

function times(amount: Known, quantity: Decimal | 'invalid' | null): Measure {
  if (quantity === null) return amount;
  if (quantity === 'invalid')
    return { state: 'invalid', path: amount.path, detail: 'is beside a quantity that is not one' };
  // of less than one piece, or of none, the price is still the larger reading
  return largerMeasure(amount, { ...amount, value: multiply(amount.value, quantity), source: 'counted' })!;
}

function multiply(a: Decimal, b: Decimal): Decimal {
  return shortest({ units: a.units * b.units, scale: a.scale + b.scale });
}

/** Adding brings a decimal into its shortest form. */
function shortest(value: Decimal): Decimal {
  return addDecimals(value, zero);
}

function fromMinorUnits(value: Decimal, currency: string | null): Decimal {
  return shortest({ units: value.units, scale: value.scale + minorDigits(currency) });
}
