import type { Flag } from '../../inspection.ts';
import { part } from '../../parts.ts';
import {
  accept,
  type Cursor,
  commaSeparated,
  expect,
  inParentheses,
  isNext,
  isStatementEnd,
  note,
  peek,
  skipParentheses,
  take,
} from './cursor.ts';
import type { Expression, KnownText } from './expression-tree.ts';
import { mayBeOperand, wordSet } from './keywords.ts';
import { objectName, qualifiedName } from './names.ts';
import { runText } from './texts.ts';

/** Procedures that come with SQL Server, by what they do. */
const known: ReadonlyMap<string, string> = new Map(
  Object.entries({
    inspect_system: `sp_help sp_helptext sp_columns sp_tables sp_helpindex sp_helpconstraint sp_helpdb sp_helpfile sp_helpuser
      sp_helprole sp_helprolemember sp_helplogins sp_helpsrvrole sp_helprotect sp_spaceused sp_who sp_who2 sp_lock
      sp_depends sp_databases sp_stored_procedures sp_sproc_columns sp_pkeys sp_fkeys sp_statistics sp_monitor
      sp_server_info sp_datatype_info sp_special_columns sp_describe_first_result_set sp_help_job sp_readerrorlog
      xp_readerrorlog xp_msver sp_whoisactive sp_helpstats sp_helptrigger sp_helplanguage sp_helpsort`,
    run_shell_command: 'xp_cmdshell sp_oacreate sp_oamethod sp_oasetproperty sp_oagetproperty sp_oadestroy',
    execute_code: 'sp_execute_external_script sp_addextendedproc sp_add_jobstep sp_update_jobstep sp_add_job',
    grant_access: `sp_addrolemember sp_addsrvrolemember sp_grantdbaccess sp_grantlogin sp_changedbowner sp_change_users_login
      sp_changeobjectowner sp_procoption sp_addlinkedsrvlogin`,
    revoke_access: 'sp_droprolemember sp_dropsrvrolemember sp_revokedbaccess sp_revokelogin sp_denylogin',
    create_user: 'sp_addlogin sp_adduser sp_addrole',
    deactivate_user: 'sp_droplogin sp_dropuser sp_droprole',
    create_credential: 'sp_password',
    modify_infrastructure: `sp_configure sp_addlinkedserver sp_dropserver sp_serveroption sp_attach_db sp_attach_single_file_db
      sp_addumpdevice xp_regwrite xp_regdeletekey xp_regdeletevalue sp_recompile sp_updatestats sp_createstats sp_dboption
      sp_trace_create xp_servicecontrol`,
    bulk_delete_records: 'sp_msforeachtable sp_msforeachdb sp_detach_db sp_dropdevice',
    read_secret: 'xp_regread xp_instance_regread xp_dirtree xp_fileexist xp_subdirs xp_fixeddrives xp_availablemedia',
    delete_file: 'xp_delete_file',
    send_email: 'sp_send_dbmail xp_sendmail',
    trigger_workflow: 'sp_start_job',
    control_service: 'sp_stop_job',
    alter_schema:
      'sp_rename sp_addtype sp_bindrule sp_addextendedproperty sp_updateextendedproperty sp_dropextendedproperty',
    update_agent_state: 'sp_getapplock sp_releaseapplock sp_set_session_context',
  }).flatMap(([type, names]) => names.split(/\s+/).map((name) => [name, type] as const)),
);

/** Those whose argument is run. */
const runsText = wordSet('sp_executesql sp_prepare sp_prepexec sp_cursoropen sp_execute_remote');

export function isKnownProcedure(name: string): boolean {
  return known.has(name) || runsText.has(name);
}

/** EXEC of T-SQL: a procedure, or a text. */
export function execute(cursor: Cursor) {
  if (!accept(cursor, 'exec')) expect(cursor, 'execute');
  if (accept(cursor, 'as')) return impersonate(cursor);
  if (isNext(cursor, '(')) return executeText(cursor);
  if (isNext(cursor, peek(cursor).key, '=') || peek(cursor, 1).key === '=') {
    cursor.texts.set(take(cursor).text.toLowerCase(), null);
    expect(cursor, '=');
  }
  procedureCall(cursor);
}

function impersonate(cursor: Cursor): void {
  take(cursor);
  if (accept(cursor, '=')) take(cursor);
  note(cursor, part('authenticate', 'EXECUTE AS another user', ['elevated']));
  if (accept(cursor, 'with')) {
    take(cursor);
    accept(cursor, 'revert');
  }
}

function executeText(cursor: Cursor): void {
  const [text] = inParentheses(cursor, () => commaSeparated(cursor, () => cursor.rules.expression(cursor)));
  runText(cursor, text?.text ?? null);
  if (accept(cursor, 'as')) impersonate(cursor);
  if (accept(cursor, 'at')) {
    if (accept(cursor, 'data_source')) qualifiedName(cursor);
    else qualifiedName(cursor);
    note(cursor, part('execute_sql', 'EXEC on a linked server'));
  }
}

/** A procedure's name and its arguments. */
export function procedureCall(cursor: Cursor) {
  // a procedure that a variable names
  const isVariable = peek(cursor).kind === 'variable';
  const name = isVariable ? '' : objectName(cursor).at(-1)!.toLowerCase();
  const named = isVariable ? cursor.texts.get(take(cursor).text.toLowerCase()) : undefined;
  // the number of one of several procedures with the same name
  if (isNext(cursor, ';') && peek(cursor, 1).kind === 'number' && peek(cursor, 1).at === peek(cursor).at + 1)
    cursor.at += 2;
  const args = procedureArguments(cursor);
  if (accept(cursor, 'with')) {
    if (accept(cursor, 'result')) {
      expect(cursor, 'sets');
      if (isNext(cursor, '(')) skipParentheses(cursor);
      else take(cursor);
    } else expect(cursor, 'recompile');
  }
  const plain = isVariable ? lastName(named ?? null) : name;
  if (runsText.has(plain)) return runText(cursor, statementOf(plain, args));
  const type = known.get(plain) ?? 'execute_sql';
  const flags: readonly Flag[] = type === 'bulk_delete_records' ? ['unbounded'] : [];
  note(cursor, part(type, `EXEC ${plain || 'of a procedure that a variable names'}`, flags));
}

function lastName(text: KnownText | null): string {
  return (
    text?.value
      .split('.')
      .at(-1)
      ?.replace(/[[\]"]/g, '')
      .trim()
      .toLowerCase() ?? ''
  );
}

function procedureArguments(cursor: Cursor): Expression[] {
  if (!startsArgument(cursor)) return [];
  return commaSeparated(cursor, () => {
    const argument = cursor.rules.expression(cursor);
    if (accept(cursor, 'output') || accept(cursor, 'out')) forgetVariables(cursor, argument);
    return argument;
  });
}

function startsArgument(cursor: Cursor): boolean {
  if (isStatementEnd(cursor)) return false;
  const { kind, key } = peek(cursor);
  if (kind === 'symbol') return key === '-' || key === '%';
  return kind !== 'word' || mayBeOperand(cursor.dialect, key, false);
}

/** An OUTPUT argument may hold anything afterwards. */
function forgetVariables(cursor: Cursor, { from, to }: Expression): void {
  for (const { kind, text } of cursor.tokens.slice(from, to)) {
    if (kind === 'variable') cursor.texts.set(text.toLowerCase(), null);
  }
}

/** The argument that holds the statement, by its place. */
function statementOf(procedure: string, args: readonly Expression[]): KnownText | null {
  if (procedure !== 'sp_executesql') return null;
  const first = args[0];
  if (first === undefined) return null;
  return first.kind === 'comparison'
    ? args.length === 1 || isStatementName(first)
      ? first.right.text
      : null
    : first.text;
}

function isStatementName({ left }: Extract<Expression, { kind: 'comparison' }>): boolean {
  return left.kind === 'given';
}
