import type { InspectedPart } from '../inspection.ts';
import { part } from '../parts.ts';
import { change, deletion, insertion } from './changes.ts';
import { dialectFilter } from './dialect-filter.ts';
import { keys } from './filter.ts';
import { functionEffect, lexicalSettings, statementWords } from './functions.ts';
import type { Target } from './postgres-filter.ts';
import type { StatementMeaning } from './postgres-statements.ts';
import { child, everyTree, list, type Tree, text } from './tree.ts';

/** Reads a tree of the MySQL, SQLite or T-SQL parser; null when the parser guessed at what it does not know. */
export function readDialectStatement(statement: unknown): StatementMeaning | null {
  const kind = text(statement, 'type');
  if (!statementKinds.has(kind)) return null;
  // MySQL's EXPLAIN runs nothing but the queries of EXPLAIN ANALYZE
  if (kind === 'explain' && text(statement, 'expr', 'type') === 'select') {
    return { parts: [part('query_database', 'EXPLAIN')], problem: null };
  }
  const parts: InspectedPart[] = [];
  let problem: string | null = null;
  everyTree(statement, (_, tree) => {
    parts.push(...partsOf(tree));
    problem ??= problemOf(tree);
  });
  if (parts.length === 0) parts.push(part('query_database', kind.toUpperCase()));
  return { parts, problem };
}

const statementKinds: ReadonlySet<string> = new Set(
  (
    'select insert replace update delete truncate drop alter create rename show desc describe explain use set call grant ' +
    'revoke transaction lock unlock analyze'
  ).split(' '),
);

function partsOf(tree: Tree): InspectedPart[] {
  switch (text(tree, 'type')) {
    case 'select':
      return into(tree);
    case 'insert':
    case 'replace':
      return [insert(tree)];
    case 'update':
      return [change(tableName(tree.table), limited(tree))];
    case 'delete':
      return [deletion(tableName(tree.from), limited(tree))];
    case 'truncate':
      return [part('bulk_delete_records', `TRUNCATE ${tableName(tree.name)}`, ['unbounded', 'data_bearing'], 'all')];
    case 'drop':
      return text(tree, 'keyword') === '' ? [] : [drop(tree)];
    case 'function':
      return call(tree);
    default:
      return otherStatement(tree);
  }
}

function otherStatement(tree: Tree): InspectedPart[] {
  // the parts of ALTER and CREATE carry the same types
  const keyword = text(tree, 'keyword');
  switch (text(tree, 'type')) {
    case 'alter':
      return tree.table === undefined && keyword !== 'database'
        ? alteration(tree)
        : [part('alter_schema', `ALTER ${keyword}`)];
    case 'create':
      return [
        keyword === 'user' || keyword === 'role'
          ? part('create_user', 'CREATE USER')
          : part('alter_schema', `CREATE ${keyword}`),
      ];
    case 'rename':
      return [part('alter_schema', 'RENAME')];
    case 'grant':
      return [grant(tree)];
    case 'revoke':
      return [part('revoke_access', 'REVOKE')];
    case 'call':
    case 'execute':
    case 'exec':
      return [part('execute_sql', 'call of a procedure')];
    case 'set':
    case 'use':
    case 'transaction':
      return [part('update_agent_state', text(tree, 'type').toUpperCase())];
    case 'lock':
      return [part('control_service', 'LOCK')];
    case 'show':
    case 'desc':
    case 'describe':
      return [part('inspect_system', text(tree, 'type').toUpperCase())];
    default:
      return [];
  }
}

function alteration(tree: Tree): InspectedPart[] {
  const dropsColumn = text(tree, 'action').toLowerCase() === 'drop';
  return [part('alter_schema', `ALTER: ${text(tree, 'action')}`, dropsColumn ? ['data_bearing'] : [])];
}

function into(tree: Tree): InspectedPart[] {
  const keyword = text(tree, 'into', 'keyword').toUpperCase();
  if (keyword === 'OUTFILE' || keyword === 'DUMPFILE') {
    return [part('export_data', `SELECT INTO ${keyword}`, [], 'all')];
  }
  const hasTarget = child(tree, 'into', 'expr') !== undefined && child(tree, 'into', 'expr') !== null;
  return hasTarget || keyword !== '' ? [part('alter_schema', 'SELECT INTO')] : [];
}

function insert(tree: Tree): InspectedPart {
  const overwrites = text(tree, 'type') === 'replace' || (tree.on_duplicate_update ?? null) !== null;
  const rows = list(tree, 'values', 'values').length || (Array.isArray(tree.values) ? tree.values.length : 0);
  const isSet = (tree.set ?? null) !== null;
  return insertion(tableName(tree.table), rows > 0 ? rows : isSet ? 1 : 'query', overwrites);
}

function limited(tree: Tree) {
  const filter = dialectFilter(tree.where, targetOf(tree));
  const limit = child(list(tree, 'limit', 'value').at(-1), 'value');
  if (filter.kind !== 'keys' && typeof limit === 'number') return keys(Math.max(2, limit));
  return filter;
}

const dataBearing: ReadonlySet<string> = new Set(['table', 'database', 'schema', 'tables']);

function drop(tree: Tree): InspectedPart {
  const keyword = text(tree, 'keyword').toLowerCase();
  if (dataBearing.has(keyword)) {
    return part('bulk_delete_records', `DROP ${keyword}`, ['unbounded', 'data_bearing'], 'all');
  }
  return keyword === 'user' || keyword === 'role'
    ? part('deactivate_user', `DROP ${keyword}`)
    : part('alter_schema', `DROP ${keyword}`);
}

function call(tree: Tree): InspectedPart[] {
  const names = list(tree, 'name', 'name');
  const effect = functionEffect(text(names.at(-1), 'value') || text(tree, 'name'));
  return effect === null ? [] : [effect];
}

function problemOf(tree: Tree): string | null {
  const alias = text(tree, 'as');
  if (statementWords.has(alias.toLowerCase())) return `\`${alias}\` may begin another statement`;
  if (text(tree, 'type') === 'assign' && text(tree, 'symbol') === '')
    return 'a statement that the grammar does not know';
  const name = text(tree, 'left', 'name') || text(tree, 'name');
  return text(tree, 'type') === 'assign' && lexicalSettings.has(name.toLowerCase())
    ? 'changes how the rest of the text is read'
    : null;
}

function targetOf(tree: Tree): Target {
  const relations = list(tree, text(tree, 'type') === 'delete' ? 'from' : 'table');
  const table = text(relations[0], 'table');
  const alias = text(relations[0], 'as');
  const others = text(tree, 'type') === 'update' ? list(tree, 'from').length : 0;
  return { table, names: alias === '' ? [table] : [alias, table], joined: relations.length + others > 1 };
}

function tableName(relations: unknown): string {
  return Array.isArray(relations) ? text(relations[0], 'table') : '';
}

/** To everybody, as PostgreSQL has it; where the dialect knows no such role it is a user of that name. */
function grant(tree: Tree): InspectedPart {
  const toPublic = list(tree, 'user_or_roles').some((role) => text(role, 'name', 'value')?.toLowerCase() === 'public');
  return part('grant_access', 'GRANT', toPublic ? ['open_to_world'] : []);
}
