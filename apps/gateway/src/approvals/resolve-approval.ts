import { isJsonObject, type JsonValue } from '@runplane/core';
import { ProblemError } from '@runplane/protocol';
import { loopOf, loopState } from '../executions/decision-loop.ts';
import { moveCharges } from '../executions/move-charges.ts';
import type { Caller } from '../http/caller.ts';
import type { Applied, Command, CounterChange, Place } from '../ledger/command.ts';
import type { ApprovalResolution, ApprovalRow, KeyRow, Store } from '../stores/store.ts';
import type { ApprovalSignals } from './approval-signals.ts';
import { requirePending } from './approval-state.ts';
import { isOwn, visibleApproval } from './visible-approval.ts';

export interface Resolution {
  readonly id: string;
  readonly status: 'approved' | 'denied';
  readonly comment: string | null;
  /** digest of the action that the approver looked at, where the client says */
  readonly seenDigest: string | null;
}

/** A person's answer to an approval, recorded. The same answer by the same key a second time changes nothing. */
export async function resolveApproval(
  parts: { readonly store: Store; readonly approvals: ApprovalSignals },
  caller: Caller,
  resolution: Resolution,
): Promise<ApprovalRow> {
  const row = await visibleApproval(parts.store, caller, resolution.id);
  requireAnother(caller, row);
  requireSeen(row, resolution.seenDigest);
  try {
    const resolved = await caller.ledger.submit(resolveCommand(row, resolution, caller.key));
    parts.approvals.changed(row.id);
    return resolved;
  } catch (cause) {
    if (cause instanceof AnsweredBefore) return cause.row;
    throw cause;
  }
}

/** The same key gave the same answer before: its client did not hear of it. */
class AnsweredBefore extends Error {
  readonly row: ApprovalRow;

  constructor(row: ApprovalRow) {
    super('answered the same by the same key');
    this.row = row;
  }
}

/** Whoever asks does not answer, whatever its role, nor does another key of the same agent. */
function requireAnother({ key }: Caller, row: ApprovalRow): void {
  if (isOwn(row, key)) throw new ProblemError('forbidden', 'whoever asked cannot answer');
}

function requireSeen(row: ApprovalRow, seenDigest: string | null): void {
  if (seenDigest === null) return;
  const card: JsonValue = JSON.parse(row.card);
  const action = isJsonObject(card) ? card.action : undefined;
  if (isJsonObject(action) && action.digest === seenDigest) return;
  throw new ProblemError('digest_mismatch', '`If-Match` is not the digest of the action that waits', {
    path: 'If-Match',
  });
}

function resolveCommand(row: ApprovalRow, { status, comment }: Resolution, requester: KeyRow): Command<ApprovalRow> {
  return {
    urgent: false,
    idempotency: null,
    requester,
    reads: { approvals: [row.id], decisions: [row.decision] },
    apply(place) {
      const current = place.approval(row.id);
      if (current === null) throw new ProblemError('not_found', `there is no approval \`${row.id}\``);
      if (current.status === status && current.resolvedBy === requester.id) throw new AnsweredBefore(current);
      requirePending(current, place.now);
      const useBy = status === 'approved' ? place.now + current.useWithinMs : null;
      return settle(place, current, {
        ...{ id: row.id, from: 'pending', status, resolvedAt: place.now, resolvedBy: requester.id, comment },
        ...{ useBy, supersededBy: null },
      });
    },
  };
}

const tallies = { approved: { approved: 1 }, denied: { denied: 1 }, expired: { expired: 1 } } as const;

/** The entry and the row of an approval that ends, and what its action then holds of its budgets. */
export function settle(
  place: Place,
  row: ApprovalRow,
  resolution: ApprovalResolution & { readonly status: 'approved' | 'denied' | 'expired' },
): Applied<ApprovalRow> {
  const { status, resolvedBy, comment } = resolution;
  return {
    entries: [
      {
        kind: `approval.${status}`,
        subject: row.id,
        members: { by: resolvedBy, decision: row.decision },
        sealed: comment === null ? [] : [['comment', comment]],
      },
    ],
    resolutions: [resolution],
    counters: chargesAfter(place, row, resolution),
    tally: tallies[status],
    answer: () => ({ ...row, ...resolution }),
  };
}

/** What was over a budget is charged when a person lets it; what is not let is released. */
function chargesAfter(place: Place, row: ApprovalRow, resolution: ApprovalResolution): readonly CounterChange[] {
  const decision = place.decision(row.decision);
  if (decision === null) return [];
  const loop = loopOf(decision);
  const stood = { state: loopState(decision, loop, row, null), measured: null };
  const stands = { state: loopState(decision, loop, { ...row, ...resolution }, null), measured: null };
  return moveCharges(place, loop.charges, stood, stands);
}
