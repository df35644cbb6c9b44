import type { Flag } from '../../inspection.ts';
import { part } from '../../parts.ts';
import {
  accept,
  acceptAll,
  acceptOneOf,
  type Cursor,
  commaSeparated,
  expect,
  isNext,
  isStatementEnd,
  NotAccepted,
  note,
  peek,
  refuse,
  skipParentheses,
  take,
} from './cursor.ts';
import { transactHeads, wordSet } from './keywords.ts';
import { objectName, qualifiedName } from './names.ts';
import { isTemporary } from './query.ts';
import { routine } from './routines.ts';

/** What is left of a statement that only defines: names, options and lists, none of which runs. */
export function tail(cursor: Cursor): void {
  while (!isStatementEnd(cursor)) {
    const { key } = peek(cursor);
    if (key === '(') skipParentheses(cursor);
    else if (key === ')' || isNextStatement(cursor, key)) return;
    else take(cursor);
  }
}

/** In T-SQL the next statement needs nothing before it; ON DELETE and the like are no statement. */
function isNextStatement(cursor: Cursor, key: string): boolean {
  if (cursor.dialect !== 'transactsql' || !transactHeads.has(key) || key === 'with') return false;
  const before = peek(cursor, -1).key;
  return before !== 'on' && !(key === 'set' && peek(cursor, -2).key === 'on');
}

const createModifiers =
  wordSet(`temp temporary unique clustered nonclustered fulltext spatial columnstore virtual external
  materialized global local primary xml aggregate undo symmetric asymmetric`);

export function create(cursor: Cursor): void {
  expect(cursor, 'create');
  if (accept(cursor, 'or') && !accept(cursor, 'replace')) expect(cursor, 'alter');
  definer(cursor);
  const modifiers: string[] = [];
  for (let word = acceptOneOf(cursor, createModifiers); word !== null; word = acceptOneOf(cursor, createModifiers)) {
    modifiers.push(word);
  }
  define(cursor, modifiers.includes('temp') || modifiers.includes('temporary'));
}

/** MySQL's options before VIEW, PROCEDURE and TRIGGER. */
function definer(cursor: Cursor): void {
  for (;;) {
    if (accept(cursor, 'algorithm', '=')) take(cursor);
    else if (accept(cursor, 'sql', 'security')) take(cursor);
    else if (accept(cursor, 'definer', '=')) accountName(cursor);
    else return;
  }
}

/** `'app'@'%'`, `app@localhost`, CURRENT_USER. */
function accountName(cursor: Cursor): void {
  take(cursor);
  if (peek(cursor).kind === 'variable') take(cursor);
  if (peek(cursor, -1).text === '@' && !isStatementEnd(cursor)) take(cursor);
  if (isNext(cursor, '(')) skipParentheses(cursor);
}

/** What creating or altering a kind of object amounts to; any other kind is not known. */
const kinds: ReadonlyMap<string, string> = new Map(
  Object.entries({
    alter_schema:
      'index database schema sequence synonym type statistics rule default domain tablespace queue message contract broadcast fulltext partition',
    create_user: 'user login role',
    create_credential: 'credential certificate key master',
    run_shell_command: 'assembly',
    modify_infrastructure: 'endpoint resource workload availability logfile server event remote route',
    change_security_policy: 'security',
  }).flatMap(([type, names]) => names.split(' ').map((name) => [name, type] as const)),
);

function define(cursor: Cursor, temporary: boolean) {
  ifExists(cursor);
  if (accept(cursor, 'table')) return createTable(cursor, temporary);
  if (accept(cursor, 'view')) return createView(cursor);
  if (
    isNext(cursor, 'procedure') ||
    isNext(cursor, 'proc') ||
    isNext(cursor, 'function') ||
    isNext(cursor, 'trigger')
  ) {
    return routine(cursor);
  }
  if (cursor.dialect === 'mysql' && isNext(cursor, 'event')) return routine(cursor);
  const kind = take(cursor).key;
  const isCredential = kind === 'database' && accept(cursor, 'scoped');
  const type = isCredential ? 'create_credential' : kinds.get(kind);
  if (type === undefined) refuse(cursor);
  note(cursor, part(type, `CREATE ${kind}`));
  if (isStatementEnd(cursor)) refuse(cursor);
  tail(cursor);
}

function ifExists(cursor: Cursor): void {
  if (!accept(cursor, 'if')) return;
  accept(cursor, 'not');
  expect(cursor, 'exists');
}

const tableBodies = wordSet(
  '( as like select with engine charset default collate comment auto_increment row_format on using',
);

function createTable(cursor: Cursor, temporary: boolean): void {
  ifExists(cursor);
  const name = objectName(cursor).at(-1)!;
  const isSession = temporary || isTemporary(cursor, name);
  note(cursor, part(isSession ? 'update_agent_state' : 'alter_schema', `CREATE table ${name}`));
  const isVirtual = cursor.dialect === 'sqlite' && accept(cursor, 'using');
  if (!isVirtual && !tableBodies.has(peek(cursor).key)) throw new NotAccepted(isColumn(cursor));
  while (!isStatementEnd(cursor)) {
    const { key } = peek(cursor);
    if (key === 'select' || (key === 'with' && peek(cursor, 1).key !== '(')) {
      cursor.rules.query(cursor);
      return;
    }
    if (key === '(' && startsQuery(cursor)) cursor.rules.query(cursor);
    else if (key === '(') skipParentheses(cursor);
    else if (isNextStatement(cursor, key) || key === ')') return;
    else take(cursor);
  }
}

const optionWords = wordSet('character data index start partition ignore replace union');

/** A column and its type without a parenthesis before them: no option of a table looks like that. */
function isColumn(cursor: Cursor): boolean {
  const { kind, key } = peek(cursor);
  return kind === 'word' && !optionWords.has(key) && peek(cursor, 1).kind === 'word';
}

function startsQuery(cursor: Cursor): boolean {
  return isNext(cursor, '(', 'select') || isNext(cursor, '(', 'with');
}

function createView(cursor: Cursor): void {
  note(cursor, part('alter_schema', 'CREATE view'));
  ifExists(cursor);
  objectName(cursor);
  if (isNext(cursor, '(')) skipParentheses(cursor);
  if (accept(cursor, 'with')) commaSeparated(cursor, () => take(cursor));
  expect(cursor, 'as');
  cursor.rules.query(cursor);
  if (accept(cursor, 'with')) {
    if (!accept(cursor, 'cascaded')) accept(cursor, 'local');
    expect(cursor, 'check', 'option');
  }
}

const dropped: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bulk_delete_records: 'table database schema tablespace',
    deactivate_user: 'user login role',
    revoke_credential: 'credential certificate key master',
    change_security_policy: 'security',
    modify_infrastructure: 'endpoint resource workload availability server logfile event',
    alter_schema: `view index procedure proc function trigger sequence synonym type statistics rule default assembly queue
      fulltext partition aggregate message contract`,
    update_agent_state: 'prepare',
  }).flatMap(([type, names]) => names.split(/\s+/).map((name) => [name, type] as const)),
);

const dropModifiers = wordSet('temporary temp materialized external unique symmetric asymmetric');
const dropOptions = wordSet('cascade restrict');

export function drop(cursor: Cursor): void {
  expect(cursor, 'drop');
  const isTemporaryTable = isNext(cursor, 'temporary') || isNext(cursor, 'temp');
  acceptAll(cursor, dropModifiers);
  const kind = take(cursor).key;
  const type = dropped.get(kind) ?? refuse(cursor);
  ifExists(cursor);
  const names = commaSeparated(cursor, () => droppedName(cursor, kind));
  acceptOneOf(cursor, dropOptions);
  if (kind !== 'table' && kind !== 'view') tail(cursor);
  if (type !== 'bulk_delete_records') {
    note(cursor, part(type, `DROP ${kind}`));
  } else if (kind === 'table' && (isTemporaryTable || names.every((name) => isTemporary(cursor, name)))) {
    note(cursor, part('update_agent_state', 'DROP of a temporary table'));
  } else {
    note(cursor, part(type, `DROP ${kind}`, ['unbounded', 'data_bearing'], 'all'));
  }
}

function droppedName(cursor: Cursor, kind: string): string {
  if (kind === 'user' || kind === 'role') {
    ifExists(cursor);
    accountName(cursor);
    return '';
  }
  return objectName(cursor).at(-1)!;
}

export function truncate(cursor: Cursor): void {
  expect(cursor, 'truncate');
  accept(cursor, 'table');
  const name = objectName(cursor).at(-1)!;
  if (accept(cursor, 'with')) skipParentheses(cursor);
  if (isTemporary(cursor, name)) note(cursor, part('update_agent_state', 'TRUNCATE of a temporary table'));
  else note(cursor, part('bulk_delete_records', `TRUNCATE ${name}`, ['unbounded', 'data_bearing'], 'all'));
}

const altered: ReadonlyMap<string, string> = new Map([
  ...[...kinds].filter(([, type]) => type !== 'create_user'),
  ['login', 'grant_access'],
  ['user', 'grant_access'],
  ['role', 'grant_access'],
  ['authorization', 'grant_access'],
  ['server', 'grant_access'],
  ['instance', 'modify_infrastructure'],
]);

export function alter(cursor: Cursor) {
  expect(cursor, 'alter');
  definer(cursor);
  acceptAll(cursor, createModifiers);
  if (accept(cursor, 'table')) return alterTable(cursor);
  if (accept(cursor, 'view')) return createView(cursor);
  if (
    isNext(cursor, 'procedure') ||
    isNext(cursor, 'proc') ||
    isNext(cursor, 'function') ||
    isNext(cursor, 'trigger')
  ) {
    return routine(cursor);
  }
  const kind = take(cursor).key;
  const type = altered.get(kind) ?? refuse(cursor);
  ifExists(cursor);
  note(cursor, part(type, `ALTER ${kind}`));
  if (isStatementEnd(cursor)) refuse(cursor);
  // its name and what is done to it: SET, ADD and the like begin no statement here
  take(cursor);
  while (accept(cursor, '.')) take(cursor);
  if (!isStatementEnd(cursor) && !isNext(cursor, '(')) take(cursor);
  tail(cursor);
}

const losing = wordSet('drop switch exchange discard truncate');

function alterTable(cursor: Cursor): void {
  accept(cursor, 'only');
  ifExists(cursor);
  const table = objectName(cursor).at(-1)!;
  if (accept(cursor, 'with')) acceptOneOf(cursor, checks);
  if (isStatementEnd(cursor)) refuse(cursor);
  const from = cursor.at;
  const action = take(cursor).key;
  tail(cursor);
  const isSession = isTemporary(cursor, table);
  const words = cursor.tokens.slice(from, cursor.at).map(({ key }) => key);
  const losesData = words.some((word, index) => losing.has(word) && !harmlessDrops.has(words[index + 1] ?? ''));
  if (isSession) note(cursor, part('update_agent_state', 'ALTER of a temporary table'));
  else if (words.includes('security')) note(cursor, part('change_security_policy', `ALTER TABLE ${table}: security`));
  else {
    const flags: readonly Flag[] = losesData && action !== 'rename' ? ['data_bearing'] : [];
    note(cursor, part('alter_schema', `ALTER TABLE ${table}: ${action}`, flags));
  }
}

const checks = wordSet('check nocheck');
const harmlessDrops = wordSet('constraint index key primary foreign check default trigger identity not');

/** MySQL's RENAME TABLE a TO b, RENAME USER. */
export function rename(cursor: Cursor): void {
  expect(cursor, 'rename');
  if (accept(cursor, 'user')) note(cursor, part('grant_access', 'RENAME USER'));
  else {
    expect(cursor, 'table');
    note(cursor, part('alter_schema', 'RENAME TABLE'));
  }
  qualifiedName(cursor);
  tail(cursor);
}
