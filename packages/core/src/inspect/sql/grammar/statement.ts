import { part } from '../../parts.ts';
import {
  access,
  attach,
  backup,
  bareProcedure,
  bulkInsert,
  call,
  dbcc,
  executePrepared,
  load,
  plainStatement,
  prepare,
  restore,
  vacuum,
} from './administration.ts';
import { begin, caseStatement, conditional, cursorStatement, declare, flow, loop, transactionEnd } from './blocks.ts';
import {
  accept,
  type Cursor,
  commaSeparated,
  isNext,
  isStatementEnd,
  NotAccepted,
  nested,
  note,
  type OtherDialect,
  peek,
  refuse,
  take,
} from './cursor.ts';
import { alter, create, drop, rename, tail, truncate } from './definitions.ts';
import { isSurelyReserved } from './keywords.ts';
import { execute, isKnownProcedure } from './procedures.ts';
import { query, withClause } from './query.ts';
import { insert, mergeInto, remove, update } from './record-changes.ts';
import { explain, pragma, set, show } from './settings.ts';
import { loopFromHere } from './texts.ts';

type Rule = (cursor: Cursor) => void;

const everywhere: Readonly<Record<string, Rule>> = {
  select: query,
  values: query,
  '(': query,
  with: withStatement,
  insert,
  update: updateOrStatistics,
  delete: remove,
  create,
  alter,
  drop,
  begin,
  commit: transactionEnd,
  rollback: transactionEnd,
};

const mysql: Readonly<Record<string, Rule>> = {
  replace: insert,
  table: query,
  truncate,
  rename,
  grant: access,
  revoke: access,
  explain,
  describe: explain,
  desc: explain,
  show,
  help: show,
  set,
  start: startTransaction,
  savepoint: transactionEnd,
  release: transactionEnd,
  call,
  do: expressions,
  load,
  prepare,
  execute: executePrepared,
  deallocate: cursorStatement,
  analyze: analyzeStatement,
};

/** What MySQL knows inside a procedure, and MariaDB anywhere. */
const mysqlBlocks: Readonly<Record<string, Rule>> = {
  if: conditional,
  case: caseStatement,
  while: loop,
  loop,
  repeat: loop,
  declare,
  return: flow,
  leave: flow,
  iterate: flow,
  signal: flow,
  resignal: flow,
  open: cursorStatement,
  fetch: cursorStatement,
  close: cursorStatement,
};

const sqlite: Readonly<Record<string, Rule>> = {
  replace: insert,
  explain,
  pragma,
  attach,
  vacuum,
  savepoint: transactionEnd,
  release: transactionEnd,
  end: transactionEnd,
};

const transactsql: Readonly<Record<string, Rule>> = {
  merge: mergeInto,
  truncate,
  grant: access,
  revoke: access,
  deny: access,
  set,
  save: transactionEnd,
  exec: execute,
  execute,
  declare,
  if: conditional,
  while: loop,
  return: flow,
  break: flow,
  continue: flow,
  print: flow,
  raiserror: flow,
  throw: flow,
  goto: flow,
  open: cursorStatement,
  fetch: cursorStatement,
  close: cursorStatement,
  deallocate: cursorStatement,
  backup,
  restore,
  dbcc,
  bulk: bulkInsert,
};

const plainWords: Readonly<Record<OtherDialect, readonly string[]>> = {
  mysql: `use kill flush lock unlock xa optimize repair check checksum purge reset change stop binlog import cache
    install uninstall handler shutdown restart`.split(/\s+/),
  sqlite: 'detach reindex analyze'.split(' '),
  transactsql: 'use kill shutdown checkpoint reconfigure revert waitfor enable disable'.split(' '),
};

function rulesOf(dialect: OtherDialect, own: Readonly<Record<string, Rule>>): ReadonlyMap<string, Rule> {
  const plain = plainWords[dialect].map((word): [string, Rule] => [word, plainStatement]);
  return new Map([...Object.entries(everywhere), ...plain, ...Object.entries(own)]);
}

const rules: Readonly<Record<OtherDialect, ReadonlyMap<string, Rule>>> = {
  mysql: rulesOf('mysql', { ...mysql, ...mysqlBlocks }),
  sqlite: rulesOf('sqlite', sqlite),
  transactsql: rulesOf('transactsql', transactsql),
};

/** One statement, with all that it holds; what only reads is a query. */
export function statement(cursor: Cursor): void {
  skipLabel(cursor);
  const before = cursor.parts.length;
  nested(cursor, () => ruleFor(cursor)(cursor));
  if (cursor.parts.length === before) note(cursor, part('query_database', 'SELECT'));
}

function ruleFor(cursor: Cursor): Rule {
  const { key } = peek(cursor);
  const rule = rules[cursor.dialect].get(key);
  if (rule !== undefined) return rule;
  if (isKnownProcedure(key) && cursor.dialect === 'transactsql') return bareProcedure;
  if (key === '' || key.startsWith('#')) return refuse(cursor);
  throw new NotAccepted(!mayBegin(cursor));
}

/** Statements of MySQL and MariaDB that are not read here; no other word begins one. T-SQL's may be a procedure's name. */
const unread: ReadonlySet<string> = new Set('get clone backup source system delimiter help xa'.split(' '));

function mayBegin(cursor: Cursor): boolean {
  if (cursor.dialect === 'sqlite') return false;
  const next = peek(cursor, 1).key;
  if (cursor.dialect === 'transactsql') return !isSurelyReserved(next) || next === 'null' || next === 'default';
  return unread.has(peek(cursor).key) || (isNext(cursor, 'for') && peek(cursor, 2).key === 'in');
}

/** `done:` before a statement. */
function skipLabel(cursor: Cursor): void {
  if (cursor.dialect === 'sqlite' || peek(cursor).kind !== 'word' || !isNext(cursor, peek(cursor).key, ':')) return;
  take(cursor);
  take(cursor);
  loopFromHere(cursor);
}

function withStatement(cursor: Cursor): void {
  withClause(cursor);
  const { key } = peek(cursor);
  if (!afterWith.has(key)) refuse(cursor);
  ruleFor(cursor)(cursor);
}

const afterWith: ReadonlySet<string> = new Set('select insert replace update delete merge values ('.split(' '));

function updateOrStatistics(cursor: Cursor): void {
  if (cursor.dialect === 'transactsql' && isNext(cursor, 'update', 'statistics')) {
    take(cursor);
    plainStatistics(cursor);
  } else update(cursor);
}

function plainStatistics(cursor: Cursor): void {
  take(cursor);
  note(cursor, part('modify_infrastructure', 'UPDATE STATISTICS'));
  if (isStatementEnd(cursor)) refuse(cursor);
  tail(cursor);
}

/** MariaDB's ANALYZE runs the statement after it. */
function analyzeStatement(cursor: Cursor) {
  if (!analyzed.has(peek(cursor, 1).key)) return plainStatement(cursor);
  take(cursor);
  if (accept(cursor, 'format', '=')) take(cursor);
  statement(cursor);
}

const analyzed: ReadonlySet<string> = new Set('select insert replace update delete with format'.split(' '));

function startTransaction(cursor: Cursor): void {
  if (isNext(cursor, 'start', 'transaction')) transactionEnd(cursor);
  else plainReplica(cursor);
}

function plainReplica(cursor: Cursor): void {
  take(cursor);
  note(cursor, part('modify_infrastructure', 'START of replication'));
  while (peek(cursor).kind === 'word') take(cursor);
}

function expressions(cursor: Cursor): void {
  take(cursor);
  commaSeparated(cursor, () => cursor.rules.expression(cursor));
}
