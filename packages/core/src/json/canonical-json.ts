import type { JsonObject, JsonValue } from './json.ts';

const maximumDepth = 256;

/**
 * The one text of a value under RFC 8785 (JCS): members sorted by UTF-16 code units, no whitespace, numbers and escapes
 * as ECMAScript writes them. Throws on lone surrogates, non-finite numbers and what is not JSON.
 */
export function canonicalJson(value: JsonValue): string {
  if (isOrdered(value, maximumDepth)) {
    // with its members in order, this is what stringify writes; it escapes a lone surrogate as `\ud…`
    const text = JSON.stringify(value);
    if (!text.includes('\\ud')) return text;
  }
  return write(value);
}

/** Whether all objects iterate in canonical order; throws on what has no canonical form. */
function isOrdered(value: JsonValue, depth: number): boolean {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true;
  if (typeof value === 'number') return requireFinite(value);
  if (typeof value !== 'object') throw new TypeError(`${typeof value} is not JSON`);
  if (depth === 0) throw new RangeError(`nests deeper than ${maximumDepth} levels`);
  let ordered = true;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i += 1) ordered = isOrdered(value[i] as JsonValue, depth - 1) && ordered;
    return ordered;
  }
  const object = value as JsonObject;
  let previous = '';
  for (const key in object) {
    ordered = isOrdered(object[key]!, depth - 1) && previous <= key && ordered;
    previous = key;
  }
  return ordered;
}

function requireFinite(value: number): true {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not JSON`);
  return true;
}

function write(value: JsonValue): string {
  if (typeof value === 'string') return writeString(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  const object = value as JsonObject;
  // the default order of sort is by UTF-16 code units
  const names = Object.keys(object).sort();
  return `{${names.map((name) => `${writeString(name)}:${write(object[name]!)}`).join(',')}}`;
}

function writeString(value: string): string {
  if (!value.isWellFormed()) throw new RangeError('a lone surrogate has no canonical form');
  return JSON.stringify(value);
}
