import { decideStrictest, type Judgement, type Verdict } from '@runplane/core';
import { ProblemError } from '@runplane/protocol';
import type { Applied, Command, EntryDraft, Idempotency, Place, Recorded } from '../ledger/command.ts';
import { toActionTexts } from '../ledger/decision-entry.ts';
import type { AgentRow, ApprovalRow, DecisionRow, KeyRow } from '../stores/store.ts';
import type { Readings } from '../tools/readings-of.ts';
import { isSameKnowledge, type KnownTool, knowledgeOf } from '../tools/tool-knowledge.ts';
import type { ToolRegistry } from '../tools/tool-registry.ts';
import { answerText } from './answer-text.ts';
import { actionDigest, decisionEntry } from './decision-leaf.ts';
import { factsOf } from './facts.ts';
import type { GuardRequest } from './read-guard-request.ts';

/** What a guard call asks the ledger to record: the request, what it may amount to, and the verdict on it. */
export interface Draft {
  readonly request: GuardRequest;
  /** made up by the gateway where the request brings none */
  readonly requestId: string;
  readonly key: KeyRow;
  /** the registry when the request was classified, and what it knew of the tool */
  readonly tools: ToolRegistry;
  readonly tool: KnownTool | null;
  /** all that the request may amount to */
  readonly readings: Readings;
  readonly judgement: Judgement;
  /** the policy set that the judgement comes from */
  readonly compiled: Place['state']['compiled'];
  readonly idempotency: Idempotency | null;
  /** the recorded answer to an earlier request with this idempotency key */
  replay(known: DecisionRow): Promise<string>;
  /** the receipt in the length that the caller prefers, as JSON text */
  receipt(recorded: Recorded): string;
  /** told when an approval is durable and waits */
  asked(approval: ApprovalRow): void;
}

/** Makes a verdict a decision. The answer is JSON text, complete with its receipt. */
export function recordDecision(draft: Draft): Command<string> {
  return {
    urgent: false,
    idempotency: draft.idempotency,
    requester: draft.key,
    replay: draft.replay,
    apply: (place) => applyDecision(draft, place),
  };
}

/** Somebody changed the tool behind a call after the call was classified: it has to be classified again. */
export class ToolsChanged extends ProblemError {
  constructor() {
    super('overloaded', 'the tool behind the action is being changed');
  }
}

function applyDecision(draft: Draft, place: Place): Applied<string> {
  const { request, key, readings } = draft;
  const { action } = request;
  const { state, organization } = place;
  // INVARIANT (one registry): what was known of the tool is what is known where the entry stands
  if (state.tools !== draft.tools && !isSameKnowledge(draft.tool, knowledgeOf(request, state.tools))) {
    throw new ToolsChanged();
  }
  // INVARIANT (one set): the verdict recorded is of the set that is active where its entry stands
  const judgement =
    state.compiled === draft.compiled
      ? draft.judgement
      : decideStrictest(action, readings, state.compiled, factsOf(key, action));
  const { verdict } = judgement;
  const known = action.agent === null ? null : state.agents.get(action.agent);
  const fresh = action.agent !== null && known === undefined ? newAgent(action.agent, place) : null;
  const agent = fresh ?? known ?? null;
  const id = place.newId('dec');
  const approval = verdict.approval === null ? null : place.newId('apr');
  const texts = toActionTexts(action);
  const digest = actionDigest(organization.org, texts, verdict);
  const identity: Identity = { id, approval, digest, agent, place };
  const answer = answerText(draft, judgement, identity);
  const approvals = approval === null ? [] : [approvalRow(draft, verdict, identity)];
  return {
    entries: [...(fresh === null ? [] : [agentRegistered(fresh)]), decisionEntry(draft, judgement, identity, texts)],
    agents: fresh === null ? [] : [fresh],
    decision: {
      id,
      key: key.id,
      agent: agent?.id ?? null,
      type: verdict.type,
      decision: verdict.decision,
      risk: verdict.risk.score,
      approval,
      answer,
      idempotencyKey: draft.idempotency?.key ?? null,
      requestDigest: draft.idempotency?.request ?? null,
    },
    approvals,
    tally: tallies[verdict.decision],
    answer(recorded) {
      approvals.forEach(draft.asked);
      return `${answer.slice(0, -1)},"receipt":${draft.receipt(recorded)}}`;
    },
  };
}

const tallies = { ALLOW: { allowed: 1 }, BLOCK: { blocked: 1 }, REQUIRE_APPROVAL: { asked: 1 } } as const;

/** What a decision is known by. */
export interface Identity {
  readonly id: string;
  /** the approval that it waits for */
  readonly approval: string | null;
  /** the action's digest */
  readonly digest: string;
  readonly agent: AgentRow | null;
  readonly place: Place;
}

function approvalRow(
  { request, requestId, key }: Draft,
  verdict: Verdict,
  { id, approval, digest, agent, place }: Identity,
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
    }),
    requestedAt: place.now,
    expiresAt: place.now + terms.expiresInMs,
    useWithinMs: terms.useWithinMs,
    resolvedAt: null,
    resolvedBy: null,
    comment: null,
  };
}

/** names that only requests claim are kept in memory: a client that makes up a new one each time must come to an end */
const maxAgents = 10_000;

// A name that only a request claims: a key that is bound to an agent names one that is registered already.
function newAgent(name: string, { state, newId, now }: Place): AgentRow {
  if (state.agents.size >= maxAgents) {
    throw new ProblemError('invalid_request', `there are ${maxAgents} agents already: name one of them`, {
      path: 'agent',
    });
  }
  return { id: newId('agt'), name, verified: false, createdAt: now };
}

function agentRegistered({ id, name, verified }: AgentRow): EntryDraft {
  return { kind: 'agent.registered', subject: id, members: { verified }, sealed: [['name', name]] };
}
