import type { Charge, LoopState } from '@runplane/core';
import type { EncodedTraining } from '../guard/training.ts';
import type { ApprovalRow, DecisionRow, ExecutionRow } from '../stores/store.ts';

/** What a recorded decision holds, and how it may run: what `DecisionRow.loop` keeps beside the answer. */
export interface DecisionLoop {
  readonly charges: readonly Charge[];
  /** whoever asked redeems (`execute`), or the agent's executors all do: what was not redeemed in time did not run */
  readonly releasesUnused: boolean;
  /** the audience of the JWS that an ALLOW brought; null for an opaque permit, or none */
  readonly audience: string | null;
  /** what such a permit bounds the action to */
  readonly amount: { readonly amount: string; readonly currency: string } | null;
  /** what its redemption adds to its agent's history */
  readonly training?: EncodedTraining;
}

const plain: DecisionLoop = { charges: [], releasesUnused: false, audience: null, amount: null };

/** null where there is nothing to say. */
export function encodeLoop(loop: DecisionLoop): string | null {
  const isPlain =
    loop.charges.length === 0 && !loop.releasesUnused && loop.audience === null && loop.training === undefined;
  return isPlain ? null : JSON.stringify(loop);
}

export function loopOf({ loop }: Pick<DecisionRow, 'loop'>): DecisionLoop {
  return loop === null ? plain : (JSON.parse(loop) as DecisionLoop);
}

/** Where a decision stands between being made and being settled. */
export function loopState(
  decision: Pick<DecisionRow, 'decision' | 'ts'>,
  { charges, releasesUnused }: DecisionLoop,
  approval: ApprovalRow | null,
  execution: ExecutionRow | null,
): LoopState {
  return {
    decision: decision.decision,
    decidedAt: decision.ts,
    isOver: charges.some(({ over }) => over),
    approval: approval === null ? null : { status: approval.status, approvedAt: approvedAt(approval) },
    execution: execution === null ? null : { status: execution.status, redeemedAt: execution.redeemedAt },
    releasesUnused,
  };
}

function approvedAt({ status, resolvedAt }: ApprovalRow): number | null {
  return status === 'approved' ? resolvedAt : null;
}
