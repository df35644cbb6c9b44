export type Json = null | boolean | number | string | readonly Json[] | JsonMembers;
export interface JsonMembers {
  readonly [name: string]: Json;
}

export function isMembers(value: Json | undefined): value is JsonMembers {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const maximumDepth = 40;

interface Open {
  readonly container: Json[] | Record<string, Json>;
  /** the member being read; null in arrays */
  name: string | null;
}

const space = /[ \t\n\r]*/y;
const literal = /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

/**
 * The value of JSON text that every reader understands alike, or undefined: no member twice, no lone surrogate, no
 * number that its own shortest notation would change. Keeps its own stack, so depth costs no call stack.
 */
export function readJson(text: string): Json | undefined {
  const open: Open[] = [];
  let at = skip(text, 0);
  for (;;) {
    const start = readStart(text, at);
    if (start === null) return undefined;
    let value = start.value;
    at = skip(text, start.end);
    if (start.opens) {
      if (open.length >= maximumDepth) return undefined;
      const top: Open = { container: value as Open['container'], name: null };
      const first = enter(text, at, top);
      if (first === null) return undefined;
      at = first.at;
      if (!first.empty) {
        open.push(top);
        continue;
      }
    }
    for (;;) {
      const top = open.at(-1);
      if (top === undefined) return at === text.length ? value : undefined;
      place(top, value);
      const next = text[at];
      at = skip(text, at + 1);
      if (next === ',') {
        const member = Array.isArray(top.container) ? at : nextName(text, at, top);
        if (member === null) return undefined;
        at = member;
        break;
      }
      if (next !== (Array.isArray(top.container) ? ']' : '}')) return undefined;
      value = top.container;
      open.pop();
    }
  }
}

/** After an opening bracket: the closing one, or the first element or member name. */
function enter(text: string, at: number, top: Open): { at: number; empty: boolean } | null {
  const isArray = Array.isArray(top.container);
  if (text[at] === (isArray ? ']' : '}')) return { at: skip(text, at + 1), empty: true };
  const next = isArray ? at : nextName(text, at, top);
  return next === null ? null : { at: next, empty: false };
}

function place(top: Open, value: Json): void {
  if (Array.isArray(top.container)) top.container.push(value);
  else Object.defineProperty(top.container, top.name!, { value, enumerable: true, configurable: true, writable: true });
}

function nextName(text: string, at: number, top: Open): number | null {
  const name = text[at] === '"' ? readString(text, at) : null;
  if (name === null || Object.hasOwn(top.container, name.value)) return null;
  const colon = skip(text, name.end);
  if (text[colon] !== ':') return null;
  top.name = name.value;
  return skip(text, colon + 1);
}

function readStart(text: string, at: number): { value: Json; end: number; opens: boolean } | null {
  if (text[at] === '{') return { value: {}, end: at + 1, opens: true };
  if (text[at] === '[') return { value: [], end: at + 1, opens: true };
  const scalar = text[at] === '"' ? readString(text, at) : readLiteral(text, at);
  return scalar === null ? null : { ...scalar, opens: false };
}

function readString(text: string, at: number): { value: string; end: number } | null {
  let end = at + 1;
  while (text[end] !== '"') {
    const code = text.charCodeAt(end);
    if (Number.isNaN(code) || code < 0x20) return null;
    end += code === 0x5c ? 2 : 1;
  }
  const value = parsed(text.slice(at, end + 1));
  return typeof value === 'string' && value.isWellFormed() ? { value, end: end + 1 } : null;
}

function readLiteral(text: string, at: number): { value: Json; end: number } | null {
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
