import { allOf, anyOf, everything, type Filter, isKeyOf, keys, some } from './filter.ts';
import type { Target } from './postgres-filter.ts';
import { child, contains, list, text } from './tree.ts';

const maxDepth = 200;

/** What the WHERE tree of the MySQL, SQLite and T-SQL parsers lets through. */
export function dialectFilter(where: unknown, target: Target, depth = 0): Filter {
  if (where === undefined || where === null) return everything;
  if (depth > maxDepth) return some;
  const operator = text(where, 'operator').toUpperCase();
  if (!readsRecords(where)) return isUnequal(where, operator) ? some : everything;
  if (text(where, 'type') !== 'binary_expr') return some;
  const left = child(where, 'left');
  const right = child(where, 'right');
  if (operator === 'AND' || operator === '&&')
    return allOf([left, right].map((side) => dialectFilter(side, target, depth + 1)));
  if (operator === 'OR' || operator === '||')
    return anyOf([left, right].map((side) => dialectFilter(side, target, depth + 1)));
  return comparison(operator, left, right, target);
}

function comparison(operator: string, left: unknown, right: unknown, target: Target): Filter {
  const [leftColumn, rightColumn] = [columnOf(left), columnOf(right)];
  if (leftColumn !== null && rightColumn !== null && leftColumn.name === rightColumn.name) return everything;
  if (operator === 'LIKE') return /^%+$/.test(text(right, 'value')) ? everything : some;
  if (operator === 'IS NOT') return isOwnKey(leftColumn, target) ? everything : some;
  if (operator === 'IN' && isOwnKey(leftColumn, target)) {
    const values = list(right, 'value');
    return values.length > 0 && values.every(isGiven) ? keys(values.length) : some;
  }
  if (operator !== '=') return some;
  const byKey = (isOwnKey(leftColumn, target) && isGiven(right)) || (isOwnKey(rightColumn, target) && isGiven(left));
  return byKey ? keys(1) : some;
}

/** Whether the condition can differ between records: it reads a column, or a parameter that nobody has seen. */
function readsRecords(where: unknown): boolean {
  return contains(where, (_, tree) => ['column_ref', 'param', 'var', 'origin'].includes(text(tree, 'type')));
}

function isUnequal(where: unknown, operator: string): boolean {
  const [left, right] = [child(where, 'left', 'value'), child(where, 'right', 'value')];
  return operator === '=' && left !== undefined && right !== undefined && left !== right;
}

interface Column {
  readonly table: string | null;
  readonly name: string;
}

function columnOf(tree: unknown): Column | null {
  if (text(tree, 'type') !== 'column_ref') return null;
  const name = child(tree, 'column');
  const plain = typeof name === 'string' ? name : text(name, 'expr', 'value');
  return plain === '' ? null : { table: text(tree, 'table') || null, name: plain };
}

function isOwnKey(column: Column | null, target: Target): boolean {
  if (column === null || target.joined) return false;
  if (column.table !== null && !target.names.includes(column.table)) return false;
  return isKeyOf(target.table, column.name);
}

const givenTypes: ReadonlySet<string> = new Set([
  'number',
  'bigint',
  'single_quote_string',
  'string',
  'param',
  'origin',
]);

function isGiven(tree: unknown): boolean {
  return givenTypes.has(text(tree, 'type'));
}
