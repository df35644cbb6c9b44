import {
  accept,
  acceptOneOf,
  type Cursor,
  commaSeparated,
  expect,
  inParentheses,
  isNext,
  maxDepth,
  peek,
  refuse,
  take,
} from './cursor.ts';
import type { Expression, KnownText } from './expression-tree.ts';
import { mayBeOperand, wordSet } from './keywords.ts';
import { joinedText } from './known-text.ts';
import { primary } from './operand.ts';

/** An expression of any of the dialects. Operators that only compute are read without their precedence. */
export function expression(cursor: Cursor): Expression {
  const from = cursor.at;
  const sides = [conjunction(cursor)];
  while (accept(cursor, 'or') || accept(cursor, 'xor') || (cursor.dialect === 'mysql' && accept(cursor, '||'))) {
    sides.push(conjunction(cursor));
  }
  return junction(cursor, 'or', from, sides);
}

function conjunction(cursor: Cursor): Expression {
  const from = cursor.at;
  const sides = [negation(cursor)];
  while (accept(cursor, 'and') || accept(cursor, '&&')) sides.push(negation(cursor));
  return junction(cursor, 'and', from, sides);
}

function junction(cursor: Cursor, kind: 'and' | 'or', from: number, sides: readonly Expression[]): Expression {
  if (sides.length === 1) return sides[0]!;
  return { kind, sides, readsRecords: sides.some((side) => side.readsRecords), text: null, from, to: cursor.at };
}

function negation(cursor: Cursor): Expression {
  const from = cursor.at;
  let negations = 0;
  while (isNext(cursor, 'not') || isNext(cursor, '!')) {
    take(cursor);
    if (++negations > maxDepth) refuse(cursor);
  }
  const of = comparison(cursor);
  return negations > 0 ? other(cursor, from, of.readsRecords) : of;
}

const comparing = wordSet('= == <=> <> != < > <= >= !< !> := += -= *= /= %= &= |= ^=');

function comparison(cursor: Cursor): Expression {
  const from = cursor.at;
  let left = sum(cursor);
  for (;;) {
    const operator = acceptOneOf(cursor, comparing);
    const next = operator === null ? predicate(cursor, left, from) : compared(cursor, left, operator, from);
    if (next === null) return left;
    left = next;
  }
}

function compared(cursor: Cursor, left: Expression, operator: string, from: number): Expression {
  if (peek(cursor, 1).key === '(') acceptOneOf(cursor, quantifiers);
  const right = sum(cursor);
  return comparisonOf(cursor, left, operator, right, from);
}

const quantifiers = wordSet('any all some');

function comparisonOf(cursor: Cursor, left: Expression, operator: string, right: Expression, from: number): Expression {
  const readsRecords = left.readsRecords || right.readsRecords;
  const isSame = areAlike(cursor, left, right);
  return { kind: 'comparison', operator, left, right, isSame, readsRecords, text: null, from, to: cursor.at };
}

function areAlike({ tokens }: Cursor, left: Expression, right: Expression): boolean {
  const length = left.to - left.from;
  if (length !== right.to - right.from) return false;
  for (let i = 0; i < length; i++) {
    const [a, b] = [tokens[left.from + i]!, tokens[right.from + i]!];
    if (a.kind !== b.kind || a.text.toLowerCase() !== b.text.toLowerCase()) return false;
  }
  return true;
}

const matching = wordSet('like ilike glob regexp rlike match similar');
const truths = wordSet('null true false unknown');

/** IS, IN, BETWEEN, LIKE and the like after an operand; null when none of them follows. */
function predicate(cursor: Cursor, left: Expression, from: number): Expression | null {
  if (accept(cursor, 'isnull')) return other(cursor, from, left.readsRecords);
  if (accept(cursor, 'notnull') || accept(cursor, 'not', 'null')) return notNull(cursor, left, from);
  if (accept(cursor, 'is')) return identity(cursor, left, from);
  if (accept(cursor, 'sounds', 'like')) return comparisonOf(cursor, left, 'sounds like', sum(cursor), from);
  if (accept(cursor, 'member', 'of')) return comparisonOf(cursor, left, 'member of', sum(cursor), from);
  const negated = isNext(cursor, 'not') && peek(cursor, 1).kind === 'word';
  const word = peek(cursor, negated ? 1 : 0).key;
  if (word !== 'in' && word !== 'between' && !matching.has(word)) return null;
  cursor.at += negated ? 2 : 1;
  if (word === 'in') return membership(cursor, left, negated, from);
  if (word === 'between') return range(cursor, left, from);
  accept(cursor, 'to');
  accept(cursor, 'binary');
  const right = sum(cursor);
  if (accept(cursor, 'escape')) sum(cursor);
  return comparisonOf(cursor, left, negated ? `not ${word}` : word, right, from);
}

function identity(cursor: Cursor, left: Expression, from: number): Expression {
  const negated = accept(cursor, 'not');
  if (accept(cursor, 'distinct', 'from')) {
    return comparisonOf(cursor, left, negated ? '=' : 'is distinct from', sum(cursor), from);
  }
  if (negated && accept(cursor, 'null')) return notNull(cursor, left, from);
  if (acceptOneOf(cursor, truths) !== null) return other(cursor, from, left.readsRecords);
  if (accept(cursor, 'json')) return other(cursor, from, left.readsRecords);
  return comparisonOf(cursor, left, negated ? 'is not' : '=', sum(cursor), from);
}

function notNull(cursor: Cursor, of: Expression, from: number): Expression {
  return { kind: 'not_null', of, readsRecords: of.readsRecords, text: null, from, to: cursor.at };
}

function range(cursor: Cursor, left: Expression, from: number): Expression {
  const low = sum(cursor);
  expect(cursor, 'and');
  const high = sum(cursor);
  return other(cursor, from, left.readsRecords || low.readsRecords || high.readsRecords);
}

function membership(cursor: Cursor, left: Expression, negated: boolean, from: number): Expression {
  // POSITION('a' IN name)
  if (!isNext(cursor, '(')) return other(cursor, from, sum(cursor).readsRecords || left.readsRecords);
  const before = cursor.columns;
  const items = inParentheses(cursor, () => {
    if (startsQuery(cursor)) return null;
    return isNext(cursor, ')') ? [] : commaSeparated(cursor, () => expression(cursor));
  });
  if (items === null || negated || items.length === 0) {
    return other(cursor, from, left.readsRecords || cursor.columns > before || readsAny(items));
  }
  const readsRecords = left.readsRecords || readsAny(items);
  return { kind: 'in', left, items, readsRecords, text: null, from, to: cursor.at };
}

function readsAny(items: readonly Expression[] | null): boolean {
  return items?.some((item) => item.readsRecords) ?? false;
}

/** Reads a query when one stands here. */
function startsQuery(cursor: Cursor): boolean {
  if (!isNext(cursor, 'select') && !isNext(cursor, 'with') && !isNext(cursor, 'values')) return false;
  cursor.rules.query(cursor);
  return true;
}

const arithmetic = wordSet('+ - * / % | & ^ << >> || -> ->> ~');
const arithmeticWords = wordSet('div mod');

function sum(cursor: Cursor): Expression {
  const from = cursor.at;
  const operands = [unary(cursor)];
  const operators = new Set<string>();
  for (;;) {
    if (cursor.dialect === 'mysql' && isNext(cursor, '||')) break;
    const operator = acceptOneOf(cursor, arithmetic) ?? acceptOneOf(cursor, arithmeticWords);
    if (operator === null) break;
    operators.add(operator);
    operands.push(unary(cursor));
  }
  if (operands.length === 1) return operands[0]!;
  const text = [...operators].every((operator) => operator === '+' || operator === '||')
    ? joinedText(operands.map((operand) => operand.text))
    : null;
  return other(cursor, from, readsAny(operands), text);
}

const prefixes = wordSet('+ - ~ ! binary prior');

function unary(cursor: Cursor): Expression {
  const from = cursor.at;
  let prefixed = false;
  while (isPrefix(cursor)) {
    take(cursor);
    prefixed = true;
  }
  const operand = suffixes(cursor, primary(cursor));
  if (!prefixed) return operand;
  // a negative number is a value like any other
  if (operand.kind === 'constant') return { ...operand, from, value: `-${operand.value}`, text: null };
  return other(cursor, from, operand.readsRecords);
}

function isPrefix(cursor: Cursor): boolean {
  const { key, kind } = peek(cursor);
  if (!prefixes.has(key)) return false;
  if (kind !== 'word') return true;
  const next = peek(cursor, 1);
  if (next.kind === 'symbol') return next.key === '(' && key === 'binary';
  return next.kind !== 'end' && (next.kind !== 'word' || mayBeOperand(cursor.dialect, next.key, false));
}

function suffixes(cursor: Cursor, operand: Expression): Expression {
  let result = operand;
  for (;;) {
    if (accept(cursor, 'collate')) take(cursor);
    else if (accept(cursor, 'at', 'time', 'zone')) primary(cursor);
    else if (accept(cursor, '.')) {
      take(cursor);
      if (isNext(cursor, '(')) callParentheses(cursor);
    } else return result;
    result = other(cursor, operand.from, result.readsRecords, result.text);
  }
}

function callParentheses(cursor: Cursor): void {
  inParentheses(cursor, () => {
    if (!isNext(cursor, ')')) commaSeparated(cursor, () => expression(cursor));
  });
}

function other(cursor: Cursor, from: number, readsRecords: boolean, text: KnownText | null = null): Expression {
  return { kind: 'other', readsRecords, text, from, to: cursor.at };
}
