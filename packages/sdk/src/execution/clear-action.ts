import { boundDigest } from '../action/bound-digest.ts';
import type { Approval } from '../answer/approval.ts';
import type { Decision } from '../answer/decision.ts';
import { isText } from '../answer/json-object.ts';
import { mostSuccessors, waitForApproval } from '../approval/wait-for-approval.ts';
import type { FreezeWatch } from '../freeze/freeze-watch.ts';
import { subjectOf } from '../freeze/subject-of.ts';
import type { GuardCall } from '../guard-call.ts';
import type { Gateway } from '../http/gateway.ts';
import { problemOf } from '../http/refused-call.ts';
import type { Outcomes } from '../outcome/outcomes.ts';
import { about, blocked, reasonCode, unapproved } from '../refusal.ts';
import { RunplaneError, unavailable } from '../runplane-error.ts';
import type { Decider } from './decider.ts';
import { type Execution, readExecution } from './execution.ts';
import { redeem, successorIn } from './redeem.ts';

/** What stands between a call and its callback. */
export interface Clearing {
  readonly ask: Gateway;
  readonly decider: Decider;
  readonly outcomes: Outcomes;
  readonly freezes: FreezeWatch;
}

/** An action that may run, and why. */
export interface Clearance {
  /** null only under `failOpen` */
  readonly decision: Decision | null;
  readonly approval: Approval | null;
  /** null where the gateway does not redeem: under `failOpen`, or an older one */
  readonly execution: Execution | null;
}

/** Decided, approved where somebody has to, redeemed and bound to exactly this action; or an error that says why not. */
export async function clearAction(clearing: Clearing, call: GuardCall): Promise<Clearance> {
  const { decider, outcomes } = clearing;
  const { decision, sentAt, watched } = await decider.ask(call);
  const terms = decision.decision === 'ALLOW' ? (decision.execution ?? null) : null;
  try {
    await watched();
    if (decision.decision === 'BLOCK') throw blocked(decision, call.action, call.target);
    const digest = await boundDigest(call, decision);
    if (decision.decision === 'ALLOW') {
      const redeemed = readExecution(terms, decision.decisionId, sentAt);
      return { decision, approval: null, execution: redeemed ?? (await redeemLate(clearing, call, decision, digest)) };
    }
    return await clearApproved(clearing, call, decision, digest);
  } catch (error) {
    if (terms !== null)
      outcomes.notExecuted(decision.decisionId, isText(terms.id) ? terms.id : null, reasonCode(error));
    throw error;
  }
}

/** The same request was only decided before: what it allowed is still to be redeemed. */
async function redeemLate(
  { ask }: Clearing,
  call: GuardCall,
  { decisionId, permit, execution }: Decision,
  digest: string | null,
): Promise<Execution | null> {
  if (permit === undefined || execution === undefined) return null;
  try {
    return await redeem(ask, decisionId, digest, call);
  } catch (error) {
    if (isOlderGateway(error, digest)) return null;
    throw error;
  }
}

async function clearApproved(
  clearing: Clearing,
  call: GuardCall,
  decision: Decision,
  digest: string | null,
): Promise<Clearance> {
  // a freeze that is pressed meanwhile is known before the callback starts
  const leave = clearing.freezes.join(subjectOf(call, decision));
  try {
    return await awaitAndRedeem(clearing, call, decision, digest);
  } catch (error) {
    throw about(error, decision);
  } finally {
    leave();
  }
}

/** A decision may be superseded while it waits for its approval, and again when it is redeemed. */
async function awaitAndRedeem(
  { ask, outcomes }: Clearing,
  call: GuardCall,
  decision: Decision,
  digest: string | null,
): Promise<Clearance> {
  const deadline = performance.now() + call.approvalTimeoutMs;
  const wait = { answerWithinMs: call.timeoutMs, signal: call.signal };
  let { decisionId, approvalId } = decision;
  for (let left = mostSuccessors; ; ) {
    const timeoutMs = Math.max(1, Math.ceil(deadline - performance.now()));
    const resolved = await waitForApproval(ask, approvalId ?? '', { ...wait, timeoutMs }, left);
    const { approval } = resolved;
    if (approval.status !== 'approved') throw unapproved(decision, approval, call.action, call.target);
    if (!isOf(approval, { decisionId, approvalId, digest: decision.action?.digest ?? null })) {
      throw unavailable('approval_malformed', `approval \`${approval.id}\` is of another action`);
    }
    left -= resolved.successors;
    decisionId = approval.decisionId ?? decisionId;
    call.signal?.throwIfAborted();
    try {
      return { decision, approval, execution: await redeem(ask, decisionId, digest, call) };
    } catch (error) {
      if (isOlderGateway(error, digest)) return { decision, approval, execution: null };
      const successor = successorIn(error);
      if (successor === null || left === 0) {
        if (mayBeRedeemed(error)) outcomes.notExecuted(decisionId, null, reasonCode(error));
        throw error;
      }
      left -= 1;
      ({ decisionId, approvalId } = successor);
    }
  }
}

interface Awaited {
  readonly decisionId: string;
  readonly approvalId: string | null;
  readonly digest: string | null;
}

/** INVARIANT (one action): what was approved is what was decided. An approval that took its place has its own decision. */
function isOf({ id, decisionId, actionDigest }: Approval, awaited: Awaited): boolean {
  const ofDecision = id !== awaited.approvalId || decisionId === null || decisionId === awaited.decisionId;
  return ofDecision && (actionDigest === null || actionDigest === (awaited.digest ?? actionDigest));
}

/** One that does not know redemption says nothing of what a digest is made of, either. */
function isOlderGateway(error: unknown, digest: string | null): boolean {
  return digest === null && problemOf(error)?.status === 404;
}

/** The answer was lost, or nobody waited for it: nothing will run, but the gateway may think otherwise. */
function mayBeRedeemed(error: unknown): boolean {
  return (
    !(error instanceof RunplaneError) || (error.code === 'UNAVAILABLE' && problemOf(error) === null && !error.undecided)
  );
}
