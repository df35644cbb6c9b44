import { isJsonObject, type JsonObject, type JsonValue } from '../../json/json.ts';
import { addDecimals, compareDecimals, type Decimal, isNegative, parseDecimal, zero } from '../../money/decimal.ts';
import { roleOf } from '../argument/key-roles.ts';
import type { Fact } from '../argument/read-arguments.ts';
import type { Measure } from '../classification.ts';

type Amount = { readonly value: Decimal; readonly path: string; readonly source: 'declared' | 'counted' };

/** The money at stake: the largest amount that is stated, or that the elements of a list add up to. */
export function amountOf(facts: readonly Fact[]): Measure | null {
  const currency = currencyOf(facts);
  if (currency !== null && currency.state !== 'known') return currency;
  const code = currency?.code ?? null;
  const stated: { fact: Fact; value: Decimal }[] = [];
  for (const fact of facts) {
    const read = statedAmount(fact, code);
    if (read === null) continue;
    if (!isDecimal(read)) return read;
    stated.push({ fact, value: read });
  }
  if (stated.length === 0) return null;
  const largest = [...single(stated), ...listed(stated), ...multiplied(stated, facts)].reduce((a, b) =>
    compareDecimals(b.value, a.value) > 0 ? b : a,
  );
  return { state: 'known', value: largest.value, currency: code, source: largest.source, path: largest.path };
}

function isDecimal(read: Decimal | Measure): read is Decimal {
  return 'units' in read;
}

function statedAmount(fact: Fact, currency: string | null): Decimal | Measure | null {
  const { role, value, path } = fact;
  if (role !== 'amount' && role !== 'minor_amount' && role !== 'price') return null;
  if (value === null || (isJsonObject(value) && hasAmount(value))) return null;
  const decimal = typeof value === 'string' || typeof value === 'number' ? parseDecimal(value) : sumOf(value);
  if (decimal === null) {
    // a price or a value may be a name: `price_1`, a field's new text
    return role === 'price' ? null : { state: 'invalid', path, detail: 'is not a number' };
  }
  if (isNegative(decimal)) return { state: 'invalid', path, detail: 'is negative' };
  return role === 'minor_amount' ? fromMinorUnits(decimal, currency) : decimal;
}

function hasAmount(value: JsonObject): boolean {
  return Object.keys(value).some((key) => {
    const role = roleOf(key);
    return role === 'amount' || role === 'minor_amount' || role === 'price';
  });
}

/** The sum of a list of numbers; null for anything else. */
function sumOf(value: JsonValue): Decimal | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  let sum: Decimal | null = null;
  for (const each of value) {
    const decimal = typeof each === 'string' || typeof each === 'number' ? parseDecimal(each) : null;
    if (decimal === null) return null;
    sum = sum === null ? decimal : addDecimals(sum, decimal);
  }
  return sum;
}

function single(stated: readonly { fact: Fact; value: Decimal }[]): Amount[] {
  return stated.map(({ fact, value }) => ({ value, path: fact.path, source: 'declared' }));
}

/** What the elements of each list add up to, the largest amount of each element counting. */
function listed(stated: readonly { fact: Fact; value: Decimal }[]): Amount[] {
  const lists = new Map<string, Map<number, Decimal>>();
  for (const { fact, value } of stated) {
    if (fact.list === null) continue;
    const elements = lists.get(fact.list) ?? new Map<number, Decimal>();
    const before = elements.get(fact.element);
    if (before === undefined || compareDecimals(value, before) > 0) elements.set(fact.element, value);
    lists.set(fact.list, elements);
  }
  return [...lists].map(([path, elements]) => ({
    path,
    value: [...elements.values()].reduce(addDecimals),
    source: 'counted',
  }));
}

/** A price beside a quantity. */
function multiplied(stated: readonly { fact: Fact; value: Decimal }[], facts: readonly Fact[]): Amount[] {
  const quantities = Map.groupBy(
    facts.filter(({ role }) => role === 'quantity'),
    ({ parent }) => parent,
  );
  return stated.flatMap(({ fact, value }) => {
    const beside = fact.role === 'price' ? (quantities.get(fact.parent) ?? []) : [];
    return beside.flatMap((quantity): Amount[] => {
      const times =
        typeof quantity.value === 'object' || typeof quantity.value === 'boolean' ? null : parseDecimal(quantity.value);
      if (times === null || isNegative(times)) return [];
      return [{ value: multiply(value, times), path: fact.path, source: 'counted' }];
    });
  });
}

function multiply(a: Decimal, b: Decimal): Decimal {
  return shortest({ units: a.units * b.units, scale: a.scale + b.scale });
}

/** Adding brings a decimal into its shortest form. */
function shortest(value: Decimal): Decimal {
  return addDecimals(value, zero);
}

const withoutMinorUnit: ReadonlySet<string> = new Set(
  'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' '),
);
const withThreeDigits: ReadonlySet<string> = new Set('BHD IQD JOD KWD LYD OMR TND'.split(' '));

function fromMinorUnits(value: Decimal, currency: string | null): Decimal {
  const digits = currency === null ? 2 : withoutMinorUnit.has(currency) ? 0 : withThreeDigits.has(currency) ? 3 : 2;
  return shortest({ units: value.units, scale: value.scale + digits });
}

type Currency = { readonly state: 'known'; readonly code: string } | Extract<Measure, { state: 'invalid' }>;

const currencyInName = /(?:usd|eur|gbp)$/i;

function currencyOf(facts: readonly Fact[]): Currency | null {
  let found: string | null = null;
  for (const { role, value, path } of facts) {
    const stated = role === 'currency' ? value : role === 'amount' ? (currencyInName.exec(path)?.[0] ?? null) : null;
    if (stated === null) continue;
    if (typeof stated !== 'string' || !/^[a-z]{3}$/i.test(stated.trim())) {
      return { state: 'invalid', path, detail: 'is not a currency code' };
    }
    const code = stated.trim().toUpperCase();
    if (found !== null && found !== code) return { state: 'invalid', path, detail: `is ${code} beside ${found}` };
    found = code;
  }
  return found === null ? null : { state: 'known', code: found };
}
