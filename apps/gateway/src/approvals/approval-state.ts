import { ProblemError } from '@runplane/protocol';
import type { ApprovalRow } from '../stores/store.ts';

/** The approval as it is at `now`: an overdue one is expired, whether or not a sweep has written so. */
export function approvalAt(row: ApprovalRow, now: number): ApprovalRow {
  return row.status === 'pending' && now >= row.expiresAt
    ? { ...row, status: 'expired', resolvedAt: row.expiresAt }
    : row;
}

/** Refuses to answer an approval that has its answer, or whose time is over. */
export function requirePending(row: ApprovalRow, now: number): void {
  const { status } = approvalAt(row, now);
  if (status === 'pending') return;
  if (status === 'expired') throw new ProblemError('approval_expired', `approval \`${row.id}\` expired`);
  throw new ProblemError('approval_not_pending', `approval \`${row.id}\` is ${status} already`, {
    extra: { state: status },
  });
}

/** The approval that took the place of one; null where something took it that asks nobody. */
export function approvalIdOf(supersededBy: string | null): `apr_${string}` | null {
  return supersededBy?.startsWith('apr_') ? (supersededBy as `apr_${string}`) : null;
}
