/**
 * The one text of a value under RFC 8785 (JCS): members sorted by UTF-16 code units, no whitespace, numbers and escapes
 * as ECMAScript writes them. Throws on lone surrogates, numbers that are not finite and what is not JSON.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return canonicalText(value);
  if (typeof value === 'number') return canonicalNumber(value);
  if (value === null || typeof value === 'boolean') return String(value);
  // Array.from: a hole is not JSON, and `map` would step over it
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError(`${typeof value} is not JSON`);
  const object = value as Readonly<Record<string, unknown>>;
  // the default order of sort is by UTF-16 code units
  const names = Object.keys(object).sort();
  return `{${names.map((name) => `${canonicalText(name)}:${canonicalJson(object[name])}`).join(',')}}`;
}

function canonicalText(text: string): string {
  if (!text.isWellFormed()) throw new RangeError('a lone surrogate has no canonical form');
  return JSON.stringify(text);
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not JSON`);
  return JSON.stringify(value);
}
