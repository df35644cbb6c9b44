import { ProblemError } from '@runplane/protocol';
import type { ApprovalSignals } from '../approvals/approval-signals.ts';
import { settle } from '../approvals/resolve-approval.ts';
import type { Command, Ledger } from '../ledger/command.ts';
import type { ApprovalRow, Store } from '../stores/store.ts';

const batchSize = 100;

export interface Expiry {
  readonly store: Pick<Store, 'now' | 'overdueApprovals'>;
  readonly approvals: ApprovalSignals;
}

/**
 * Writes `approval.expired` for what nobody answered in time; returns how many. Correctness does not wait for it: an
 * overdue approval is refused by comparison.
 */
export async function expireApprovals({ store, approvals }: Expiry, ledger: Ledger): Promise<number> {
  const overdue = await store.overdueApprovals(ledger.organization.org, await store.now(), batchSize);
  const outcomes = await Promise.allSettled(overdue.map((row) => ledger.submit(expireCommand(row))));
  for (const row of overdue) approvals.changed(row.id);
  for (const outcome of outcomes) if (outcome.status === 'rejected') rethrowUnlessAnswered(outcome.reason);
  return outcomes.filter(({ status }) => status === 'fulfilled').length;
}

function expireCommand(row: ApprovalRow): Command<ApprovalRow> {
  return {
    urgent: false,
    idempotency: null,
    reads: { approvals: [row.id], decisions: [row.decision] },
    apply(place) {
      const { now } = place;
      const approval = place.approval(row.id);
      if (approval?.status !== 'pending' || now < approval.expiresAt) {
        throw new ProblemError('approval_not_pending', `approval \`${row.id}\` is not overdue`);
      }
      return settle(place, approval, {
        ...{ id: row.id, from: 'pending', status: 'expired', resolvedAt: now, resolvedBy: null, comment: null },
        ...{ useBy: null, supersededBy: null },
      });
    },
  };
}

// answered, or expired by another gateway, since it was listed
function rethrowUnlessAnswered(reason: unknown): void {
  if (!(reason instanceof ProblemError && reason.code === 'approval_not_pending')) throw reason;
}
