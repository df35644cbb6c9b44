import { part } from '../../parts.ts';
import { transactCursor } from './blocks.ts';
import {
  accept,
  acceptOneOf,
  type Cursor,
  commaSeparated,
  doubt,
  expect,
  isNext,
  isStatementEnd,
  note,
  peek,
  refuse,
  take,
} from './cursor.ts';
import type { KnownText } from './expression-tree.ts';
import { wordSet } from './keywords.ts';
import { joinedText } from './known-text.ts';
import { objectName } from './names.ts';
import { assign } from './texts.ts';

/** SET of MySQL and T-SQL. */
export function set(cursor: Cursor): void {
  expect(cursor, 'set');
  if (cursor.dialect === 'transactsql') transactSet(cursor);
  else if (cursor.dialect === 'mysql') mysqlSet(cursor);
  else refuse(cursor);
}

const assigning = wordSet('= += -= *= /= %= &= |= ^= :=');

/** An assignment: the text that is assigned, where it is known. */
function assignment(cursor: Cursor): KnownText | null {
  const name = take(cursor).text;
  while (accept(cursor, '.')) take(cursor);
  const operator = acceptOneOf(cursor, assigning) ?? refuse(cursor);
  if (operator === '=' && accept(cursor, 'cursor')) {
    transactCursor(cursor);
    return null;
  }
  const held = cursor.texts.get(name.toLowerCase()) ?? null;
  const { text } = cursor.rules.expression(cursor);
  const isPlain = operator === '=' || operator === ':=';
  assign(cursor, name, isPlain ? text : operator === '+=' ? joinedText([held, text]) : null);
  return text;
}

const switches = wordSet(`nocount xact_abort ansi_nulls ansi_padding ansi_warnings arithabort concat_null_yields_null
  numeric_roundabort implicit_transactions noexec parseonly fmtonly forceplan showplan_all showplan_text showplan_xml
  ansi_null_dflt_on ansi_defaults cursor_close_on_commit remote_proc_transactions arithignore`);
const valueSettings = wordSet(
  'rowcount dateformat datefirst language lock_timeout textsize deadlock_priority context_info query_governor_cost_limit',
);

function transactSet(cursor: Cursor) {
  note(cursor, part('update_agent_state', `SET ${peek(cursor).text}`));
  if (peek(cursor).kind === 'variable') return assignment(cursor);
  if (accept(cursor, 'transaction', 'isolation', 'level')) {
    while (acceptOneOf(cursor, isolationWords) !== null);
    return;
  }
  if (accept(cursor, 'identity_insert')) {
    objectName(cursor);
    return onOrOff(cursor);
  }
  if (accept(cursor, 'statistics')) {
    commaSeparated(cursor, () => take(cursor));
    return onOrOff(cursor);
  }
  if (accept(cursor, 'quoted_identifier')) {
    if (isNext(cursor, 'off')) doubt(cursor, 'changes how the rest of the text is read');
    return onOrOff(cursor);
  }
  if (acceptOneOf(cursor, valueSettings) !== null) {
    cursor.rules.expression(cursor);
    return;
  }
  if (acceptOneOf(cursor, switches) === null) refuse(cursor);
  while (accept(cursor, ',')) take(cursor);
  onOrOff(cursor);
}

const isolationWords = wordSet('read uncommitted committed repeatable serializable snapshot');

function onOrOff(cursor: Cursor): void {
  if (!accept(cursor, 'on')) expect(cursor, 'off');
}

/** Character sets in which a quote can be half of a character. */
const doubleByte = wordSet('gbk gb2312 gb18030 big5 sjis cp932');

function mysqlSet(cursor: Cursor) {
  if (accept(cursor, 'names') || accept(cursor, 'character', 'set') || accept(cursor, 'charset'))
    return charset(cursor);
  if (accept(cursor, 'password') || accept(cursor, 'default', 'role')) return access(cursor, 'grant_access');
  if (accept(cursor, 'role')) return access(cursor, 'authenticate');
  if (accept(cursor, 'transaction')) return transactionSetting(cursor);
  if ((isNext(cursor, 'session', 'transaction') || isNext(cursor, 'global', 'transaction')) && take(cursor)) {
    take(cursor);
    return transactionSetting(cursor);
  }
  commaSeparated(cursor, () => mysqlAssignment(cursor));
}

function charset(cursor: Cursor): void {
  const name = take(cursor).text.toLowerCase();
  if (doubleByte.has(name)) doubt(cursor, 'changes how the rest of the text is read');
  if (accept(cursor, 'collate')) take(cursor);
  note(cursor, part('update_agent_state', 'SET NAMES'));
}

function access(cursor: Cursor, type: string): void {
  note(cursor, part(type, 'SET of a password or role', ['elevated']));
  while (!isStatementEnd(cursor)) take(cursor);
}

function transactionSetting(cursor: Cursor): void {
  note(cursor, part('update_agent_state', 'SET TRANSACTION'));
  while (!isStatementEnd(cursor)) take(cursor);
}

const scopes = wordSet('global session local persist persist_only');

function mysqlAssignment(cursor: Cursor): void {
  const scope = peek(cursor, 1).kind === 'word' ? acceptOneOf(cursor, scopes) : null;
  const first = peek(cursor).text.toLowerCase();
  const name = peek(cursor, 1).key === '.' ? peek(cursor, 2).text.toLowerCase() : first.replace(/^@+/, '');
  const isServer = scope === 'global' || scope?.startsWith('persist') || /^@@(?:global|persist)/.test(first);
  note(cursor, part(isServer ? 'modify_infrastructure' : 'update_agent_state', `SET ${name}`));
  const from = cursor.at;
  const text = assignment(cursor);
  const values = cursor.tokens.slice(from, cursor.at).map((token) => token.text.toLowerCase());
  const changesCharset = name.startsWith('character_set_') && values.some((value) => doubleByte.has(value));
  const changesMode = name === 'sql_mode' && (text === null || lexicalModes.test(text.value));
  if (changesCharset || changesMode) doubt(cursor, 'changes how the rest of the text is read');
}

/** Modes of MySQL in which quotes, backslashes or `||` mean something else. */
const lexicalModes = /ansi|oracle|db2|mssql|postgresql|maxdb|escapes|pipes/i;

const readingPragmas = wordSet(`table_info table_xinfo table_list index_list index_info index_xinfo foreign_key_list
  foreign_key_check database_list integrity_check quick_check compile_options collation_list function_list module_list
  pragma_list stats data_version freelist_count page_count schema_version encoding max_page_count`);
const settingPragmas =
  wordSet(`foreign_keys cache_size busy_timeout temp_store journal_mode synchronous page_size user_version
  auto_vacuum mmap_size locking_mode recursive_triggers case_sensitive_like cache_spill query_only defer_foreign_keys
  automatic_index application_id analysis_limit threads wal_autocheckpoint journal_size_limit count_changes encoding
  read_uncommitted reverse_unordered_selects secure_delete legacy_alter_table full_column_names short_column_names`);
const upkeepPragmas = wordSet('wal_checkpoint optimize incremental_vacuum shrink_memory');

/** SQLite's PRAGMA; one that is not known may load or allow anything. */
export function pragma(cursor: Cursor): void {
  expect(cursor, 'pragma');
  const name = objectName(cursor).at(-1)!.toLowerCase();
  const isCall = accept(cursor, '(');
  const isChange = !isCall && accept(cursor, '=');
  if (isCall || isChange) {
    if (!accept(cursor, '-')) accept(cursor, '+');
    take(cursor);
    while (accept(cursor, '.')) take(cursor);
  }
  if (isCall) expect(cursor, ')');
  note(cursor, part(pragmaType(name, isCall || isChange), `PRAGMA ${name}`));
}

function pragmaType(name: string, given: boolean): string {
  if (readingPragmas.has(name) && (!given || name !== 'schema_version')) return 'inspect_system';
  if (settingPragmas.has(name)) return given ? 'update_agent_state' : 'inspect_system';
  if (upkeepPragmas.has(name)) return 'update_agent_state';
  return given ? 'change_security_policy' : 'inspect_system';
}

/** SHOW and HELP: they only tell. */
export function show(cursor: Cursor): void {
  const verb = take(cursor).key;
  note(cursor, part('inspect_system', verb.toUpperCase()));
  if (isStatementEnd(cursor)) refuse(cursor);
  while (!isStatementEnd(cursor)) {
    if (accept(cursor, 'where')) cursor.rules.expression(cursor);
    else take(cursor);
  }
}

const plainExplain = wordSet('extended partitions query plan format = json tree traditional');

/** EXPLAIN runs nothing, unless it has ANALYZE in it; DESCRIBE names a table. */
export function explain(cursor: Cursor): void {
  const verb = take(cursor).key;
  const runs = cursor.dialect === 'mysql' && accept(cursor, 'analyze');
  while (isNext(cursor, 'format', '=') || (plainExplain.has(peek(cursor).key) && peek(cursor, 1).kind === 'word')) {
    const isFormat = take(cursor).key === 'format';
    if (isFormat) {
      expect(cursor, '=');
      take(cursor);
    }
  }
  if (explained.has(peek(cursor).key)) {
    const before = cursor.parts.length;
    cursor.rules.statement(cursor);
    if (!runs) cursor.parts.splice(before);
    note(cursor, part('query_database', verb.toUpperCase()));
    return;
  }
  if (runs || verb === 'help') refuse(cursor);
  note(cursor, part('inspect_system', verb.toUpperCase()));
  if (accept(cursor, 'for', 'connection')) {
    take(cursor);
    return;
  }
  objectName(cursor);
  if (!isStatementEnd(cursor)) take(cursor);
}

const explained = wordSet('select with insert replace update delete values table (');
