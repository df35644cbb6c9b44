import type { InspectedPart } from '../inspection.ts';
import {
  type Cursor,
  type Embedded,
  isSeparator,
  isStatementEnd,
  NotAccepted,
  type OtherDialect,
  peek,
  refuse,
} from './grammar/cursor.ts';
import { expression } from './grammar/expression.ts';
import { query } from './grammar/query.ts';
import { statement } from './grammar/statement.ts';
import { readAs } from './readings.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What MySQL, SQLite or T-SQL would do with a text. */
export interface ScriptMeaning {
  readonly parts: readonly InspectedPart[];
  readonly problem: string | null;
  /** what the grammar does not accept, from one semicolon to the next */
  readonly refused: readonly Refusal[];
}

export interface Refusal {
  readonly text: string;
  /** no grammar of the dialect could accept it */
  readonly certain: boolean;
  /** the batch it stands in: a text is sent up to each GO */
  readonly batch: number;
  /** it only reads, as far as its words say */
  readonly onlyReads: boolean;
  /** what it would do as far as it was read */
  readonly parts: readonly InspectedPart[];
}

/** What a text may run that it holds itself: so many characters over all, so deep in one another. */
interface Allowance {
  characters: number;
  depth: number;
}

/** Reads all statements of a reading's text. */
export function readScript(
  dialect: OtherDialect,
  reading: string,
  allowance: Allowance = { characters: Math.max(4_096, 2 * reading.length), depth: 3 },
): ScriptMeaning {
  const cursor = cursorOver(dialect, reading, allowance);
  const refused: Refusal[] = [];
  let from = 0;
  let before = 0;
  let doubted: string | null = null;
  for (;;) {
    if (skipSeparators(cursor) || cursor.at === 0) {
      from = cursor.at;
      before = cursor.parts.length;
      doubted = cursor.problem;
    }
    if (peek(cursor).kind === 'end') return { parts: cursor.parts, problem: cursor.problem, refused };
    try {
      statement(cursor);
      if (dialect !== 'transactsql' && !isStatementEnd(cursor)) refuse(cursor);
    } catch (error) {
      if (!(error instanceof NotAccepted)) throw error;
      cursor.problem = doubted;
      skipStatement(cursor);
      const tokens = cursor.tokens.slice(from, cursor.at);
      const text = reading.slice(cursor.tokens[from]!.at, peek(cursor).at);
      refused.push({
        text,
        certain: error.certain,
        onlyReads: onlyReads(tokens),
        batch: cursor.batch,
        parts: cursor.parts.splice(before),
      });
    }
  }
}

function cursorOver(dialect: OtherDialect, reading: string, allowance: Allowance): Cursor {
  return {
    dialect,
    tokens: tokensOf(reading, dialect),
    at: 0,
    depth: 0,
    parts: [],
    problem: null,
    columns: 0,
    batch: 0,
    texts: new Map(),
    lengths: new Map(),
    conditional: false,
    looping: false,
    rules: { query, expression, statement, embedded: (_, text) => readEmbedded(dialect, text, allowance) },
  };
}

function readEmbedded(dialect: OtherDialect, text: string, allowance: Allowance): Embedded {
  allowance.characters -= text.length;
  if (allowance.characters < 0 || allowance.depth === 0) return { parts: [], problem: 'there is too much of it' };
  allowance.depth--;
  const { parts, problem, refused } = readScript(dialect, readAs(text, dialect), allowance);
  allowance.depth++;
  return {
    parts: [...parts, ...refused.flatMap((each) => each.parts)],
    problem: refused.length > 0 ? 'no grammar accepts it' : problem,
  };
}

/** Past semicolons and GO: whether there were any. */
function skipSeparators(cursor: Cursor): boolean {
  const from = cursor.at;
  for (;;) {
    if (peek(cursor).key === ';') cursor.at++;
    else if (isSeparator(cursor)) {
      cursor.at += peek(cursor, 1).kind === 'number' ? 2 : 1;
      cursor.batch++;
    } else return cursor.at > from;
  }
}

function skipStatement(cursor: Cursor): void {
  cursor.depth = 0;
  cursor.conditional = false;
  cursor.looping = false;
  cursor.texts.clear();
  while (!isStatementEnd(cursor)) cursor.at++;
}

const readingHeads: ReadonlySet<string> = new Set(['select', 'with', '(']);
const changing: ReadonlySet<string> = new Set(
  `into insert update delete merge replace exec execute drop truncate alter create grant kill shutdown backup restore call set
  begin declare`.split(/\s+/),
);

function onlyReads(tokens: readonly Token[]): boolean {
  return readingHeads.has(tokens[0]?.key ?? '') && !tokens.some(({ key }) => changing.has(key));
}
