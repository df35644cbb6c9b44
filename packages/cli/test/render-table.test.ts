import { describe, expect, it } from 'vitest';
import { displayWidth } from '../src/terminal/display-width.ts';
import { colorPaint, paintFor, plainPaint } from '../src/terminal/paint.ts';
import { type Column, renderTable } from '../src/terminal/render-table.ts';

interface Row {
  readonly name: string;
  readonly risk: number;
  readonly reason: string;
}

const columns: readonly Column<Row>[] = [
  { title: 'NAME', text: ({ name }) => name },
  { title: 'RISK', text: ({ risk }) => String(risk), align: 'right' },
  { title: 'REASON', text: ({ reason }) => reason, wraps: true },
];
const rows: readonly Row[] = [
  { name: 'transfer_funds', risk: 58, reason: 'High-risk financial action in production' },
  { name: 'read', risk: 3, reason: 'ok' },
];
const plain = { width: null, paint: plainPaint };

describe('a table', () => {
  it('lines its columns up', () => {
    expect(renderTable(columns, rows, plain)).toBe(
      [
        'NAME            RISK  REASON',
        'transfer_funds    58  High-risk financial action in production',
        'read               3  ok',
        '',
      ].join('\n'),
    );
  });

  it('breaks what may wrap, and nothing else, where the terminal is narrow', () => {
    expect(renderTable(columns, rows, { ...plain, width: 48 })).toBe(
      [
        'NAME            RISK  REASON',
        'transfer_funds    58  High-risk financial action',
        '                      in production',
        'read               3  ok',
        '',
      ].join('\n'),
    );
  });

  it('stands one below the other where it would have to break words', () => {
    expect(renderTable(columns, rows, { ...plain, width: 20 })).toBe(
      [
        '  NAME    transfer_funds',
        '  RISK    58',
        '  REASON  High-risk financial action in production',
        '',
        '  NAME    read',
        '  RISK    3',
        '  REASON  ok',
        '',
      ].join('\n'),
    );
  });

  it('makes its cells inert', () => {
    const text = renderTable(columns, [{ name: 'a\u001b[2J', risk: 1, reason: 'b\nc\u202e' }], plain);
    expect(text).toContain('a‹ESC›[2J');
    expect(text).toContain('b‹new line›c‹U+202E›');
  });

  it('counts columns, not characters', () => {
    const text = renderTable(columns, [{ name: '送金', risk: 7, reason: 'x' }, ...rows], plain);
    const [, wide, narrow] = text.split('\n');
    expect(displayWidth(wide!.slice(0, wide!.indexOf('7') + 1))).toBe(narrow!.indexOf('8') + 1);
  });

  it('paints without moving anything', () => {
    const painted = renderTable(columns, rows, { ...plain, paint: (tone, text) => `<${tone}>${text}</>` });
    expect(painted.replaceAll(/<\w*>|<\/>/g, '').replaceAll(/ +$/gm, '')).toBe(renderTable(columns, rows, plain));
  });
});

describe('colours', () => {
  it('are for terminals whose owner did not refuse them', () => {
    expect(paintFor(true, {})).toBe(colorPaint);
    expect(paintFor(true, { NO_COLOR: '' })).toBe(colorPaint);
    expect(paintFor(true, { NO_COLOR: '1' })).toBe(plainPaint);
    expect(paintFor(true, { TERM: 'dumb' })).toBe(plainPaint);
    expect(paintFor(false, {})).toBe(plainPaint);
  });

  it('end where they begin', () => {
    expect(colorPaint('bad', 'x')).toBe('\u001b[31mx\u001b[39m');
    expect(colorPaint('plain', 'x')).toBe('x');
  });
});
