import { shorten } from '../terminal/inert-text.ts';
import type { Tone } from '../terminal/paint.ts';
import type { Column } from '../terminal/render-table.ts';
import type { Read, Sensitivity } from './uncertain-tools.ts';

export const sensitivityTones: Readonly<Record<Sensitivity, Tone>> = {
  low: 'good',
  moderate: 'plain',
  high: 'wait',
  critical: 'bad',
};

const effectTones = { allow: 'good', require_approval: 'wait', block: 'bad' } as const;

const longestName = 60;

interface NamedReading extends Read {
  readonly name: string;
  readonly confidence: number;
}

/** What every list of tools says of each. */
export const readingColumns: readonly Column<NamedReading>[] = [
  { title: 'TOOL', text: ({ name }) => shorten(name, longestName), wraps: true },
  { title: 'ACTION', text: ({ type }) => type },
  {
    title: 'SENSITIVITY',
    text: ({ sensitivity }) => sensitivity,
    tone: ({ sensitivity }) => sensitivityTones[sensitivity],
  },
  { title: 'CONFIDENCE', text: ({ confidence }) => confidence.toFixed(2), align: 'right' },
];

export const effectColumn: Column<{ readonly baseline: keyof typeof effectTones }> = {
  title: 'A PLAIN CALL',
  text: ({ baseline }) => baseline,
  tone: ({ baseline }) => effectTones[baseline],
};

interface Standing extends Read {
  readonly standing: string;
  readonly overridden: boolean;
  readonly drift: string | null;
  readonly lookAlikeOf: string | null;
  readonly pendingDigest: string | null;
}

/** What a reader should know of a registered tool before relying on the rest of the row. */
export function standingRemarks(tool: Standing): readonly string[] {
  const { standing, drift, lookAlikeOf, overridden, pendingDigest } = tool;
  return [
    ...(standing === 'accepted' ? [] : [standing]),
    ...doubtOf(tool),
    ...(overridden ? ['overridden by a person'] : []),
    ...(drift === null ? [] : [`asks a person: ${drift}`]),
    ...(drift === null && pendingDigest !== null ? ['a change is proposed'] : []),
    ...(lookAlikeOf === null ? [] : [`looks like ${lookAlikeOf}`]),
  ];
}

export function doubtOf({
  type,
  uncertain,
  treatedAs,
}: Pick<Read, 'type' | 'uncertain' | 'treatedAs'>): readonly string[] {
  if (!uncertain) return [];
  return [treatedAs === type ? 'uncertain' : `uncertain: counts as ${treatedAs}`];
}
