import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

type Json = Record<string, unknown>;

/** What happens to one request, in place of the proper answer. */
export type Fault =
  | 'drop before'
  /** the gateway acts, and the answer is lost */
  | 'drop after'
  | 'hang'
  | { readonly status: number; readonly body: unknown };

/** What the gateway knows of one permit. */
export interface KnownPermit {
  readonly decisionId: string;
  readonly digest: string;
  /** in place of a redemption: status, code and further members of a problem */
  readonly refuses?: readonly [status: number, code: string, members?: Json];
}

export interface PermitGateway {
  readonly url: string;
  readonly permits: Map<string, KnownPermit>;
  /** taken in order, one for each request to redeem or to report */
  readonly faults: { redeem: Fault[]; outcome: Fault[] };
  readonly redemptions: Json[];
  readonly outcomes: (Json & { decisionId: string })[];
  readonly keyRequests: IncomingMessage['headers'][];
  /** what `/.well-known/jwks.json` answers */
  jwks: unknown;
  startWithinMs: number;
  readonly close: () => void;
}

/** Redeems as the wire contract has it: one nonce to a permit, the same answer to the same nonce. */
export async function startPermitGateway(): Promise<PermitGateway> {
  const nonces = new Map<string, { nonce: unknown; answer: Json }>();
  const server = createServer((request, response) => void serve(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const gateway: PermitGateway = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    permits: new Map(),
    faults: { redeem: [], outcome: [] },
    redemptions: [],
    outcomes: [],
    keyRequests: [],
    jwks: { keys: [] },
    startWithinMs: 15_000,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  onTestFinished(gateway.close);

  function redeem(body: Json): [number, unknown] {
    gateway.redemptions.push(body);
    const permit = gateway.permits.get(String(body.permit));
    if (permit === undefined) return problem(404, 'not_found');
    if (permit.digest !== body.digest) return problem(403, 'permit_digest_mismatch');
    const before = nonces.get(String(body.permit));
    if (before !== undefined) {
      return before.nonce === body.nonce ? [200, before.answer] : problem(409, 'already_redeemed');
    }
    if (permit.refuses !== undefined) return problem(...permit.refuses);
    const { decisionId, digest } = permit;
    const execution = {
      id: `exe_${nonces.size + 1}`,
      startBy: '2026-11-22T12:00:15.000Z',
      startWithinMs: gateway.startWithinMs,
    };
    const answer = { execution, decisionId, digest, status: 'redeemed', receipt: { origin: 'log', seq: '7' } };
    nonces.set(String(body.permit), { nonce: body.nonce, answer });
    return [200, answer];
  }

  function answer(path: string, body: Json, headers: IncomingMessage['headers']): [number, unknown] {
    if (path === '/.well-known/jwks.json') {
      gateway.keyRequests.push(headers);
      return gateway.jwks === null ? [500, {}] : [200, gateway.jwks];
    }
    if (headers.authorization !== 'Bearer rp_test_key') return problem(401, 'invalid_key');
    if (path === '/api/v1/permits/redeem') return redeem(body);
    const approved = /^\/api\/v1\/decisions\/([^/]+)\/redeem$/.exec(path)?.[1];
    if (approved !== undefined) return redeem({ ...body, permit: approved });
    const decisionId = /^\/api\/v1\/decisions\/([^/]+)\/outcome$/.exec(path)?.[1];
    if (decisionId === undefined) return problem(404, 'not_found');
    gateway.outcomes.push({ ...body, decisionId });
    return [200, { decisionId, status: body.status }];
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const path = request.url ?? '';
    const fault = path.endsWith('/redeem')
      ? gateway.faults.redeem.shift()
      : path.endsWith('/outcome')
        ? gateway.faults.outcome.shift()
        : undefined;
    if (fault === 'hang') return;
    if (fault === 'drop before') return void response.destroy();
    const text = Buffer.concat(chunks).toString('utf8');
    const [status, body] =
      typeof fault === 'object'
        ? [fault.status, fault.body]
        : answer(path, text === '' ? {} : JSON.parse(text), request.headers);
    if (fault === 'drop after') return void response.destroy();
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  }

  return gateway;
}

function problem(status: number, code: string, members: Json = {}): [number, unknown] {
  return [
    status,
    { type: `urn:runplane:error:${code}`, title: code, status, detail: `about ${code}`, code, error: code, ...members },
  ];
}

/** A handle as the gateway makes one. */
export function handle(number: number): string {
  return `rp_permit_${String(number).padStart(26, '0')}_${'a'.repeat(43)}`;
}
