import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { createTestLog, type TestLog } from './test-log.ts';

type Json = Record<string, unknown>;
export type Place = 'guard' | 'approval' | 'proof' | 'key' | 'verify';

/** What happens to one request, in place of the proper answer. */
export type Fault =
  | { readonly kind: 'drop before' }
  /** the gateway acts, and the answer is lost */
  | { readonly kind: 'drop after' }
  | { readonly kind: 'hang' }
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
  readonly log?: TestLog;
  /** approvals are answered at once even while pending, as by a proxy that does not hold */
  readonly holds?: boolean;
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
  /** Resolves when somebody asked about an approval while it was pending. */
  readonly pendingAsked: Promise<string>;
  /** faults that come on top of the script's */
  readonly faults: Record<Place, (Fault | null)[]>;
  readonly close: () => void;
}

/** A gateway that keeps to the wire contract, but for what the script says. It is closed when the test is over. */
export async function startGateway(script: Script = {}): Promise<RunningGateway> {
  const log = script.log ?? createTestLog();
  const answers = new Map<string, string>();
  const approvals = new Map<string, Json>();
  const waiting = new Map<string, (() => void)[]>();
  const received: Received[] = [];
  const faults = Object.fromEntries(
    (['guard', 'approval', 'proof', 'key', 'verify'] as const).map((place) => [
      place,
      [...(script.faults?.[place] ?? [])],
    ]),
  ) as Record<Place, (Fault | null)[]>;
  const { promise: pendingAsked, resolve: tellPending } = Promise.withResolvers<string>();

  function guard(request: Received): string {
    const key = String(request.headers['idempotency-key'] ?? `none-${received.length}`);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const body = request.body as { action: string | { type: string } };
    const action = typeof body.action === 'string' ? body.action : body.action.type;
    const decision = script.decisions?.[action] ?? 'ALLOW';
    const number = answers.size + 1;
    const decisionId = `dec_${number}`;
    const approvalId = decision === 'REQUIRE_APPROVAL' ? `apr_${number}` : null;
    if (approvalId !== null)
      approvals.set(approvalId, {
        id: approvalId,
        status: 'pending',
        decisionId,
        action: { digest: `sha256:${number}` },
      });
    const seq = log.append({ id: decisionId, origin: log.origin, decision });
    const answer = JSON.stringify({
      decision,
      reason: `because ${action}`,
      requestId: `req_${number}`,
      decisionId,
      approvalId,
      matchedRule: `${action} → ${decision}`,
      action: { requested: action, type: action, digest: `sha256:${number}` },
      reasons: [{ code: 'policy_matched', message: `because ${action}`, passes: 'amount up to 1000' }],
      receipt: {
        origin: log.origin,
        seq: String(seq),
        leaf: Buffer.from(log.leaves[seq]!).toString('base64'),
        proof: log.inclusion(seq),
        checkpoint: log.checkpoint(),
      },
      ...script.answer,
    });
    answers.set(key, answer);
    return answer;
  }

  async function approval(url: URL): Promise<string | null> {
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
    return approvals.has(id) ? JSON.stringify(approvals.get(id)) : null;
  }

  async function answerTo(request: Received, url: URL, place: Place | null): Promise<string | null> {
    if (place === 'guard') return guard(request);
    if (place === 'approval') return approval(url);
    if (place === 'key') return JSON.stringify({ origin: log.origin, vkey: log.vkey });
    if (place === 'verify') return JSON.stringify({ valid: true, chainLength: log.leaves.length });
    if (place !== 'proof') return null;
    const [from, to] = [Number(url.searchParams.get('from')), Number(url.searchParams.get('to'))];
    if (to > log.leaves.length) return null;
    return JSON.stringify({ from: String(from), to: String(to), hashes: log.consistency(from, to) });
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await readText(request);
    const url = new URL(request.url!, 'http://gateway');
    const heard = {
      method: request.method!,
      path: request.url!,
      headers: request.headers,
      body: text ? JSON.parse(text) : null,
    };
    received.push(heard);
    const place = placeOf(url.pathname);
    const fault = place === null ? null : (faults[place].shift() ?? null);
    if (fault?.kind === 'hang') return;
    if (fault?.kind === 'drop before') return void request.socket.destroy();
    if (fault?.kind === 'reply') return void response.writeHead(fault.status, fault.headers).end(fault.body);
    const answer = await answerTo(heard, url, place);
    if (fault?.kind === 'drop after') return void request.socket.destroy();
    const problem = {
      status: 404,
      code: 'not_found',
      error: 'not_found',
      detail: 'there is no such thing',
      requestId: 'req_x',
    };
    response.writeHead(answer === null ? 404 : 200, { 'content-type': 'application/json' });
    response.end(answer ?? JSON.stringify(problem));
  }

  const server = createServer((request, response) => void serve(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  onTestFinished(close);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    log,
    received,
    at: (place) => received.filter(({ path }) => placeOf(path) === place),
    resolve(approvalId, change) {
      approvals.set(approvalId, { ...approvals.get(approvalId), id: approvalId, ...change });
      for (const wake of waiting.get(approvalId) ?? []) wake();
    },
    pendingAsked,
    faults,
    close,
  };
}

function placeOf(path: string): Place | null {
  if (path.startsWith('/api/v1/guard')) return 'guard';
  if (path.startsWith('/api/v1/approvals/')) return 'approval';
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
  const body = JSON.stringify({
    status,
    code,
    error: code,
    title: code,
    detail: `about ${code}`,
    requestId: 'req_p',
    ...members,
  });
  return { kind: 'reply', status, body, headers: { 'content-type': 'application/problem+json', ...headers } };
}
