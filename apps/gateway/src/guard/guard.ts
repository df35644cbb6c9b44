import {
  type Classification,
  type Classifier,
  canonicalJson,
  decideStrictest,
  historyId,
  type JsonValue,
  type Judgement,
} from '@runplane/core';
import { ProblemError } from '@runplane/protocol';
import { approvalAt, approvalIdOf } from '../approvals/approval-state.ts';
import { sameRedeemer } from '../executions/redeemer.ts';
import type { Idempotency, Ledger, LedgerState, Reads, Recorded } from '../ledger/command.ts';
import { sortableId } from '../ledger/ids.ts';
import { receiptReference } from '../ledger/receipt.ts';
import { sha256OfText } from '../ledger/sha256.ts';
import { permitAnswer } from '../permits/permit-answer.ts';
import type { PermitIssuer } from '../permits/permit-issuer.ts';
import type { ApprovalRow, DecisionRow, ExecutionRow, KeyRow, Store } from '../stores/store.ts';
import { type Readings, readingsOf } from '../tools/readings-of.ts';
import { type KnownTool, knowledgeOf } from '../tools/tool-knowledge.ts';
import type { ToolRegistry } from '../tools/tool-registry.ts';
import { factsOf } from './facts.ts';
import { pinsOf } from './pins.ts';
import { type GuardRequest, readGuardRequest } from './read-guard-request.ts';
import { type Decided, recordDecision, ToolsChanged } from './record-decision.ts';

export interface GuardParts {
  readonly store: Pick<Store, 'approval' | 'decision' | 'loopRows' | 'now'>;
  readonly permits: PermitIssuer;
  /** how long after its redemption an outcome is waited for, ms */
  readonly outcomeWithinMs: number;
  classify(...action: Parameters<Classifier>): Classification | Promise<Classification>;
  takeRandom(length: number): Uint8Array;
  now(): number;
  /** told of every approval that waits from now on; not of those of test ledgers */
  asked(approval: ApprovalRow): void;
}

export interface GuardCall {
  readonly ledger: Ledger;
  readonly key: KeyRow;
  readonly body: JsonValue;
  readonly idempotencyKey: string | undefined;
  /** `Prefer: receipt=ref`: the caller wants the receipt's place only */
  readonly prefersReference: boolean;
}

/** how often a call is classified anew because somebody changed the tools it goes by */
const mostAttempts = 3;

/**
 * One guard call: read it, classify it, decide it, record it. Resolves to the answer as JSON text, of a decision that is
 * durable and signed; rejects with a `ProblemError` when there is none.
 */
export function guard(parts: GuardParts, call: GuardCall): Promise<string> {
  const request = readGuardRequest(call.body, call.idempotencyKey, pinsOf(call.key, call.ledger.state));
  return classifyAndDecide(parts, call, request, mostAttempts);
}

function classifyAndDecide(
  parts: GuardParts,
  call: GuardCall,
  request: GuardRequest,
  attempts: number,
): Promise<string> {
  const { tools } = call.ledger.state;
  const tool = knowledgeOf(request, tools);
  const readings = readingsOf(request.action, tool, parts.classify);
  const decided =
    readings instanceof Promise
      ? readings.then((read) => decideAndRecord(parts, call, { request, tools, tool, readings: read }))
      : decideAndRecord(parts, call, { request, tools, tool, readings });
  return decided.catch((cause) => {
    if (cause instanceof ToolsChanged && attempts > 1) return classifyAndDecide(parts, call, request, attempts - 1);
    throw cause;
  });
}

interface Classified {
  readonly request: GuardRequest;
  readonly tools: ToolRegistry;
  readonly tool: KnownTool | null;
  readonly readings: Readings;
}

/** By the state of now: while a long argument was read, others may have changed it. */
function decideAndRecord(
  parts: GuardParts,
  call: GuardCall,
  { request, tools, tool, readings }: Classified,
): Promise<string> {
  const { ledger, key } = call;
  const { state, organization } = ledger;
  const judgement = decideStrictest(request.action, readings, state.compiled, factsOf(key, request.action));
  return ledger.submit(
    recordDecision({
      request,
      requestId: request.requestId ?? sortableId('req', parts.now(), parts.takeRandom(10)),
      key,
      tools,
      tool,
      readings,
      judgement,
      compiled: state.compiled,
      idempotency: idempotencyOf(request, key, organization.org),
      reads: readsOf(request, judgement, state),
      outcomeWithinMs: parts.outcomeWithinMs,
      supersedes: null,
      replay: (known) => replay(parts, call, request, known),
      decided: ({ approval }) => approval !== null && organization.testOf === null && parts.asked(approval),
      attend: (decided, recorded) => attend(parts, call, request, decided, recorded),
    }),
  );
}

const nothing: Reads = {};

/** What the decision will be held against, as far as it is known already. */
function readsOf({ action: { agent } }: GuardRequest, { verdict }: Judgement, { agents }: LedgerState): Reads {
  const known = agent === null ? undefined : agents.get(agent);
  return known === undefined ? nothing : { histories: [historyId(known.id, verdict.type)] };
}

/** Scoped to organization, agent (or key, where it is bound to none) and endpoint: no client meets another's. */
function idempotencyOf(
  { idempotencyKey, action, callId, tool, execute }: GuardRequest,
  key: KeyRow,
  org: string,
): Idempotency | null {
  if (idempotencyKey === null) return null;
  const { requested, target, args, agent, environment, session } = action;
  const members = [requested, target, args, agent, environment, session, callId];
  const tools = tool === null ? null : { digest: tool.digest, name: tool.name, source: tool.source };
  return {
    key: sha256OfText(canonicalJson([org, key.agent ?? key.id, 'guard', idempotencyKey])),
    request: sha256OfText(canonicalJson([...members, tools])),
    nonce: execute === null ? null : sha256OfText(execute.nonce),
  };
}

/** What belongs to the answer and not to the record. */
function attend(
  { permits }: GuardParts,
  { ledger, prefersReference }: GuardCall,
  { action: { agent, environment } }: GuardRequest,
  { identity, row }: Decided,
  recorded: Recorded,
): string {
  const { organization } = ledger;
  const { now } = identity.place;
  const decision = { ...row, seq: recorded.seq, ts: now };
  const isPermitted = row.decision === 'ALLOW' && identity.execution === null;
  const permit = isPermitted ? permitAnswer(permits, organization, { decision, agent, environment }, now) : 'null';
  const receipt = prefersReference ? receiptReference(organization.origin, recorded.seq) : recorded.receipt();
  return `"permit":${permit},"receipt":${receipt}`;
}

/**
 * The recorded answer unchanged, with what may have changed since beside it: the approval, the permit while it is valid,
 * and a later checkpoint. Whoever redeemed with another nonce is the one who may run it.
 */
async function replay(
  { store, permits }: GuardParts,
  { ledger, prefersReference }: GuardCall,
  { execute, action: { agent, environment } }: GuardRequest,
  known: DecisionRow,
): Promise<string> {
  const { org, origin } = ledger.organization;
  const now = await store.now();
  const approval = known.approval === null ? null : await store.approval(org, known.approval);
  const execution = known.decision === 'ALLOW' ? await executionOf(store, org, known.id) : null;
  if (execute !== null && execution !== null && !sameRedeemer(execution, execute.nonce)) {
    throw new ProblemError('already_redeemed', 'the action was redeemed with another nonce');
  }
  const live = approval === null ? '' : `,"approval":${liveText(approvalAt(approval, now))}`;
  // INVARIANT (equal requests): agent and environment of a repeat are those of the first
  const isPermitted = known.decision === 'ALLOW' && (execution === null || execution.status === 'issued');
  const permitted = { decision: known, agent, environment };
  const permit = isPermitted ? permitAnswer(permits, ledger.organization, permitted, now) : 'null';
  const receipt = prefersReference ? receiptReference(origin, known.seq) : await ledger.receiptOf(known.seq);
  return `${known.answer.slice(0, -1)}${live},"permit":${permit},"receipt":${receipt}}`;
}

async function executionOf(store: Pick<Store, 'loopRows'>, org: string, id: string): Promise<ExecutionRow | null> {
  const rows = await store.loopRows(org, { decisions: [], approvals: [], executions: [id], counters: [] });
  return rows.executions[0] ?? null;
}

function liveText({ id, status, supersededBy }: ApprovalRow): string {
  return JSON.stringify({ id, status, supersededBy: approvalIdOf(supersededBy) });
}
