import { createdOrganizationSchema, organizationSchema } from '@runplane/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/postgres-database.ts';
import { cross } from './cross.ts';
import { startGateway, type TestAnswer, type TestGateway } from './start-gateway.ts';
import { createTenant, type Tenant } from './tenant.ts';

const create = (gateway: TestGateway, body: object, key = gateway.platformKey): Promise<TestAnswer> =>
  gateway.call('POST', '/api/v1/organizations', { key, body });
const get = (gateway: TestGateway, url: string, key: string): Promise<TestAnswer> => gateway.call('GET', url, { key });

// one organization's logs are longer than all that the crossing writes to the other's: their last places are theirs alone
const padding = 400;

describe.each(['SQLite', 'PostgreSQL'])('two organizations on %s', (engine) => {
  let database: TestDatabase | null = null;
  let gateway: TestGateway;
  let a: Tenant;
  let b: Tenant;

  beforeAll(async () => {
    if (engine === 'PostgreSQL') database = await createTestDatabase();
    gateway = await startGateway(database === null ? {} : { RUNPLANE_DATABASE_URL: database.url });
    [a, b] = [await createTenant(gateway, 'a'), await createTenant(gateway, 'b', padding)];
  });
  afterAll(async () => {
    await gateway[Symbol.asyncDispose]();
    await database?.drop();
  });

  const sizes = ({ org }: Tenant) =>
    gateway.services
      .ledgers()
      .filter(({ organization }) => [organization.org, organization.testOf].includes(org))
      .map(({ state }) => state.size);

  it.each(['live', 'test'] as const)("learn nothing of each other's %s ledger", async (mode) => {
    const before = sizes(b);
    const secrets = [b.canary, b.org];
    await cross(gateway, { keys: a.live.keys, ids: b[mode].ids, secrets });
    await cross(gateway, { keys: a.test.keys, ids: b[mode].ids, secrets });
    expect(sizes(b)).toEqual(before);
  });

  it('keep what agents do in live and in test mode apart', async () => {
    const ofAgents = ({ keys: { agent, executor } }: Tenant['live']) => ({ agent, executor });
    await cross(gateway, { keys: ofAgents(b.test), ids: b.live.ids, secrets: [b.live.canary] });
    const before = sizes(b)[1];
    await cross(gateway, { keys: ofAgents(b.live), ids: b.test.ids, secrets: [b.test.canary] });
    expect(sizes(b)[1]).toBe(before);
  });

  it('share no idempotency key, session, agent or budget that is called the same', async () => {
    const [c, d] = [await createTenant(gateway, 'c'), await createTenant(gateway, 'd')];
    const body = { action: 'transfer_funds', target: 'same', agent: 'same', session: 'same', context: { amount: 900 } };
    const seen = [];
    for (const { keys } of [c.live, c.test, d.live, d.test]) {
      const { json } = await gateway.guard(body, { key: keys.agent, headers: { 'idempotency-key': 'same' } });
      expect(json.decision, JSON.stringify(json.reasons)).toBe('ALLOW');
      const [organization, agent, session] = json.limits.map(({ before }: { before: string }) => before);
      // of its own: one unit was transferred while it was filled, and the budget of an agent binds the key, too
      expect([organization, agent, session]).toEqual(['1', '1', '0']);
      const agents = (await get(gateway, '/api/v1/agents', keys.admin)).json.items;
      seen.push(json.decisionId, agents.find(({ name }: { name: string }) => name === 'same').id);
    }
    expect(new Set(seen).size).toBe(8);
  });

  it('have logs of their own, with keys of their own', async () => {
    const logs = await Promise.all([a.live, a.test, b.live, b.test].map(({ keys }) => logOf(keys.auditor)));
    expect(logs.map(({ origin }) => origin)).toEqual(
      [a.org, `${a.org}_test`, b.org, `${b.org}_test`].map((org) => `runplane.local/${org}`),
    );
    expect(new Set(logs.map(({ vkey }) => vkey)).size).toBe(4);
    for (const { valid } of logs) expect(valid).toBe(true);
  });

  async function logOf(key: string): Promise<{ origin: string; vkey: string; valid: boolean }> {
    const { json } = await get(gateway, '/api/v1/audit/key', key);
    return { ...json, valid: (await get(gateway, '/api/audit/verify', key)).json.valid };
  }
});

describe('an organization', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway();
  });
  afterAll(() => gateway[Symbol.asyncDispose]());

  it('is created with keys that work at once, and listed without them', async () => {
    const { status, json } = await create(gateway, { name: 'acme', currency: 'EUR' });
    expect(status).toBe(201);
    expect(createdOrganizationSchema.safeParse(json).error).toBeUndefined();
    expect(json).toMatchObject({ name: 'acme', currency: 'EUR', origin: `runplane.local/${json.id}` });
    const asked = { action: 'transfer_funds', target: 'x', amount: 12000 };
    expect((await gateway.guard(asked, { key: json.agentKey })).json.action.organization).toBe(json.id);
    expect((await get(gateway, '/api/v1/keys', json.adminKey)).json.items).toHaveLength(2);
    const listed = await get(gateway, '/api/v1/organizations', gateway.platformKey);
    for (const item of listed.json.items) expect(organizationSchema.safeParse(item).error).toBeUndefined();
    const { adminKey, agentKey, ...shown } = json;
    expect(listed.json.items).toContainEqual(shown);
    for (const key of [adminKey, agentKey]) expect(listed.text).not.toContain(key);
  });

  it('has a default currency, and a name that another one may have', async () => {
    const [first, second] = [await create(gateway, { name: 'twin' }), await create(gateway, { name: 'twin' })];
    expect(first.json.currency).toBe('USD');
    expect(second.json.id).not.toBe(first.json.id);
  });

  it('is checked before it is created', async () => {
    const count = async () => (await get(gateway, '/api/v1/organizations', gateway.platformKey)).json.items.length;
    const before = await count();
    for (const [path, body] of [
      ['name', {}],
      ['name', { name: '' }],
      ['currency', { name: 'x', currency: 'DOLLARS' }],
      ['plan', { name: 'x', plan: 'free' }],
    ] as const) {
      expect((await create(gateway, body)).json).toMatchObject({ code: 'invalid_request', path });
    }
    expect(await count()).toBe(before);
  });

  it('is created by the platform key alone, and the platform key does nothing else', async () => {
    const { json } = await create(gateway, { name: 'x' });
    for (const key of [json.adminKey, json.agentKey, gateway.adminKey]) {
      expect((await create(gateway, { name: 'y' }, key)).json.code).toBe('not_found');
    }
    for (const key of [`rp_platform_${'x'.repeat(24)}`, `${gateway.platformKey}x`, 'rp_platform_']) {
      const { status, json: problem } = await create(gateway, { name: 'y' }, key);
      expect([status, problem.code]).toEqual([401, 'invalid_key']);
    }
    for (const url of ['/api/v1/keys', '/api/v1/policies', '/api/audit/verify', '/api/v1/decisions/dec_1']) {
      expect((await get(gateway, url, gateway.platformKey)).json.code).toBe('not_found');
    }
  });

  it('revokes its keys for itself, and at once', async () => {
    const [one, two] = [(await create(gateway, { name: 'one' })).json, (await create(gateway, { name: 'two' })).json];
    const [, agent] = (await get(gateway, '/api/v1/keys', one.adminKey)).json.items;
    await gateway.call('POST', `/api/v1/keys/${agent.id}/revoke`, { key: one.adminKey });
    expect((await get(gateway, '/api/audit/verify', one.agentKey)).status).toBe(401);
    expect((await get(gateway, '/api/audit/verify', two.agentKey)).status).toBe(200);
  });

  it('is there after a restart, beside the first one', async () => {
    const first = gateway.ledger.organization;
    const { json } = await create(gateway, { name: 'kept' });
    await gateway.close();
    const again = await startGateway({}, { dataDirectory: gateway.dataDirectory });
    expect((await get(again, '/api/v1/keys', json.adminKey)).json.items).toHaveLength(2);
    expect((await get(again, '/api/v1/keys', again.adminKey)).status).toBe(200);
    expect(again.ledger.organization.org).toBe(first.org);
    const { json: listed } = await get(again, '/api/v1/organizations', again.platformKey);
    expect(listed.items[0].id).toBe(first.org);
    await again.close();
  });
});

describe('an organization that another gateway created', () => {
  it('is served within a second, and its keys at once', async () => {
    const database = await createTestDatabase();
    const environment = { RUNPLANE_DATABASE_URL: database.url };
    const one = await startGateway(environment);
    const signingKey = { RUNPLANE_SIGNING_KEY_FILE: `${one.dataDirectory}/signing-key` };
    const two = await startGateway({ ...environment, ...signingKey });
    const { json } = await create(one, { name: 'new' });
    expect((await get(two, '/api/audit/verify', json.agentKey)).status).toBe(200);
    const body = { action: 'read_record', target: 'crm' };
    const decided = await Promise.all([one, two].map((gateway) => gateway.guard(body, { key: json.agentKey })));
    for (const { status, text } of decided) expect(status, text).toBe(200);
    const later = (await create(two, { name: 'later' })).json;
    const names = async () =>
      (await get(one, '/api/v1/organizations', one.platformKey)).json.items.map(({ name }: { name: string }) => name);
    await expect.poll(names, { timeout: 3_000 }).toContain('later');
    const keyed = { name: 'in test', role: 'agent', mode: 'test' };
    const made = await one.call('POST', '/api/v1/keys', { key: later.adminKey, body: keyed });
    expect(made.status, made.text).toBe(201);
    await expect.poll(async () => (await get(two, '/api/audit/verify', made.json.key)).status).toBe(200);
    await Promise.all([one[Symbol.asyncDispose](), two[Symbol.asyncDispose]()]);
    await database.drop();
  });
});
