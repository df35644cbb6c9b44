import type { JsonValue } from '../json/json.ts';
import { isJsonObject } from '../json/json.ts';
import { formatDecimal, parseDecimal } from '../money/decimal.ts';

/** A value as it is told apart from others: case, blanks around it and look-alike forms make no other thing of it. */
export function comparable(value: JsonValue): JsonValue {
  if (typeof value === 'string') return comparableText(value);
  if (typeof value === 'number') return numberText(value);
  if (Array.isArray(value)) return value.map(comparable);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name.toWellFormed(), comparable(member)]));
}

export const comparableText = (text: string): string => text.toWellFormed().normalize('NFKC').trim().toLowerCase();

/** An invoice 4711 is invoice "4711". */
function numberText(value: number): string {
  const decimal = parseDecimal(value);
  return decimal === null ? String(value) : formatDecimal(decimal);
}
