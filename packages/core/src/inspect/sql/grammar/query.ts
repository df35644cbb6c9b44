import { part } from '../../parts.ts';
import type { Filter } from '../filter.ts';
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
  note,
  peek,
  refuse,
  skipParentheses,
  take,
} from './cursor.ts';
import type { Expression } from './expression-tree.ts';
import { mayBeAlias, wordSet } from './keywords.ts';
import { nameOf, objectName } from './names.ts';
import type { QueryShape } from './query-shape.ts';
import { type TableReference, tableReferences } from './table-references.ts';
import { orderTerms, windowDefinition } from './terms.ts';
import { forgetAssigned } from './texts.ts';

/** A query with its WITH clause, set operations and what follows them. */
export function query(cursor: Cursor): QueryShape {
  if (isNext(cursor, 'with')) withClause(cursor);
  let shape = term(cursor);
  while (acceptOneOf(cursor, setOperators) !== null) {
    acceptOneOf(cursor, quantities);
    term(cursor);
    shape = { rows: 'query' };
  }
  const limit = afterTerms(cursor);
  return limit === null || shape.rows !== 'query' ? shape : { rows: limit };
}

const setOperators = wordSet('union except intersect minus');
const quantities = wordSet('all distinct');

export function withClause(cursor: Cursor): void {
  expect(cursor, 'with');
  accept(cursor, 'recursive');
  commaSeparated(cursor, () => {
    // a temporary table's name would hide what the query reads
    if (/^[#@]/.test(nameOf(cursor))) refuse(cursor);
    if (isNext(cursor, '(')) skipParentheses(cursor);
    expect(cursor, 'as');
    accept(cursor, 'not');
    accept(cursor, 'materialized');
    inParentheses(cursor, () => cursor.rules.statement(cursor));
  });
}

function term(cursor: Cursor): QueryShape {
  if (isNext(cursor, '(')) return inParentheses(cursor, () => query(cursor));
  if (accept(cursor, 'values')) return { rows: valueRows(cursor) };
  if (cursor.dialect === 'mysql' && accept(cursor, 'table')) {
    objectName(cursor);
    return { rows: 'query' };
  }
  return select(cursor);
}

/** The rows after VALUES, counted. */
export function valueRows(cursor: Cursor): number {
  let rows = 0;
  do {
    accept(cursor, 'row');
    inParentheses(cursor, () => {
      if (!isNext(cursor, ')')) commaSeparated(cursor, () => cursor.rules.expression(cursor));
    });
    rows++;
  } while (accept(cursor, ','));
  return rows;
}

const selectOptions = wordSet(`all distinct distinctrow high_priority sql_small_result sql_big_result sql_buffer_result
  sql_no_cache sql_cache sql_calc_found_rows`);

function select(cursor: Cursor): QueryShape {
  expect(cursor, 'select');
  acceptAll(cursor, selectOptions);
  if (isNext(cursor, 'straight_join')) take(cursor);
  const top = topClause(cursor);
  const items = commaSeparated(cursor, () => selectItem(cursor));
  if (accept(cursor, 'into')) into(cursor);
  const from = accept(cursor, 'from') ? tableReferences(cursor) : [];
  if (accept(cursor, 'into')) into(cursor);
  if (items.some(isStar) && from.some(isUserTable))
    note(cursor, part('read_secret', 'mysql.user holds password hashes'));
  const where = accept(cursor, 'where') ? cursor.rules.expression(cursor) : null;
  const grouped = groupBy(cursor);
  if (accept(cursor, 'having')) cursor.rules.expression(cursor);
  if (accept(cursor, 'window')) windows(cursor);
  if (accept(cursor, 'qualify')) cursor.rules.expression(cursor);
  if (from.length === 0) return { rows: 1 };
  const filter = grouped ? null : filterOf(where, from);
  return { rows: top ?? (filter?.kind === 'keys' ? filter.count : 'query') };
}

function filterOf(where: Expression | null, from: readonly TableReference[]): Filter {
  const { table = '', alias = '' } = from[0]!;
  return conditionFilter(where, { table, names: [alias, table], joined: from.length > 1 || table === '' });
}

/** TOP with its number, when it is one and no percentage. */
export function topClause(cursor: Cursor): number | null {
  if (cursor.dialect !== 'transactsql' || !accept(cursor, 'top')) return null;
  const count = isNext(cursor, '(')
    ? inParentheses(cursor, () => cursor.rules.expression(cursor))
    : numberOrVariable(cursor);
  const isPercentage = accept(cursor, 'percent');
  accept(cursor, 'with', 'ties');
  return isPercentage ? null : numberOf(count);
}

function numberOrVariable(cursor: Cursor): Expression {
  const { kind } = peek(cursor);
  if (kind !== 'number' && kind !== 'variable' && kind !== 'parameter') refuse(cursor);
  const { text } = take(cursor);
  return { kind: 'constant', value: text, readsRecords: false, text: null, from: cursor.at - 1, to: cursor.at };
}

function numberOf(count: Expression): number | null {
  const value = count.kind === 'constant' ? Number(count.value) : Number.NaN;
  return Number.isSafeInteger(value) && value >= 0 ? value : null;
}

function selectItem(cursor: Cursor): Expression {
  const item = cursor.rules.expression(cursor);
  forgetAssigned(cursor, item);
  alias(cursor);
  return item;
}

function isStar(item: Expression): boolean {
  return item.kind === 'column' && item.name === '*';
}

function isUserTable({ path = [] }: TableReference): boolean {
  return path.slice(-2).join('.').toLowerCase() === 'mysql.user';
}

/** The name after AS, or one without AS that cannot be anything else; empty when there is none. */
export function alias(cursor: Cursor): string {
  if (accept(cursor, 'as')) {
    const isName = peek(cursor).kind === 'string';
    return isName ? take(cursor).text : nameOf(cursor);
  }
  const { kind, key } = peek(cursor);
  if (kind === 'name' || kind === 'string') return take(cursor).text;
  if (kind !== 'word' || !mayBeAlias(cursor.dialect, key)) return '';
  return take(cursor).text;
}

/** SELECT … INTO: a file, variables, or a new table. */
function into(cursor: Cursor): void {
  if (accept(cursor, 'outfile') || accept(cursor, 'dumpfile')) {
    const { kind, text } = take(cursor);
    if (kind !== 'string' && kind !== 'name') refuse(cursor);
    note(cursor, part('export_data', `SELECT INTO the file ${text}`, [], 'all'));
    fileOptions(cursor);
    return;
  }
  const first = peek(cursor);
  if (first.kind === 'variable') {
    for (const name of commaSeparated(cursor, () => nameOf(cursor))) cursor.texts.set(name.toLowerCase(), null);
    return;
  }
  const name = commaSeparated(cursor, () => objectName(cursor))[0]!.at(-1)!;
  note(cursor, isTemporary(cursor, name) ? part('update_agent_state', 'SELECT INTO a temporary table') : newTable);
}

const newTable = part('alter_schema', 'SELECT INTO a new table');

/** T-SQL's tables of one connection; `##` is everybody's. */
export function isTemporary({ dialect }: Cursor, name: string): boolean {
  if (dialect !== 'transactsql') return false;
  return name.startsWith('@') || (name.startsWith('#') && !name.startsWith('##'));
}

const fileWords = wordSet(`fields columns lines terminated enclosed escaped optionally starting by character set`);

function fileOptions(cursor: Cursor): void {
  while (acceptOneOf(cursor, fileWords) !== null) {
    const { kind } = peek(cursor);
    const previous = peek(cursor, -1).key;
    if (kind === 'string' || kind === 'name' || (kind === 'word' && previous === 'set')) take(cursor);
  }
}

function groupBy(cursor: Cursor): boolean {
  if (!accept(cursor, 'group', 'by')) return false;
  accept(cursor, 'all');
  orderTerms(cursor);
  accept(cursor, 'with', 'rollup');
  accept(cursor, 'with', 'cube');
  return true;
}

function windows(cursor: Cursor): void {
  commaSeparated(cursor, () => {
    nameOf(cursor);
    expect(cursor, 'as');
    windowDefinition(cursor);
  });
}

/** ORDER BY, LIMIT, locks and hints; the number of rows when it is limited to one that is known. */
export function afterTerms(cursor: Cursor): number | null {
  let limit: number | null = null;
  for (;;) {
    if (accept(cursor, 'order', 'by')) orderTerms(cursor);
    else if (accept(cursor, 'limit')) limit = limitClause(cursor);
    else if (accept(cursor, 'offset')) offset(cursor);
    else if (accept(cursor, 'fetch')) limit = fetchClause(cursor);
    else if (accept(cursor, 'into')) into(cursor);
    else if (isNext(cursor, 'for') && !isNext(cursor, 'for', 'each')) forClause(cursor);
    else if (accept(cursor, 'lock', 'in', 'share', 'mode')) continue;
    else if (cursor.dialect === 'transactsql' && accept(cursor, 'option')) skipParentheses(cursor);
    else return limit;
  }
}

function limitClause(cursor: Cursor): number | null {
  const first = cursor.rules.expression(cursor);
  if (accept(cursor, ',')) return numberOf(cursor.rules.expression(cursor));
  if (accept(cursor, 'offset')) cursor.rules.expression(cursor);
  return numberOf(first);
}

const rowWords = wordSet('row rows');

function offset(cursor: Cursor): void {
  cursor.rules.expression(cursor);
  acceptOneOf(cursor, rowWords);
}

function fetchClause(cursor: Cursor): number | null {
  if (!accept(cursor, 'next')) expect(cursor, 'first');
  const count = acceptOneOf(cursor, rowWords) === null ? numberOf(cursor.rules.expression(cursor)) : 1;
  acceptOneOf(cursor, rowWords);
  if (!accept(cursor, 'only')) expect(cursor, 'with', 'ties');
  return count;
}

const documentForms = wordSet('xml json browse');
const documentWords =
  wordSet(`auto path raw explicit root include_null_values without_array_wrapper type elements xsinil
  absent xmldata xmlschema binary base64`);

function forClause(cursor: Cursor): void {
  expect(cursor, 'for');
  if (accept(cursor, 'read', 'only')) return;
  if (accept(cursor, 'update') || accept(cursor, 'share')) {
    if (accept(cursor, 'of')) commaSeparated(cursor, () => objectName(cursor));
    if (!accept(cursor, 'nowait')) accept(cursor, 'skip', 'locked');
    return;
  }
  if (cursor.dialect !== 'transactsql' || acceptOneOf(cursor, documentForms) === null) refuse(cursor);
  for (;;) {
    if (acceptOneOf(cursor, documentWords) !== null) {
      if (isNext(cursor, '(')) skipParentheses(cursor);
    } else if (!accept(cursor, ',')) return;
  }
}
