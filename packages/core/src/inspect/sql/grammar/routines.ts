import { part } from '../../parts.ts';
import {
  accept,
  type Cursor,
  expect,
  isNext,
  isSeparator,
  isStatementEnd,
  note,
  peek,
  refuse,
  skipParentheses,
  take,
} from './cursor.ts';
import { wordSet } from './keywords.ts';
import { objectName } from './names.ts';
import { conditionally } from './texts.ts';

/** CREATE and ALTER of a procedure, function, trigger or event: what it will run is read as if it ran. */
export function routine(cursor: Cursor): void {
  const kind = take(cursor).key;
  note(cursor, part('alter_schema', `CREATE ${kind}`));
  if (accept(cursor, 'if')) {
    accept(cursor, 'not');
    expect(cursor, 'exists');
  }
  objectName(cursor);
  header(cursor, kind);
  if (accept(cursor, 'soname')) {
    take(cursor);
    note(cursor, part('run_shell_command', 'CREATE FUNCTION from a library'));
    return;
  }
  if (accept(cursor, 'external')) {
    note(cursor, part('run_shell_command', 'CREATE FUNCTION from an assembly'));
    while (!isStatementEnd(cursor)) take(cursor);
    return;
  }
  conditionally(cursor, () => body(cursor));
}

const bodyHeads = wordSet(
  'as begin return select insert update delete set if call with declare case while loop repeat soname',
);

/** Parameters, options, and for triggers the events: up to what runs. */
function header(cursor: Cursor, kind: string) {
  if (cursor.dialect === 'transactsql') return transactHeader(cursor);
  const lastOfHeader = kind === 'event' ? 'do' : kind === 'trigger' && cursor.dialect === 'mysql' ? 'row' : null;
  while (lastOfHeader === null ? !bodyHeads.has(peek(cursor).key) : !isNext(cursor, lastOfHeader)) {
    if (isStatementEnd(cursor)) refuse(cursor);
    if (cursor.dialect === 'sqlite' && accept(cursor, 'when')) cursor.rules.expression(cursor);
    else if (isNext(cursor, '(')) skipParentheses(cursor);
    else take(cursor);
    if (lastOfHeader === null && cursor.dialect === 'sqlite') {
      while (isNext(cursor, 'insert') || isNext(cursor, 'update') || isNext(cursor, 'delete')) take(cursor);
    }
  }
  if (lastOfHeader !== null) take(cursor);
  if (accept(cursor, 'follows') || accept(cursor, 'precedes')) objectName(cursor);
}

function transactHeader(cursor: Cursor): void {
  while (!isNext(cursor, 'as') && !isNext(cursor, 'begin') && !isNext(cursor, 'return')) {
    if (isStatementEnd(cursor)) refuse(cursor);
    if (isNext(cursor, '(')) skipParentheses(cursor);
    else if (peek(cursor).kind === 'variable') {
      take(cursor);
      accept(cursor, 'as');
    } else if (accept(cursor, 'execute', 'as') || accept(cursor, 'exec', 'as')) take(cursor);
    else take(cursor);
  }
  accept(cursor, 'as');
}

function body(cursor: Cursor): void {
  if (cursor.dialect !== 'transactsql') {
    cursor.rules.statement(cursor);
    return;
  }
  if (accept(cursor, 'external')) {
    while (!isStatementEnd(cursor)) take(cursor);
    return;
  }
  // a procedure goes on to the end of its batch
  do {
    cursor.rules.statement(cursor);
    while (accept(cursor, ';'));
  } while (peek(cursor).kind !== 'end' && !isSeparator(cursor));
}
