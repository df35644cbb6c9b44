import { type Charge, compareDecimals, type Measured, parseDecimal } from '@runplane/core';
import type { Execution, OutcomeStatus } from '@runplane/protocol';
import type { ExecutionRow } from '../stores/store.ts';

export interface Overrun {
  readonly measure: NonNullable<Execution['outcome']>['overrun'][number]['measure'];
  readonly reserved: string;
  readonly measured: string;
}

/** What became of an action, as `ExecutionRow.outcome` keeps it. */
export interface Outcome {
  readonly status: OutcomeStatus;
  readonly recordedAt: number;
  /** the key that reported it; null where nobody did */
  readonly by: string | null;
  readonly measured: Measured;
  readonly durationMs: number | null;
  readonly responseDigest: string | null;
  readonly error: string | null;
  readonly overrun: readonly Overrun[];
}

export const noOutcome: Outcome = {
  status: 'unknown',
  recordedAt: 0,
  by: null,
  measured: {},
  durationMs: null,
  responseDigest: null,
  error: null,
  overrun: [],
};

export function encodeOutcome(outcome: Outcome): string {
  return JSON.stringify(outcome);
}

export function outcomeOf({ outcome }: Pick<ExecutionRow, 'outcome'>): Outcome | null {
  return outcome === null ? null : (JSON.parse(outcome) as Outcome);
}

/** What was measured beyond what the decision reserved, a measure once. */
export function overrunOf(charges: readonly Charge[], measured: Measured): readonly Overrun[] {
  const overruns = new Map<string, Overrun>();
  for (const { measure, currency, amount, isOccurrence } of charges) {
    const value = measured[measure];
    if (value === undefined || isOccurrence === true) continue;
    if (measure === 'amount' && (measured.currency ?? currency) !== currency) continue;
    const [reserved, real] = [parseDecimal(amount), parseDecimal(value)];
    if (reserved === null || real === null || compareDecimals(real, reserved) <= 0) continue;
    overruns.set(measure, { measure, reserved: amount, measured: value });
  }
  return [...overruns.values()];
}
