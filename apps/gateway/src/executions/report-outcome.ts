import {
  type ExecutionRefusal,
  type Measured,
  type OutcomeStatus,
  stepExecution,
  unusedExecution,
} from '@runplane/core';
import { type ErrorCode, ProblemError, type ReportOutcome } from '@runplane/protocol';
import { approvalAt } from '../approvals/approval-state.ts';
import type { Caller } from '../http/caller.ts';
import type { Applied, Command, EntryDraft, Place } from '../ledger/command.ts';
import type { ApprovalResolution, ApprovalRow, DecisionRow, ExecutionRow, KeyRow } from '../stores/store.ts';
import { loopOf, loopState } from './decision-loop.ts';
import { moveCharges } from './move-charges.ts';
import { encodeOutcome, type Outcome, type Overrun, outcomeOf, overrunOf } from './outcome.ts';

/** An outcome as it is recorded. */
export interface Recorded {
  readonly execution: ExecutionRow;
  readonly overrun: readonly Overrun[];
  /** place of its entry; null where the same outcome was recorded before */
  readonly seq: number | null;
}

/** Records what became of an action. The same outcome a second time changes nothing. */
export async function reportOutcome(
  { ledger, key }: Caller,
  decision: DecisionRow,
  report: ReportOutcome,
): Promise<Recorded> {
  try {
    return await ledger.submit(outcomeCommand(decision, report, key));
  } catch (cause) {
    if (!(cause instanceof RecordedBefore)) throw cause;
    const { execution } = cause;
    return { execution, overrun: outcomeOf(execution)?.overrun ?? [], seq: null };
  }
}

class RecordedBefore extends Error {
  readonly execution: ExecutionRow;

  constructor(execution: ExecutionRow) {
    super('the same outcome was recorded before');
    this.execution = execution;
  }
}

function outcomeCommand(decision: DecisionRow, report: ReportOutcome, requester: KeyRow): Command<Recorded> {
  const { charges } = loopOf(decision);
  return {
    urgent: false,
    idempotency: null,
    requester,
    reads: {
      decisions: [decision.id],
      approvals: decision.approval === null ? [] : [decision.approval],
      counters: charges.map(({ counter }) => counter),
    },
    apply: (place) => {
      const approval = decision.approval === null ? null : place.approval(decision.approval);
      const before = place.execution(decision.id);
      requireRunnable(decision, approval, place.now);
      requireSameExecution(before, report.executionId ?? null);
      const measured = (report.measured ?? {}) as Measured;
      return settleExecution(
        place,
        { decision, approval, before },
        {
          status: report.status,
          recordedAt: place.now,
          by: requester.id,
          measured,
          durationMs: report.durationMs ?? null,
          responseDigest: report.responseDigest ?? null,
          error: report.error ?? null,
          overrun: report.status === 'succeeded' ? overrunOf(charges, measured) : [],
        },
      );
    },
  };
}

function requireRunnable(decision: DecisionRow, approval: ApprovalRow | null, now: number): void {
  const status = decision.decision === 'BLOCK' ? 'BLOCK' : approval === null ? null : approvalAt(approval, now).status;
  if (status === null || status === 'approved') return;
  throw new ProblemError('not_redeemable', `nothing can have come of it: the decision is ${status}`, {
    extra: { state: status },
  });
}

function requireSameExecution(before: ExecutionRow | null, executionId: string | null): void {
  if (executionId === null || before === null || before.id === executionId) return;
  throw new ProblemError('invalid_request', 'the decision has another execution', { path: 'executionId' });
}

export interface Unsettled {
  readonly decision: DecisionRow;
  readonly approval: ApprovalRow | null;
  readonly before: ExecutionRow | null;
}

/** The next state of an execution by its outcome, with its entry and what it sets free or books. */
export function settleExecution(
  place: Place,
  { decision, approval, before }: Unsettled,
  outcome: Outcome,
): Applied<Recorded> {
  const execution = stepped(place, { decision, approval, before }, outcome.status, encodeOutcome(outcome));
  const loop = loopOf(decision);
  const stood = {
    state: loopState(decision, loop, approval, before),
    measured: before === null ? null : measuredIn(outcomeOf(before)),
  };
  const stands = { state: loopState(decision, loop, approval, execution), measured: measuredIn(outcome) };
  return {
    entries: [outcomeEntry(execution, decision, outcome)],
    executions: [execution],
    ...(approval?.useBy != null && { resolutions: [unusable(approval)] }),
    counters: moveCharges(place, loop.charges, stood, stands),
    answer: ({ seq }) => ({ execution, overrun: outcome.overrun, seq }),
  };
}

/** What was measured counts once it is certain that it happened. */
function measuredIn(outcome: Outcome | null): Measured | null {
  return outcome?.status === 'succeeded' ? outcome.measured : null;
}

function stepped(
  place: Place,
  { decision, approval, before }: Unsettled,
  status: OutcomeStatus,
  outcome: string,
): ExecutionRow {
  const isApproved = approval !== null;
  const current =
    before === null
      ? unusedExecution(isApproved)
      : { status: before.status, redeemedAt: before.redeemedAt, isApproved };
  const step = stepExecution(current, status);
  if (step.kind === 'same') throw new RecordedBefore(before!);
  if (step.kind === 'refused') throw refusal(step.code, decision);
  const fresh = { decision: decision.id, executor: null, nonce: null, seq: null, redeemedAt: null };
  return { ...(before ?? { ...fresh, id: place.newId('exe') }), status: step.status, dueAt: null, outcome };
}

const refusals: Readonly<Record<ExecutionRefusal, ErrorCode>> = {
  already_redeemed: 'already_redeemed',
  not_redeemable: 'not_redeemable',
  permit_expired: 'permit_expired',
  outcome_recorded: 'outcome_recorded',
};

function refusal(code: ExecutionRefusal, { id }: DecisionRow): ProblemError {
  const why = code === 'outcome_recorded' ? 'has another outcome already' : 'was not redeemed';
  return new ProblemError(refusals[code], `decision \`${id}\` ${why}`);
}

function outcomeEntry({ id }: ExecutionRow, decision: DecisionRow, outcome: Outcome): EntryDraft {
  const { status, by, measured, durationMs, responseDigest, error, overrun } = outcome;
  return {
    kind: `outcome.${status}`,
    subject: id,
    members: {
      by,
      decision: decision.id,
      ...(durationMs !== null && { durationMs: String(durationMs) }),
      ...(Object.keys(measured).length > 0 && { measured: { ...measured } }),
      ...(overrun.length > 0 && { overrun: overrun.map((one) => ({ ...one })) }),
      ...(responseDigest !== null && { responseDigest }),
    },
    sealed: error === null ? [] : [['error', error]],
  };
}

/** An approval that was given up is not used any more. */
function unusable({ id, status, resolvedAt, resolvedBy, comment, supersededBy }: ApprovalRow): ApprovalResolution {
  return { id, status, resolvedAt, resolvedBy, comment, supersededBy, useBy: null, from: 'approved' };
}
