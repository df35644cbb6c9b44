import type { LoopKeys, LoopRows } from './store.ts';

export const noLoopRows: LoopRows = { decisions: [], approvals: [], executions: [], counters: [] };

/** True when a batch looks at nothing: then no engine is asked. */
export function isEmpty({ decisions, approvals, executions, counters }: LoopKeys): boolean {
  return decisions.length + approvals.length + executions.length + counters.length === 0;
}
