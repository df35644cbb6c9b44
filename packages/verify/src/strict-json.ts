export type Json = null | boolean | number | string | readonly Json[] | JsonMembers;
export interface JsonMembers {
  readonly [name: string]: Json;
}

export function isMembers(value: Json | undefined): value is JsonMembers {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Deeper than anything a gateway writes; it bounds the recursion. */
const maximumDepth = 40;

const space = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the grammar excludes exactly these
const unescaped = /[^"\\\u0000-\u001f]*/y;
const literal = /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

/** A value that was read, and where the text goes on after it; null when there is none. */
type Read<T> = { readonly value: T; readonly end: number } | null;

/**
 * The value of JSON text that every reader understands alike, or undefined: no member twice, no lone surrogate, no
 * number that its own shortest notation would change.
 */
export function readJson(text: string): Json | undefined {
  const read = readValue(text, skip(text, 0), maximumDepth);
  return read?.end === text.length ? read.value : undefined;
}

/** Reads from the first character of a value to the next that is not whitespace. */
function readValue(text: string, at: number, depth: number): Read<Json> {
  const read = readToken(text, at, depth);
  return read === null ? null : { value: read.value, end: skip(text, read.end) };
}

function readToken(text: string, at: number, depth: number): Read<Json> {
  const first = text[at];
  if (first === '"') return readString(text, at);
  if (first !== '{' && first !== '[') return readLiteral(text, at);
  if (depth === 0) return null;
  return first === '{'
    ? readObject(text, skip(text, at + 1), depth - 1)
    : readArray(text, skip(text, at + 1), depth - 1);
}

function readArray(text: string, start: number, depth: number): Read<Json> {
  const value: Json[] = [];
  if (text[start] === ']') return { value, end: start + 1 };
  for (let at = start; ; ) {
    const element = readValue(text, at, depth);
    if (element === null) return null;
    value.push(element.value);
    if (text[element.end] === ']') return { value, end: element.end + 1 };
    if (text[element.end] !== ',') return null;
    at = skip(text, element.end + 1);
  }
}

function readObject(text: string, start: number, depth: number): Read<Json> {
  const value: Record<string, Json> = {};
  if (text[start] === '}') return { value, end: start + 1 };
  for (let at = start; ; ) {
    const name = readName(text, at);
    if (name === null || Object.hasOwn(value, name.value)) return null;
    const member = readValue(text, name.end, depth);
    if (member === null) return null;
    setMember(value, name.value, member.value);
    if (text[member.end] === '}') return { value, end: member.end + 1 };
    if (text[member.end] !== ',') return null;
    at = skip(text, member.end + 1);
  }
}

/** Assigning to `__proto__` would set a prototype and make no member. */
function setMember(object: Record<string, Json>, name: string, value: Json): void {
  if (name === '__proto__') Object.defineProperty(object, name, { value, enumerable: true });
  else object[name] = value;
}

function readName(text: string, at: number): Read<string> {
  const name = text[at] === '"' ? readString(text, at) : null;
  if (name === null) return null;
  const colon = skip(text, name.end);
  return text[colon] === ':' ? { value: name.value, end: skip(text, colon + 1) } : null;
}

function readString(text: string, at: number): Read<string> {
  const close = closingQuote(text, at + 1);
  if (close === null) return null;
  const token = text.slice(at, close + 1);
  const value = token.includes('\\') ? parsed(token) : token.slice(1, -1);
  return typeof value === 'string' && value.isWellFormed() ? { value, end: close + 1 } : null;
}

function closingQuote(text: string, start: number): number | null {
  let at = start;
  while (at < text.length) {
    unescaped.lastIndex = at;
    unescaped.test(text);
    at = unescaped.lastIndex;
    if (text[at] === '"') return at;
    if (text[at] !== '\\') return null;
    at += 2;
  }
  return null;
}

function readLiteral(text: string, at: number): Read<Json> {
  literal.lastIndex = at;
  const token = literal.exec(text)?.[0];
  if (token === undefined) return null;
  const value = parsed(token);
  if (value === undefined || (typeof value === 'number' && !keeps(token, value))) return null;
  return { value, end: at + token.length };
}

function parsed(token: string): Json | undefined {
  try {
    return JSON.parse(token) as Json;
  } catch {
    return undefined;
  }
}

/** Whether the decimal text is worth exactly what the double's shortest text is worth. */
function keeps(token: string, value: number): boolean {
  if (!Number.isFinite(value) || token.length > 400) return false;
  const [said, kept] = [worth(token), worth(String(value))];
  const power = Math.min(said.power, kept.power);
  if (said.units === 0n || kept.units === 0n) return said.units === kept.units;
  if (said.power - power > 1000 || kept.power - power > 1000) return false;
  return said.units * 10n ** BigInt(said.power - power) === kept.units * 10n ** BigInt(kept.power - power);
}

function worth(token: string): { units: bigint; power: number } {
  const [mantissa = '', exponent = '0'] = token.toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  return { units: BigInt(whole.replace('-', '') + fraction), power: Number(exponent) - fraction.length };
}

function skip(text: string, at: number): number {
  space.lastIndex = at;
  space.test(text);
  return Math.max(at, space.lastIndex);
}
