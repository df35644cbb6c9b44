import { displayWidth } from './display-width.ts';
import { inertText } from './inert-text.ts';
import type { Paint, Tone } from './paint.ts';

export interface Column<Row> {
  readonly title: string;
  readonly text: (row: Row) => string;
  readonly tone?: (row: Row) => Tone;
  readonly align?: 'left' | 'right';
  /** may be broken into several lines where the terminal is narrow */
  readonly wraps?: boolean;
}

const gap = '  ';
const narrowest = 14;

/** Rows under titles. Every cell is made inert; nothing is cut off. `width` null means as wide as it takes. */
export function renderTable<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  { width, paint }: { readonly width: number | null; readonly paint: Paint },
): string {
  const cells = rows.map((row) => columns.map(({ text }) => inertText(text(row))));
  const natural = columns.map(({ title }, at) =>
    Math.max(displayWidth(title), ...cells.map((row) => displayWidth(row[at]!))),
  );
  const widths = fit(columns, natural, width);
  const line = (texts: readonly string[], toneAt: (at: number) => Tone) =>
    layOut(columns, texts, widths, (at, text) => paint(toneAt(at), text));
  return [
    ...line(
      columns.map(({ title }) => title),
      () => 'dim',
    ),
    ...cells.flatMap((row, index) => line(row, (at) => columns[at]!.tone?.(rows[index]!) ?? 'plain')),
  ]
    .map((text) => `${text}\n`)
    .join('');
}

/** Takes what is too much from the columns that may wrap, always from the widest one. */
function fit<Row>(
  columns: readonly Column<Row>[],
  natural: readonly number[],
  width: number | null,
): readonly number[] {
  const widths = [...natural];
  if (width === null) return widths;
  const total = () => widths.reduce((sum, column) => sum + column, gap.length * (widths.length - 1));
  while (total() > width) {
    const candidates = widths.map((column, at) => (columns[at]!.wraps === true && column > narrowest ? column : 0));
    const widest = Math.max(...candidates);
    if (widest === 0) return widths;
    widths[candidates.indexOf(widest)] = widest - 1;
  }
  return widths;
}

/** The lines of one row: as many as its longest cell needs. */
function layOut<Row>(
  columns: readonly Column<Row>[],
  texts: readonly string[],
  widths: readonly number[],
  paint: (at: number, text: string) => string,
): readonly string[] {
  const broken = texts.map((text, at) => breakLines(text, widths[at]!));
  const height = Math.max(1, ...broken.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    broken
      .map((lines, at) => {
        const text = lines[row] ?? '';
        const space = ' '.repeat(Math.max(0, widths[at]! - displayWidth(text)));
        const painted = paint(at, text);
        return columns[at]!.align === 'right' ? space + painted : painted + space;
      })
      .join(gap)
      .trimEnd(),
  );
}

/** Breaks at spaces, and inside a word only where the word alone is too long. */
export function breakLines(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((part) => chunks(part, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && displayWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function chunks(word: string, width: number): readonly string[] {
  if (displayWidth(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && displayWidth(part + character) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
