import type { Approval } from '@runplane/protocol';
import { nameOfKey } from '../keys/name-of-key.ts';
import type { LedgerState } from '../ledger/command.ts';
import type { ApprovalRow } from '../stores/store.ts';
import { approvalIdOf } from './approval-state.ts';

/** The wire form of an approval. `versioned`: the client named the version of the API that it knows. */
export function renderApproval(row: ApprovalRow, state: LedgerState, versioned: boolean): Approval {
  const { status, comment } = versioned ? row : readByOlderClients(row);
  return {
    ...JSON.parse(row.card),
    id: row.id,
    status,
    decisionId: row.decision,
    requestedAt: toInstant(row.requestedAt),
    expiresAt: toInstant(row.expiresAt),
    useWithinSeconds: Math.floor(row.useWithinMs / 1000),
    resolvedAt: row.resolvedAt === null ? null : toInstant(row.resolvedAt),
    resolvedBy: row.resolvedBy === null ? null : nameOfKey(row.resolvedBy, state),
    comment,
    supersededBy: approvalIdOf(row.supersededBy),
  };
}

/** Clients of the first API know four states: what they do not know must not look like an approval. */
function readByOlderClients({ status, comment }: ApprovalRow): Pick<ApprovalRow, 'status' | 'comment'> {
  if (status === 'cancelled') return { status: 'denied', comment: comment ?? 'the request was cancelled' };
  if (status === 'superseded')
    return { status: 'denied', comment: comment ?? 'the request was superseded by a stricter one' };
  return { status, comment };
}

function toInstant(ms: number): string {
  return new Date(ms).toISOString();
}
