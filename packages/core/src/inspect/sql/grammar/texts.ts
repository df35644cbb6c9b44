import { part, withFlags } from '../../parts.ts';
import { type Cursor, doubt, note } from './cursor.ts';
import type { Expression, KnownText } from './expression-tree.ts';
import { within } from './known-text.ts';

/** What a variable holds from here on: not known when the assignment may not happen, or happen more than once. */
export function assign(cursor: Cursor, name: string, text: KnownText | null): void {
  const key = name.toLowerCase();
  const length = cursor.lengths.get(key) ?? Number.POSITIVE_INFINITY;
  cursor.texts.set(key, cursor.conditional || cursor.looping ? null : within(text, length));
}

/** `@a = …` where it may be a comparison, or happen for no record: what the variable holds is not known after it. */
export function forgetAssigned(cursor: Cursor, expression: Expression): void {
  if (expression.kind !== 'comparison') return;
  const target = cursor.tokens[expression.from]!;
  if (target.kind === 'variable') cursor.texts.set(target.text.toLowerCase(), null);
}

/** What is read from here on may run again, after whatever stands further on in it. */
export function loopFromHere(cursor: Cursor): void {
  cursor.looping = true;
  cursor.texts.clear();
}

/** Reads the branch that may not run, or run often. */
export function conditionally(cursor: Cursor, read: () => void): void {
  const before = cursor.conditional;
  cursor.conditional = true;
  read();
  cursor.conditional = before;
}

/** Text that the statement runs: read like any other where it is known. */
export function runText(cursor: Cursor, text: KnownText | null): void {
  if (text === null) {
    note(cursor, part('execute_sql', 'text that is put together as it runs'));
    doubt(cursor, 'runs text that is put together as it runs');
    return;
  }
  const { parts, problem } = cursor.rules.embedded(cursor, text.value);
  note(cursor, ...parts.map((each) => withFlags(each, text.disguised ? ['obfuscated'] : [])));
  if (problem !== null) doubt(cursor, `runs text that is not understood: ${problem}`);
}
