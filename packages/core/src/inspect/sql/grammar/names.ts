import {
  accept,
  acceptOneOf,
  type Cursor,
  isNext,
  NotAccepted,
  peek,
  refuse,
  skipParentheses,
  take,
} from './cursor.ts';
import { isReserved, isSurelyReserved, wordSet } from './keywords.ts';

/** `schema.table`, `db..table`, `t.*`; `a::b` is a static method. */
export function qualifiedName(cursor: Cursor): string[] {
  const names = [nameOf(cursor)];
  while (isNext(cursor, '.') || isNext(cursor, '::')) {
    take(cursor);
    while (accept(cursor, '.'));
    names.push(accept(cursor, '*') ? '*' : nameOf(cursor));
  }
  return names;
}

export function nameOf(cursor: Cursor): string {
  const { kind } = peek(cursor);
  const isName = nameKinds.has(kind) || (kind === 'string' && cursor.dialect === 'sqlite');
  return isName ? take(cursor).text : refuse(cursor);
}

const nameKinds = wordSet('word name variable parameter');

/** A name in a place where a reserved word would be something else. */
export function objectName(cursor: Cursor): string[] {
  const { kind, key } = peek(cursor);
  const isText = kind === 'string' && cursor.dialect !== 'sqlite';
  const isNoName = isText || kind === 'symbol' || (kind === 'word' && isReserved(cursor.dialect, key));
  if (isNoName) throw new NotAccepted(isText || isSurelyReserved(key));
  return qualifiedName(cursor);
}

const typeWords = wordSet(`unsigned signed zerofill precision varying integer int character char set array binary ascii
  unicode collate`);

/** `decimal(10, 2)`, `double precision`, `sys.geometry`. */
export function typeName(cursor: Cursor): void {
  qualifiedName(cursor);
  if (isNext(cursor, '(')) skipParentheses(cursor);
  while (acceptOneOf(cursor, typeWords) !== null) {
    if (peek(cursor).kind === 'word' && peek(cursor, -1).key === 'set') take(cursor);
    if (peek(cursor).kind === 'word' && peek(cursor, -1).key === 'collate') take(cursor);
  }
  if (isNext(cursor, '(')) skipParentheses(cursor);
}
