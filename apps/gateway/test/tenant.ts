import type { Role } from '@runplane/protocol';
import { declaredRoutes, routeName } from './declared-routes.ts';
import { newNonce } from './loop-fixtures.ts';
import type { TestAnswer, TestGateway } from './start-gateway.ts';

export const roles: readonly Role[] = ['agent', 'executor', 'approver', 'auditor', 'admin', 'owner'];

/** Ids of things of every kind, and what has to be known to ask about them. */
export interface Ids {
  readonly decision: string;
  readonly digest: string;
  readonly permit: string;
  readonly approval: string;
  readonly execution: string;
  readonly key: string;
  readonly agent: string;
  readonly tool: string;
  readonly toolDigest: string;
  readonly freeze: string;
  readonly seq: string;
}

/** One ledger with keys of every role, full of things that only it may know of. */
export interface Side {
  readonly org: string;
  readonly keys: Readonly<Record<Role, string>>;
  readonly ids: Ids;
  /** stands in every text that was sent: names, targets, arguments, reasons */
  readonly canary: string;
}

/** An organization with both of its ledgers. */
export interface Tenant {
  readonly org: string;
  readonly adminKey: string;
  /** stands in every text of either ledger, and of what configures both */
  readonly canary: string;
  readonly live: Side;
  readonly test: Side;
}

type Call = (method: 'GET' | 'POST' | 'PUT', url: string, key: string, body?: unknown) => Promise<TestAnswer>;

/** Creates an organization and fills it. */
export async function createTenant(gateway: TestGateway, name: string, padding = 0): Promise<Tenant> {
  const call: Call = async (method, url, key, body) => {
    const answer = await gateway.call(method, url, { key, body });
    if (answer.status >= 300) throw new Error(`${method} ${url}: ${answer.text}`);
    return answer;
  };
  const canary = `canary-${name}`;
  const { json } = await call('POST', '/api/v1/organizations', gateway.platformKey, { name: canary });
  const { adminKey } = json;
  await call('PUT', '/api/v1/policies', adminKey, policies(canary));
  const tools = [{ name: `${name}_tool`, description: `Reads ${canary}.` }];
  const imported = await call('POST', '/api/v1/tools/import', adminKey, { source: { name: canary }, tools });
  const tool = imported.json.tools[0];
  const live = await fillSide(call, { org: json.id, adminKey, mode: 'live', canary: `${canary}-live` }, tool, padding);
  const test = await fillSide(call, { org: json.id, adminKey, mode: 'test', canary: `${canary}-test` }, tool, padding);
  return { org: json.id, adminKey, canary, live, test };
}

const policies = (canary: string) => ({
  policies: [
    {
      id: `${canary}-policy`,
      description: canary,
      match: { actions: ['transfer_funds'] },
      effect: 'allow',
      budgets: [
        { measure: 'amount', currency: 'USD', max: 1000, window: '1d', over: 'block' },
        { measure: 'amount', currency: 'USD', max: 1000, window: '1d', per: 'agent', over: 'block' },
        { measure: 'amount', currency: 'USD', max: 1000, window: '1d', per: 'session', over: 'block' },
      ],
    },
  ],
});

interface Filling {
  readonly org: string;
  readonly adminKey: string;
  readonly mode: 'live' | 'test';
  readonly canary: string;
}

async function fillSide(
  call: Call,
  { org, adminKey, mode, canary }: Filling,
  tool: { readonly id: string; readonly digest: string },
  padding: number,
): Promise<Side> {
  const created: [Role, { id: string; key: string }][] = [];
  for (const role of roles) {
    const { json } = await call('POST', '/api/v1/keys', adminKey, { name: `${canary} ${role}`, role, mode });
    created.push([role, json]);
  }
  const keys = Object.fromEntries(created.map(([role, { key }]) => [role, key])) as Record<Role, string>;
  const guard = async (body: object) => (await call('POST', '/api/v1/guard', keys.agent, { ...common, ...body })).json;
  const common = { target: canary, agent: canary, session: canary, callId: canary };
  const context = { amount: 1, note: canary };
  const transfer = { action: 'transfer_funds', context };
  const deletion = { action: 'delete_record', context: { id: 7, note: canary } };
  const execute = { executor: canary, nonce: newNonce() };
  const allowed = await guard(transfer);
  const executed = await guard({ ...transfer, execute });
  const outcome = { status: 'failed', error: canary };
  await call('POST', `/api/v1/decisions/${executed.decisionId}/outcome`, keys.agent, outcome);
  const denied = await guard(deletion);
  await call('POST', `/api/v1/approvals/${denied.approvalId}/deny`, keys.approver, { comment: canary });
  const waiting = await guard(deletion);
  await Promise.all(Array.from({ length: padding }, () => guard({ action: 'read_record' })));
  const agents = await call('GET', '/api/v1/agents', keys.admin);
  const freeze = mode === 'live' ? await frozen(call, keys.admin, canary) : null;
  const log = await call('GET', '/api/audit/verify', keys.auditor);
  return {
    org: mode === 'live' ? org : `${org}_test`,
    keys,
    canary,
    ids: {
      decision: allowed.decisionId,
      digest: allowed.action.digest,
      permit: allowed.permit.permit,
      approval: waiting.approvalId,
      execution: executed.execution.id,
      key: created[0]![1].id,
      agent: agents.json.items[0].id,
      tool: tool.id,
      toolDigest: tool.digest,
      freeze: freeze ?? 'frz_00000000000000000000000000',
      seq: String(log.json.chainLength - 1),
    },
  };
}

/** A freeze of nothing that happens, where there are freezes. */
async function frozen(call: Call, key: string, canary: string): Promise<string | null> {
  if (!declaredRoutes.some((route) => routeName(route) === 'POST /api/v1/freezes')) return null;
  const body = { scope: { target: `${canary}-elsewhere` }, reason: canary };
  return (await call('POST', '/api/v1/freezes', key, body)).json.id;
}
