import type { JsonValue } from './json.ts';
import { JsonFault, type JsonLimits, type JsonProblem } from './json-fault.ts';
import { scanJson } from './scan-json.ts';

export type ParsedJson =
  | { readonly ok: true; readonly value: JsonValue }
  | {
      readonly ok: false;
      readonly code: JsonProblem;
      /** where in the document: `context.items[2]`, empty for the document itself */
      readonly path: string;
      /** both count from 1; columns are UTF-16 code units */
      readonly line: number;
      readonly column: number;
      readonly message: string;
    };

export const defaultJsonLimits: JsonLimits = { depth: 32, members: 10_000 };

/**
 * Parses JSON text (RFC 8259) that has one meaning only, whoever reads it: no member twice, no lone surrogate, no number
 * that a double cannot hold, nothing too deep or too large (RFC 7493, made strict).
 */
export function parseStrictJson(text: string, limits: JsonLimits = defaultJsonLimits): ParsedJson {
  const value = parsePlain(text, limits);
  if (value !== undefined) return { ok: true, value };
  try {
    return { ok: true, value: scanJson(text, limits) };
  } catch (fault) {
    if (!(fault instanceof JsonFault)) throw fault;
    return { ok: false, code: fault.code, path: fault.path, ...position(text, fault.offset), message: fault.message };
  }
}

/**
 * The common case: text that `JSON.stringify` itself could have written. Undefined sends everything else to the scanner.
 *
 * INVARIANT (plain text): `JSON.stringify(JSON.parse(text)) === text`, without `\u` in it, is a proof of strictness.
 * What stringify writes names each own property once, and JSON text has one parse tree only, so this text names each
 * member once. Each number in it is the shortest text of a finite double, so none lost precision: `1e400` comes back as
 * `null` and `-0` as `0`, neither equal. A lone surrogate is written as `\ud…`, which the second condition excludes.
 * `__proto__` is an own property for parse and stringify alike. Integer-like names come first from any object, so text
 * that has them elsewhere is not equal and takes the long way.
 */
function parsePlain(text: string, limits: JsonLimits): JsonValue | undefined {
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
  // before stringify, which is recursive: what is nested too deep must not reach it
  if (membersWithin(value, limits.depth, limits.members) < 0) return undefined;
  return JSON.stringify(value) === text && !text.includes('\\u') ? value : undefined;
}

/** How many of `members` are left after counting those of `value`; negative when they or `depth` do not suffice. */
function membersWithin(value: JsonValue, depth: number, members: number): number {
  if (typeof value !== 'object' || value === null) return members;
  if (depth === 0) return -1;
  let left = members;
  if (Array.isArray(value)) {
    left -= value.length;
    for (let i = 0; i < value.length && left >= 0; i += 1) left = membersWithin(value[i] as JsonValue, depth - 1, left);
    return left;
  }
  const record = value as Readonly<Record<string, JsonValue>>;
  for (const key in record) {
    left = membersWithin(record[key]!, depth - 1, left - 1);
    if (left < 0) return left;
  }
  return left;
}

function position(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}
