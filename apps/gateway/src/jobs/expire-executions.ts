import { ProblemError } from '@runplane/protocol';
import { loopOf, loopState } from '../executions/decision-loop.ts';
import { moveCharges } from '../executions/move-charges.ts';
import { noOutcome } from '../executions/outcome.ts';
import { settleExecution } from '../executions/report-outcome.ts';
import type { Applied, Command, Ledger, Place } from '../ledger/command.ts';
import type { ApprovalRow, ExecutionRow, Store } from '../stores/store.ts';

const batchSize = 100;

type ExpiryStore = Pick<Store, 'now' | 'dueExecutions' | 'unusedApprovals'>;

/**
 * Writes down what time has done: a redemption without an outcome becomes `unknown`, and keeps what it holds; a permit
 * that had to be redeemed and was not, and an approval that nobody used, end. Returns how many. Redeeming is refused by
 * comparison, whether or not this ran.
 */
export async function expireExecutions(store: ExpiryStore, ledger: Ledger): Promise<number> {
  const { org } = ledger.organization;
  const now = await store.now();
  const due = await store.dueExecutions(org, now, batchSize);
  const unused = await store.unusedApprovals(org, now, batchSize);
  const commands = [
    ...due.map(({ decision }) => dueCommand(decision)),
    ...unused.map((approval) => unusedCommand(approval)),
  ];
  const outcomes = await Promise.allSettled(commands.map((command) => ledger.submit(command)));
  for (const outcome of outcomes) if (outcome.status === 'rejected') rethrowUnlessDone(outcome.reason);
  return outcomes.filter(({ status }) => status === 'fulfilled').length;
}

function dueCommand(decisionId: string): Command<unknown> {
  return {
    urgent: false,
    idempotency: null,
    reads: { decisions: [decisionId] },
    apply(place) {
      const before = place.execution(decisionId);
      const decision = place.decision(decisionId);
      if (before === null || decision === null || before.dueAt === null || place.now < before.dueAt) throw notDue();
      const approval = decision.approval === null ? null : place.approval(decision.approval);
      if (before.status === 'issued') return expire(place, decision.id, approval, before);
      const outcome = { ...noOutcome, recordedAt: place.now };
      return settleExecution(place, { decision, approval, before }, outcome);
    },
  };
}

function unusedCommand({ id, decision }: ApprovalRow): Command<unknown> {
  return {
    urgent: false,
    idempotency: null,
    reads: { decisions: [decision], approvals: [id] },
    apply(place) {
      const approval = place.approval(id);
      if (approval === null || approval.useBy === null || place.now < approval.useBy) throw notDue();
      return expire(place, decision, approval, place.execution(decision));
    },
  };
}

/** Nobody redeemed it, and nobody can any more. */
function expire(
  place: Place,
  decisionId: string,
  approval: ApprovalRow | null,
  before: ExecutionRow | null,
): Applied<unknown> {
  const decision = place.decision(decisionId);
  // the first time round it may not have been read yet
  if (decision === null) throw notDue();
  const fresh = { decision: decisionId, executor: null, nonce: null, seq: null, redeemedAt: null, outcome: null };
  const execution: ExecutionRow = {
    ...(before ?? { ...fresh, id: place.newId('exe') }),
    status: 'expired',
    dueAt: null,
  };
  const loop = loopOf(decision);
  const stood = { state: loopState(decision, loop, approval, before), measured: null };
  const stands = { state: loopState(decision, loop, approval, execution), measured: null };
  return {
    entries: [
      {
        kind: 'execution.expired',
        subject: execution.id,
        members: { approval: decision.approval, decision: decisionId, released: loop.releasesUnused },
        sealed: [],
      },
    ],
    executions: [execution],
    ...(approval?.useBy != null && {
      resolutions: [{ ...resolutionOf(approval), useBy: null, from: 'approved' as const }],
    }),
    counters: moveCharges(place, loop.charges, stood, stands),
    answer: () => undefined,
  };
}

function resolutionOf({ id, status, resolvedAt, resolvedBy, comment, supersededBy }: ApprovalRow) {
  return { id, status, resolvedAt, resolvedBy, comment, supersededBy };
}

function notDue(): ProblemError {
  return new ProblemError('not_redeemable', 'it is not due any more');
}

// settled, or redeemed by somebody, since it was listed
function rethrowUnlessDone(reason: unknown): void {
  if (!(reason instanceof ProblemError && reason.code === 'not_redeemable')) throw reason;
}
