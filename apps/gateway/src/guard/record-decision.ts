import type { Charge, Judgement, LimitState, Verdict } from '@runplane/core';
import { ProblemError } from '@runplane/protocol';
import { type DecisionLoop, encodeLoop, loopState } from '../executions/decision-loop.ts';
import { moveCharges } from '../executions/move-charges.ts';
import type { Applied, Command, Idempotency, Place, Reads, Recorded } from '../ledger/command.ts';
import { toActionTexts } from '../ledger/decision-entry.ts';
import { sha256OfText } from '../ledger/sha256.ts';
import { permitLifetimeMs } from '../permits/opaque-permits.ts';
import { amountOf } from '../permits/permit-answer.ts';
import type { AgentRow, ApprovalRow, DecisionRow, ExecutionRow } from '../stores/store.ts';
import { isSameKnowledge, knowledgeOf } from '../tools/tool-knowledge.ts';
import type { ToolRegistry } from '../tools/tool-registry.ts';
import { quotaAt } from '../usage/quota-at.ts';
import { answerText } from './answer-text.ts';
import { actionDigest, decisionEntry } from './decision-leaf.ts';
import type { GuardRequest } from './read-guard-request.ts';
import { isNewThisMonth, type Made, takeAgent } from './take-agent.ts';
import { encodeTraining, type Training, train, trainingOf } from './training.ts';
import { type Considered, verdictAt } from './verdict-at.ts';

/** What a guard call asks the ledger to record: the request, what it may amount to, and the verdict on it. */
export interface Draft extends Considered {
  readonly request: GuardRequest;
  /** made up by the gateway where the request brings none */
  readonly requestId: string;
  /** the registry when the request was classified */
  readonly tools: ToolRegistry;
  readonly idempotency: Idempotency | null;
  readonly reads: Reads;
  /** how long after its redemption an outcome is waited for, ms */
  readonly outcomeWithinMs: number;
  /** the decision that this one takes the place of */
  readonly supersedes: string | null;
  /** the recorded answer to an earlier request with this idempotency key */
  replay(known: DecisionRow): Promise<string>;
  /** told of a decision that is durable */
  decided(decision: Decided): void;
  /** the members of the answer that are no part of the record, as JSON text: the permit, the receipt */
  attend(decision: Decided, recorded: Recorded): string;
}

/** A decision as it was recorded. */
export interface Decided {
  readonly identity: Identity;
  readonly verdict: Verdict;
  readonly row: Omit<DecisionRow, 'seq' | 'ts'>;
  readonly approval: ApprovalRow | null;
}

/** Makes a verdict a decision. The answer is JSON text, complete with its receipt. */
export function recordDecision(draft: Draft): Command<string> {
  const made: Made = { agent: null };
  return {
    urgent: false,
    idempotency: draft.idempotency,
    requester: draft.key,
    reads: draft.reads,
    replay: draft.replay,
    apply: (place) => {
      const { applied, decided } = applyDecision(draft, made, place);
      return {
        ...applied,
        answer(recorded) {
          draft.decided(decided);
          return `${decided.row.answer.slice(0, -1)},${draft.attend(decided, recorded)}}`;
        },
      };
    },
  };
}

/** Somebody changed the tool behind a call after the call was classified: it has to be classified again. */
export class ToolsChanged extends ProblemError {
  constructor() {
    super('overloaded', 'the tool behind the action is being changed');
  }
}

interface AppliedDecision {
  readonly applied: Omit<Applied<never>, 'answer'>;
  readonly decided: Decided;
}

export function applyDecision(draft: Draft, made: Made, place: Place): AppliedDecision {
  const { request } = draft;
  const { action } = request;
  const { state, organization } = place;
  // INVARIANT (one registry): what was known of the tool is what is known where the entry stands
  if (state.tools !== draft.tools && !isSameKnowledge(draft.tool, knowledgeOf(request, state.tools))) {
    throw new ToolsChanged();
  }
  const stop = quotaAt(place, isNewThisMonth(request, place));
  const taken = takeAgent(request, draft.key, made, place, stop?.code !== 'agent_limit');
  const { agent, entries, changed, isNewlyActive } = taken;
  const texts = toActionTexts(action);
  const digestOf = ({ verdict }: Judgement) => actionDigest(organization.org, texts, verdict);
  const ruled = verdictAt(draft, place, { agent, stop }, digestOf);
  const { verdict } = ruled.judgement;
  const identity: Identity = {
    id: place.newId('dec'),
    approval: verdict.approval === null ? null : place.newId('apr'),
    execution: verdict.decision === 'ALLOW' && request.execute !== null ? place.newId('exe') : null,
    digest: digestOf(ruled.judgement),
    agent,
    place,
    limits: ruled.limits,
    charges: ruled.charges,
    training: trainingOf(draft, ruled.judgement, place, agent),
  };
  const row = decisionRow(draft, ruled.judgement, identity, answerText(draft, ruled.judgement, identity));
  const approval = identity.approval === null ? null : approvalRow(draft, verdict, identity);
  const execution = executionRow(draft, verdict, identity);
  const { charges } = ruled;
  const stands = loopState({ ...row, ts: place.now }, loopFor(draft, ruled.judgement, identity), approval, execution);
  return {
    applied: {
      entries: [...entries, decisionEntry(draft, ruled.judgement, identity, texts)],
      agents: changed,
      decision: row,
      ...(approval !== null && { approvals: [approval] }),
      ...(execution !== null && { executions: [execution] }),
      ...(charges.length > 0 && { counters: moveCharges(place, charges, null, { state: stands, measured: null }) }),
      ...(runsNow(verdict, identity) && { histories: train(identity.training, place) }),
      tally: tallies[verdict.decision],
      // what test mode does is free
      ...(organization.testOf === null && { usage: { actions: 1, agents: isNewlyActive ? 1 : 0 } }),
    },
    decided: { identity, verdict, row, approval },
  };
}

const tallies = { ALLOW: { allowed: 1 }, BLOCK: { blocked: 1 }, REQUIRE_APPROVAL: { asked: 1 } } as const;

/** What a decision is known by. */
export interface Identity {
  readonly id: string;
  /** the approval that it waits for */
  readonly approval: string | null;
  /** its redemption, where whoever asked runs it at once */
  readonly execution: string | null;
  /** the action's digest */
  readonly digest: string;
  readonly agent: AgentRow | null;
  readonly place: Place;
  readonly limits: readonly LimitState[];
  readonly charges: readonly Charge[];
  /** what it adds to its agent's history; null where it does not */
  readonly training: Training | null;
}

/** An ALLOW counts as executed, unless it runs nowhere before it is redeemed. */
function runsNow({ decision }: Verdict, identity: Identity): identity is Identity & { readonly training: Training } {
  const { training, execution, agent } = identity;
  return training !== null && decision === 'ALLOW' && (execution !== null || agent?.redemption !== 'required');
}

function decisionRow(
  draft: Draft,
  judgement: Judgement,
  identity: Identity,
  answer: string,
): Omit<DecisionRow, 'seq' | 'ts'> {
  const { key, idempotency } = draft;
  const { verdict } = judgement;
  return {
    id: identity.id,
    key: key.id,
    agent: identity.agent?.id ?? null,
    type: verdict.type,
    decision: verdict.decision,
    risk: verdict.risk.score,
    approval: identity.approval,
    answer,
    idempotencyKey: idempotency?.key ?? null,
    requestDigest: idempotency?.request ?? null,
    loop: encodeLoop(loopFor(draft, judgement, identity)),
  };
}

function loopFor({ request }: Draft, { classification, verdict }: Judgement, identity: Identity): DecisionLoop {
  const { permit, execute, action } = request;
  const { charges, agent, execution, place, training } = identity;
  // redeemed with the decision: nothing is left unused
  const releasesUnused = execution === null && (execute !== null || agent?.redemption === 'required');
  const isSigned = verdict.decision === 'ALLOW' && permit.type === 'jws';
  return {
    charges,
    releasesUnused: verdict.decision !== 'BLOCK' && releasesUnused,
    audience: isSigned ? (permit.audience ?? action.target) : null,
    amount: isSigned ? amountOf(classification, place.organization) : null,
    ...(training !== null && !runsNow(verdict, identity) && { training: encodeTraining(training) }),
  };
}

function executionRow(
  { request: { execute }, outcomeWithinMs }: Draft,
  verdict: Verdict,
  { id, execution, agent, place }: Identity,
): ExecutionRow | null {
  const none = { decision: id, executor: null, nonce: null, seq: null, redeemedAt: null, outcome: null };
  if (execution !== null && execute !== null) {
    return {
      ...none,
      id: execution,
      status: 'redeemed',
      executor: execute.executor,
      nonce: sha256OfText(execute.nonce),
      redeemedAt: place.now,
      dueAt: place.now + outcomeWithinMs,
    };
  }
  if (verdict.decision !== 'ALLOW' || agent?.redemption !== 'required') return null;
  return { ...none, id: place.newId('exe'), status: 'issued', dueAt: place.now + permitLifetimeMs };
}

function approvalRow(
  { request, requestId, key }: Draft,
  verdict: Verdict,
  { id, approval, digest, agent, place, limits }: Identity,
): ApprovalRow {
  const { action } = request;
  const terms = verdict.approval!;
  return {
    id: approval!,
    decision: id,
    status: 'pending',
    agent: agent?.id ?? null,
    key: key.id,
    card: JSON.stringify({
      requestId,
      action: {
        requested: action.requested,
        type: verdict.type,
        category: verdict.category,
        sensitivity: verdict.sensitivity,
        digest,
        target: action.target,
        agent: action.agent,
        environment: action.environment,
        context: action.args,
      },
      reason: verdict.reason,
      matchedRule: verdict.matchedRule,
      riskScore: verdict.risk.score,
      severity: verdict.risk.severity,
      reasons: verdict.reasons,
      risk: { score: verdict.risk.score, factors: verdict.risk.factors },
      limits,
    }),
    requestedAt: place.now,
    expiresAt: place.now + terms.expiresInMs,
    useWithinMs: terms.useWithinMs,
    resolvedAt: null,
    resolvedBy: null,
    comment: null,
    useBy: null,
    supersededBy: null,
  };
}
