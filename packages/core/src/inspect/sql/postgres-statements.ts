import type { InspectedPart } from '../inspection.ts';
import { part } from '../parts.ts';
import { pathFlags } from '../path-flags.ts';
import { change, deletion, insertion } from './changes.ts';
import type { Target } from './filter.ts';
import { functionEffect, lexicalSettings, statementWords } from './functions.ts';
import { failed, parsePostgres } from './parsers.ts';
import { readBody } from './postgres-bodies.ts';
import { postgresFilter } from './postgres-filter.ts';
import { postgresStatementTypes } from './postgres-statement-types.ts';
import { child, everyTree, isTree, list, type Tree, text } from './tree.ts';

/** What one parsed statement amounts to; a `problem` says why the tree alone does not tell. */
export interface StatementMeaning {
  readonly parts: readonly InspectedPart[];
  readonly problem: string | null;
  /** a label that begins a statement where nothing has to stand between two */
  readonly label?: string | undefined;
}

/** Bodies in bodies: each level reads what the one before it holds. */
const maxEmbedding = 3;

/** What PostgreSQL would do with a text; null when its grammar does not accept it. */
export function readPostgres(sql: string, embedding = 0): StatementMeaning | null {
  const tree = parsePostgres(sql);
  if (tree === null) return null;
  if (tree === failed || embedding > maxEmbedding) return { parts: [], problem: 'is nested too deeply' };
  const sourceOf = sourcesIn(sql);
  const meanings = list(tree, 'stmts').map((raw) => readStatement(child(raw, 'stmt'), () => sourceOf(raw), embedding));
  return together(meanings);
}

/** What several statements amount to. */
export function together(meanings: readonly StatementMeaning[]): StatementMeaning {
  return {
    parts: meanings.flatMap(({ parts }) => parts),
    problem: meanings.find(({ problem }) => problem !== null)?.problem ?? null,
    label: meanings.find(({ label }) => label !== undefined)?.label,
  };
}

/** The text of one statement: the tree counts in bytes. */
function sourcesIn(sql: string): (raw: unknown) => string {
  let bytes: Uint8Array | null = null;
  return (raw) => {
    bytes ??= new TextEncoder().encode(sql);
    const from = Number(child(raw, 'stmt_location') ?? 0);
    const length = Number(child(raw, 'stmt_len') ?? 0);
    return new TextDecoder().decode(bytes.subarray(from, length > 0 ? from + length : undefined));
  };
}

/** The statement itself, and all that runs inside it. */
function readStatement(statement: unknown, source: () => string, embedding: number): StatementMeaning {
  const explain = child(statement, 'ExplainStmt');
  if (explain !== undefined && !isAnalyzed(explain))
    return { parts: [part('query_database', 'EXPLAIN')], problem: null };
  const parts: InspectedPart[] = [];
  let problem: string | null = null;
  let label: string | undefined;
  everyTree(statement, (kind, tree) => {
    parts.push(...partsOf(kind, tree));
    problem ??= problemOf(kind, tree);
    label ??= labelOf(kind, tree);
    if (kind !== 'DoStmt' && kind !== 'CreateFunctionStmt') return;
    const body = readBody(kind, tree, source(), (sql) => readPostgres(sql, embedding + 1));
    parts.push(...body.parts);
    problem ??= body.problem;
  });
  if (parts.length === 0) parts.push(part('query_database', 'SELECT'));
  return { parts, problem, label };
}

/** EXPLAIN ANALYZE runs its statement. */
function isAnalyzed(explain: unknown): boolean {
  return list(explain, 'options').some((option) => text(option, 'DefElem', 'defname') === 'analyze');
}

function partsOf(kind: string, tree: Tree): InspectedPart[] {
  switch (kind) {
    case 'SelectStmt':
      return tree.intoClause === undefined ? [] : [newTable(child(tree.intoClause, 'rel'), 'SELECT INTO')];
    case 'CreateStmt':
      return [newTable(tree.relation, 'CREATE TABLE')];
    case 'CreateTableAsStmt':
      return [newTable(child(tree.into, 'rel'), 'CREATE TABLE AS')];
    case 'RangeVar':
      return secretTables.has(text(tree, 'relname'))
        ? [part('read_secret', `${text(tree, 'relname')} holds passwords`)]
        : [];
    case 'InsertStmt':
      return [insert(tree)];
    case 'UpdateStmt':
      return [change(tableOf(tree.relation), postgresFilter(tree.whereClause, targetOf(tree, 'fromClause')))];
    case 'DeleteStmt':
      return [deletion(tableOf(tree.relation), postgresFilter(tree.whereClause, targetOf(tree, 'usingClause')))];
    case 'MergeStmt':
      return [merge(tree)];
    case 'FuncCall':
      return call(tree);
    case 'CopyStmt':
      return [copy(tree), ...fileOf(tree)];
    case 'VariableSetStmt':
      return [setting(tree)];
    case 'DropStmt':
      return [drop(tree)];
    case 'TruncateStmt':
      return [part('bulk_delete_records', `TRUNCATE ${tables(tree)}`, ['unbounded', 'data_bearing'], 'all')];
    case 'AlterTableStmt':
      return [alterTable(tree)];
    case 'GrantStmt':
    case 'GrantRoleStmt':
      return [grant(tree)];
    case 'AlterRoleStmt':
      return [part('grant_access', 'ALTER ROLE')];
    default:
      return otherStatement(kind);
  }
}

const secretTables: ReadonlySet<string> = new Set(['pg_shadow', 'pg_authid', 'pg_user_mapping']);

/** A temporary table ends with the session that made it. */
function newTable(relation: unknown, summary: string): InspectedPart {
  const isTemporary = text(relation, 'relpersistence') === 't';
  return part(isTemporary ? 'update_agent_state' : 'alter_schema', `${summary} ${tableOf(relation)}`);
}

function call(tree: Tree): InspectedPart[] {
  const name = text(list(tree, 'funcname').at(-1), 'String', 'sval');
  const effect = functionEffect(name, text(list(tree, 'args')[0], 'A_Const', 'sval', 'sval') || null);
  return effect === null ? [] : [effect];
}

function otherStatement(kind: string): InspectedPart[] {
  const known = postgresStatementTypes.get(kind);
  if (known !== undefined) return known === null ? [] : [part(known.type, known.summary, known.flags, known.records)];
  return kind.endsWith('Stmt') && /^[A-Z]/.test(kind) ? [part('execute_sql', `a statement of kind ${kind}`)] : [];
}

function problemOf(kind: string, tree: Tree): string | null {
  if (kind === 'VariableSetStmt' && lexicalSettings.has(text(tree, 'name').toLowerCase())) {
    return 'changes how the rest of the text is read';
  }
  return null;
}

function labelOf(kind: string, tree: Tree): string | undefined {
  const label = kind === 'ResTarget' ? text(tree, 'name') : kind === 'alias' ? text(tree, 'aliasname') : '';
  const isLabel = kind === 'alias' || (kind === 'ResTarget' && tree.val !== undefined);
  return isLabel && statementWords.has(label.toLowerCase()) ? label : undefined;
}

function insert(tree: Tree): InspectedPart {
  const overwrites = text(tree, 'onConflictClause', 'action') === 'ONCONFLICT_UPDATE';
  return insertion(tableOf(tree.relation), insertedRows(tree), overwrites);
}

function insertedRows(tree: Tree): number | 'query' {
  const select = child(tree.selectStmt, 'SelectStmt');
  if (select === undefined) return 1;
  const values = list(select, 'valuesLists').length;
  if (values > 0) return values;
  if (text(select, 'op') === 'SETOP_NONE' && child(select, 'fromClause') === undefined) return 1;
  const limit = child(select, 'limitCount', 'A_Const', 'ival', 'ival');
  return typeof limit === 'number' ? limit : 'query';
}

function merge(tree: Tree): InspectedPart {
  const deletes = list(tree, 'mergeWhenClauses').some(
    (when) => text(when, 'MergeWhenClause', 'commandType') === 'CMD_DELETE',
  );
  const table = tableOf(tree.relation);
  return deletes
    ? part('bulk_delete_records', `MERGE that deletes from ${table}`, [], 'all')
    : part('update_record', `MERGE into ${table}`);
}

function copy(tree: Tree): InspectedPart {
  const table = tree.relation === undefined ? 'a query' : tableOf(tree.relation);
  if (tree.is_program === true) return part('run_shell_command', `COPY ${table} through a program`);
  if (tree.is_from === true) return part('create_record', `COPY into ${table}`, ['unbounded'], 'all');
  if (tree.filename !== undefined) return part('export_data', `COPY ${table} to a file of the server`, [], 'all');
  return part('query_database', `COPY ${table} to the client`);
}

/** A file of the server that nobody should read this way. */
function fileOf(tree: Tree): InspectedPart[] {
  const file = text(tree, 'filename');
  const flags = tree.is_from === true && tree.is_program !== true ? pathFlags(file) : [];
  return flags.length === 0 ? [] : [part('read_secret', `reading of ${file}`, flags)];
}

function setting(tree: Tree): InspectedPart {
  const name = text(tree, 'name');
  if (name === 'role' || name === 'session_authorization') return part('authenticate', `SET ${name}`, ['elevated']);
  return part('update_agent_state', `SET ${name}`);
}

const dataBearing: ReadonlySet<string> = new Set([
  'OBJECT_TABLE',
  'OBJECT_SCHEMA',
  'OBJECT_DATABASE',
  'OBJECT_MATVIEW',
  'OBJECT_FOREIGN_TABLE',
]);

function drop(tree: Tree): InspectedPart {
  const object = text(tree, 'removeType');
  const name = object.replace('OBJECT_', '').replaceAll('_', ' ');
  if (dataBearing.has(object)) {
    return part('bulk_delete_records', `DROP ${name}`, ['unbounded', 'data_bearing'], 'all');
  }
  if (object === 'OBJECT_POLICY') return part('change_security_policy', 'DROP POLICY');
  return part('alter_schema', `DROP ${name}`, text(tree, 'behavior') === 'DROP_CASCADE' ? ['unbounded'] : []);
}

function alterTable(tree: Tree): InspectedPart {
  const commands = list(tree, 'cmds').map((command) => text(command, 'AlterTableCmd', 'subtype'));
  const table = tableOf(tree.relation);
  if (commands.some((command) => /RowSecurity/.test(command))) {
    return part('change_security_policy', `ALTER TABLE ${table}: row level security`);
  }
  const dropsData = commands.some((command) => command === 'AT_DropColumn' || command === 'AT_DetachPartition');
  return part('alter_schema', `ALTER TABLE ${table}`, dropsData ? ['data_bearing'] : []);
}

function grant(tree: Tree): InspectedPart {
  if (tree.is_grant !== true) return part('revoke_access', 'REVOKE');
  const toPublic = list(tree, 'grantees').some(
    (grantee) => text(grantee, 'RoleSpec', 'roletype') === 'ROLESPEC_PUBLIC',
  );
  return part('grant_access', 'GRANT', toPublic ? ['open_to_world'] : []);
}

function targetOf(tree: Tree, othersKey: 'fromClause' | 'usingClause'): Target {
  const table = tableOf(tree.relation);
  const alias = text(tree.relation, 'alias', 'aliasname');
  return { table, names: [alias === '' ? table : alias], joined: list(tree, othersKey).length > 0 };
}

function tableOf(relation: unknown): string {
  return isTree(relation) ? text(relation, 'relname') || text(child(relation, 'RangeVar'), 'relname') : '';
}

function tables(tree: Tree): string {
  return list(tree, 'relations')
    .map((relation) => tableOf(relation))
    .join(', ');
}
