import {
  type Classification,
  canonicalJson,
  decide,
  formatDecimal as formatMeasure,
  type JsonObject,
  type Verdict,
} from '@runplane/core';
import type { Applied, Command, EntryDraft, Idempotency, Place, Recorded } from '../ledger/command.ts';
import { environmentInClear, sealAction } from '../ledger/decision-entry.ts';
import { digestOf } from '../ledger/sha256.ts';
import type { AgentRow, ApprovalRow, DecisionRow, KeyRow } from '../stores/store.ts';
import { factsOf } from './facts.ts';
import type { GuardRequest } from './read-guard-request.ts';

/** What a guard call asks the ledger to record: the request, what it was classified as, and the verdict on it. */
export interface Draft {
  readonly request: GuardRequest;
  /** made up by the gateway where the request brings none */
  readonly requestId: string;
  readonly key: KeyRow;
  readonly classification: Classification;
  readonly verdict: Verdict;
  /** the policy set that the verdict comes from */
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
    replay: draft.replay,
    apply: (place) => applyDecision(draft, place),
  };
}

function applyDecision(draft: Draft, place: Place): Applied<string> {
  const { request, key, classification } = draft;
  const { action } = request;
  const { state, organization } = place;
  // INVARIANT (one set): the verdict recorded is of the set that is active where its entry stands
  const verdict =
    state.compiled === draft.compiled ? draft.verdict : decide(action, classification, state.compiled, factsOf(key));
  const agent = action.agent === null ? null : (state.agents.get(action.agent) ?? newAgent(action.agent, place));
  const isNew = agent !== null && !state.agents.has(agent.name);
  const id = place.newId('dec');
  const approval = verdict.approval === null ? null : place.newId('apr');
  const digest = actionDigest(organization.org, draft, verdict);
  const answer = answerText(draft, verdict, { id, approval, digest, place });
  const approvals = approval === null ? [] : [approvalRow(draft, verdict, { id, approval, digest, agent, place })];
  return {
    entries: [
      ...(isNew ? [agentRegistered(agent)] : []),
      decisionEntry(draft, verdict, { id, approval, digest, agent, place }),
    ],
    ...(isNew && { agents: [agent] }),
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

/** Binds a decision to the exact action: what executors recompute from what they are about to run. */
function actionDigest(org: string, { request: { action } }: Draft, verdict: Verdict): string {
  return digestOf(
    canonicalJson({
      agent: action.agent,
      args: action.args,
      environment: action.environment,
      org,
      requested: action.requested,
      target: action.target,
      type: verdict.type,
      v: 1,
    }),
  );
}

interface Identity {
  readonly id: string;
  readonly approval: string | null;
  readonly digest: string;
  readonly place: Place;
}

/**
 * The answer's text. Only what is in the caller's words or composed by policies is escaped; the arrow of the matched rule
 * is written as an escape, because one character beyond Latin-1 would double the cost of the whole answer.
 */
function answerText(
  { request, requestId, classification }: Draft,
  verdict: Verdict,
  { id, approval, digest, place }: Identity,
): string {
  const { decision, type, risk, policy } = verdict;
  const { number, digest: setDigest } = place.state.policySet;
  const decided =
    `"requested":${JSON.stringify(request.action.requested)},"type":"${type}","category":"${verdict.category}",` +
    `"sensitivity":"${verdict.sensitivity}","confidence":${classification.confidence},"digest":"${digest}"`;
  const policyIn =
    `"id":${JSON.stringify(policy?.id ?? null)},"layer":${JSON.stringify(policy?.layer ?? null)},` +
    `"set":${number},"setDigest":"${setDigest}"`;
  return (
    `{"decision":"${decision}","reason":${JSON.stringify(verdict.reason)},"requestId":${JSON.stringify(requestId)},` +
    `"decisionId":"${id}","approvalId":${approval === null ? 'null' : `"${approval}"`},` +
    `"matchedRule":"${type} \\u2192 ${decision}","riskScore":${risk.score},"severity":"${risk.severity}",` +
    `"action":{${decided}},"policy":{${policyIn}},"reasons":${JSON.stringify(verdict.reasons)},` +
    `"risk":{"score":${risk.score},"factors":${JSON.stringify(risk.factors)}},` +
    '"limits":[],"permit":null,"execution":null,"mode":"enforce"}'
  );
}

interface RecordedIdentity extends Identity {
  readonly agent: AgentRow | null;
}

/** In clear: ids, codes, types, magnitudes. What was asked for in the caller's words is committed to only. */
function decisionEntry(
  { request, key, classification, idempotency }: Draft,
  verdict: Verdict,
  { id, approval, digest, agent, place }: RecordedIdentity,
): EntryDraft {
  const { policySet } = place.state;
  return {
    kind: 'decision',
    subject: id,
    members: {
      action: {
        category: verdict.category,
        confidence: Math.round(classification.confidence * 100),
        sensitivity: verdict.sensitivity,
        type: verdict.type,
      },
      agent: agent?.id ?? null,
      ...(verdict.approval !== null && {
        approval: {
          count: verdict.approval.count,
          expiresAt: new Date(place.now + verdict.approval.expiresInMs).toISOString(),
          id: approval,
          useWithinMs: verdict.approval.useWithinMs,
        },
      }),
      decision: verdict.decision,
      environment: environmentInClear(request.action.environment),
      ...(idempotency !== null && {
        idempotency: { key: toHex(idempotency.key), request: toHex(idempotency.request) },
      }),
      key: key.id,
      measures: knownMeasures(classification),
      mode: 'enforce',
      policy: {
        digest: policySet.digest,
        id: verdict.policy?.id ?? null,
        layer: verdict.policy?.layer ?? null,
        set: policySet.number,
      },
      reasons: verdict.reasons.map(({ code, limit, policyId }) => ({ code, limit, policy: policyId })),
      risk: {
        factors: verdict.risk.factors.map(({ code, points }) => ({ code, points })),
        score: verdict.risk.score,
      },
      trace: digestOf(`${policySet.digest}\n${verdict.outcomes}`),
    },
    sealed: sealAction(request.action, digest),
  };
}

function knownMeasures({ measures }: Classification): JsonObject {
  const known: Record<string, JsonObject> = {};
  for (const name of Object.keys(measures).sort() as (keyof typeof measures)[]) {
    const measure = measures[name];
    if (measure?.state === 'known') {
      known[name] =
        measure.currency === null
          ? { source: measure.source, value: formatMeasure(measure.value) }
          : { currency: measure.currency, source: measure.source, value: formatMeasure(measure.value) };
    } else if (measure !== undefined) known[name] = { state: measure.state };
  }
  return known;
}

function approvalRow(
  { request, requestId, key }: Draft,
  verdict: Verdict,
  { id, approval, digest, agent, place }: RecordedIdentity,
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

// A name that only a request claims: a key that is bound to an agent names one that is registered already.
function newAgent(name: string, place: Place): AgentRow {
  return { id: place.newId('agt'), name, verified: false, createdAt: place.now };
}

function agentRegistered({ id, name, verified }: AgentRow): EntryDraft {
  return { kind: 'agent.registered', subject: id, members: { verified }, sealed: [['name', name]] };
}

function toHex(bytes: Uint8Array): string {
  return `sha256:${Buffer.from(bytes).toString('hex')}`;
}
