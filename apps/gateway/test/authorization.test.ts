import { once } from 'node:events';
import type { Role } from '@runplane/protocol';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Route } from '../src/http/route.ts';
import { type Asker, authorizationMatrix, type Cell } from './authorization-matrix.ts';
import { declaredRoutes, routeName } from './declared-routes.ts';
import { startGateway, type TestGateway } from './start-gateway.ts';

const roles: readonly Role[] = ['agent', 'executor', 'approver', 'auditor', 'admin', 'owner'];
const askers: readonly Asker[] = [...roles, 'platform'];
const read = { action: 'read_record', target: 'crm' };
const transfer = { action: 'transfer_funds', target: 'finance-system', amount: 12000, environment: 'production' };

let gateway: TestGateway;
const keys: Partial<Record<Asker, string>> = {};
let strangerKey: string;

beforeAll(async () => {
  gateway = await startGateway();
  for (const role of roles) keys[role] = await createKey(role);
  keys.platform = gateway.platformKey;
  strangerKey = await createKey('agent');
});

afterAll(() => gateway[Symbol.asyncDispose]());

async function createKey(role: Role): Promise<string> {
  const { json } = await gateway.call('POST', '/api/v1/keys', { key: gateway.adminKey, body: { name: role, role } });
  return json.key;
}

/** A call that would succeed, about things that the owner of `asker` asked for. */
async function sampleCall(name: string, asker: string): Promise<SampleCall> {
  const [method, path] = name.split(' ') as [Route['method'], string];
  const needsDecision = /\/(decisions|approvals)\/\{id\}|\/(permits|outcomes)/.test(path);
  const isRun = /redeem|outcome/.test(path);
  const decided = needsDecision ? (await gateway.guard(isRun ? read : transfer, { key: asker })).json : null;
  const id = path.includes('/approvals/') ? decided?.approvalId : decided?.decisionId;
  const things = [
    ['/keys/', revocableKeyId],
    ['/tools/{id}', () => toolId(method)],
    ['/freezes/{id}', freezeId],
    ['/agents/{id}', agentId],
  ] as const;
  const [, makeId] = things.find(([part]) => path.includes(part)) ?? [];
  const target = makeId === undefined ? id : await makeId();
  const url = path.replace('{id}', target).replace('{seq}', '0') + (queries[path] ?? '');
  return (key) => request(method, url, key, bodies[name]?.(decided));
}

/** Answers may be of any media type here. */
async function request(method: Route['method'], url: string, key: string | null, body?: object): Promise<Answered> {
  const headers = key === null ? {} : { authorization: `Bearer ${key}` };
  const options = { method, url, headers, ...(body && { payload: body }) };
  if (url === '/api/v1/events') return requestEvents(options);
  const answer = await gateway.server.inject(options);
  return { status: answer.statusCode, text: answer.body, challenge: answer.headers['www-authenticate'] };
}

/** An answer without an end: as much as comes first. */
async function requestEvents(options: InjectOptions): Promise<Answered> {
  const answer = await gateway.server.inject({ ...options, payloadAsStream: true });
  const stream = answer.stream();
  const [first] = await once(stream, 'data');
  stream.destroy();
  return { status: answer.statusCode, text: String(first), challenge: answer.headers['www-authenticate'] };
}

interface Answered {
  readonly status: number;
  readonly text: string;
  readonly challenge: unknown;
}

type SampleCall = (key: string | null) => Promise<Answered>;

const queries: Readonly<Record<string, string>> = {
  '/api/v1/audit/proof/inclusion': '?seq=0',
  '/api/v1/audit/proof/consistency': '?from=1',
};

let agents = 0;
// biome-ignore lint/suspicious/noExplicitAny: an answer of the gateway
const bodies: Readonly<Record<string, (decided: any) => object>> = {
  'POST /api/v1/guard': () => transfer,
  'POST /api/decide': () => transfer,
  'PUT /api/v1/policies': () => ({ policies: [] }),
  'POST /api/v1/policies/validate': () => ({ policies: [] }),
  'POST /api/v1/tools/classify': () => ({ tool: { name: 'get_weather' } }),
  'POST /api/v1/tools/import': () => ({ source: { name: 'weather' }, tools: [{ name: 'get_weather' }] }),
  'PATCH /api/v1/tools/{id}': () => ({ override: null }),
  'POST /api/v1/tools/{id}/accept': () => ({ digest: latestTool?.digest }),
  'PUT /api/v1/plan': () => ({ name: 'unlimited' }),
  'PATCH /api/v1/agents/{id}': () => ({ redemption: 'required' }),
  'POST /api/v1/organizations': () => ({ name: 'another' }),
  'POST /api/v1/keys': () => ({ name: 'another', role: 'auditor' }),
  'POST /api/v1/decisions/{id}/redeem': () => ({ executor: 'test', nonce: 'n'.repeat(16) }),
  'POST /api/v1/permits/redeem': ({ permit: { permit }, action: { digest } }) => {
    return { permit, digest, executor: 'test', nonce: 'n'.repeat(16) };
  },
  'POST /api/v1/decisions/{id}/outcome': () => ({ status: 'succeeded' }),
  'POST /api/v1/outcomes': ({ decisionId }) => ({ outcomes: [{ decisionId, status: 'succeeded' }] }),
  'POST /api/v1/freezes': () => ({ scope: { agent: 'nobody' }, reason: 'a test' }),
  'POST /api/v1/agents': () => {
    agents += 1;
    return { name: `agent-${agents}` };
  },
};

let latestTool: { readonly id: string; readonly digest: string } | null = null;
let tools = 0;

/** To be overridden, a tool that is accepted; to be answered, one that waits. */
async function toolId(method: Route['method']): Promise<string> {
  tools += 1;
  const body = { source: { name: 'weather' }, tools: [{ name: `tool_${tools}`, description: `Tool ${tools}.` }] };
  const key = method === 'PATCH' ? gateway.adminKey : gateway.agentKey;
  const { json } = await gateway.call('POST', '/api/v1/tools/import', { key, body });
  latestTool = json.tools[0];
  return json.tools[0].id;
}

async function freezeId(): Promise<string> {
  const body = bodies['POST /api/v1/freezes']!(null);
  return (await gateway.call('POST', '/api/v1/freezes', { key: gateway.adminKey, body })).json.id;
}

async function revocableKeyId(): Promise<string> {
  const body = { name: 'to be revoked', role: 'auditor' };
  return (await gateway.call('POST', '/api/v1/keys', { key: gateway.adminKey, body })).json.id;
}

async function agentId(): Promise<string> {
  agents += 1;
  const body = { name: `agent-${agents}` };
  return (await gateway.call('POST', '/api/v1/agents', { key: gateway.adminKey, body })).json.id;
}

const refusals: Readonly<Record<string, number>> = { forbidden: 403, hidden: 404 };

function expectAnswered({ status, text }: Answered): void {
  expect(status, text).toBeGreaterThanOrEqual(200);
  expect(status, text).toBeLessThan(300);
}

async function check(name: string, role: Asker, cell: Cell): Promise<void> {
  const key = keys[role]!;
  const aboutOthers = await sampleCall(name, strangerKey);
  const answer = await aboutOthers(key);
  if (cell === 'allowed' || cell === 'public') return expectAnswered(answer);
  const refusal = refusals[cell];
  if (refusal !== undefined) return expect(answer.status, answer.text).toBe(refusal);
  expect(answer.status, answer.text).toBe(404);
  const own = await (await sampleCall(name, key))(key);
  if (cell === 'own') expectAnswered(own);
  else expect(own.status, own.text).toBe(403);
}

describe('the authorization matrix', () => {
  it('has a row for every route and no other', () => {
    expect(Object.keys(authorizationMatrix).sort()).toEqual(declaredRoutes.map(routeName).sort());
  });

  describe.each(Object.entries(authorizationMatrix))('%s', (name, row) => {
    it.each(askers)('answers %s as the matrix says', (role) => check(name, role, row[role]));

    it('answers no key as the matrix says', async () => {
      const answer = await (await sampleCall(name, strangerKey))(null);
      if (row.agent === 'public') return expectAnswered(answer);
      expect(answer.status).toBe(401);
      expect(JSON.parse(answer.text)).toMatchObject({ code: 'invalid_key', error: 'invalid_key' });
      expect(answer.challenge).toBe('Bearer');
    });
  });
});

describe('a key', () => {
  const invalid = async (authorization: string | undefined) => {
    const headers = authorization === undefined ? {} : { authorization };
    const { status, json } = await gateway.call('GET', '/api/audit/verify', { key: null, headers });
    return [status, json.code];
  };

  it('is refused when it is missing, malformed, unknown or of test mode', async () => {
    for (const authorization of [
      undefined,
      '',
      'Bearer',
      `Basic ${gateway.agentKey}`,
      gateway.agentKey,
      'Bearer rp_live_short',
      `Bearer rp_live_${'x'.repeat(43)}`,
      `Bearer ${gateway.agentKey.replace('rp_live_', 'rp_test_')}`,
      `Bearer ${gateway.agentKey} ${gateway.agentKey}`,
    ]) {
      expect(await invalid(authorization)).toEqual([401, 'invalid_key']);
    }
  });

  it('is refused from its revocation on', async () => {
    const created = await gateway.call('POST', '/api/v1/keys', {
      key: gateway.adminKey,
      body: { name: 'short-lived', role: 'agent' },
    });
    const { id, key } = created.json;
    expect((await gateway.call('GET', '/api/audit/verify', { key })).status).toBe(200);
    await gateway.call('POST', `/api/v1/keys/${id}/revoke`, { key: gateway.adminKey });
    expect((await gateway.call('GET', '/api/audit/verify', { key })).status).toBe(401);
  });
});
