import { allOf, anyOf, everything, type Filter, isKeyOf, keys, some, type Target } from '../filter.ts';
import type { Expression } from './expression-tree.ts';

/** What a WHERE clause of MySQL, SQLite or T-SQL lets through. */
export function conditionFilter(where: Expression | null, target: Target): Filter {
  if (where === null) return everything;
  if (!where.readsRecords) return isSurelyFalse(where) ? some : everything;
  switch (where.kind) {
    case 'and':
      return allOf(where.sides.map((side) => conditionFilter(side, target)));
    case 'or':
      return anyOf(where.sides.map((side) => conditionFilter(side, target)));
    case 'in':
      return isOwnKey(where.left, target) && where.items.every(isGiven) ? keys(where.items.length) : some;
    case 'not_null':
      return isOwnKey(where.of, target) ? everything : some;
    case 'comparison':
      return comparison(where, target);
    default:
      return some;
  }
}

type Comparison = Extract<Expression, { kind: 'comparison' }>;

const holdsForItself: ReadonlySet<string> = new Set(['=', '==', '<=>', '>=', '<=', 'like', 'in', 'glob']);

function comparison({ operator, left, right, isSame }: Comparison, target: Target): Filter {
  if (holdsForItself.has(operator) && (isSame || isSameColumn(left, right))) return everything;
  if (operator === 'like' || operator === 'ilike') return isWildcard(right, '%') ? everything : some;
  if (operator === 'glob') return isWildcard(right, '*') ? everything : some;
  if (operator === 'regexp' || operator === 'rlike') return isAnyPattern(right) ? everything : some;
  if (operator === 'is not') return isOwnKey(left, target) ? everything : some;
  if (operator !== '=' && operator !== '==' && operator !== '<=>') return some;
  const byKey = (isOwnKey(left, target) && isGiven(right)) || (isOwnKey(right, target) && isGiven(left));
  return byKey ? keys(1) : some;
}

/** Without a column a condition is the same for every record; only unequal literals are surely false. */
function isSurelyFalse(where: Expression): boolean {
  if (where.kind === 'constant') return where.value === 'false' || where.value === '0' || where.value === 'null';
  if (where.kind !== 'comparison' || where.operator !== '=') return false;
  const { left, right } = where;
  if (left.kind !== 'constant' || right.kind !== 'constant') return false;
  const bothNumbers = /^\d+$/.test(left.value) && /^\d+$/.test(right.value);
  return bothNumbers
    ? Number(left.value) !== Number(right.value)
    : isPlainText(left) && isPlainText(right) && left.value !== right.value;
}

/** Quoted and without anything that a comparison may ignore: case, accents, blanks, numbers in text. */
function isPlainText({ text }: Expression): boolean {
  return text !== null && /^[a-z]+$/.test(text.value);
}

function isWildcard(pattern: Expression, wildcard: string): boolean {
  // in double quotes it is a text where the server is set so
  const value = pattern.kind === 'column' ? pattern.name : pattern.text?.value;
  return value !== undefined && value !== '' && [...value].every((character) => character === wildcard);
}

function isAnyPattern(pattern: Expression): boolean {
  return pattern.text !== null && ['', '.', '.*', '.+', '^', '$', '^.*$', '.?'].includes(pattern.text.value);
}

function isSameColumn(left: Expression, right: Expression): boolean {
  if (left.kind !== 'column' || right.kind !== 'column') return false;
  if (left.table !== null && right.table !== null && left.table !== right.table) return false;
  return left.name.toLowerCase() === right.name.toLowerCase();
}

function isOwnKey(expression: Expression, target: Target): boolean {
  if (expression.kind !== 'column' || target.joined) return false;
  const qualifier = expression.table?.toLowerCase();
  if (qualifier !== undefined && !target.names.some((name) => name.toLowerCase() === qualifier)) return false;
  return isKeyOf(target.table, expression.name);
}

/** A value that stands in the statement or beside it, not one that each record brings. */
function isGiven(expression: Expression): boolean {
  if (expression.kind === 'given') return true;
  if (expression.kind !== 'constant' || expression.value === 'true' || expression.value === 'false') return false;
  // zero equals every text that is no number in MySQL
  return expression.text !== null || Number(expression.value) !== 0;
}
