export type ApprovalStatus = 'pending' | 'approved' | 'denied' | 'expired' | 'cancelled' | 'superseded';

/** Where a request for approval stands. */
export interface Approval {
  readonly id: string;
  readonly status: ApprovalStatus;
  readonly resolvedAt: string | null;
  readonly resolvedBy: string | null;
  readonly comment: string | null;
  /** the approval that took this one's place, when policies became stricter meanwhile */
  readonly supersededBy: string | null;
  /** the decision that asked for it, when the gateway says so */
  readonly decisionId: string | null;
  /** what exactly was approved or not, when the gateway says so; the same as the decision's `action.digest` */
  readonly actionDigest: string | null;
}
