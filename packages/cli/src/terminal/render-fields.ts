import { displayWidth } from './display-width.ts';
import { inertText } from './inert-text.ts';
import type { Paint } from './paint.ts';

export type Field = readonly [name: string, text: string | null];

/** Names and texts under one another; a field without a text is left out. */
export function renderFields(fields: readonly Field[], paint: Paint): readonly string[] {
  const present = fields.filter((field): field is readonly [string, string] => field[1] !== null);
  const width = Math.max(0, ...present.map(([name]) => displayWidth(name)));
  return present.map(([name, text]) => `  ${paint('dim', name.padEnd(width))}  ${inertText(text)}`);
}
