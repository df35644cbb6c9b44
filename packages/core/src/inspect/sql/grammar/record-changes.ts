import type { InspectedPart } from '../../inspection.ts';
import { part } from '../../parts.ts';
import { change, deletion, insertion } from '../changes.ts';
import { type Filter, keys } from '../filter.ts';
import { conditionFilter } from './condition-filter.ts';
import {
  accept,
  acceptAll,
  acceptOneOf,
  type Cursor,
  commaSeparated,
  expect,
  inParentheses,
  isNext,
  NotAccepted,
  note,
  peek,
  refuse,
  skipParentheses,
} from './cursor.ts';
import type { Expression } from './expression-tree.ts';
import { wordSet } from './keywords.ts';
import { objectName, qualifiedName } from './names.ts';
import { afterTerms, alias, isTemporary, topClause, valueRows } from './query.ts';
import { type TableReference, tableReferences } from './table-references.ts';
import { forgetAssigned } from './texts.ts';

const modifiers = wordSet('low_priority high_priority delayed quick ignore');
const conflictWords = wordSet('replace ignore abort fail rollback');

/** INSERT and REPLACE of any dialect. */
export function insert(cursor: Cursor): void {
  let overwrites = accept(cursor, 'replace');
  if (!overwrites) expect(cursor, 'insert');
  acceptAll(cursor, modifiers);
  if (accept(cursor, 'or')) overwrites = acceptOneOf(cursor, conflictWords) === 'replace';
  topClause(cursor);
  accept(cursor, 'into');
  const table = objectName(cursor);
  if (accept(cursor, 'partition')) skipParentheses(cursor);
  if (accept(cursor, 'as')) qualifiedName(cursor);
  if (accept(cursor, 'with')) skipParentheses(cursor);
  if (isNext(cursor, '(') && !startsQuery(cursor, 1)) skipParentheses(cursor);
  output(cursor);
  const rows = insertedRows(cursor);
  if (accept(cursor, 'as')) {
    qualifiedName(cursor);
    if (isNext(cursor, '(')) skipParentheses(cursor);
  }
  if (onConflict(cursor)) overwrites = true;
  returning(cursor);
  record(cursor, table, insertion(table.at(-1)!, rows, overwrites));
}

function startsQuery(cursor: Cursor, ahead: number): boolean {
  const { key } = peek(cursor, ahead);
  return key === '(' ? startsQuery(cursor, ahead + 1) : key === 'select' || key === 'with' || key === 'values';
}

function insertedRows(cursor: Cursor): number | 'query' {
  if (accept(cursor, 'default', 'values')) return 1;
  if (accept(cursor, 'values') || accept(cursor, 'value')) return valueRows(cursor);
  if (accept(cursor, 'set')) {
    assignments(cursor);
    return 1;
  }
  if (isNext(cursor, 'exec') || isNext(cursor, 'execute')) {
    cursor.rules.statement(cursor);
    return 'query';
  }
  return cursor.rules.query(cursor).rows;
}

/** ON DUPLICATE KEY UPDATE, ON CONFLICT: whether it overwrites. */
function onConflict(cursor: Cursor): boolean {
  let overwrites = false;
  while (accept(cursor, 'on')) {
    if (accept(cursor, 'duplicate', 'key', 'update')) {
      assignments(cursor);
      return true;
    }
    expect(cursor, 'conflict');
    if (isNext(cursor, '(')) skipParentheses(cursor);
    if (accept(cursor, 'where')) cursor.rules.expression(cursor);
    expect(cursor, 'do');
    if (accept(cursor, 'nothing')) continue;
    expect(cursor, 'update', 'set');
    assignments(cursor);
    if (accept(cursor, 'where')) cursor.rules.expression(cursor);
    overwrites = true;
  }
  return overwrites;
}

function assignments(cursor: Cursor): void {
  commaSeparated(cursor, () => forgetAssigned(cursor, cursor.rules.expression(cursor)));
}

/** OUTPUT's columns, and where they go to. */
function output(cursor: Cursor): void {
  if (!accept(cursor, 'output')) return;
  commaSeparated(cursor, () => {
    cursor.rules.expression(cursor);
    alias(cursor);
  });
  if (!accept(cursor, 'into')) return;
  const table = objectName(cursor);
  if (isNext(cursor, '(')) skipParentheses(cursor);
  record(cursor, table, insertion(table.at(-1)!, 'query', false));
}

function returning(cursor: Cursor): void {
  if (!accept(cursor, 'returning')) return;
  commaSeparated(cursor, () => {
    cursor.rules.expression(cursor);
    alias(cursor);
  });
}

export function update(cursor: Cursor): void {
  expect(cursor, 'update');
  acceptAll(cursor, modifiers);
  if (accept(cursor, 'or')) acceptOneOf(cursor, conflictWords);
  const top = topClause(cursor);
  const targets = tableReferences(cursor);
  expect(cursor, 'set');
  assignments(cursor);
  output(cursor);
  const others = accept(cursor, 'from') ? tableReferences(cursor) : [];
  const { filter, limit } = bounds(cursor, targets, others);
  returning(cursor);
  const { table = '', path = [] } = targetTable(targets, others);
  record(cursor, path, change(table, bounded(cursor, filter, top ?? limit)));
}

export function remove(cursor: Cursor): void {
  expect(cursor, 'delete');
  acceptAll(cursor, modifiers);
  const top = topClause(cursor);
  const targets = removalTargets(cursor);
  output(cursor);
  const others = accept(cursor, 'using') || accept(cursor, 'from') ? tableReferences(cursor) : [];
  const { filter, limit } = bounds(cursor, targets, others);
  returning(cursor);
  const { table = '', path = [] } = targetTable(targets, others);
  record(cursor, path, deletion(table, bounded(cursor, filter, top ?? limit)));
}

/** T-SQL lets out FROM, and takes no alias; MySQL lists tables before it; SQLite wants it. */
function removalTargets(cursor: Cursor): TableReference[] {
  const hasFrom = accept(cursor, 'from');
  if (cursor.dialect !== 'transactsql' && hasFrom) return tableReferences(cursor);
  if (cursor.dialect === 'sqlite') throw new NotAccepted(true);
  const paths = commaSeparated(cursor, () => objectName(cursor));
  if (cursor.dialect === 'mysql' && !isNext(cursor, 'from')) refuse(cursor);
  if (accept(cursor, 'with')) skipParentheses(cursor);
  return paths.map((path) => ({ table: path.at(-1) === '*' ? path.at(-2)! : path.at(-1)!, path }));
}

/** `DELETE u FROM users u`: the name is another's alias. */
function targetTable(targets: readonly TableReference[], others: readonly TableReference[]): TableReference {
  const target = targets[0] ?? {};
  const name = target.table?.toLowerCase();
  return others.find(({ alias: other }) => other !== undefined && other.toLowerCase() === name) ?? target;
}

function bounds(
  cursor: Cursor,
  targets: readonly TableReference[],
  others: readonly TableReference[],
): { readonly filter: Filter; readonly limit: number | null } {
  const where = accept(cursor, 'where') ? condition(cursor) : null;
  const limit = afterTerms(cursor);
  const { table = '' } = targetTable(targets, others);
  const names = [table, targets[0]?.table, targets[0]?.alias].filter((name) => name !== undefined);
  const isAliased = others.length === 1 && targets.length === 1 && others[0]!.table === table;
  const joined = targets.length + others.length > (isAliased ? 2 : 1);
  return { filter: where === 'current' ? keys(1) : conditionFilter(where, { table, names, joined }), limit };
}

function condition(cursor: Cursor): Expression | 'current' {
  if (!accept(cursor, 'current', 'of')) return cursor.rules.expression(cursor);
  accept(cursor, 'global');
  qualifiedName(cursor);
  return 'current';
}

/** A limit bounds what no key does; which records it takes is not known. */
function bounded({ looping }: Cursor, filter: Filter, limit: number | null): Filter {
  return filter.kind !== 'keys' && limit !== null && !looping ? keys(Math.max(2, limit)) : filter;
}

export function mergeInto(cursor: Cursor): void {
  expect(cursor, 'merge');
  topClause(cursor);
  accept(cursor, 'into');
  const [target] = tableReferences(cursor);
  expect(cursor, 'using');
  tableReferences(cursor);
  expect(cursor, 'on');
  cursor.rules.expression(cursor);
  let deletes = false;
  do {
    if (mergeBranch(cursor)) deletes = true;
  } while (isNext(cursor, 'when'));
  output(cursor);
  afterTerms(cursor);
  const { table = '', path = [] } = target ?? {};
  const meaning = deletes
    ? part('bulk_delete_records', `MERGE that deletes from ${table}`, [], 'all')
    : part('update_record', `MERGE into ${table}`);
  record(cursor, path, meaning);
}

/** WHEN … THEN …: whether it deletes. */
function mergeBranch(cursor: Cursor): boolean {
  expect(cursor, 'when');
  accept(cursor, 'not');
  expect(cursor, 'matched');
  if (accept(cursor, 'by') && !accept(cursor, 'target')) expect(cursor, 'source');
  if (accept(cursor, 'and')) cursor.rules.expression(cursor);
  expect(cursor, 'then');
  if (accept(cursor, 'delete')) return true;
  if (accept(cursor, 'update', 'set')) {
    assignments(cursor);
    return false;
  }
  expect(cursor, 'insert');
  if (isNext(cursor, '(')) skipParentheses(cursor);
  if (accept(cursor, 'default', 'values')) return false;
  expect(cursor, 'values');
  inParentheses(cursor, () => assignments(cursor));
  return false;
}

/** Tables that hold who may do what. */
const accessTables =
  /^(?:mysql\.(?:user|db|global_grants|tables_priv|columns_priv|procs_priv|proxies_priv|role_edges|default_roles|func|plugin|proc|event)|sys(?:logins|users|members))$/i;
const schemaTables = wordSet('sqlite_master sqlite_schema sqlite_temp_master');

function record(cursor: Cursor, table: readonly string[], meaning: InspectedPart): void {
  const name = table.at(-1) ?? '';
  if (isTemporary(cursor, name)) note(cursor, part('update_agent_state', meaning.summary));
  else note(cursor, meaning);
  if (accessTables.test(table.slice(-2).join('.'))) note(cursor, part('grant_access', `a change of ${name}`));
  if (schemaTables.has(name.toLowerCase())) note(cursor, part('alter_schema', `a change of ${name}`, ['data_bearing']));
}
