import type { Evaluation, Rate } from '@runplane/core';
import type { Paint } from '../terminal/paint.ts';
import { type Column, renderTable } from '../terminal/render-table.ts';

interface Surroundings {
  readonly width: number | null;
  readonly paint: Paint;
}

/** How much of a list is shown; `--json` has all of it. */
const shown = { confusions: 15, sources: 10, types: 15 };

const rateColumns: readonly Column<readonly [string, Rate]>[] = [
  { title: 'FIGURE', text: ([name]) => name },
  { title: 'SHARE', text: ([, { rate }]) => percent(rate), align: 'right' },
  { title: '95 %', text: ([, { interval }]) => between(interval), align: 'right' },
  { title: 'TOOLS', text: ([, { count, of }]) => `${count} of ${of}`, align: 'right' },
];

const typeColumns: readonly Column<Evaluation['types'][number]>[] = [
  { title: 'WORST TYPES', text: ({ type }) => type },
  { title: 'LABELS', text: ({ labels }) => String(labels), align: 'right' },
  { title: 'PRECISION', text: ({ precision }) => percent(precision), align: 'right' },
  { title: 'RECALL', text: ({ recall }) => percent(recall), align: 'right' },
  { title: 'F1', text: ({ f1 }) => percent(f1), align: 'right' },
];

const confusionColumns: readonly Column<Evaluation['confusions'][number]>[] = [
  { title: 'LABELLED', text: ({ label }) => label },
  { title: 'READ AS', text: ({ type }) => type },
  { title: 'TOOLS', text: ({ count }) => String(count), align: 'right' },
  { title: 'ACCEPTED', text: ({ accepted }) => String(accepted), align: 'right' },
];

const binColumns: readonly Column<Evaluation['calibration']['bins'][number]>[] = [
  { title: 'CONFIDENCE', text: ({ from, to }) => `${from.toFixed(1)}–${to.toFixed(1)}` },
  { title: 'TOOLS', text: ({ count }) => String(count), align: 'right' },
  { title: 'MEAN', text: ({ confidence }) => percent(confidence), align: 'right' },
  { title: 'RIGHT', text: ({ accuracy }) => percent(accuracy), align: 'right' },
];

const sourceColumns: readonly Column<Evaluation['sources'][number]>[] = [
  { title: 'WORST SOURCES', text: ({ source }) => source ?? '-' },
  { title: 'TOOLS', text: ({ lenient }) => String(lenient.of), align: 'right' },
  { title: 'STRICT', text: ({ strict }) => percent(strict.rate), align: 'right' },
  { title: 'LENIENT', text: ({ lenient }) => percent(lenient.rate), align: 'right' },
  { title: 'DANGEROUS', text: ({ dangerous }) => `${dangerous.count} of ${dangerous.of}`, align: 'right' },
];

export function renderEvaluation(evaluation: Evaluation, unlabelled: number, surroundings: Surroundings): string {
  const { macro, calibration } = evaluation;
  const table = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]) =>
    rows.length === 0 ? '' : renderTable(columns, rows, surroundings);
  return [
    `labelled tools: ${evaluation.tools}; definitions without a label: ${unlabelled}\n`,
    table(rateColumns, ratesOf(evaluation)),
    `types with at least 5 labels: ${macro.types}; mean precision ${percent(macro.precision)}, recall ${percent(macro.recall)}, F1 ${percent(macro.f1)}\n`,
    table(typeColumns, evaluation.types.slice(0, shown.types)),
    table(confusionColumns, evaluation.confusions.slice(0, shown.confusions)),
    table(binColumns, calibration.bins),
    `expected calibration error ${percent(calibration.error)}\n`,
    table(sourceColumns, evaluation.sources.slice(0, shown.sources)),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function ratesOf(evaluation: Evaluation): readonly (readonly [string, Rate])[] {
  return [
    ['type is the label (strict)', evaluation.strict],
    ['type is the label or an alternate (lenient)', evaluation.lenient],
    ['sensitivity is the same', evaluation.sensitivityExact],
    ['sensitivity is at most one step off', evaluation.sensitivityWithinOne],
    ['dangerous error, of those labelled high or critical', evaluation.dangerous],
    ['uncertain', evaluation.uncertain],
  ];
}

function percent(share: number | null): string {
  return share === null ? '-' : `${(share * 100).toFixed(1)} %`;
}

function between(interval: Rate['interval']): string {
  return interval === null ? '-' : `${(interval.low * 100).toFixed(1)}–${(interval.high * 100).toFixed(1)}`;
}
