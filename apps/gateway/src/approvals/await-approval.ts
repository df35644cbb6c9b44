import type { ApprovalRow, Store } from '../stores/store.ts';
import type { ApprovalSignals } from './approval-signals.ts';
import { approvalAt } from './approval-state.ts';

/** how often to look for what another gateway answered: it tells, and may not be heard */
const pollMs = 1_000;

export interface Waiting {
  readonly store: Pick<Store, 'approval' | 'now'>;
  readonly signals: ApprovalSignals;
  readonly org: string;
  readonly signal: AbortSignal;
}

/** Resolves to the approval once it is not pending any more, or as it is when the time is over or the client is gone. */
export async function awaitApproval(first: ApprovalRow, waitMs: number, waiting: Waiting): Promise<ApprovalRow> {
  const { store, signals, org, signal } = waiting;
  const startedAt = await store.now();
  let row = approvalAt(first, startedAt);
  for (let now = startedAt; row.status === 'pending'; ) {
    const left = Math.min(startedAt + waitMs, row.expiresAt) - now;
    if (startedAt + waitMs <= now || signal.aborted) break;
    // the answer may have come between the reading and this: the poll finds it
    await signals.next(row.id, Math.max(1, Math.min(left, pollMs)), signal);
    now = await store.now();
    row = approvalAt((await store.approval(org, row.id)) ?? row, now);
  }
  return row;
}
