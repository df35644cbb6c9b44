import type { Finding } from './finding.ts';

/** What is checked of a target's cases, each kind numbered for itself. */
export const kinds = ['danger', 'growth'] as const;
export type Kind = (typeof kinds)[number];

/** How many cases of every target and kind are done: `sql danger`. */
export type Counts = Readonly<Record<string, number>>;

/** What the thread that runs the cases tells. */
export type Progress = { readonly finding: Finding } | { readonly counts: Counts; readonly isOver: boolean };

/** What the thread is given. */
export interface Task {
  readonly seed: number;
  readonly targets: readonly string[];
  /** how much time is left */
  readonly forMs: number;
  /** where to begin */
  readonly counts: Counts;
  /** `Beat` */
  readonly beat: Int32Array;
}

/** What the thread leaves in shared memory, for when it says nothing any more. */
export const beatOf = {
  /** goes up with every answer of a target */
  answers: 0,
  /** what is under way: which target of `allTargets`, which of `kinds`, the number of the case */
  target: 1,
  kind: 2,
  number: 3,
} as const;
