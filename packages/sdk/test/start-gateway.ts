import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { canonicalJson, type JsonObject, type JsonValue } from '@runplane/core';
import { onTestFinished } from 'vitest';
import { createTestLog, type TestLog } from './test-log.ts';

type Json = Record<string, unknown>;

const places = ['guard', 'approval', 'redeem', 'outcomes', 'events', 'proof', 'key', 'verify'] as const;
export type Place = (typeof places)[number];

/** What happens to one request, in place of the proper answer. */
export type Fault =
  | { readonly kind: 'drop before' }
  /** the gateway acts, and the answer is lost */
  | { readonly kind: 'drop after' }
  | { readonly kind: 'hang' }
  /** the gateway acts at once, and answers late */
  | { readonly kind: 'late'; readonly ms: number }
  | {
      readonly kind: 'reply';
      readonly status: number;
      readonly body: string;
      readonly headers?: Record<string, string>;
    };

export interface Script {
  /** by action; what is not named is allowed */
  readonly decisions?: Readonly<Record<string, 'ALLOW' | 'BLOCK' | 'REQUIRE_APPROVAL'>>;
  /** taken in order, one for each request to the place */
  readonly faults?: Partial<Record<Place, readonly (Fault | null)[]>>;
  /** members of every answer to `guard`, in place of the proper ones; undefined leaves one out */
  readonly answer?: Json;
  /** the same for the members of its `action`; the digest follows what they say, unless it is among them */
  readonly action?: Json;
  readonly log?: TestLog;
  /** approvals are answered at once even while pending, as by a proxy that does not hold */
  readonly holds?: boolean;
  /** knows neither redemption nor outcomes nor events, and does not say what a digest is made of */
  readonly isOlder?: boolean;
  readonly startWithinMs?: number;
  /** what becomes of one outcome, where it is not recorded */
  readonly outcomeItem?: (outcome: Json) => Json | undefined;
}

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Json | null;
}

export interface RunningGateway {
  readonly url: string;
  readonly log: TestLog;
  readonly received: Received[];
  readonly at: (place: Place) => Received[];
  /** Answers an approval; `change` holds the members of its state. */
  readonly resolve: (approvalId: string, change: Json) => void;
  /** Stricter policies take the approval's place: the id of the new one, which is pending. */
  readonly supersede: (approvalId: string) => string;
  /** Resolves when somebody asked about an approval while it was pending. */
  readonly pendingAsked: Promise<string>;
  /** all that were recorded, in order */
  readonly outcomes: readonly Json[];
  /** Sends an event to all who listen, and to those who come later where it is an active freeze. */
  readonly tell: (event: 'freeze' | 'release' | 'approval', data: Json) => void;
  /** how many listen to events now */
  readonly listeners: () => number;
  /** Ends the connections of all who listen. */
  readonly hangUp: () => void;
  /** faults that come on top of the script's */
  readonly faults: Record<Place, (Fault | null)[]>;
  readonly close: () => void;
}

interface Decided {
  readonly id: string;
  readonly digest: string;
  approvalId: string | null;
  nonce: string | null;
  executionId: string | null;
}

interface Reply {
  readonly status: number;
  readonly body: Json;
}

const organization = 'org_test';

/** A gateway that keeps to the wire contract, but for what the script says. It is closed when the test is over. */
export async function startGateway(script: Script = {}): Promise<RunningGateway> {
  const log = script.log ?? createTestLog();
  const answers = new Map<string, { readonly text: Json; readonly decided: Decided }>();
  const decisions = new Map<string, Decided>();
  const approvals = new Map<string, Json>();
  const waiting = new Map<string, (() => void)[]>();
  const received: Received[] = [];
  const outcomes: Json[] = [];
  const streams = new Set<ServerResponse>();
  const freezes = new Map<string, Json>();
  const faults = Object.fromEntries(places.map((place) => [place, [...(script.faults?.[place] ?? [])]])) as Record<
    Place,
    (Fault | null)[]
  >;
  const { promise: pendingAsked, resolve: tellPending } = Promise.withResolvers<string>();

  function guard(request: Received): Reply {
    const key = String(request.headers['idempotency-key'] ?? `none-${received.length}`);
    const known = answers.get(key);
    if (known !== undefined) {
      const nonce = readNonce(request.body);
      if (known.decided.nonce !== null && nonce !== known.decided.nonce) return problemReply(409, 'already_redeemed');
      return { status: 200, body: known.text };
    }
    const { text, decided } = decide(request.body as Json);
    answers.set(key, { text, decided });
    return { status: 200, body: text };
  }

  function decide(body: Json): { readonly text: Json; readonly decided: Decided } {
    const asked = body.action as string | { readonly type: string; readonly target: string; readonly context?: Json };
    const requested = typeof asked === 'string' ? asked : asked.type;
    const context = ((typeof asked === 'string' ? body.context : asked.context) ?? {}) as Json;
    const decision = script.decisions?.[requested] ?? 'ALLOW';
    const number = decisions.size + 1;
    const action: Json = {
      requested,
      type: requested,
      ...(!script.isOlder && {
        organization,
        agent: (typeof body.agent === 'object' ? (body.agent as Json | null)?.name : body.agent) ?? null,
        environment: body.environment ?? context.environment ?? null,
        target: typeof asked === 'string' ? body.target : asked.target,
      }),
      ...script.action,
    };
    const digest = String(script.action?.digest ?? (action.type === undefined ? '' : digestOf(action, context)));
    const decided: Decided = {
      id: `dec_${number}`,
      digest,
      approvalId: decision === 'REQUIRE_APPROVAL' ? `apr_${number}` : null,
      nonce: decision === 'ALLOW' && !script.isOlder ? readNonce(body) : null,
      executionId: null,
    };
    decisions.set(decided.id, decided);
    if (decided.approvalId !== null) openApproval(decided);
    const seq = log.append({ id: decided.id, origin: log.origin, decision });
    const text = {
      decision,
      reason: `because ${requested}`,
      requestId: `req_${number}`,
      decisionId: decided.id,
      approvalId: decided.approvalId,
      matchedRule: `${requested} → ${decision}`,
      action: { ...action, digest },
      reasons: [{ code: 'policy_matched', message: `because ${requested}`, passes: 'amount up to 1000' }],
      limits: [],
      permit: null,
      execution: decided.nonce === null ? null : executionOf(decided),
      receipt: {
        origin: log.origin,
        seq: String(seq),
        leaf: Buffer.from(log.leaves[seq]!).toString('base64'),
        proof: log.inclusion(seq),
        checkpoint: log.checkpoint(),
      },
      ...script.answer,
    };
    return { text, decided };
  }

  function openApproval({ id, approvalId, digest }: Decided): void {
    const approval = { id: approvalId, status: 'pending', decisionId: id, action: { digest } };
    approvals.set(String(approvalId), approval);
  }

  function executionOf(decided: Decided): Json {
    decided.executionId ??= `exe_${decided.id.slice(4)}`;
    return {
      id: decided.executionId,
      startBy: '2026-11-22T12:00:15.000Z',
      startWithinMs: script.startWithinMs ?? 15_000,
    };
  }

  function redeem(id: string, { nonce, digest }: Json): Reply {
    const decided = decisions.get(id);
    if (decided === undefined || script.isOlder) return problemReply(404, 'not_found');
    if (digest !== undefined && digest !== decided.digest) return problemReply(403, 'permit_digest_mismatch');
    if (decided.nonce !== null && decided.nonce !== nonce) return problemReply(409, 'already_redeemed');
    const { status, supersededBy } = approvals.get(String(decided.approvalId)) ?? {};
    if (status === 'superseded') {
      const { decisionId } = approvals.get(String(supersededBy)) ?? {};
      const successor = { decisionId, decision: 'REQUIRE_APPROVAL', approvalId: supersededBy };
      return problemReply(409, 'superseded', { supersededBy: successor });
    }
    if (decided.approvalId !== null && status !== 'approved')
      return problemReply(409, 'not_redeemable', { state: status });
    decided.nonce = String(nonce);
    const execution = executionOf(decided);
    return { status: 200, body: { execution, decisionId: id, digest: decided.digest, status: 'redeemed' } };
  }

  function takeOutcomes({ outcomes: items }: Json): Reply {
    if (script.isOlder) return problemReply(404, 'not_found');
    const answered = (items as Json[]).map((outcome) => {
      const { decisionId, status } = outcome;
      const instead = script.outcomeItem?.(outcome);
      if (instead !== undefined) return { decisionId, ok: false, ...instead };
      outcomes.push(outcome);
      return { decisionId, ok: true, status };
    });
    return { status: 200, body: { items: answered } };
  }

  async function approval(url: URL): Promise<Reply | null> {
    const id = url.pathname.split('/').at(-1)!;
    const wait = Number(url.searchParams.get('wait') ?? 0);
    if (approvals.get(id)?.status === 'pending' && wait > 0 && script.holds !== false) {
      const changed = new Promise<void>((resolve) => {
        waiting.set(id, [...(waiting.get(id) ?? []), resolve]);
        setTimeout(resolve, wait * 1000).unref();
      });
      tellPending(id);
      await changed;
    } else if (approvals.get(id)?.status === 'pending') tellPending(id);
    const state = approvals.get(id);
    return state === undefined ? null : { status: 200, body: state };
  }

  async function answerTo(request: Received, place: Place | null): Promise<Reply | null> {
    const { path, body } = request;
    const url = new URL(path, 'http://gateway');
    if (place === 'guard') return guard(request);
    if (place === 'approval') return approval(url);
    if (place === 'redeem') return redeem(url.pathname.split('/').at(-2)!, body ?? {});
    if (place === 'outcomes') return takeOutcomes(body ?? {});
    if (place === 'key') return { status: 200, body: { origin: log.origin, vkey: log.vkey } };
    if (place === 'verify') return { status: 200, body: { valid: true, chainLength: log.leaves.length } };
    if (place !== 'proof') return null;
    const [from, to] = [Number(url.searchParams.get('from')), Number(url.searchParams.get('to'))];
    if (to > log.leaves.length) return null;
    return { status: 200, body: { from: String(from), to: String(to), hashes: log.consistency(from, to) } };
  }

  function stream(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('retry: 1000\n\n: welcome\n\n');
    for (const freeze of freezes.values()) response.write(eventText('freeze', freeze));
    streams.add(response);
    response.on('close', () => streams.delete(response));
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await readText(request);
    const heard = {
      method: request.method!,
      path: request.url!,
      headers: request.headers,
      body: text ? JSON.parse(text) : null,
    };
    received.push(heard);
    const place = placeOf(heard.path);
    const fault = place === null ? null : (faults[place].shift() ?? null);
    if (fault?.kind === 'hang') return;
    if (fault?.kind === 'drop before') return void request.socket.destroy();
    if (fault?.kind === 'reply') return void response.writeHead(fault.status, fault.headers).end(fault.body);
    if (place === 'events' && !script.isOlder) return stream(response);
    const answer = (await answerTo(heard, place)) ?? problemReply(404, 'not_found');
    if (fault?.kind === 'drop after') return void request.socket.destroy();
    if (fault?.kind === 'late') await new Promise((resolve) => setTimeout(resolve, fault.ms));
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer.body));
  }

  const server = createServer((request, response) => void serve(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  onTestFinished(close);
  const resolve = (approvalId: string, change: Json) => {
    approvals.set(approvalId, { ...approvals.get(approvalId), id: approvalId, ...change });
    for (const wake of waiting.get(approvalId) ?? []) wake();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    log,
    received,
    at: (place) => received.filter(({ path }) => placeOf(path) === place),
    resolve,
    supersede(approvalId) {
      const { decisionId } = approvals.get(approvalId) ?? {};
      const { digest } = decisions.get(String(decisionId))!;
      const number = decisions.size + 1;
      const next = { id: `dec_${number}`, digest, approvalId: `apr_${number}`, nonce: null, executionId: null };
      decisions.set(next.id, next);
      openApproval(next);
      resolve(approvalId, { status: 'superseded', supersededBy: next.approvalId });
      return next.approvalId;
    },
    pendingAsked,
    outcomes,
    tell(event, data) {
      if (event === 'freeze') freezes.set(String(data.id), data);
      if (event === 'release') freezes.delete(String(data.id));
      for (const response of streams) response.write(eventText(event, data));
    },
    listeners: () => streams.size,
    hangUp() {
      for (const response of streams) response.destroy();
    },
    faults,
    close,
  };
}

/** As the contract says it, with the canonical JSON of the gateway itself. */
function digestOf(action: Json, { environment: _, ...args }: Json): string {
  const exact: JsonObject = {
    v: 1,
    org: (action.organization ?? organization) as JsonValue,
    agent: (action.agent ?? null) as JsonValue,
    environment: (action.environment ?? null) as JsonValue,
    target: (action.target ?? null) as JsonValue,
    requested: action.requested as JsonValue,
    type: action.type as JsonValue,
    args: args as JsonObject,
  };
  return `sha256:${createHash('sha256').update(canonicalJson(exact)).digest('hex')}`;
}

function readNonce(body: Json | null): string | null {
  const execute = body?.execute as { readonly nonce: string } | undefined;
  return execute?.nonce ?? null;
}

function eventText(event: string, data: Json): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

function placeOf(path: string): Place | null {
  if (path.startsWith('/api/v1/guard')) return 'guard';
  if (path.startsWith('/api/v1/approvals/')) return 'approval';
  if (/^\/api\/v1\/decisions\/[^/]+\/redeem$/.test(path)) return 'redeem';
  if (path === '/api/v1/outcomes') return 'outcomes';
  if (path === '/api/v1/events') return 'events';
  if (path.startsWith('/api/v1/audit/proof/consistency')) return 'proof';
  if (path.startsWith('/api/v1/audit/key')) return 'key';
  return path.startsWith('/api/audit/verify') ? 'verify' : null;
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** A fault that answers with a problem, as the gateway does. */
export function problem(status: number, code: string, members: Json = {}, headers: Record<string, string> = {}): Fault {
  const body = JSON.stringify(problemReply(status, code, members).body);
  return { kind: 'reply', status, body, headers: { 'content-type': 'application/problem+json', ...headers } };
}

function problemReply(status: number, code: string, members: Json = {}): Reply {
  const body = { code, error: code, title: code, detail: `about ${code}`, requestId: 'req_p', status, ...members };
  return { status, body };
}
