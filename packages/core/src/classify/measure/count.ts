import { isJsonObject, type JsonValue } from '../../json/json.ts';
import { compareDecimals, type Decimal, isNegative, parseDecimal } from '../../money/decimal.ts';
import type { Fact } from '../argument/read-arguments.ts';
import type { Measure } from '../classification.ts';

const unboundedWords: ReadonlySet<string> = new Set(['*', 'all', 'everyone', 'everybody', 'everything', 'any']);

export function isEverything(value: JsonValue): boolean {
  return typeof value === 'string' && unboundedWords.has(value.trim().toLowerCase());
}

/** How many an argument says or lists; null when it says nothing. */
export function countOf({ value, path }: Fact): Measure | null {
  if (typeof value === 'number') return declared(parseDecimal(value), path);
  if (typeof value === 'string' && !isEverything(value)) return countText(value, path);
  if (typeof value === 'boolean' || isJsonObject(value)) return { state: 'invalid', path, detail: 'is not a count' };
  return namedIn({ value, path });
}

/** How many names or identifiers an argument lists: a number is an identifier too. */
export function namedIn({ value, path }: Pick<Fact, 'value' | 'path'>): Measure | null {
  if (value === null || typeof value === 'boolean') return null;
  if (!Array.isArray(value)) {
    return isEverything(value) ? { state: 'unbounded', source: 'declared', path } : counted(namesIn(value), path);
  }
  if (value.some(isEverything)) return { state: 'unbounded', source: 'declared', path };
  let names = 0;
  for (const each of value) names += namesIn(each);
  return counted(names, path);
}

function countText(text: string, path: string): Measure {
  const decimal = parseDecimal(text);
  if (decimal !== null) return declared(decimal, path);
  // `many` is neither a number nor an identifier
  if (!/[\d@_./:-]/.test(text) && !text.includes(',')) return { state: 'invalid', path, detail: 'is not a count' };
  return counted(namesIn(text), path);
}

function declared(decimal: Decimal | null, path: string): Measure {
  if (decimal === null || decimal.scale > 0) return { state: 'invalid', path, detail: 'is not a whole number' };
  if (isNegative(decimal)) return { state: 'invalid', path, detail: 'is negative' };
  return { state: 'known', value: decimal, currency: null, source: 'declared', path };
}

export function counted(count: number, path: string): Measure {
  return { state: 'known', value: { units: BigInt(count), scale: 0 }, currency: null, source: 'counted', path };
}

/** How many names a text lists: parts between commas and the like, or mail addresses, whichever is more. */
export function namesIn(value: JsonValue): number {
  if (typeof value !== 'string') return 1;
  let separated = 0;
  let addresses = 0;
  let inName = false;
  for (const character of value) {
    if (character === ',' || character === ';' || character === '\n') inName = false;
    else if (!inName && character.trim() !== '') {
      inName = true;
      separated += 1;
    }
    if (character === '@') addresses += 1;
  }
  return Math.max(separated, addresses);
}

const order = { known: 0, missing: 1, unbounded: 2, invalid: 3 } as const;

/** The one that asks for more care; of two numbers the larger. */
export function largerMeasure(a: Measure | null, b: Measure | null): Measure | null {
  if (a === null || b === null) return a ?? b;
  if (a.state === 'known' && b.state === 'known') return compareDecimals(b.value, a.value) > 0 ? b : a;
  return order[b.state] > order[a.state] ? b : a;
}
