import type { InspectedPart } from '../../inspection.ts';
import { type Dialect, impossible } from '../readings.ts';
import type { Token } from '../tokens.ts';
import type { Expression, KnownText } from './expression-tree.ts';
import type { QueryShape } from './query-shape.ts';

export type OtherDialect = Exclude<Dialect, 'postgres'>;

/**
 * Where reading a statement has come to, and what it has found so far. Every rule of the grammar moves the cursor over
 * what it accepts and throws `NotAccepted` at the first token that it does not; none ever goes back.
 */
export interface Cursor {
  readonly dialect: OtherDialect;
  readonly tokens: readonly Token[];
  at: number;
  depth: number;
  readonly parts: InspectedPart[];
  problem: string | null;
  /** how many columns were read so far: whether a condition can differ between records */
  columns: number;
  /** how many times GO was met */
  batch: number;
  /** what variables hold, as far as the text says; null when it does not */
  readonly texts: Map<string, KnownText | null>;
  /** how many characters a variable was declared to hold */
  readonly lengths: Map<string, number>;
  /** inside a branch or a loop, where an assignment may not happen or happen often */
  conditional: boolean;
  /** inside a loop, where a statement with a limit goes on until nothing is left */
  looping: boolean;
  readonly rules: Rules;
}

/** Rules that others need which they themselves need. */
export interface Rules {
  readonly query: (cursor: Cursor) => QueryShape;
  readonly expression: (cursor: Cursor) => Expression;
  readonly statement: (cursor: Cursor) => void;
  /** reads text that the statement runs */
  readonly embedded: (cursor: Cursor, text: string) => Embedded;
}

export interface Embedded {
  readonly parts: readonly InspectedPart[];
  readonly problem: string | null;
}

/** The text is no statement of the dialect as far as this grammar knows it; `certain` when no grammar could be wider. */
export class NotAccepted extends Error {
  readonly certain: boolean;

  constructor(certain: boolean) {
    super('not accepted');
    this.certain = certain;
  }
}

/** Each level costs a dozen frames of the stack. */
export const maxDepth = 150;

export function refuse(cursor: Cursor): never {
  throw new NotAccepted(isImpossible(cursor) || isHalf(cursor));
}

/** No clause or statement begins with these: what no dialect writes outside quotes, or a list of PostgreSQL's. */
function isImpossible(cursor: Cursor): boolean {
  const { key, kind } = peek(cursor);
  return (
    key === impossible || key === ']' || key.startsWith('#') || (kind === 'name' && peek(cursor, -1).key === 'array')
  );
}

/** Where nothing but a name or a value can follow, no dialect accepts the end. */
function isHalf(cursor: Cursor): boolean {
  return isStatementEnd(cursor) && wantsMore.has(peek(cursor, -1).key);
}

const wantsMore: ReadonlySet<string> = new Set(
  'from into table join update delete insert drop truncate alter create set select merge exists , ( = and or where by'.split(
    ' ',
  ),
);

export function peek(cursor: Cursor, ahead = 0): Token {
  return cursor.tokens[cursor.at + ahead] ?? cursor.tokens.at(-1)!;
}

/** The token under the cursor, which moves past it. */
export function take(cursor: Cursor): Token {
  const token = peek(cursor);
  if (token.kind === 'end' || token.kind === 'junk') refuse(cursor);
  cursor.at++;
  return token;
}

/** Whether these keywords and symbols come next, in this order. */
export function isNext(cursor: Cursor, ...keys: readonly string[]): boolean {
  return keys.every((key, ahead) => peek(cursor, ahead).key === key);
}

export function accept(cursor: Cursor, ...keys: readonly string[]): boolean {
  if (!isNext(cursor, ...keys)) return false;
  cursor.at += keys.length;
  return true;
}

export function expect(cursor: Cursor, ...keys: readonly string[]): void {
  if (!accept(cursor, ...keys)) refuse(cursor);
}

/** Whichever of the keys comes next, or null. */
export function acceptOneOf(cursor: Cursor, keys: ReadonlySet<string>): string | null {
  const { key } = peek(cursor);
  if (key === '' || !keys.has(key)) return null;
  cursor.at++;
  return key;
}

export function acceptAll(cursor: Cursor, keys: ReadonlySet<string>): void {
  while (acceptOneOf(cursor, keys) !== null);
}

/** One level further in: in parentheses, in a block. */
export function nested<T>(cursor: Cursor, read: () => T): T {
  if (cursor.depth >= maxDepth) throw new NotAccepted(false);
  cursor.depth++;
  const result = read();
  cursor.depth--;
  return result;
}

export function commaSeparated<T>(cursor: Cursor, read: () => T): T[] {
  const items = [read()];
  while (accept(cursor, ',')) items.push(read());
  return items;
}

export function inParentheses<T>(cursor: Cursor, read: () => T): T {
  expect(cursor, '(');
  const result = nested(cursor, read);
  expect(cursor, ')');
  return result;
}

/** Past everything up to the closing parenthesis: lists that run nothing, as columns and options. */
export function skipParentheses(cursor: Cursor): void {
  expect(cursor, '(');
  for (let open = 1; open > 0; ) {
    const { key } = take(cursor);
    if (key === '(') open++;
    if (key === ')') open--;
  }
}

export function isStatementEnd(cursor: Cursor): boolean {
  const token = peek(cursor);
  return token.kind === 'end' || token.key === ';' || isSeparator(cursor);
}

/** `GO` on a line of its own, which T-SQL's clients take for the end of a batch. */
export function isSeparator(cursor: Cursor): boolean {
  const token = peek(cursor);
  if (cursor.dialect !== 'transactsql' || token.key !== 'go' || !token.startsLine) return false;
  const next = peek(cursor, 1);
  return next.startsLine || (next.kind === 'number' && peek(cursor, 2).startsLine);
}

export function note(cursor: Cursor, ...parts: readonly InspectedPart[]): void {
  cursor.parts.push(...parts);
}

export function doubt(cursor: Cursor, problem: string): void {
  cursor.problem ??= problem;
}
