import { exactNumber } from './exact-number.ts';
import type { JsonValue } from './json.ts';
import { JsonFault, type JsonLimits, type JsonProblem } from './json-fault.ts';

interface Scanner {
  readonly text: string;
  readonly limits: JsonLimits;
  /** the names and positions that lead to the value being read */
  readonly path: (string | number)[];
  offset: number;
  members: number;
}

const whitespace = /[ \t\n\r]*/y;
const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const words: ReadonlyMap<string, JsonValue> = new Map<string, JsonValue>([
  ['t', true],
  ['f', false],
  ['n', null],
]);

/** Reads the whole text, position by position; throws `JsonFault`. Recursion is bounded by the depth limit. */
export function scanJson(text: string, limits: JsonLimits): JsonValue {
  const scanner: Scanner = { text, limits, path: [], offset: 0, members: 0 };
  const value = scanValue(scanner);
  if (scanner.offset < text.length) refuse(scanner, 'invalid_json', 'expected the end of the text');
  return value;
}

function scanValue(scanner: Scanner): JsonValue {
  skipWhitespace(scanner);
  const value = scanToken(scanner);
  skipWhitespace(scanner);
  return value;
}

function scanToken(scanner: Scanner): JsonValue {
  const first = scanner.text[scanner.offset];
  if (first === '{') return scanObject(scanner);
  if (first === '[') return scanArray(scanner);
  if (first === '"') return scanString(scanner);
  if (first === '-' || (first !== undefined && first >= '0' && first <= '9')) return scanNumber(scanner);
  const word = words.get(first ?? '');
  if (word === undefined || !scanner.text.startsWith(String(word), scanner.offset)) {
    return refuse(scanner, 'invalid_json', first === undefined ? 'the text ends too early' : 'expected a value');
  }
  scanner.offset += String(word).length;
  return word;
}

function scanObject(scanner: Scanner): JsonValue {
  const object: Record<string, JsonValue> = {};
  enter(scanner);
  if (closes(scanner, '}')) return object;
  do {
    skipWhitespace(scanner);
    if (scanner.text[scanner.offset] !== '"') refuse(scanner, 'invalid_json', 'expected a member name in quotes');
    const start = scanner.offset;
    const name = scanString(scanner);
    if (Object.hasOwn(object, name)) {
      scanner.offset = start;
      refuse(scanner, 'duplicate_key', `member \`${name}\` appears twice`);
    }
    count(scanner);
    skipWhitespace(scanner);
    if (scanner.text[scanner.offset] !== ':') refuse(scanner, 'invalid_json', 'expected `:` after a member name');
    scanner.offset += 1;
    scanner.path.push(name);
    setMember(object, name, scanValue(scanner));
    scanner.path.pop();
  } while (continues(scanner, '}'));
  return object;
}

/** Assigning to `__proto__` would set the prototype; here it is a name like any other. */
function setMember(object: Record<string, JsonValue>, name: string, value: JsonValue): void {
  if (name !== '__proto__') object[name] = value;
  else Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}

function scanArray(scanner: Scanner): JsonValue {
  const elements: JsonValue[] = [];
  enter(scanner);
  if (closes(scanner, ']')) return elements;
  do {
    count(scanner);
    scanner.path.push(elements.length);
    elements.push(scanValue(scanner));
    scanner.path.pop();
  } while (continues(scanner, ']'));
  return elements;
}

/** Steps over the opening bracket. The path is as long as the value is deep. */
function enter(scanner: Scanner): void {
  if (scanner.path.length >= scanner.limits.depth) {
    refuse(scanner, 'too_deep', `nests deeper than ${scanner.limits.depth} levels`);
  }
  scanner.offset += 1;
}

function closes(scanner: Scanner, bracket: string): boolean {
  skipWhitespace(scanner);
  if (scanner.text[scanner.offset] !== bracket) return false;
  scanner.offset += 1;
  return true;
}

/** After a member or an element: true at a comma, false at the closing bracket. */
function continues(scanner: Scanner, bracket: string): boolean {
  const next = scanner.text[scanner.offset];
  if (next !== ',' && next !== bracket) refuse(scanner, 'invalid_json', `expected \`,\` or \`${bracket}\``);
  scanner.offset += 1;
  return next === ',';
}

function count(scanner: Scanner): void {
  scanner.members += 1;
  if (scanner.members > scanner.limits.members) {
    refuse(scanner, 'too_large', `has more than ${scanner.limits.members} members and elements`);
  }
}

function scanString(scanner: Scanner): string {
  const end = stringEnd(scanner);
  const token = scanner.text.slice(scanner.offset, end);
  const value = token.includes('\\') ? readEscapes(scanner, token) : token.slice(1, -1);
  if (!value.isWellFormed()) refuse(scanner, 'lone_surrogate', 'string has half of a surrogate pair');
  scanner.offset = end;
  return value;
}

/** Where the string ends that begins here. A loop and not a pattern: long strings must cost no stack. */
function stringEnd(scanner: Scanner): number {
  let at = scanner.offset + 1;
  for (;;) {
    const code = scanner.text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (Number.isNaN(code)) refuse(scanner, 'invalid_json', 'string is not closed');
    if (code < 0x20) refuse(scanner, 'invalid_json', 'string has a control character that is not escaped');
    at += code === 0x5c ? 2 : 1;
  }
}

function readEscapes(scanner: Scanner, token: string): string {
  try {
    return JSON.parse(token) as string;
  } catch {
    return refuse(scanner, 'invalid_json', 'string has an escape that JSON does not know');
  }
}

function scanNumber(scanner: Scanner): number {
  number.lastIndex = scanner.offset;
  const token = number.exec(scanner.text)?.[0];
  if (token === undefined) return refuse(scanner, 'invalid_json', 'expected a number');
  const value = exactNumber(token) ?? (scanner.limits.roundsNumbers === true ? Number(token) : null);
  if (value === null || !Number.isFinite(value))
    return refuse(scanner, 'number_precision', `number \`${excerpt(token)}\` loses precision; send it as a string`);
  scanner.offset += token.length;
  return value;
}

function skipWhitespace(scanner: Scanner): void {
  const code = scanner.text.charCodeAt(scanner.offset);
  // most tokens follow each other directly or after one space
  if (code > 0x20) return;
  whitespace.lastIndex = scanner.offset;
  whitespace.test(scanner.text);
  scanner.offset = whitespace.lastIndex;
}

function refuse(scanner: Scanner, code: JsonProblem, message: string): never {
  throw new JsonFault(code, formatPath(scanner.path), scanner.offset, message);
}

/** `context.items[2]`; empty for the document itself. */
export function formatPath(path: readonly (string | number)[]): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (/^[A-Za-z_$][\w$]*$/.test(step)) text += text === '' ? step : `.${step}`;
    else text += `[${JSON.stringify(step)}]`;
  }
  return text;
}

function excerpt(token: string): string {
  return token.length > 40 ? `${token.slice(0, 40)}…` : token;
}
