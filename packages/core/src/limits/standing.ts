import type { DecisionKind } from '../decide/verdict.ts';
import type { ExecutionStatus } from './execution.ts';

/** How the charges of a decision count. */
export type Standing =
  | { readonly kind: 'none' }
  /** counts whatever its age */
  | { readonly kind: 'open' }
  /** counts while the window covers that time */
  | { readonly kind: 'booked'; readonly at: number };

export type ApprovalStatus = 'pending' | 'approved' | 'denied' | 'expired' | 'cancelled' | 'superseded';

/** Where a decision stands between the verdict and the outcome of what it was about. */
export interface LoopState {
  readonly decision: DecisionKind;
  readonly decidedAt: number;
  /** one of its charges exceeded when it was decided */
  readonly isOver: boolean;
  readonly approval: null | { readonly status: ApprovalStatus; readonly approvedAt: number | null };
  /** `expired` is how an approval that nobody used ends, and a permit that nobody redeemed */
  readonly execution: null | { readonly status: ExecutionStatus; readonly redeemedAt: number | null };
  /** what is not redeemed certainly did not run: it was asked with `execute`, or the tool or agent requires redemption */
  readonly releasesUnused: boolean;
}

const none: Standing = { kind: 'none' };
const open: Standing = { kind: 'open' };
const bookedAt = (at: number): Standing => ({ kind: 'booked', at });

/** How the charges of a decision count, by nothing but where it stands. */
export function standingOf(state: LoopState): Standing {
  switch (state.decision) {
    case 'BLOCK':
      return none;
    case 'ALLOW':
      return standingOfExecution(state, state.releasesUnused ? open : bookedAt(state.decidedAt));
    case 'REQUIRE_APPROVAL':
      return standingOfApproval(state);
  }
}

function standingOfApproval(state: LoopState): Standing {
  const status = state.approval?.status ?? 'pending';
  // what is over a budget holds nothing until a person lets it: else asking alone would stop others
  if (status === 'pending') return state.isOver ? none : open;
  return status === 'approved' ? standingOfExecution(state, open) : none;
}

/** @param unused while it may still be redeemed, or ran without */
function standingOfExecution(state: LoopState, unused: Standing): Standing {
  switch (state.execution?.status) {
    case undefined:
    case 'issued':
      return unused;
    case 'redeemed':
      return open;
    case 'unknown':
      // what never was redeemed counts as it did before nobody knew: a report takes no room that it did not have
      return state.execution.redeemedAt === null ? unused : open;
    case 'succeeded':
      return bookedAt(state.execution.redeemedAt ?? permittedAt(state));
    case 'failed':
    case 'not_executed':
      return none;
    case 'expired':
      return state.releasesUnused ? none : bookedAt(permittedAt(state));
  }
}

const permittedAt = ({ approval, decidedAt }: LoopState): number => approval?.approvedAt ?? decidedAt;
