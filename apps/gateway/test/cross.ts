import type { Role } from '@runplane/protocol';
import { expect } from 'vitest';
import type { Route } from '../src/http/route.ts';
import { declaredRoutes, routeName } from './declared-routes.ts';
import { newNonce } from './loop-fixtures.ts';
import type { TestGateway } from './start-gateway.ts';
import type { Ids } from './tenant.ts';

/** how long a stream of events is listened to */
const listenMs = 400;

/** Where the ids in addresses come from, by what stands before them. A new kind of thing has to be added here. */
const idsIn: Readonly<Record<string, keyof Ids>> = {
  decisions: 'decision',
  approvals: 'approval',
  executions: 'execution',
  keys: 'key',
  agents: 'agent',
  tools: 'tool',
  freezes: 'freeze',
  entries: 'seq',
};

/** What is sent where a call takes a body. A new call that has to have one fails the test until it stands here. */
const bodies: Readonly<Record<string, (ids: Ids) => unknown>> = {
  'POST /api/v1/guard': () => ({ action: 'read_record', target: 'crm', agent: 'somebody' }),
  'POST /api/decide': () => ({ action: 'read_record', target: 'crm', agent: 'somebody' }),
  'POST /api/v1/decisions/{id}/redeem': ({ digest }) => ({ executor: 'x', nonce: newNonce(), digest }),
  'POST /api/v1/permits/redeem': ({ permit, digest }) => ({ permit, digest, executor: 'x', nonce: newNonce() }),
  'POST /api/v1/decisions/{id}/outcome': ({ execution }) => ({ status: 'succeeded', executionId: execution }),
  'POST /api/v1/outcomes': ({ decision }) => ({ outcomes: [{ decisionId: decision, status: 'succeeded' }] }),
  'PUT /api/v1/policies': () => ({ policies: [] }),
  'POST /api/v1/policies/validate': () => ({ policies: [] }),
  'POST /api/v1/tools/classify': () => ({ tool: { name: 'get_weather' } }),
  'POST /api/v1/tools/import': () => ({ source: { name: 'weather' }, tools: [{ name: 'get_weather' }] }),
  'PATCH /api/v1/tools/{id}': () => ({ override: null }),
  'POST /api/v1/tools/{id}/accept': ({ toolDigest }) => ({ digest: toolDigest }),
  'POST /api/v1/keys': () => ({ name: 'another', role: 'auditor' }),
  'POST /api/v1/agents': () => ({ name: `agent-${newNonce()}` }),
  'POST /api/v1/organizations': () => ({ name: 'another' }),
  'PATCH /api/v1/agents/{id}': () => ({ redemption: 'required' }),
  'PUT /api/v1/plan': () => ({ name: 'unlimited' }),
  'POST /api/v1/freezes': () => ({ scope: { target: 'nowhere' }, reason: 'a test' }),
};

const queries: Readonly<Record<string, string>> = {
  'GET /api/v1/audit/proof/inclusion': '?seq=0',
  'GET /api/v1/audit/proof/consistency': '?from=1',
  'GET /api/v1/audit/export': '?openings=true',
};

/** Ids of the same form that nobody has. */
export function madeUp(ids: Ids): Ids {
  const other = (id: string) => `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`;
  const { decision, permit, approval, execution, key, agent, tool, freeze } = ids;
  return {
    ...ids,
    ...{ decision: other(decision), approval: other(approval), execution: other(execution), key: other(key) },
    ...{ agent: other(agent), tool: other(tool), freeze: other(freeze) },
    // a permit names its decision
    permit: permit.replace(decision.slice('dec_'.length), other(decision).slice('dec_'.length)),
    seq: '99999999999',
  };
}

export interface Crossing {
  /** the keys that ask */
  readonly keys: Partial<Readonly<Record<Role, string>>>;
  /** of the others' things */
  readonly ids: Ids;
  /** what stands in no answer */
  readonly secrets: readonly string[];
}

/**
 * Makes every call that there is with each key and others' ids. What is asked by id is answered as for an id that nobody
 * has, to the letter, and nothing of theirs stands in any answer.
 */
export async function cross(gateway: TestGateway, { keys, ids, secrets }: Crossing): Promise<void> {
  const none = madeUp(ids);
  for (const route of declaredRoutes) {
    for (const [role, key] of Object.entries(keys)) {
      const what = `${routeName(route)} by ${role}`;
      const answer = await ask(gateway, route, key, ids);
      for (const secret of secrets) expect(answer.text, what).not.toContain(secret);
      expect(answer.status, `${what}: ${answer.text}`).toBeLessThan(500);
      if (!asksById(route)) continue;
      expect(sayable(answer, ids), what).toEqual(sayable(await ask(gateway, route, key, none), none));
      if (route.path.includes('{') && route.roles !== 'anyone') expect(answer.status, what).toBeGreaterThanOrEqual(400);
    }
  }
}

function asksById(route: Route): boolean {
  return route.path.includes('{') || /permits|outcomes/.test(route.path);
}

interface Answered {
  readonly status: number;
  readonly text: string;
}

async function ask(gateway: TestGateway, route: Route, key: string, ids: Ids): Promise<Answered> {
  const name = routeName(route);
  const url = route.path.replace(/([a-z]+)\/\{(\w+)\}/g, (_, kind: string) => `${kind}/${idOf(kind, ids, name)}`);
  const body = bodyOf(route, name, ids);
  const address = `${url}${queries[name] ?? ''}`;
  if (route.answers.some(({ content }) => 'text/event-stream' in content)) return listen(gateway, address, key);
  const { statusCode, body: text } = await gateway.server.inject({
    method: route.method,
    url: address,
    headers: { authorization: `Bearer ${key}` },
    ...(body !== undefined && { payload: body as object }),
  });
  return { status: statusCode, text };
}

function idOf(kind: string, ids: Ids, name: string): string {
  const id = idsIn[kind];
  if (id === undefined) throw new Error(`where do the ids of ${name} come from? Add their kind to ${import.meta.url}`);
  return ids[id];
}

function bodyOf({ body }: Route, name: string, ids: Ids): unknown {
  const sample = bodies[name];
  if (sample !== undefined) return sample(ids);
  if (body?.required === true) throw new Error(`what is sent to ${name}? Add a body to ${import.meta.url}`);
  return undefined;
}

/** What a stream says at first. */
async function listen(gateway: TestGateway, url: string, key: string): Promise<Answered> {
  const isListening = gateway.server.server.listening;
  const origin = isListening ? gateway.server.listeningOrigin : await gateway.listen();
  const enough = AbortSignal.timeout(listenMs);
  const response = await fetch(`${origin}${url}`, { headers: { authorization: `Bearer ${key}` }, signal: enough });
  let text = '';
  try {
    for await (const chunk of response.body ?? []) text += Buffer.from(chunk).toString();
  } catch (cause) {
    if (!enough.aborted) throw cause;
  }
  return { status: response.status, text };
}

/** An answer without what it repeats of the question, and without its own name. */
function sayable({ status, text }: Answered, ids: Ids): unknown {
  let said = text.replace(/"requestId":"[^"]*"/, '');
  for (const id of Object.values(ids)) said = said.replaceAll(id, '…');
  return { status, said };
}
