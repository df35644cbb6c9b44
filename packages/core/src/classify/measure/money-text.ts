import { addDecimals, type Decimal, isNegative, parseDecimal, zero } from '../../money/decimal.ts';
import { currencyOfSign } from './currency-codes.ts';

/** What a text says about money. `share`: so much of something; `everything`: all there is. */
export type MoneyText =
  | { readonly kind: 'known'; readonly value: Decimal; readonly currency: string | null; readonly isSign: boolean }
  | { readonly kind: 'negative' | 'share' | 'everything' }
  | { readonly kind: 'unreadable'; readonly detail: string };

const maxLength = 64;
const everything = /^(?:all|max|maximum|full|everything|entire|unlimited|\*)$/i;
const share = /(?:%|\b(?:percent|pct|bps|basis points?))$/i;
const marked =
  /^(?<before>\p{L}{1,3}|\p{L}{0,2}\p{Sc})?\s*(?<number>[\d.,'’_\s]*\d)\s*(?<scale>k|m|mm|mn|mio|million|b|bn|billion|thousand)?\s*(?<after>\p{L}{3}|\p{Sc})?$/iu;
const negative = /^[-−–(]|-$|[\p{Sc}\p{L}]\s*[-−]\s*\d/u;

/**
 * Reads an amount as people write it: `$1,200`, `1.234,50 EUR`, `12k`. What may be read in two ways is read as the
 * larger, and where no reading is usual it is not read at all.
 */
export function readMoneyText(text: string): MoneyText {
  const plain = parseDecimal(text);
  if (plain !== null) return isNegative(plain) ? { kind: 'negative' } : known(plain, null, false);
  const trimmed = text.trim();
  if (trimmed.length > maxLength) return unreadable('is not a number');
  if (everything.test(trimmed)) return { kind: 'everything' };
  if (share.test(trimmed)) return { kind: 'share' };
  if (negative.test(trimmed) && /\d/.test(trimmed)) return { kind: 'negative' };
  return readMarked(trimmed);
}

function readMarked(text: string): MoneyText {
  const parts = marked.exec(text)?.groups;
  if (parts === undefined) return unreadable('is not a number');
  const { before, number, scale, after } = parts;
  const value = readGrouped(number!);
  if (value === null) return unreadable('is not a number that can be read in one way');
  const mark = before ?? after;
  const currency = mark === undefined ? null : currencyOfSign(mark);
  const isAlone = before === undefined || after === undefined;
  if (mark !== undefined && (currency === null || !isAlone)) return unreadable('is not an amount in a known currency');
  return known(scaled(value, scale), currency, /\p{Sc}/u.test(mark ?? ''));
}

const known = (value: Decimal, currency: string | null, isSign: boolean): MoneyText => ({
  kind: 'known',
  value,
  currency,
  isSign,
});

const unreadable = (detail: string): MoneyText => ({ kind: 'unreadable', detail });

const grouped: readonly (readonly [pattern: RegExp, separators: RegExp, point: string])[] = [
  [/^\d+(?:\.\d+)?$/, /(?!)/, '.'],
  // a point with three digits behind it groups them: the larger of two readings
  [/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/, /,/g, '.'],
  [/^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/, /,/g, '.'],
  [/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/, /\./g, ','],
  [/^\d{1,3}(?:[\s'’_]\d{3})+(?:\.\d+)?$/, /[\s'’_]/g, '.'],
  [/^\d{1,3}(?:[\s'’_]\d{3})+(?:,\d{1,2})?$/, /[\s'’_]/g, ','],
];

/** A number with separators; null where it is not usual or can be read in several ways, as `12,50`. */
export function readGrouped(text: string): Decimal | null {
  const trimmed = text.trim();
  // with a mark beside it `1.234` is as likely written by a person as by a program
  const patterns = /^\d{1,3}(?:\.\d{3})+$/.test(trimmed) ? grouped.slice(3) : grouped;
  for (const [pattern, separators, point] of patterns) {
    if (pattern.test(trimmed)) return parseDecimal(trimmed.replace(separators, '').replace(point, '.'));
  }
  return null;
}

const powers: Readonly<Record<string, number>> = { k: 3, t: 3, m: 6, b: 9 };

function scaled(value: Decimal, scale: string | undefined): Decimal {
  if (scale === undefined) return value;
  const times = { units: value.units * 10n ** BigInt(powers[scale[0]!.toLowerCase()]!), scale: value.scale };
  return addDecimals(times, zero);
}
