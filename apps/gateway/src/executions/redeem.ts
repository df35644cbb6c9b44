import { type Charge, stepExecution, unusedExecution } from '@runplane/core';
import { ProblemError } from '@runplane/protocol';
import { approvalAt } from '../approvals/approval-state.ts';
import { startText } from '../guard/answer-text.ts';
import type { GuardRequest } from '../guard/read-guard-request.ts';
import { applyDecision, type Decided, type Draft } from '../guard/record-decision.ts';
import type { Made } from '../guard/take-agent.ts';
import { decodeTraining, train } from '../guard/training.ts';
import type { Caller } from '../http/caller.ts';
import type { Applied, Command, CounterChange, EntryDraft, Place } from '../ledger/command.ts';
import { sha256OfText } from '../ledger/sha256.ts';
import { permitLifetimeMs, startWithinMs } from '../permits/opaque-permits.ts';
import type { ApprovalResolution, ApprovalRow, DecisionRow, ExecutionRow, Store } from '../stores/store.ts';
import { loopOf, loopState } from './decision-loop.ts';
import { moveCharges, releaseCharges, type Stand } from './move-charges.ts';
import { encodeOutcome, noOutcome } from './outcome.ts';
import { type Reconsidered, type ReconsiderParts, reconsider, reconsiderAt, Stale } from './reconsider.ts';
import { sameRedeemer } from './redeemer.ts';

export interface RedeemParts extends ReconsiderParts {
  readonly store: Pick<Store, 'agents' | 'approval' | 'decision' | 'entries' | 'keys'>;
  /** how long after its redemption an outcome is waited for, ms */
  readonly outcomeWithinMs: number;
  /** told of an approval that is durable and waits */
  asked(approval: ApprovalRow): void;
}

export interface Redemption {
  readonly executor: string;
  readonly nonce: string;
  /** of what is about to run, where whoever runs it says so */
  readonly digest: string | null;
}

/** how often it is looked at anew because somebody changed the policies or the tool behind it meanwhile */
const mostAttempts = 3;

/**
 * Redeems a decision: spends its authority, once, for whoever asks first. Resolves to the answer as JSON text when that is
 * durable; the same redeemer (same nonce) gets the same answer again.
 */
export async function redeem(
  parts: RedeemParts,
  caller: Caller,
  decision: DecisionRow,
  redemption: Redemption,
): Promise<string> {
  requireDigest(decision, redemption.digest);
  // INVARIANT (who asked is known): the agent and the key behind it are in every state that has the decision's entry
  await caller.ledger.reach(decision.seq + 1);
  for (let attempt = 1; ; attempt += 1) {
    const considered = await reconsider(parts, caller.ledger, decision);
    try {
      const answer = await caller.ledger.submit(redeemCommand(parts, caller, { decision, redemption, considered }));
      if (typeof answer === 'string') return answer;
      const { identity, verdict } = answer;
      throw supersededProblem({ ...verdict, ...identity });
    } catch (cause) {
      if (cause instanceof SupersededBefore) throw supersededProblem(await successor(parts, caller, cause.by));
      if (cause instanceof RedeemedBefore) return redeemedAnswer(caller, decision, cause.execution);
      if (!(cause instanceof Stale) || attempt === mostAttempts) throw cause;
    }
  }
}

/** What took the place of a decision. */
interface Successor {
  readonly id: string;
  readonly decision: string;
  readonly approval: string | null;
  readonly reason: string;
}

function supersededProblem({ id, decision, approval, reason }: Successor): ProblemError {
  const supersededBy = { decisionId: id, decision, approvalId: approval };
  return new ProblemError('superseded', `what policies say of it became stricter: ${reason}`, {
    extra: { supersededBy },
  });
}

/** An earlier redemption found it superseded: its answer may have been lost. */
class SupersededBefore extends Error {
  /** an approval, or a decision that asks nobody */
  readonly by: string;

  constructor(by: string) {
    super('superseded by an earlier redemption');
    this.by = by;
  }
}

async function successor({ store }: RedeemParts, { ledger }: Caller, by: string): Promise<Successor> {
  const { org } = ledger.organization;
  const approval = by.startsWith('apr_') ? await store.approval(org, by) : null;
  const row = await store.decision(org, approval?.decision ?? by);
  if (row === null) throw new Error(`there is no decision behind \`${by}\``);
  return { ...row, reason: (JSON.parse(row.answer) as { reason: string }).reason };
}

export function digestOfDecision({ answer }: Pick<DecisionRow, 'answer'>): string {
  return (JSON.parse(answer) as { action: { digest: string } }).action.digest;
}

function requireDigest(decision: DecisionRow, digest: string | null): void {
  if (digest === null || digest === digestOfDecision(decision)) return;
  throw new ProblemError('permit_digest_mismatch', 'the digest is that of another action than was decided', {
    path: 'digest',
  });
}

/** It was redeemed by the same redeemer before: its answer was lost. */
class RedeemedBefore extends Error {
  readonly execution: ExecutionRow;

  constructor(execution: ExecutionRow) {
    super('redeemed by the same redeemer');
    this.execution = execution;
  }
}

interface RedeemDraft {
  readonly decision: DecisionRow;
  readonly redemption: Redemption;
  readonly considered: Reconsidered;
}

function redeemCommand(parts: RedeemParts, { key }: Caller, draft: RedeemDraft): Command<string | Decided> {
  const { decision } = draft;
  const { charges, training } = loopOf(decision);
  const made: Made = { agent: null };
  return {
    urgent: false,
    idempotency: null,
    requester: key,
    reads: {
      decisions: [decision.id],
      approvals: decision.approval === null ? [] : [decision.approval],
      counters: charges.map(({ counter }) => counter),
      histories: training === undefined ? [] : [training.history],
    },
    apply(place) {
      const approval = decision.approval === null ? null : place.approval(decision.approval);
      const before = place.execution(decision.id);
      requireRedeemable(decision, approval, before, draft.redemption, place);
      const loop = loopOf(decision);
      const stood = { state: loopState(decision, loop, approval, before), measured: null };
      const without = placeWithout(place, charges, stood);
      const reconsidered = reconsiderAt(draft.considered, decision, without);
      if (!reconsidered.stands) return supersede(parts, { ...draft, approval, before, made }, without);
      const execution = redeemed(decision, before, draft.redemption, place, parts.outcomeWithinMs);
      const stands = { state: loopState(decision, loop, approval, execution), measured: null };
      return {
        entries: [redeemedEntry(execution, decision, key.id)],
        executions: [execution],
        ...(approval !== null && { resolutions: [useOf(approval)] }),
        counters: moveCharges(place, charges, stood, stands),
        ...(training !== undefined && { histories: train(decodeTraining(training), place) }),
        answer: (recorded) => answerOf(decision, { ...execution, seq: recorded.seq }, recorded.receipt()),
      };
    },
  };
}

interface PlaceWithout extends Place {
  readonly released: readonly CounterChange[];
}

/** The ledger as if the decision held nothing. */
function placeWithout(place: Place, charges: readonly Charge[], stood: Stand): PlaceWithout {
  const released = releaseCharges(place, charges, stood);
  const counters = new Map(released.map(({ id, counter }) => [id, counter]));
  return { ...place, released, counter: (id) => counters.get(id) ?? place.counter(id) };
}

/** What takes the place of a decision is a decision of its own; the one before is over, and holds nothing. */
function supersede(
  parts: RedeemParts,
  { decision, considered, approval, before, made }: RedeemDraft & Before,
  place: PlaceWithout,
): Applied<Decided> {
  const { applied, decided } = applyDecision(superseding(parts, decision, considered), made, place);
  const charged = new Set(applied.counters?.map(({ id }) => id));
  const { now } = place;
  return {
    ...applied,
    counters: [...place.released.filter(({ id }) => !charged.has(id)), ...(applied.counters ?? [])],
    ...(approval === null
      ? { executions: [...(applied.executions ?? []), notExecuted(decision, before, now, place.newId('exe'))] }
      : { resolutions: [supersededBy(approval, decided)] }),
    answer: () => {
      if (decided.approval !== null && place.organization.testOf === null) parts.asked(decided.approval);
      return decided;
    },
  };
}

interface Before {
  readonly approval: ApprovalRow | null;
  readonly before: ExecutionRow | null;
  readonly made: Made;
}

function superseding(parts: RedeemParts, decision: DecisionRow, considered: Reconsidered): Draft {
  const { requestId } = JSON.parse(decision.answer) as { requestId: string };
  const { releasesUnused } = loopOf(decision);
  const { action, tool } = considered.request;
  const asked: GuardRequest = {
    action,
    tool,
    requestId,
    idempotencyKey: null,
    callId: null,
    declared: { model: null, version: null },
    // whoever announced a redemption still does
    execute: releasesUnused ? { executor: '', nonce: '' } : null,
    permit: { type: 'opaque' },
  };
  return {
    ...considered,
    request: asked,
    requestId,
    idempotency: null,
    reads: {},
    outcomeWithinMs: parts.outcomeWithinMs,
    supersedes: decision.id,
    replay: () => Promise.reject(new Error('it has no idempotency key')),
    decided: () => undefined,
    attend: () => '',
  };
}

function supersededBy(approval: ApprovalRow, { identity }: Decided): ApprovalResolution {
  return {
    id: approval.id,
    status: 'superseded',
    resolvedAt: identity.place.now,
    resolvedBy: null,
    comment: approval.comment,
    useBy: null,
    supersededBy: identity.approval ?? identity.id,
    from: 'approved',
  };
}

function notExecuted(decision: DecisionRow, before: ExecutionRow | null, now: number, id: string): ExecutionRow {
  return {
    decision: decision.id,
    id: before?.id ?? id,
    status: 'not_executed',
    executor: null,
    nonce: null,
    seq: null,
    redeemedAt: null,
    dueAt: null,
    outcome: encodeOutcome({ ...noOutcome, status: 'not_executed', recordedAt: now, error: 'superseded' }),
  };
}

/** INVARIANT (once, in time): of all that ask, one redeems, before the time is over, what a policy or a person let run. */
function requireRedeemable(
  decision: DecisionRow,
  approval: ApprovalRow | null,
  execution: ExecutionRow | null,
  { nonce }: Redemption,
  { now }: Place,
): void {
  if (execution !== null && execution.redeemedAt !== null) {
    if (sameRedeemer(execution, nonce)) throw new RedeemedBefore(execution);
    throw new ProblemError('already_redeemed', `decision \`${decision.id}\` was redeemed`);
  }
  if (decision.decision === 'BLOCK') throw notRedeemable('BLOCK', 'it was blocked');
  if (decision.decision === 'REQUIRE_APPROVAL') requireApproved(decision, approval, now);
  else if (now >= decision.ts + permitLifetimeMs) throw expired('its permit is over');
  const step = stepExecution(
    execution === null
      ? unusedExecution(approval !== null)
      : { status: execution.status, redeemedAt: execution.redeemedAt, isApproved: approval !== null },
    'redeem',
  );
  if (step.kind === 'next') return;
  if (step.kind === 'refused' && step.code === 'permit_expired') throw expired('nobody redeemed it in time');
  throw notRedeemable(execution?.status ?? 'unknown', 'it has its outcome');
}

function requireApproved(decision: DecisionRow, approval: ApprovalRow | null, now: number): void {
  if (approval === null) throw new Error(`decision \`${decision.id}\` has no approval`);
  if (approval.supersededBy !== null) throw new SupersededBefore(approval.supersededBy);
  const { status } = approvalAt(approval, now);
  if (status !== 'approved') throw notRedeemable(status, `its approval is ${status}`);
  if (approval.useBy === null || now >= approval.useBy) throw expired('the time to use its approval is over');
}

function notRedeemable(status: string, why: string): ProblemError {
  return new ProblemError('not_redeemable', `the decision gives no authority to run: ${why}`, {
    extra: { state: status },
  });
}

function expired(why: string): ProblemError {
  return new ProblemError('permit_expired', why);
}

function redeemed(
  decision: DecisionRow,
  before: ExecutionRow | null,
  { executor, nonce }: Redemption,
  { now, newId }: Place,
  outcomeWithinMs: number,
): ExecutionRow {
  return {
    decision: decision.id,
    id: before?.id ?? newId('exe'),
    status: 'redeemed',
    executor,
    nonce: sha256OfText(nonce),
    seq: null,
    redeemedAt: now,
    dueAt: now + outcomeWithinMs,
    outcome: null,
  };
}

/** An approved action is spent once. */
function useOf(approval: ApprovalRow): ApprovalResolution {
  const { id, status, resolvedAt, resolvedBy, comment, supersededBy } = approval;
  return { id, status, resolvedAt, resolvedBy, comment, supersededBy, useBy: null, from: 'approved' };
}

function redeemedEntry({ id, redeemedAt, executor }: ExecutionRow, decision: DecisionRow, by: string): EntryDraft {
  const startBy = new Date(redeemedAt! + startWithinMs).toISOString();
  return {
    kind: 'execution.redeemed',
    subject: id,
    members: { approval: decision.approval, by, decision: decision.id, startBy },
    sealed: [['executor', executor]],
  };
}

async function redeemedAnswer({ ledger }: Caller, decision: DecisionRow, execution: ExecutionRow): Promise<string> {
  return answerOf(decision, execution, await ledger.receiptOf(execution.seq!));
}

function answerOf(decision: DecisionRow, { id, redeemedAt }: ExecutionRow, receipt: string): string {
  return (
    `{"status":"redeemed","decisionId":"${decision.id}","digest":"${digestOfDecision(decision)}",` +
    `"execution":${startText(id, redeemedAt!)},"receipt":${receipt}}`
  );
}
