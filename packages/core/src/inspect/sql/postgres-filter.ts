import { allOf, anyOf, everything, type Filter, isKeyOf, keys, some, type Target } from './filter.ts';
import { child, contains, holdersOf, isTree, list, text } from './tree.ts';

const maxDepth = 200;

/** What PostgreSQL's WHERE tree lets through. */
export function postgresFilter(where: unknown, target: Target): Filter {
  if (where === undefined || opensEverythingInMysql(where)) return everything;
  const reading = holdersOf(where, (key) => key === 'ColumnRef' || key === 'CurrentOfExpr' || key === 'ParamRef');
  return conditionFilter(where, target, reading, 0);
}

/** `reading` holds every tree of the condition that reads the record. */
function conditionFilter(where: unknown, target: Target, reading: ReadonlySet<unknown>, depth: number): Filter {
  if (depth > maxDepth) return some;
  if (!reading.has(where)) return constantFilter(where);
  const bool = child(where, 'BoolExpr');
  if (bool !== undefined) {
    const sides = list(bool, 'args').map((side) => conditionFilter(side, target, reading, depth + 1));
    if (text(bool, 'boolop') === 'AND_EXPR') return allOf(sides);
    return text(bool, 'boolop') === 'OR_EXPR' ? anyOf(sides) : some;
  }
  if (child(where, 'CurrentOfExpr') !== undefined) return keys(1);
  if (text(where, 'NullTest', 'nulltesttype') === 'IS_NOT_NULL') {
    return isOwnKey(columnOf(child(where, 'NullTest', 'arg')), target) ? everything : some;
  }
  const expression = child(where, 'A_Expr');
  return expression === undefined ? some : comparison(expression, target);
}

function comparison(expression: unknown, target: Target): Filter {
  const left = child(expression, 'lexpr');
  const right = child(expression, 'rexpr');
  const operator = text(list(expression, 'name').at(-1), 'String', 'sval');
  const kind = text(expression, 'kind');
  const [leftColumn, rightColumn] = [columnOf(left), columnOf(right)];
  if (kind === 'AEXPR_OP' && leftColumn !== null && sameColumn(leftColumn, rightColumn)) return everything;
  if (kind === 'AEXPR_LIKE' || kind === 'AEXPR_ILIKE') {
    return /^%+$/.test(text(right, 'A_Const', 'sval', 'sval')) && operator.startsWith('~~') ? everything : some;
  }
  if (operator !== '=') return some;
  if (kind === 'AEXPR_IN' && isOwnKey(leftColumn, target)) {
    const values = list(right, 'List', 'items');
    return values.every(isGiven) ? keys(values.length) : some;
  }
  if (kind !== 'AEXPR_OP') return some;
  const byKey = (isOwnKey(leftColumn, target) && isGiven(right)) || (isOwnKey(rightColumn, target) && isGiven(left));
  return byKey ? keys(1) : some;
}

/** Without a column a condition is the same for every record; only unequal literals are surely false. */
function constantFilter(where: unknown): Filter {
  const expression = child(where, 'A_Expr');
  if (text(list(expression, 'name')[0], 'String', 'sval') !== '=') return everything;
  const [left, right] = [child(expression, 'lexpr', 'A_Const'), child(expression, 'rexpr', 'A_Const')];
  if (left === undefined || right === undefined) return everything;
  return literal(left) === literal(right) ? everything : some;
}

function literal(constant: unknown): string {
  if (!isTree(constant)) return '';
  const { location: _, ...value } = constant;
  return JSON.stringify(value);
}

/** `||` joins strings in PostgreSQL and is OR in MySQL, where a number beside it lets everything through. */
function opensEverythingInMysql(where: unknown): boolean {
  return contains(where, (key, tree) => {
    if (key !== 'A_Expr' || text(list(tree, 'name')[0], 'String', 'sval') !== '||') return false;
    return [tree.lexpr, tree.rexpr].some((side) => {
      const constant = child(side, 'A_Const');
      if (constant === undefined) return child(side, 'A_Expr') !== undefined;
      const string = child(constant, 'sval');
      return string === undefined || /^\s*[1-9]/.test(text(string, 'sval'));
    });
  });
}

function columnOf(tree: unknown): readonly string[] | null {
  const fields = child(tree, 'ColumnRef', 'fields');
  return Array.isArray(fields) ? fields.map((field) => text(field, 'String', 'sval')) : null;
}

function sameColumn(a: readonly string[], b: readonly string[] | null): boolean {
  return b !== null && a.at(-1) === b.at(-1) && (a.length !== b.length || a.join('.') === b.join('.'));
}

function isOwnKey(column: readonly string[] | null, target: Target): boolean {
  if (column === null || target.joined || column.length > 2) return false;
  if (column.length === 2 && !target.names.includes(column[0]!)) return false;
  return isKeyOf(target.table, column.at(-1)!);
}

/** A value that stands in the statement or beside it, not one that each record brings. */
function isGiven(tree: unknown): boolean {
  const cast = child(tree, 'TypeCast', 'arg');
  if (cast !== undefined) return isGiven(cast);
  const constant = child(tree, 'A_Const');
  if (constant !== undefined) return child(constant, 'boolval') === undefined;
  return child(tree, 'ParamRef') !== undefined || isPlaceholder(child(tree, 'A_Expr'));
}

/** `%s`, for which Python's drivers put a value: PostgreSQL itself has no such operator before a name. */
function isPlaceholder(expression: unknown): boolean {
  if (text(list(expression, 'name')[0], 'String', 'sval') !== '%' || child(expression, 'lexpr') !== undefined)
    return false;
  return columnOf(child(expression, 'rexpr'))?.join('.') === 's';
}
