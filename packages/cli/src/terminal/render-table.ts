import { displayWidth } from './display-width.ts';
import { inertText } from './inert-text.ts';
import type { Paint, Tone } from './paint.ts';
import { renderFields } from './render-fields.ts';

export interface Column<Row> {
  readonly title: string;
  readonly text: (row: Row) => string;
  readonly tone?: (row: Row) => Tone;
  readonly align?: 'left' | 'right';
  /** may be broken between words where the terminal is narrow */
  readonly wraps?: boolean;
}

const gap = '  ';

/**
 * Rows under titles, or one below the other where the terminal is too narrow for that. Every cell is made inert; nothing
 * is cut off. `width` null means as wide as it takes.
 */
export function renderTable<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  { width, paint }: { readonly width: number | null; readonly paint: Paint },
): string {
  const cells = rows.map((row) => columns.map(({ text }) => inertText(text(row))));
  const widths = fit(columns, cells, width ?? Number.POSITIVE_INFINITY);
  if (widths === null) return renderStacked(columns, cells, paint);
  const line = (texts: readonly string[], toneAt: (at: number) => Tone) =>
    layOut(columns, texts, widths, (at, text) => paint(toneAt(at), text));
  return toText([
    ...line(
      columns.map(({ title }) => title),
      () => 'dim',
    ),
    ...cells.flatMap((row, index) => line(row, (at) => columns[at]!.tone?.(rows[index]!) ?? 'plain')),
  ]);
}

/** Takes what is too much from the columns that may wrap, always from the widest one; null when words would break. */
function fit<Row>(
  columns: readonly Column<Row>[],
  cells: readonly (readonly string[])[],
  width: number,
): number[] | null {
  const widest = (at: number, parts: (text: string) => readonly string[]) =>
    Math.max(...[columns[at]!.title, ...cells.map((row) => row[at]!)].flatMap(parts).map(displayWidth));
  const widths = columns.map((_, at) => widest(at, (text) => [text]));
  const least = columns.map(({ wraps }, at) => (wraps === true ? widest(at, (text) => text.split(' ')) : widths[at]!));
  const total = () => widths.reduce((sum, column) => sum + column, gap.length * (widths.length - 1));
  while (total() > width) {
    const candidates = widths.map((column, at) => (column > least[at]! ? column : 0));
    const largest = Math.max(...candidates);
    if (largest === 0) return null;
    widths[candidates.indexOf(largest)] = largest - 1;
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
        const space = ' '.repeat(widths[at]! - displayWidth(text));
        const painted = paint(at, text);
        return columns[at]!.align === 'right' ? space + painted : painted + space;
      })
      .join(gap)
      .trimEnd(),
  );
}

/** At spaces; no word is wider than `width`. */
function breakLines(text: string, width: number): readonly string[] {
  if (displayWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (displayWidth(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function renderStacked<Row>(
  columns: readonly Column<Row>[],
  cells: readonly (readonly string[])[],
  paint: Paint,
): string {
  const blocks = cells.map((row) =>
    renderFields(
      columns.map(({ title }, at) => [title, row[at]!]),
      paint,
    ),
  );
  return toText(blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block])));
}

function toText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
