import type { Run } from '../measure/interleave.ts';
import { atMost, type Row } from '../report/row.ts';

/** A figure of requests that were refused or broken says nothing: there must have been none. */
export function failureRow(runs: readonly Run[]): Row {
  const failures = runs.reduce((sum, run) => sum + run.failures, 0);
  return { what: 'requests that failed', amount: { value: failures, unit: '' }, goals: [atMost(0, failures)] };
}
