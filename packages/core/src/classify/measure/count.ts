import { isJsonObject, type JsonValue } from '../../json/json.ts';
import { addDecimals, compareDecimals, type Decimal, isNegative, parseDecimal, zero } from '../../money/decimal.ts';
import type { Measure } from '../classification.ts';
import { countMembers } from './count-members.ts';
import { largerMeasure } from './larger-measure.ts';
import { readGrouped } from './money-text.ts';
import { namesIn } from './names-in.ts';

interface Place {
  readonly value: JsonValue;
  readonly path: string;
}

const unboundedWords: ReadonlySet<string> = new Set(
  '* all everyone everybody everything any unlimited infinite infinity'.split(' '),
);

export function isEverything(value: JsonValue): boolean {
  return typeof value === 'string' && unboundedWords.has(value.trim().toLowerCase());
}

/** How many an argument says or lists; null when it says nothing. */
export function countOf({ value, path }: Place): Measure | null {
  if (typeof value === 'number') return declared(parseDecimal(value), path);
  if (typeof value === 'string' && !isEverything(value)) return countText(value, path);
  if (typeof value === 'boolean') return { state: 'invalid', path, detail: 'is not a count' };
  return isJsonObject(value) ? countMembers(value, path, countOf) : namedIn({ value, path });
}

/** How many names or identifiers an argument lists: a number is an identifier too. */
export function namedIn({ value, path }: Place): Measure | null {
  if (value === null || typeof value === 'boolean' || value === '') return null;
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
  const isTelephone = /^\+[\d\s().-]{7,}$/.test(text.trim());
  if (!isTelephone && isMisleading(text)) return { state: 'invalid', path, detail: 'is not a count' };
  const names = counted(namesIn(text), path);
  const number = isTelephone ? null : numberIn(text);
  return number === null ? names : largerMeasure(names, declared(number, path))!;
}

/** `many` is neither a number nor an identifier; `1e6`, and digits with what nobody sees between them, look like less than they are. */
function isMisleading(text: string): boolean {
  if (!/[\d@_./:-]/.test(text) && !text.includes(',')) return true;
  if (/(?![0-9])\p{N}|\p{Cf}/u.test(text)) return true;
  if (/(?<![\p{L}\p{N}_.-])\d[\d.]*e\+?\d+(?![\p{L}\p{N}_-])/iu.test(text)) return true;
  return /^[-+.\d\s]+$/.test(text) && readGrouped(text) === null;
}

const thousands: Readonly<Record<string, bigint>> = { k: 1000n, m: 1_000_000n, b: 1_000_000_000n };
const standing = /(?<![\p{L}\p{N}_@.+-])(\d[\d.,'’_]*)(k|m|b)?(?![\p{L}\p{N}_@-])/giu;

/** The largest number that stands by itself in a text: `up to 5,000 people`, `5k`. */
export function numberIn(text: string): Decimal | null {
  let largest: Decimal | null = null;
  for (const [, digits, scale] of text.matchAll(standing)) {
    const times = scale === undefined ? 1n : thousands[scale.toLowerCase()]!;
    for (const number of numbersOf(digits!)) {
      const value = { units: number.units * times, scale: number.scale };
      if (largest === null || compareDecimals(value, largest) > 0) largest = value;
    }
  }
  return largest;
}

function numbersOf(digits: string): readonly Decimal[] {
  const whole = readGrouped(digits.replace(/[.,'’_]+$/, ''));
  if (whole !== null) return [whole];
  return digits
    .split(/[.,'’_]/)
    .map(parseDecimal)
    .filter((number) => number !== null);
}

function declared(decimal: Decimal | null, path: string): Measure {
  const whole = decimal === null ? null : addDecimals(decimal, zero);
  if (whole === null || whole.scale > 0) return { state: 'invalid', path, detail: 'is not a whole number' };
  if (isNegative(whole)) return { state: 'invalid', path, detail: 'is negative' };
  return { state: 'known', value: whole, currency: null, source: 'declared', path };
}

export function counted(count: number, path: string): Measure {
  return { state: 'known', value: { units: BigInt(count), scale: 0 }, currency: null, source: 'counted', path };
}
