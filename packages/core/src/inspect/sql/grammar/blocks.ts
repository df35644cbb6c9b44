import { part } from '../../parts.ts';
import {
  accept,
  acceptOneOf,
  type Cursor,
  commaSeparated,
  expect,
  isNext,
  isStatementEnd,
  NotAccepted,
  nested,
  note,
  peek,
  refuse,
  skipParentheses,
  take,
} from './cursor.ts';
import { wordSet } from './keywords.ts';
import { nameOf, qualifiedName, typeName } from './names.ts';
import { assign, conditionally, loopFromHere } from './texts.ts';

const blockEnds = wordSet('end else elseif when until');

/** Statements up to END or whatever else ends their block. */
function statements(cursor: Cursor): void {
  nested(cursor, () => {
    while (accept(cursor, ';'));
    while (!blockEnds.has(peek(cursor).key)) {
      if (peek(cursor).kind === 'end') refuse(cursor);
      cursor.rules.statement(cursor);
      if (cursor.dialect !== 'transactsql') expect(cursor, ';');
      while (accept(cursor, ';'));
    }
  });
}

const transactionWords = wordSet('deferred immediate exclusive transaction tran work distributed');

/** BEGIN: a transaction, TRY and CATCH, or a block. */
export function begin(cursor: Cursor) {
  expect(cursor, 'begin');
  if (transactionWords.has(peek(cursor).key) || isStatementEnd(cursor)) return transaction(cursor);
  if (accept(cursor, 'try') || accept(cursor, 'catch')) {
    const kind = peek(cursor, -1).key;
    conditionally(cursor, () => statements(cursor));
    expect(cursor, 'end', kind);
    return;
  }
  accept(cursor, 'not', 'atomic');
  statements(cursor);
  expect(cursor, 'end');
  // a block's label stands after its end too
  if (cursor.dialect === 'mysql' && peek(cursor).kind === 'word') take(cursor);
}

export function transaction(cursor: Cursor): void {
  note(cursor, part('update_agent_state', 'transaction'));
  while (acceptOneOf(cursor, transactionWords) !== null);
  if (isStatementEnd(cursor)) return;
  const { kind, startsLine } = peek(cursor);
  if ((kind === 'word' || kind === 'variable' || kind === 'name') && !startsLine && !isHead(cursor)) take(cursor);
  if (accept(cursor, 'with', 'mark')) take(cursor);
}

function isHead(cursor: Cursor): boolean {
  return heads.has(peek(cursor).key);
}

const heads =
  wordSet(`select insert update delete merge with exec execute declare set if while begin drop create alter truncate
  print commit rollback save end`);

const endWords = wordSet('transaction tran work and no chain release to savepoint');

/** COMMIT, ROLLBACK, SAVEPOINT, RELEASE, SAVE TRAN, START TRANSACTION. */
export function transactionEnd(cursor: Cursor) {
  const verb = take(cursor).key;
  note(cursor, part('update_agent_state', verb.toUpperCase()));
  while (acceptOneOf(cursor, endWords) !== null);
  if (verb === 'start') return startOptions(cursor);
  const { kind, startsLine } = peek(cursor);
  if ((kind === 'word' || kind === 'variable' || kind === 'name') && !startsLine && !isHead(cursor)) take(cursor);
  if (cursor.dialect === 'transactsql' && isNext(cursor, 'with', '(')) {
    take(cursor);
    skipParentheses(cursor);
  }
}

function startOptions(cursor: Cursor): void {
  if (peek(cursor, -1).key !== 'transaction') refuse(cursor);
  while (
    accept(cursor, 'with', 'consistent', 'snapshot') ||
    accept(cursor, 'read', 'only') ||
    accept(cursor, 'read', 'write')
  ) {
    accept(cursor, ',');
  }
}

/** IF: T-SQL's takes one statement, MySQL's ends with END IF. */
export function conditional(cursor: Cursor): void {
  expect(cursor, 'if');
  cursor.rules.expression(cursor);
  conditionally(cursor, () => {
    if (cursor.dialect === 'transactsql') return transactBranches(cursor);
    if (!accept(cursor, 'then')) throw new NotAccepted(true);
    statements(cursor);
    while (accept(cursor, 'elseif')) {
      cursor.rules.expression(cursor);
      expect(cursor, 'then');
      statements(cursor);
    }
    if (accept(cursor, 'else')) statements(cursor);
    expect(cursor, 'end', 'if');
  });
}

function transactBranches(cursor: Cursor): void {
  nested(cursor, () => cursor.rules.statement(cursor));
  if (isNext(cursor, ';', 'else')) accept(cursor, ';');
  if (accept(cursor, 'else')) nested(cursor, () => cursor.rules.statement(cursor));
}

/** MySQL's CASE statement. */
export function caseStatement(cursor: Cursor): void {
  expect(cursor, 'case');
  if (!isNext(cursor, 'when')) cursor.rules.expression(cursor);
  conditionally(cursor, () => {
    while (accept(cursor, 'when')) {
      cursor.rules.expression(cursor);
      expect(cursor, 'then');
      statements(cursor);
    }
    if (accept(cursor, 'else')) statements(cursor);
  });
  expect(cursor, 'end', 'case');
}

/** WHILE, LOOP and REPEAT. */
export function loop(cursor: Cursor): void {
  const kind = take(cursor).key;
  if (kind === 'while') cursor.rules.expression(cursor);
  const before = cursor.looping;
  loopFromHere(cursor);
  conditionally(cursor, () => {
    if (cursor.dialect === 'transactsql') return nested(cursor, () => cursor.rules.statement(cursor));
    if (kind === 'while') expect(cursor, 'do');
    statements(cursor);
    if (kind === 'repeat') {
      expect(cursor, 'until');
      cursor.rules.expression(cursor);
    }
    expect(cursor, 'end', kind);
    if (peek(cursor).kind === 'word') take(cursor);
  });
  cursor.looping = before;
}

/** DECLARE: variables, tables, cursors, handlers. */
export function declare(cursor: Cursor) {
  expect(cursor, 'declare');
  note(cursor, part('update_agent_state', 'DECLARE'));
  if (cursor.dialect === 'transactsql') {
    commaSeparated(cursor, () => transactVariable(cursor));
    return;
  }
  if (accept(cursor, 'continue') || accept(cursor, 'exit') || accept(cursor, 'undo')) return handler(cursor);
  commaSeparated(cursor, () => nameOf(cursor));
  if (accept(cursor, 'cursor', 'for')) {
    cursor.rules.query(cursor);
    return;
  }
  if (accept(cursor, 'condition', 'for')) {
    while (!isStatementEnd(cursor)) take(cursor);
    return;
  }
  typeName(cursor);
  if (accept(cursor, 'default')) cursor.rules.expression(cursor);
}

function handler(cursor: Cursor): void {
  expect(cursor, 'handler', 'for');
  commaSeparated(cursor, () => {
    accept(cursor, 'not');
    take(cursor);
    accept(cursor, 'value');
    if (peek(cursor).kind === 'string') take(cursor);
  });
  conditionally(cursor, () => cursor.rules.statement(cursor));
}

function transactVariable(cursor: Cursor) {
  const name = nameOf(cursor);
  if (isNext(cursor, 'cursor') || isNext(cursor, 'insensitive') || isNext(cursor, 'scroll'))
    return transactCursor(cursor);
  accept(cursor, 'as');
  if (accept(cursor, 'table')) {
    skipParentheses(cursor);
    return;
  }
  cursor.lengths.set(name.toLowerCase(), declaredLength(cursor));
  assign(cursor, name, accept(cursor, '=') ? cursor.rules.expression(cursor).text : null);
}

/** The characters that a type holds: one where it says no number, as it says `max` any. */
function declaredLength(cursor: Cursor): number {
  const from = cursor.at;
  typeName(cursor);
  const type = cursor.tokens.slice(from, cursor.at);
  if (type.some(({ key }) => key === 'max' || key === 'xml' || key.endsWith('text'))) return Number.POSITIVE_INFINITY;
  const number = type.find(({ kind }) => kind === 'number');
  if (number !== undefined) return Number(number.text);
  return type.some(({ key }) => key === 'sysname') ? 128 : 1;
}

const cursorOptions = wordSet(`insensitive scroll cursor local global forward_only static keyset dynamic fast_forward
  read_only scroll_locks optimistic type_warning`);

export function transactCursor(cursor: Cursor): void {
  while (acceptOneOf(cursor, cursorOptions) !== null);
  if (accept(cursor, 'for')) cursor.rules.query(cursor);
}

const fetchWords = wordSet('next prior first last absolute relative from global');

/** OPEN, FETCH, CLOSE and DEALLOCATE of a cursor. */
export function cursorStatement(cursor: Cursor): void {
  const verb = take(cursor).key;
  note(cursor, part('query_database', `${verb.toUpperCase()} of a cursor`));
  if (verb === 'deallocate') accept(cursor, 'prepare');
  while (acceptOneOf(cursor, fetchWords) !== null) {
    if (peek(cursor).kind === 'number') take(cursor);
  }
  qualifiedName(cursor);
  if (verb !== 'fetch' || !accept(cursor, 'into')) return;
  for (const name of commaSeparated(cursor, () => nameOf(cursor))) cursor.texts.set(name.toLowerCase(), null);
}

/** RETURN, PRINT, THROW, RAISERROR, SIGNAL, LEAVE and the like: nothing but where the block goes on. */
export function flow(cursor: Cursor) {
  const verb = take(cursor).key;
  note(cursor, part('compute_output', verb.toUpperCase()));
  if (verb === 'break' || verb === 'continue') return;
  if (verb === 'goto' || verb === 'leave' || verb === 'iterate') {
    nameOf(cursor);
    return;
  }
  if (verb === 'signal' || verb === 'resignal') {
    while (!isStatementEnd(cursor)) take(cursor);
    return;
  }
  if (verb === 'return') return returned(cursor);
  if (isStatementEnd(cursor) || isHead(cursor)) return;
  commaSeparated(cursor, () => cursor.rules.expression(cursor));
  if (accept(cursor, 'with')) commaSeparated(cursor, () => take(cursor));
}

function returned(cursor: Cursor): void {
  const { key } = peek(cursor);
  if (isStatementEnd(cursor) || blockEnds.has(key)) return;
  if (key === 'select' || key === 'with') cursor.rules.query(cursor);
  else if (!isHead(cursor)) cursor.rules.expression(cursor);
}
