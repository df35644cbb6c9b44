import { part } from '../../parts.ts';
import { pathFlags } from '../../path-flags.ts';
import {
  accept,
  acceptOneOf,
  type Cursor,
  commaSeparated,
  expect,
  isNext,
  isStatementEnd,
  note,
  peek,
  refuse,
  skipParentheses,
  take,
} from './cursor.ts';
import { tail } from './definitions.ts';
import { wordSet } from './keywords.ts';
import { nameOf, objectName } from './names.ts';
import { procedureCall } from './procedures.ts';
import { runText } from './texts.ts';

const grantees = wordSet('to from');

/** GRANT, REVOKE and DENY; the privileges are words that elsewhere begin statements. */
export function access(cursor: Cursor): void {
  const verb = take(cursor).key;
  if (isStatementEnd(cursor)) refuse(cursor);
  while (!isStatementEnd(cursor) && !grantees.has(peek(cursor).key)) {
    if (isNext(cursor, '(')) skipParentheses(cursor);
    else take(cursor);
  }
  if (acceptOneOf(cursor, grantees) === null) refuse(cursor);
  const from = cursor.at;
  if (isStatementEnd(cursor)) refuse(cursor);
  tail(cursor);
  const toEverybody = cursor.tokens.slice(from, cursor.at).some(({ text }) => everybody.has(text.toLowerCase()));
  if (verb === 'grant') note(cursor, part('grant_access', 'GRANT', toEverybody ? ['open_to_world'] : []));
  else note(cursor, part('revoke_access', verb.toUpperCase()));
}

const everybody = wordSet('public guest');

/** MySQL's LOAD DATA and LOAD XML: a file becomes records. */
export function load(cursor: Cursor): void {
  expect(cursor, 'load');
  if (!accept(cursor, 'data')) expect(cursor, 'xml');
  if (!accept(cursor, 'low_priority')) accept(cursor, 'concurrent');
  accept(cursor, 'local');
  expect(cursor, 'infile');
  const file = fileName(cursor);
  const overwrites = accept(cursor, 'replace');
  accept(cursor, 'ignore');
  expect(cursor, 'into', 'table');
  const table = objectName(cursor).at(-1)!;
  while (!isStatementEnd(cursor)) {
    if (accept(cursor, 'set')) commaSeparated(cursor, () => cursor.rules.expression(cursor));
    else if (isNext(cursor, '(')) skipParentheses(cursor);
    else take(cursor);
  }
  note(cursor, part(overwrites ? 'update_record' : 'create_record', `LOAD DATA into ${table}`, ['unbounded'], 'all'));
  noteFile(cursor, file);
}

function fileName(cursor: Cursor): string {
  const { kind, text } = take(cursor);
  if (kind !== 'string' && kind !== 'name') refuse(cursor);
  return text;
}

/** A file of the server that nobody should read this way. */
function noteFile(cursor: Cursor, file: string): void {
  const flags = pathFlags(file);
  if (flags.length > 0) note(cursor, part('read_secret', `reading of ${file}`, flags));
}

export function bulkInsert(cursor: Cursor): void {
  expect(cursor, 'bulk', 'insert');
  const table = objectName(cursor).at(-1)!;
  expect(cursor, 'from');
  const file = fileName(cursor);
  if (accept(cursor, 'with')) skipParentheses(cursor);
  note(cursor, part('create_record', `BULK INSERT into ${table}`, ['unbounded'], 'all'));
  noteFile(cursor, file);
}

/** BACKUP to a file is a copy for keeping; to another host the data leaves. */
export function backup(cursor: Cursor) {
  expect(cursor, 'backup');
  const what = take(cursor).key;
  if (what === 'certificate' || what === 'service' || what === 'master') {
    note(cursor, part('read_secret', `BACKUP ${what}`));
    return tail(cursor);
  }
  const from = cursor.at;
  tail(cursor);
  const leaves = cursor.tokens
    .slice(from, cursor.at)
    .some(({ kind, key, text }) => key === 'url' || (kind === 'string' && /^(?:\\\\|\/\/|https?:)/i.test(text)));
  note(cursor, leaves ? part('export_data', 'BACKUP to another host', [], 'all') : part('backup_data', 'BACKUP'));
}

const looking = wordSet('headeronly filelistonly verifyonly labelonly rewindonly');

export function restore(cursor: Cursor): void {
  expect(cursor, 'restore');
  const what = take(cursor).key;
  note(cursor, part(looking.has(what) ? 'inspect_system' : 'restore_data', `RESTORE ${what}`));
  tail(cursor);
}

const readingChecks = wordSet(`checkdb checktable checkalloc checkcatalog checkident checkconstraints checkfilegroup
  show_statistics opentran sqlperf inputbuffer outputbuffer useroptions proccache tracestatus help page`);

export function dbcc(cursor: Cursor): void {
  expect(cursor, 'dbcc');
  const command = take(cursor).key;
  const from = cursor.at;
  if (isNext(cursor, '(')) skipParentheses(cursor);
  if (accept(cursor, 'with')) commaSeparated(cursor, () => take(cursor));
  const changes = cursor.tokens.slice(from, cursor.at).some(({ key }) => key.startsWith('repair') || key === 'reseed');
  note(
    cursor,
    part(readingChecks.has(command) && !changes ? 'inspect_system' : 'modify_infrastructure', `DBCC ${command}`),
  );
}

/** CALL of MySQL. */
export function call(cursor: Cursor): void {
  expect(cursor, 'call');
  const name = objectName(cursor).at(-1)!;
  if (accept(cursor, '(')) {
    if (!isNext(cursor, ')')) commaSeparated(cursor, () => cursor.rules.expression(cursor));
    expect(cursor, ')');
  }
  note(cursor, part('execute_sql', `CALL ${name}`));
}

/** MySQL's PREPARE: its text is run later. */
export function prepare(cursor: Cursor): void {
  expect(cursor, 'prepare');
  const name = nameOf(cursor);
  expect(cursor, 'from');
  const { text } = cursor.rules.expression(cursor);
  runText(cursor, text);
  cursor.texts.set(preparedKey(name), text);
}

/** A statement that was prepared in this text was read there. */
export function executePrepared(cursor: Cursor): void {
  take(cursor);
  // EXECUTE IMMEDIATE 'text'
  if (accept(cursor, 'immediate')) runText(cursor, cursor.rules.expression(cursor).text);
  else if ((cursor.texts.get(preparedKey(nameOf(cursor))) ?? null) === null) {
    note(cursor, part('execute_sql', 'EXECUTE of a prepared statement'));
  }
  if (accept(cursor, 'using')) commaSeparated(cursor, () => cursor.rules.expression(cursor));
}

/** No variable's name begins like this. */
function preparedKey(name: string): string {
  return `prepared ${name.toLowerCase()}`;
}

/** SQLite's ATTACH opens or creates any file as a database. */
export function attach(cursor: Cursor): void {
  expect(cursor, 'attach');
  accept(cursor, 'database');
  const file = cursor.rules.expression(cursor);
  expect(cursor, 'as');
  nameOf(cursor);
  if (accept(cursor, 'key')) cursor.rules.expression(cursor);
  const name = file.text?.value;
  const inMemory = name === ':memory:' || name === '';
  note(cursor, part(inMemory ? 'update_agent_state' : 'execute_sql', 'ATTACH DATABASE', name ? pathFlags(name) : []));
}

export function vacuum(cursor: Cursor): void {
  expect(cursor, 'vacuum');
  if (!isStatementEnd(cursor) && !isNext(cursor, 'into')) objectName(cursor);
  if (accept(cursor, 'into')) {
    cursor.rules.expression(cursor);
    note(cursor, part('export_data', 'VACUUM INTO a file', [], 'all'));
  } else {
    note(cursor, part('modify_infrastructure', 'VACUUM'));
  }
}

/** Statements by their first word whose rest only says which thing and how. */
const plain: ReadonlyMap<string, string> = new Map(
  Object.entries({
    control_service: 'kill shutdown restart flush lock waitfor',
    update_agent_state: 'use unlock detach deallocate xa reset_connection revert',
    modify_infrastructure: `optimize repair analyze reindex checkpoint reconfigure purge reset change stop binlog import cache`,
    inspect_system: 'check checksum',
    install_software: 'install uninstall',
    query_database: 'handler',
    change_security_policy: 'enable disable',
  }).flatMap(([type, words]) => words.split(/\s+/).map((word) => [word, type] as const)),
);

/** Those that say all by themselves. */
const alone = wordSet('shutdown restart unlock checkpoint reconfigure revert reindex analyze kill');

const resettable = wordSet('master replica slave binary query persist');

export function plainStatement(cursor: Cursor): void {
  const verb = take(cursor).key;
  if (isStatementEnd(cursor) && !alone.has(verb)) refuse(cursor);
  if (verb === 'reset' && !resettable.has(peek(cursor).key)) refuse(cursor);
  note(cursor, part(plain.get(verb)!, verb.toUpperCase()));
  tail(cursor);
}

/** A procedure that T-SQL runs without EXEC, which only the first statement of a batch may. */
export function bareProcedure(cursor: Cursor): void {
  if (cursor.dialect !== 'transactsql') refuse(cursor);
  procedureCall(cursor);
}
