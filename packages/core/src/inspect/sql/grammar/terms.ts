import {
  accept,
  acceptOneOf,
  type Cursor,
  commaSeparated,
  expect,
  inParentheses,
  isNext,
  peek,
  skipParentheses,
  take,
} from './cursor.ts';
import { wordSet } from './keywords.ts';

/** Comma-separated terms of ORDER BY and GROUP BY. */
export function orderTerms(cursor: Cursor): void {
  commaSeparated(cursor, () => {
    cursor.rules.expression(cursor);
    acceptOneOf(cursor, directions);
    if (accept(cursor, 'nulls') && !accept(cursor, 'first')) expect(cursor, 'last');
  });
}

const directions = wordSet('asc desc');

/** What follows OVER: a window's name or its definition. */
export function windowDefinition(cursor: Cursor): void {
  if (!isNext(cursor, '(')) {
    take(cursor);
    return;
  }
  inParentheses(cursor, () => {
    if (peek(cursor).kind === 'word' && !isNext(cursor, 'partition') && !isNext(cursor, 'order') && !isFrame(cursor)) {
      take(cursor);
    }
    if (accept(cursor, 'partition', 'by')) commaSeparated(cursor, () => cursor.rules.expression(cursor));
    if (accept(cursor, 'order', 'by')) orderTerms(cursor);
    if (isFrame(cursor)) frame(cursor);
  });
}

function isFrame(cursor: Cursor): boolean {
  return isNext(cursor, 'rows') || isNext(cursor, 'range') || isNext(cursor, 'groups');
}

function frame(cursor: Cursor): void {
  while (!isNext(cursor, ')')) {
    if (isNext(cursor, '(')) skipParentheses(cursor);
    else take(cursor);
  }
}
