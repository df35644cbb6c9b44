import { part } from '../../parts.ts';
import { functionEffect } from '../functions.ts';
import {
  accept,
  acceptOneOf,
  type Cursor,
  commaSeparated,
  expect,
  inParentheses,
  isNext,
  note,
  peek,
  refuse,
  skipParentheses,
  take,
} from './cursor.ts';
import { isReserved, mayBeAlias, wordSet } from './keywords.ts';
import { nameOf, objectName, qualifiedName } from './names.ts';

/** What FROM names; a query or a function has no table. */
export interface TableReference {
  readonly table?: string;
  /** the table with what qualifies it */
  readonly path?: readonly string[];
  readonly alias?: string;
}

/** Comma-separated and joined tables, queries and functions. */
export function tableReferences(cursor: Cursor): TableReference[] {
  const references = commaSeparated(cursor, () => joined(cursor));
  return references.flat();
}

function joined(cursor: Cursor): TableReference[] {
  const references = [...reference(cursor)];
  while (join(cursor)) {
    references.push(...reference(cursor));
    if (accept(cursor, 'on')) cursor.rules.expression(cursor);
    else if (accept(cursor, 'using')) skipParentheses(cursor);
  }
  return references;
}

const joinWords = wordSet('natural inner left right full cross outer');
const joinHints = wordSet('outer inner hash loop merge remote');

function join(cursor: Cursor): boolean {
  if (accept(cursor, 'join') || accept(cursor, 'straight_join')) return true;
  if (acceptOneOf(cursor, joinWords) === null) return false;
  while (acceptOneOf(cursor, joinWords) !== null || acceptOneOf(cursor, joinHints) !== null);
  if (cursor.dialect === 'transactsql' && accept(cursor, 'apply')) return true;
  expect(cursor, 'join');
  return true;
}

function reference(cursor: Cursor): TableReference[] {
  accept(cursor, 'lateral');
  if (isNext(cursor, '(')) return [...parenthesized(cursor), ...pivot(cursor)];
  const path = tablePath(cursor);
  const name = path.at(-1)!;
  const isCall = isNext(cursor, '(') && !isHint(cursor);
  if (secretTables.has(name.toLowerCase())) note(cursor, part('read_secret', `${name} holds password hashes`));
  if (isCall) tableFunction(cursor, name);
  return [{ ...(isCall ? {} : { table: name, path }), ...decorations(cursor) }, ...pivot(cursor)];
}

const secretTables = wordSet('sql_logins syslogins sysxlogins');

function tablePath(cursor: Cursor): string[] {
  const { kind, key } = peek(cursor);
  const isFunction = kind === 'word' && tableFunctions.has(key) && peek(cursor, 1).key === '(';
  return isFunction ? qualifiedName(cursor) : objectName(cursor);
}

const tableFunctions =
  wordSet(`openquery openrowset openxml opendatasource containstable freetexttable json_table openjson
  string_split`);

/** A query, or joined tables, in parentheses. */
function parenthesized(cursor: Cursor): TableReference[] {
  const inner = inParentheses(cursor, () => {
    if (!isQuery(cursor)) return tableReferences(cursor);
    cursor.rules.query(cursor);
    return null;
  });
  const named = decorations(cursor);
  return inner ?? [named];
}

function isQuery(cursor: Cursor): boolean {
  let ahead = 0;
  while (peek(cursor, ahead).key === '(') ahead++;
  return ['select', 'with', 'values'].includes(peek(cursor, ahead).key);
}

function tableFunction(cursor: Cursor, name: string): void {
  const effect = functionEffect(name, null);
  if (effect !== null) note(cursor, effect);
  inParentheses(cursor, () => {
    while (!isNext(cursor, ')')) {
      accept(cursor, 'bulk');
      if (isNext(cursor, 'columns')) {
        take(cursor);
        skipParentheses(cursor);
        continue;
      }
      if (isNext(cursor, '*')) take(cursor);
      else cursor.rules.expression(cursor);
      if (!accept(cursor, ',') && !accept(cursor, ';') && !isNext(cursor, ')') && !isNext(cursor, 'columns'))
        refuse(cursor);
    }
  });
}

const hints = wordSet(
  'nolock readuncommitted updlock holdlock rowlock tablock tablockx readpast xlock paglock noexpand',
);

/** T-SQL's old `FROM t (NOLOCK)`. */
function isHint(cursor: Cursor): boolean {
  return hints.has(peek(cursor, 1).key) && (peek(cursor, 2).key === ')' || peek(cursor, 2).key === ',');
}

const indexHints = wordSet('use force ignore');

/** Everything that may stand between a table and the next: its alias, hints, samples. */
function decorations(cursor: Cursor): { readonly alias?: string } {
  let found: string | undefined;
  for (;;) {
    const { key, kind } = peek(cursor);
    if (key === 'with' && (peek(cursor, 1).key === '(' || peek(cursor, 1).key === 'ordinality')) {
      take(cursor);
      if (!accept(cursor, 'ordinality')) skipParentheses(cursor);
    } else if (isNext(cursor, '(') && isHint(cursor)) {
      skipParentheses(cursor);
    } else if (cursor.dialect === 'mysql' && indexHints.has(key)) {
      indexHint(cursor);
    } else if (cursor.dialect === 'sqlite' && accept(cursor, 'indexed', 'by')) {
      nameOf(cursor);
    } else if (cursor.dialect === 'sqlite' && accept(cursor, 'not', 'indexed')) {
    } else if (accept(cursor, 'tablesample')) {
      accept(cursor, 'system');
      skipParentheses(cursor);
      if (accept(cursor, 'repeatable')) skipParentheses(cursor);
    } else if (cursor.dialect === 'mysql' && accept(cursor, 'partition')) {
      skipParentheses(cursor);
    } else if (cursor.dialect === 'transactsql' && accept(cursor, 'for', 'system_time')) {
      systemTime(cursor);
    } else if (found === undefined && (key === 'as' || kind === 'name' || isAliasWord(cursor))) {
      accept(cursor, 'as');
      found = peek(cursor).kind === 'string' ? take(cursor).text : nameOf(cursor);
      if (isNext(cursor, '(') && !isHint(cursor)) skipParentheses(cursor);
    } else {
      return found === undefined ? {} : { alias: found };
    }
  }
}

function isAliasWord(cursor: Cursor): boolean {
  const { kind, key } = peek(cursor);
  return kind === 'word' && mayBeAlias(cursor.dialect, key) && !isReserved(cursor.dialect, key);
}

function indexHint(cursor: Cursor): void {
  take(cursor);
  if (!accept(cursor, 'index')) expect(cursor, 'key');
  if (accept(cursor, 'for') && !accept(cursor, 'join')) {
    if (!accept(cursor, 'order')) expect(cursor, 'group');
    expect(cursor, 'by');
  }
  skipParentheses(cursor);
}

function systemTime(cursor: Cursor): void {
  if (accept(cursor, 'all')) return;
  if (accept(cursor, 'as', 'of')) {
    cursor.rules.expression(cursor);
  } else if (accept(cursor, 'contained', 'in')) {
    skipParentheses(cursor);
  } else if (accept(cursor, 'from')) {
    cursor.rules.expression(cursor);
    expect(cursor, 'to');
    cursor.rules.expression(cursor);
  } else {
    // BETWEEN … AND …, read as one condition
    if (!isNext(cursor, 'between')) refuse(cursor);
    take(cursor);
    cursor.rules.expression(cursor);
  }
}

/** PIVOT and UNPIVOT change columns, not which records are read. */
function pivot(cursor: Cursor): TableReference[] {
  while (accept(cursor, 'pivot') || accept(cursor, 'unpivot')) {
    inParentheses(cursor, () => {
      cursor.rules.expression(cursor);
      expect(cursor, 'for');
      nameOf(cursor);
      expect(cursor, 'in');
      skipParentheses(cursor);
    });
    decorations(cursor);
  }
  return [];
}
