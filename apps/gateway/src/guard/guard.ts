import { type Classification, type Classifier, canonicalJson, decideStrictest, type JsonValue } from '@runplane/core';
import { approvalAt } from '../approvals/approval-state.ts';
import type { Idempotency, Ledger, Recorded } from '../ledger/command.ts';
import { sortableId } from '../ledger/ids.ts';
import { receiptReference } from '../ledger/receipt.ts';
import { sha256OfText } from '../ledger/sha256.ts';
import type { ApprovalRow, DecisionRow, KeyRow, Store } from '../stores/store.ts';
import { type Readings, readingsOf } from '../tools/readings-of.ts';
import { type KnownTool, knowledgeOf } from '../tools/tool-knowledge.ts';
import type { ToolRegistry } from '../tools/tool-registry.ts';
import { factsOf } from './facts.ts';
import { pinsOf } from './pins.ts';
import { type GuardRequest, readGuardRequest } from './read-guard-request.ts';
import { recordDecision, ToolsChanged } from './record-decision.ts';

export interface GuardParts {
  readonly store: Pick<Store, 'approval' | 'now'>;
  classify(...action: Parameters<Classifier>): Classification | Promise<Classification>;
  takeRandom(length: number): Uint8Array;
  now(): number;
  /** told of every approval that waits from now on */
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
      replay: (known) => replay(parts, call, known),
      receipt: (recorded) => receiptFor(call, recorded),
      asked: parts.asked,
    }),
  );
}

/** Scoped to organization, agent (or key, where it is bound to none) and endpoint: no client meets another's. */
function idempotencyOf(
  { idempotencyKey, action, callId, tool }: GuardRequest,
  key: KeyRow,
  org: string,
): Idempotency | null {
  if (idempotencyKey === null) return null;
  const { requested, target, args, agent, environment, session } = action;
  const tools = tool === null ? null : { digest: tool.digest, name: tool.name, source: tool.source };
  return {
    key: sha256OfText(canonicalJson([org, key.agent ?? key.id, 'guard', idempotencyKey])),
    request: sha256OfText(canonicalJson([requested, target, args, agent, environment, session, callId, tools])),
  };
}

function receiptFor({ ledger, prefersReference }: GuardCall, recorded: Recorded): string {
  return prefersReference ? receiptReference(ledger.organization.origin, recorded.seq) : recorded.receipt();
}

/** The recorded answer unchanged, with what may have changed since beside it: the approval, and a later checkpoint. */
async function replay(
  { store }: GuardParts,
  { ledger, prefersReference }: GuardCall,
  known: DecisionRow,
): Promise<string> {
  const { org, origin } = ledger.organization;
  const approval = known.approval === null ? null : await store.approval(org, known.approval);
  const live = approval === null ? '' : `,"approval":${liveText(approvalAt(approval, await store.now()))}`;
  const receipt = prefersReference ? receiptReference(origin, known.seq) : await ledger.receiptOf(known.seq);
  return `${known.answer.slice(0, -1)}${live},"receipt":${receipt}}`;
}

function liveText({ id, status }: ApprovalRow): string {
  return JSON.stringify({ id, status, supersededBy: null });
}
