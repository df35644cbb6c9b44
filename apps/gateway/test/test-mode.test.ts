import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { decisionSchema, guardAnswerSchema, keySchema } from '@runplane/protocol';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freeze } from '../src/freezes/freeze.ts';
import { declaredRoutes, routeName } from './declared-routes.ts';
import { activate, executed, newNonce, policiesWith, transfer } from './loop-fixtures.ts';
import { startGateway, type TestAnswer, type TestGateway } from './start-gateway.ts';
import { acceptedTool, forecast, importTools, purge } from './tool-fixtures.ts';

const daily = '      - { measure: amount, currency: USD, max: 1000, window: 1d, over: block }';
const blocking = 'policies: [{ id: none, match: { actions: [transfer_funds] }, effect: block }]';
const deletion = { action: 'delete_record', target: 'crm', context: { id: 7 } };

let gateway: TestGateway;
let agent: string;
const asked: string[] = [];

beforeEach(async () => {
  asked.length = 0;
  gateway = await startGateway({}, { asked: ({ id }) => asked.push(id) });
  agent = await keyOf('agent');
});
afterEach(() => gateway[Symbol.asyncDispose]());

async function create(role: string, more: object = {}): Promise<TestAnswer> {
  const body = { name: `${role} in test`, role, mode: 'test', ...more };
  return gateway.call('POST', '/api/v1/keys', { key: gateway.adminKey, body });
}

const keyOf = async (role: string): Promise<string> => (await create(role)).json.key;
const get = async (url: string, key: string) => (await gateway.call('GET', url, { key })).json;
const post = (url: string, key: string, body?: object) => gateway.call('POST', url, { key, ...(body && { body }) });

describe('a test decision', () => {
  it('says that it is one, and cites the live set', async () => {
    await activate(gateway, policiesWith(daily));
    const { json } = await gateway.guard(transfer(10), { key: agent });
    expect(guardAnswerSchema.safeParse(json).error).toBeUndefined();
    const live = (await gateway.guard(transfer(10))).json;
    expect(json).toMatchObject({ decision: 'ALLOW', mode: 'enforce', test: true, policy: live.policy });
    expect(live).not.toHaveProperty('test');
    const read = await get(`/api/v1/decisions/${json.decisionId}`, agent);
    expect(decisionSchema.safeParse(read).error).toBeUndefined();
    expect(read.test).toBe(true);
    expect(read.trace.find(({ policyId }: { policyId: string }) => policyId === 'transfers').result).toBe('matched');
  });

  it('is decided by the policies of now', async () => {
    const decide = async () => (await gateway.guard(transfer(10), { key: agent })).json;
    const before = await decide();
    await activate(gateway, policiesWith(daily));
    const after = await decide();
    await activate(gateway, blocking);
    const blocked = await decide();
    expect([before, after, blocked].map(({ policy }) => policy.set)).toEqual([1, 2, 3]);
    expect([after, blocked].map(({ decision }) => decision)).toEqual(['ALLOW', 'BLOCK']);
  });

  it('is redeemed by the policies of now', async () => {
    await activate(gateway, policiesWith(daily));
    const { decisionId } = (await gateway.guard(transfer(10), { key: agent })).json;
    await activate(gateway, blocking);
    const body = { executor: 'ci', nonce: newNonce() };
    const { status, json } = await post(`/api/v1/decisions/${decisionId}/redeem`, agent, body);
    expect([status, json.code, json.supersededBy.decision]).toEqual([409, 'superseded', 'BLOCK']);
  });

  it('knows the tools of now, and what they were', async () => {
    const tool = await acceptedTool(gateway, forecast);
    const call = { action: tool.name, target: 'weather', tool: { name: tool.name, digest: tool.digest } };
    const { json } = await gateway.guard(call, { key: agent });
    const live = (await gateway.guard(call)).json;
    expect([json.decision, json.action.type]).toEqual([live.decision, live.action.type]);
    await gateway.call('DELETE', `/api/v1/tools/${tool.id}`, { key: gateway.adminKey });
    expect((await get(`/api/v1/decisions/${json.decisionId}`, agent)).trace).not.toBeNull();
  });

  it('counts for nothing in the live ledger', async () => {
    await activate(gateway, policiesWith(daily));
    await gateway.guard(executed(900), { key: agent });
    const over = (await gateway.guard(executed(900), { key: agent })).json;
    expect(over).toMatchObject({ decision: 'BLOCK', limits: [{ before: '900' }] });
    const { state } = gateway.ledger;
    expect([state.usage.actions, state.tallies.allowed, state.agents.size]).toEqual([0, 0, 0]);
    expect((await gateway.guard(executed(900))).json).toMatchObject({ decision: 'ALLOW', limits: [{ before: '0' }] });
  });

  it('tells nobody that it waits, and is approved in test mode alone', async () => {
    const { approvalId } = (await gateway.guard(deletion, { key: agent })).json;
    expect(asked).toEqual([]);
    const listed = await get('/api/v1/approvals', gateway.adminKey);
    expect(listed.items).toEqual([]);
    expect((await post(`/api/v1/approvals/${approvalId}/approve`, gateway.adminKey)).status).toBe(404);
    const approved = await post(`/api/v1/approvals/${approvalId}/approve`, await keyOf('approver'));
    expect(approved.json.status).toBe('approved');
    await gateway.guard(deletion);
    expect(asked).toHaveLength(1);
  });

  it('is not stopped by a freeze of the live organization', async () => {
    const [key] = [...gateway.ledger.state.keys.values()];
    await freeze({ ledger: gateway.ledger, key: key! }, { organization: true }, 'stop');
    expect((await gateway.guard({ action: 'read_record', target: 'crm' })).json.reasons[0].code).toBe('frozen');
    expect((await gateway.guard({ action: 'read_record', target: 'crm' }, { key: agent })).json.decision).toBe('ALLOW');
  });

  it('is in the test log, which proves itself', async () => {
    await gateway.guard(deletion, { key: agent });
    const auditor = await keyOf('auditor');
    const { items } = await get('/api/v1/audit/entries', auditor);
    expect(items.map(({ kind }: { kind: string }) => kind)).toEqual([
      'organization.created',
      'key.created',
      'decision',
      'key.created',
    ]);
    const { org } = gateway.ledger.organization;
    expect(items[0].entry).toMatchObject({ id: `${org}_test`, testOf: org, log: `runplane.local/${org}_test` });
    expect(await get('/api/audit/verify', agent)).toMatchObject({ valid: true, chainLength: 4 });
  });
});

describe('a test key', () => {
  it('is made, listed and revoked by administrators of the live organization', async () => {
    const { json } = await create('owner', { agent: 'ci-bot', environment: 'test' });
    expect(json).toMatchObject({ mode: 'test', role: 'owner', agent: 'ci-bot', environment: 'test' });
    expect(json.key).toMatch(/^rp_test_[0-9A-Za-z]{43}$/);
    const { items } = await get('/api/v1/keys', gateway.adminKey);
    for (const item of items) expect(keySchema.safeParse(item).error).toBeUndefined();
    expect(items.map(({ mode }: { mode: string }) => mode)).toEqual(['live', 'live', 'test', 'test']);
    const owner = (await post('/api/v1/keys', gateway.adminKey, { name: 'o', role: 'owner' })).json.key;
    const revoked = await post(`/api/v1/keys/${json.id}/revoke`, owner);
    expect(revoked.json).toMatchObject({ id: json.id, mode: 'test' });
    expect(revoked.json.revokedAt).not.toBeNull();
    expect((await gateway.call('GET', '/api/audit/verify', { key: json.key })).status).toBe(401);
  });

  it('is not one of those that administer the live organization', async () => {
    await create('admin');
    const { items } = await get('/api/v1/keys', gateway.adminKey);
    const [admin] = items.filter(({ role, mode }: Record<string, string>) => role === 'admin' && mode === 'live');
    const last = await post(`/api/v1/keys/${admin.id}/revoke`, gateway.adminKey);
    expect([last.status, last.json.code]).toEqual([409, 'last_admin_key']);
    const [ofTest] = items.filter(({ role, mode }: Record<string, string>) => role === 'admin' && mode === 'test');
    expect((await post(`/api/v1/keys/${ofTest.id}/revoke`, gateway.adminKey)).status).toBe(200);
  });

  it('reads the live configuration, and the keys of its own ledger', async () => {
    await activate(gateway, policiesWith(daily));
    await importTools(gateway, [purge]);
    const admin = await keyOf('admin');
    for (const url of ['/api/v1/policies', '/api/v1/policies/versions', '/api/v1/tools', '/api/v1/tools/coverage']) {
      const [ofTest, ofLive] = await Promise.all(
        [admin, gateway.adminKey].map((key) => gateway.call('GET', url, { key })),
      );
      expect(ofTest!.text, url).toBe(ofLive!.text);
    }
    const { items } = await get('/api/v1/keys', admin);
    expect(new Set(items.map(({ mode }: { mode: string }) => mode))).toEqual(new Set(['test']));
  });

  // a new call that writes stands here, or says that it configures
  const acting = [
    'POST /api/v1/guard',
    'POST /api/decide',
    'POST /api/v1/decisions/{id}/redeem',
    'POST /api/v1/permits/redeem',
    'POST /api/v1/decisions/{id}/outcome',
    'POST /api/v1/outcomes',
    'POST /api/v1/approvals/{id}/approve',
    'POST /api/v1/approvals/{id}/deny',
    'POST /api/v1/policies/validate',
    'POST /api/v1/tools/classify',
  ];

  it('changes no configuration, whatever its role', async () => {
    const owner = await keyOf('owner');
    const ofKeys = declaredRoutes.flatMap((route) => (Array.isArray(route.roles) ? [route] : []));
    const writing = ofKeys.filter(({ method }) => method !== 'GET');
    const configuring = writing.filter((route) => 'configures' in route && route.configures === true);
    expect(writing.filter((route) => !configuring.includes(route)).map(routeName)).toEqual(
      writing.map(routeName).filter((name) => acting.includes(name)),
    );
    for (const { method, path } of configuring) {
      const { status, json } = await gateway.call(method, path.replace(/\{\w+\}/, 'x'), { key: owner, body: {} });
      expect([status, json.code], path).toEqual([403, 'test_mode']);
    }
    expect((await importTools(gateway, [purge], { key: agent })).json.code).toBe('test_mode');
  });
});

describe('the test ledger', () => {
  const testOrganizations = () =>
    gateway.services.ledgers().flatMap(({ organization }) => (organization.testOf === null ? [] : [organization.org]));

  /** Leaves the database as it was before there were test ledgers. */
  function forget(org: string): void {
    const database = new DatabaseSync(join(gateway.dataDirectory, 'runplane.db'));
    const names = (sql: string) => (database.prepare(sql).all() as { name: string }[]).map(({ name }) => name);
    database.exec('PRAGMA foreign_keys = OFF');
    for (const name of names("SELECT name FROM sqlite_master WHERE type = 'trigger'")) {
      database.exec(`DROP TRIGGER ${name}`);
    }
    for (const table of names("SELECT name FROM pragma_table_list WHERE type = 'table'")) {
      const isOfOrganizations = names(`SELECT name FROM pragma_table_info('${table}')`).includes('org');
      if (isOfOrganizations) database.exec(`DELETE FROM ${table} WHERE org = '${org}'`);
    }
    database.close();
  }

  it('is there after a restart, with its keys, by the live policies', async () => {
    await activate(gateway, policiesWith(daily));
    await gateway.guard(executed(900), { key: agent });
    await gateway.close();
    gateway = await startGateway({}, { dataDirectory: gateway.dataDirectory });
    const { json } = await gateway.guard(executed(900), { key: agent });
    expect(json).toMatchObject({ decision: 'BLOCK', test: true, policy: { set: 2 }, limits: [{ before: '900' }] });
  });

  it('is made up for at the start where an organization has none', async () => {
    const [known] = testOrganizations();
    await gateway.close();
    forget(known!);
    await rm(join(gateway.dataDirectory, 'signer-guard', known!));
    gateway = await startGateway({}, { dataDirectory: gateway.dataDirectory });
    expect(testOrganizations()).toEqual([known]);
    expect(await readdir(join(gateway.dataDirectory, 'signer-guard'))).toHaveLength(2);
    const { json } = await gateway.guard(deletion, { key: await keyOf('agent') });
    expect(json).toMatchObject({ decision: 'REQUIRE_APPROVAL', test: true });
  });
});
