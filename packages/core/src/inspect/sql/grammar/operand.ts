import { part } from '../../parts.ts';
import { functionEffect } from '../functions.ts';
import {
  accept,
  acceptOneOf,
  type Cursor,
  commaSeparated,
  expect,
  inParentheses,
  isNext,
  note,
  peek,
  refuse,
  skipParentheses,
  take,
} from './cursor.ts';
import type { Expression, KnownText } from './expression-tree.ts';
import { mayBeOperand, wordSet } from './keywords.ts';
import { textOfCall, textOfHex } from './known-text.ts';
import { qualifiedName, typeName } from './names.ts';
import { orderTerms, windowDefinition } from './terms.ts';

/** One operand: a value, a column, a call, or anything in parentheses. */
export function primary(cursor: Cursor): Expression {
  const token = peek(cursor);
  switch (token.kind) {
    case 'string':
      return string(cursor, cursor.at);
    case 'number':
      return number(cursor);
    case 'variable':
      return variable(cursor);
    case 'parameter':
      take(cursor);
      return given(cursor, cursor.at - 1);
    case 'name':
      return named(cursor);
    case 'word':
      return word(cursor);
    case 'symbol':
      return symbol(cursor);
    default:
      return refuse(cursor);
  }
}

/** Strings beside each other are one. */
function string(cursor: Cursor, from: number): Expression {
  let value = take(cursor).text;
  while (peek(cursor).kind === 'string' && cursor.dialect === 'mysql') value += take(cursor).text;
  const text = { value: cursor.dialect === 'mysql' ? unescaped(value) : value, disguised: false };
  return { kind: 'constant', value: `'${value}'`, readsRecords: false, text, from, to: cursor.at };
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', Z: '\x1a', '0': '\0' };

function unescaped(value: string): string {
  return value.replace(/\\(.)/gs, (_, character: string) => escapes[character] ?? character);
}

function number(cursor: Cursor): Expression {
  const from = cursor.at;
  const { text } = take(cursor);
  const hex = /^0x/i.test(text) ? textOfHex(text.slice(2)) : null;
  return { kind: 'constant', value: text, readsRecords: false, text: hex, from, to: cursor.at };
}

function variable(cursor: Cursor): Expression {
  const from = cursor.at;
  const name = take(cursor).text.toLowerCase();
  // @@session.sql_mode
  if (name.startsWith('@@') && accept(cursor, '.')) take(cursor);
  return { ...given(cursor, from), text: cursor.texts.get(name) ?? null };
}

function given(cursor: Cursor, from: number): Expression {
  return { kind: 'given', readsRecords: true, text: null, from, to: cursor.at };
}

function other(cursor: Cursor, from: number, readsRecords: boolean, text: KnownText | null = null): Expression {
  return { kind: 'other', readsRecords, text, from, to: cursor.at };
}

function symbol(cursor: Cursor): Expression {
  const from = cursor.at;
  if (isNext(cursor, '(')) return parenthesized(cursor);
  if (accept(cursor, '*')) return column(cursor, from, null, '*');
  // placeholders as Python's drivers write them
  if (accept(cursor, '%', 's')) return given(cursor, from);
  if (accept(cursor, '%', '(')) {
    take(cursor);
    expect(cursor, ')', 's');
    return given(cursor, from);
  }
  if (accept(cursor, '{')) return escapeSequence(cursor, from);
  return refuse(cursor);
}

/** ODBC's `{d '2024-01-01'}` and `{fn NOW()}`. */
function escapeSequence(cursor: Cursor, from: number): Expression {
  if (acceptOneOf(cursor, odbcEscapes) === null) refuse(cursor);
  const of = cursor.rules.expression(cursor);
  expect(cursor, '}');
  return other(cursor, from, of.readsRecords, of.text);
}

const odbcEscapes = wordSet('d t ts fn');

function parenthesized(cursor: Cursor): Expression {
  const from = cursor.at;
  const before = cursor.columns;
  return inParentheses(cursor, () => {
    if (startsQuery(cursor)) {
      cursor.rules.query(cursor);
      return other(cursor, from, cursor.columns > before);
    }
    const items = commaSeparated(cursor, () => cursor.rules.expression(cursor));
    return items.length === 1 ? items[0]! : other(cursor, from, cursor.columns > before);
  });
}

function startsQuery(cursor: Cursor): boolean {
  return isNext(cursor, 'select') || isNext(cursor, 'with') || isNext(cursor, 'values');
}

function column(cursor: Cursor, from: number, table: string | null, name: string): Expression {
  cursor.columns++;
  if (secretColumns.has(name.toLowerCase())) note(cursor, part('read_secret', `${name} holds password hashes`));
  return { kind: 'column', table, name, readsRecords: true, text: null, from, to: cursor.at };
}

/** Where MySQL and SQL Server keep what passwords are checked against. */
const secretColumns = wordSet('authentication_string');

function word(cursor: Cursor): Expression {
  const from = cursor.at;
  const { key, at, text } = peek(cursor);
  const next = peek(cursor, 1);
  if (next.kind === 'string' && next.at === at + text.length && (stringPrefixes.has(key) || key.startsWith('_'))) {
    take(cursor);
    const read = string(cursor, from);
    return key === 'x' ? { ...read, text: textOfHex(next.text) } : read;
  }
  switch (key) {
    case 'case':
      return choice(cursor);
    case 'exists':
    case 'unique':
      take(cursor);
      if (!isNext(cursor, '(')) refuse(cursor);
      return primary(cursor);
    case 'interval':
      return interval(cursor);
    case 'next':
      if (!accept(cursor, 'next', 'value', 'for')) break;
      qualifiedName(cursor);
      if (accept(cursor, 'over')) windowDefinition(cursor);
      return other(cursor, from, true);
    case 'null':
    case 'true':
    case 'false':
      take(cursor);
      return { kind: 'constant', value: key, readsRecords: false, text: null, from, to: cursor.at };
  }
  return mayBeOperand(cursor.dialect, key, next.key === '(') ? named(cursor) : refuse(cursor);
}

const stringPrefixes = wordSet('n x b e');

function choice(cursor: Cursor): Expression {
  const from = cursor.at;
  const before = cursor.columns;
  expect(cursor, 'case');
  if (!isNext(cursor, 'when')) cursor.rules.expression(cursor);
  do {
    expect(cursor, 'when');
    cursor.rules.expression(cursor);
    expect(cursor, 'then');
    cursor.rules.expression(cursor);
  } while (isNext(cursor, 'when'));
  if (accept(cursor, 'else')) cursor.rules.expression(cursor);
  expect(cursor, 'end');
  return other(cursor, from, cursor.columns > before);
}

const units = wordSet(`microsecond second minute hour day week month quarter year second_microsecond minute_microsecond
  minute_second hour_microsecond hour_second hour_minute day_microsecond day_second day_minute day_hour year_month`);

/** INTERVAL 3 DAY; as a name or a function it is one like any other. */
function interval(cursor: Cursor): Expression {
  const from = cursor.at;
  const next = peek(cursor, 1);
  const isValue = next.kind !== 'symbol' || next.key === '-' || next.key === '+' || next.key === '(';
  if (!isValue || next.kind === 'end') return named(cursor);
  take(cursor);
  const of = cursor.rules.expression(cursor);
  acceptOneOf(cursor, units);
  return other(cursor, from, of.readsRecords);
}

/** A column or a call by its name, however qualified. */
function named(cursor: Cursor): Expression {
  const from = cursor.at;
  const names = qualifiedName(cursor);
  const last = names.at(-1)!;
  if (last === '*') return column(cursor, from, names.at(-2) ?? null, '*');
  if (isNext(cursor, '(')) return call(cursor, from, last);
  return column(cursor, from, names.length > 1 ? names.at(-2)! : null, last);
}

function call(cursor: Cursor, from: number, name: string): Expression {
  const plain = name.toLowerCase();
  const before = cursor.columns;
  const args = callArguments(cursor);
  const effect = functionEffect(plain, args[0]?.text?.value ?? null);
  if (effect !== null) note(cursor, effect);
  let isWindow = false;
  for (;;) {
    if (accept(cursor, 'over')) {
      windowDefinition(cursor);
      isWindow = true;
    } else if (accept(cursor, 'filter')) {
      inParentheses(cursor, () => {
        expect(cursor, 'where');
        cursor.rules.expression(cursor);
      });
    } else if (accept(cursor, 'within', 'group')) {
      inParentheses(cursor, () => {
        expect(cursor, 'order', 'by');
        orderTerms(cursor);
      });
    } else if (accept(cursor, 'against')) {
      skipParentheses(cursor);
    } else if (!(accept(cursor, 'ignore', 'nulls') || accept(cursor, 'respect', 'nulls'))) {
      break;
    }
  }
  // a function may give each record its own value without reading it: newid(), random()
  const readsRecords = cursor.columns > before || args.some((arg) => arg.readsRecords) || isWindow;
  return other(cursor, from, readsRecords, textOfCall(plain, args, casts.has(plain) ? castLength(cursor, from) : 0));
}

const casts = wordSet('cast try_cast convert try_convert');

/** The number in a cast's type; a type without one holds 30 characters in T-SQL, `max` any number. */
function castLength({ tokens, at }: Cursor, from: number): number {
  const inside = tokens.slice(from, at);
  if (inside.some(({ key }) => key === 'max')) return Number.POSITIVE_INFINITY;
  const numbers = inside.filter(({ kind, text }) => kind === 'number' && /^\d+$/.test(text));
  return numbers.length === 0 ? 30 : Math.min(...numbers.map(({ text }) => Number(text)));
}

function callArguments(cursor: Cursor): Expression[] {
  return inParentheses(cursor, () => {
    const args: Expression[] = [];
    acceptOneOf(cursor, leading);
    while (!isNext(cursor, ')')) {
      args.push(argument(cursor));
      if (!accept(cursor, ',')) break;
      if (isNext(cursor, ')')) refuse(cursor);
    }
    return args;
  });
}

const leading = wordSet('distinct all bulk');
const trimmed = wordSet('both leading trailing');
const connectives = wordSet('from for using separator returning on with without format : default error empty');

/** One argument with what may follow it: CAST(x AS type), TRIM(BOTH ' ' FROM x), GROUP_CONCAT(x ORDER BY y). */
function argument(cursor: Cursor): Expression {
  if (startsQuery(cursor)) {
    const from = cursor.at;
    cursor.rules.query(cursor);
    return other(cursor, from, true);
  }
  if (peek(cursor, 1).kind !== 'symbol') acceptOneOf(cursor, trimmed);
  const first = cursor.rules.expression(cursor);
  for (;;) {
    if (accept(cursor, 'as')) typeName(cursor);
    else if (accept(cursor, 'order', 'by')) orderTerms(cursor);
    else if (accept(cursor, 'null', 'on', 'null') || accept(cursor, 'absent', 'on', 'null')) continue;
    else if (acceptOneOf(cursor, connectives) !== null) cursor.rules.expression(cursor);
    else if (peek(cursor).kind === 'parameter' && peek(cursor).text.startsWith(':')) take(cursor);
    else return first;
  }
}
