import type { Random } from './random.ts';

/** One thing that reads text, and what is known about it. Text stands for any input: a target says how it is read. */
export interface Target {
  readonly name: string;
  /** inputs that cases are made of */
  readonly seeds: readonly string[];
  /** what means something to the reader: quotes, operators, brackets, separators */
  readonly pieces: readonly string[];
  /** what opens and closes a nesting */
  readonly nestings: readonly (readonly [open: string, close: string])[];
  /** in UTF-16 code units: longer inputs are not read at all */
  readonly longest: number;
  /** How dangerous an input is, on an ordinal scale; infinite for what is not understood. MUST answer every text. */
  danger(input: string): number;
  readonly additions: readonly Addition[];
}

/** A way to write more, or the same otherwise, that takes nothing away: the danger MUST NOT be lower for it. */
export interface Addition {
  readonly name: string;
  apply(input: string, random: Random): string;
}
