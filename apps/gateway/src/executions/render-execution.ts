import type { DecisionId, Execution, ExecutionId } from '@runplane/protocol';
import { startWithinMs } from '../permits/opaque-permits.ts';
import type { ExecutionRow } from '../stores/store.ts';
import { outcomeOf } from './outcome.ts';

/** The wire form of an execution. */
export function renderExecution(row: ExecutionRow): Execution {
  const outcome = outcomeOf(row);
  return {
    id: row.id as ExecutionId,
    decisionId: row.decision as DecisionId,
    status: row.status,
    executor: row.executor,
    redeemedAt: row.redeemedAt === null ? null : toInstant(row.redeemedAt),
    startBy: row.redeemedAt === null ? null : toInstant(row.redeemedAt + startWithinMs),
    outcome:
      outcome === null
        ? null
        : {
            ...outcome,
            recordedAt: toInstant(outcome.recordedAt),
            measured: { ...outcome.measured } as Record<string, string>,
            overrun: [...outcome.overrun],
          },
  };
}

function toInstant(ms: number): string {
  return new Date(ms).toISOString();
}
