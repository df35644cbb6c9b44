import type { SectionResult } from '../sections/section.ts';
import type { Machine } from './machine.ts';
import type { Row } from './row.ts';

export interface Report {
  readonly startedAt: string;
  /** the command's own arguments: how long and how often was measured */
  readonly options: readonly string[];
  readonly machine: Machine;
  readonly sections: readonly SectionResult[];
}

const header = [
  '',
  'per second',
  'p50',
  'p99',
  'CPU',
  'value',
  'ratio',
  'p99 ratio',
  'CPU ratio',
  'target',
  '',
] as const;

/** The whole run as one Markdown document, whose tables are aligned so that they are read as plain text too. */
export function renderReport({ startedAt, options, machine, sections }: Report): string {
  const { node, system, processor, cores, memoryGb, loadBefore, fsyncMs, commit } = machine;
  return [
    `# Benchmarks of ${startedAt}`,
    '',
    `Commit ${commit}; Node ${node} on ${system}; ${cores} × ${processor}, ${memoryGb} GB; fsync ${toTime(fsyncMs * 1_000)}; ` +
      `load before ${loadBefore.toFixed(2)}; options: ${options.join(' ') || 'none'}.`,
    '',
    ...sections.flatMap(renderSection),
    goalsLine(sections),
  ].join('\n');
}

function renderSection({ name, title, ratioTo, rows, failure, seconds }: SectionResult): readonly string[] {
  const heading = [`## ${name}: ${title}`, ''];
  if (failure !== null) return [...heading, `Not measured: ${failure}`, ''];
  return [...heading, `Ratios are ${ratioTo}. Took ${Math.round(seconds)} s.`, '', ...renderTable(rows), ''];
}

/** Columns that no row uses are left out. */
function renderTable(rows: readonly Row[]): readonly string[] {
  const cells = rows.map(cellsOf);
  const used = header.map((_, column) => column === 0 || cells.some((row) => row[column] !== ''));
  const lines = [header, ...cells].map((row) => row.filter((_, column) => used[column]));
  const widths = lines[0]!.map((_, column) => Math.max(3, ...lines.map((line) => line[column]!.length)));
  const toLine = (row: readonly string[]) =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(' | ')} |`;
  const rule = `|${widths.map((width, i) => (i === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [toLine(lines[0]!), rule, ...lines.slice(1).map(toLine)];
}

function cellsOf({
  what,
  perSecond,
  p50Us,
  p99Us,
  cpuUs,
  amount,
  ratio,
  p99Ratio,
  cpuRatio,
  goals = [],
}: Row): readonly string[] {
  const optional = <T>(value: T | undefined, render: (value: T) => string) =>
    value === undefined ? '' : render(value);
  return [
    what,
    optional(perSecond, (value) => Math.round(value).toLocaleString('en')),
    optional(p50Us, toTime),
    optional(p99Us, toTime),
    optional(cpuUs, toTime),
    optional(amount, ({ value, unit }) => `${Math.round(value)} ${unit}`.trim()),
    optional(ratio, toRatio),
    optional(p99Ratio, toRatio),
    optional(cpuRatio, toRatio),
    goals.map(({ text }) => text).join('; '),
    goals.map(({ isMet }) => (isMet ? 'met' : 'MISSED')).join('; '),
  ];
}

/** Three digits that mean something, in the unit that suits them. */
export function toTime(us: number): string {
  const [value, unit] = us >= 1e6 ? [us / 1e6, 's'] : us >= 1_000 ? [us / 1_000, 'ms'] : [us, 'µs'];
  return `${toDigits(value)} ${unit}`;
}

const toRatio = (ratio: number) => `${toDigits(ratio)} ×`;
const toDigits = (value: number) => value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);

function goalsLine(sections: readonly SectionResult[]): string {
  const goals = sections.flatMap(({ rows }) => rows.flatMap(({ goals = [] }) => goals));
  const met = goals.filter(({ isMet }) => isMet).length;
  const failed = sections.filter(({ failure }) => failure !== null).length;
  const skipped = failed === 0 ? '' : ` ${failed} of ${sections.length} sections could not be measured.`;
  return `Targets: ${met} of ${goals.length} met.${skipped}\n`;
}
