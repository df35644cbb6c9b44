import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { planSchema, usageSchema } from '@runplane/protocol';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createUsageWatch } from '../src/usage/usage-watch.ts';
import { activate, approve, executed, redeem, report, transfer } from './loop-fixtures.ts';
import { startGateway, type TestGateway } from './start-gateway.ts';

const allowing = 'policies:\n  - { id: transfers, match: { actions: [transfer_funds] }, effect: allow }\n';

let gateway: TestGateway;

beforeEach(async () => {
  gateway = await startGateway();
  await activate(gateway, allowing);
});
afterEach(() => gateway[Symbol.asyncDispose]());

const usage = async () => {
  const { json } = await gateway.call('GET', '/api/v1/usage', { key: gateway.adminKey });
  expect(usageSchema.safeParse(json).error).toBeUndefined();
  return json;
};
const setPlan = (body: object) => gateway.call('PUT', '/api/v1/plan', { key: gateway.adminKey, body });
const guardAs = (agent: string | undefined) => gateway.guard(executed(1, { agent }));
const codeOf = async (agent?: string) => {
  const { json } = await guardAs(agent);
  return json.decision === 'BLOCK' ? json.reasons[0].code : json.decision;
};
const month = new Date().toISOString().slice(0, 7);

/** What was used is no part of the signed tree: so it can be put there, instead of a quarter of a million decisions. */
function startWithUsage(used: { month: string; actions: number; agents: number }): Promise<void> {
  return startAfter('UPDATE heads SET usage = ?', JSON.stringify(used));
}

async function startAfter(update: string, value: string): Promise<void> {
  const { dataDirectory } = gateway;
  await gateway.close();
  const database = new DatabaseSync(join(dataDirectory, 'runplane.db'));
  database.prepare(update).run(value);
  database.close();
  gateway = await startGateway({}, { dataDirectory });
}

describe('usage', () => {
  it('counts recorded decisions, and agents with one', async () => {
    expect(await usage()).toMatchObject({ month: { month, actions: 0, agents: 0 }, months: [], warnings: [] });
    await guardAs('a');
    await guardAs('a');
    await guardAs('b');
    await guardAs(undefined);
    await gateway.guard({ action: 'delete_database', target: 'x', agent: 'c' });
    expect((await usage()).month).toEqual({ month, actions: 5, agents: 3 });
  });

  it('counts no repetition, no error, and nothing that comes after a decision', async () => {
    const headers = { 'idempotency-key': 'k' };
    await activate(gateway, allowing.replace('allow', 'require_approval'));
    const { json } = await gateway.guard(transfer(1), { headers });
    expect((await gateway.guard(transfer(1), { headers })).json.decisionId).toBe(json.decisionId);
    expect((await gateway.guard(transfer(2), { headers })).status).toBe(422);
    expect((await gateway.guard({ action: 'x' })).status).toBe(400);
    await approve(gateway, json.approvalId);
    await redeem(gateway, json.decisionId);
    await report(gateway, json.decisionId, 'succeeded');
    await gateway.call('POST', '/api/v1/agents', { key: gateway.adminKey, body: { name: 'registered' } });
    expect((await usage()).month).toEqual({ month, actions: 1, agents: 0 });
  });

  it('counts nothing of a test ledger, and stops nothing there', async () => {
    await setPlan({ name: 'starter', atLimit: 'stop', trialEndsAt: '2026-01-01T00:00:00Z' });
    expect(await codeOf('a')).toBe('quota_exceeded');
    await startAfter('UPDATE organizations SET test_of = ?', 'org_of_its_own');
    expect(await codeOf('b')).toBe('ALLOW');
    expect((await usage()).month).toEqual({ month, actions: 1, agents: 1 });
  });

  it('begins anew with each month, and keeps those that are over', async () => {
    const before = { month: '2026-01', actions: 7, agents: 2 };
    await guardAs('a');
    await startWithUsage(before);
    expect(await usage()).toMatchObject({ month: { month, actions: 0, agents: 0 }, months: [before] });
    await guardAs('b');
    expect(await usage()).toMatchObject({ month: { month, actions: 1, agents: 1 }, months: [before] });
  });
});

describe('a plan', () => {
  it('is unlimited until somebody sets one, which is recorded', async () => {
    expect((await usage()).plan).toEqual({
      ...{ name: 'unlimited', agents: null, actions: null, atLimit: 'warn', trialEndsAt: null },
    });
    const { status, json } = await setPlan({ name: 'growth', atLimit: 'stop' });
    expect([status, planSchema.safeParse(json).error]).toEqual([200, undefined]);
    expect(json).toEqual({ name: 'growth', agents: 20, actions: 1_000_000, atLimit: 'stop', trialEndsAt: null });
    const entries = await gateway.call('GET', '/api/v1/audit/entries?limit=200', { key: gateway.adminKey });
    const last = entries.json.items.map(({ entry }: { entry: object }) => entry).at(-1);
    expect(last).toMatchObject({ kind: 'settings.changed', plan: { name: 'growth', atLimit: 'stop' } });
    const { dataDirectory } = gateway;
    await gateway.close();
    gateway = await startGateway({}, { dataDirectory });
    expect((await usage()).plan).toEqual(json);
  });

  it('stops agents beyond its own, and never lets one through by asking again', async () => {
    await setPlan({ name: 'starter', atLimit: 'stop' });
    for (const agent of ['a', 'b', 'c', 'd', 'e']) expect(await codeOf(agent)).toBe('ALLOW');
    expect(await codeOf('f')).toBe('agent_limit');
    expect(await codeOf('f')).toBe('agent_limit');
    expect(await codeOf('a')).toBe('ALLOW');
    expect(await codeOf()).toBe('ALLOW');
    expect((await usage()).month).toEqual({ month, actions: 9, agents: 5 });
    await setPlan({ name: 'starter', atLimit: 'warn' });
    expect(await codeOf('f')).toBe('ALLOW');
  });

  it('holds among calls at the same time', async () => {
    await setPlan({ name: 'starter', atLimit: 'stop' });
    const codes = await Promise.all(Array.from({ length: 40 }, (_, at) => codeOf(`agent-${at % 20}`)));
    expect(codes.filter((code) => code === 'ALLOW').length).toBe(10);
    expect((await usage()).month.agents).toBe(5);
  });

  it('stops what is beyond its actions, or only warns', async () => {
    await setPlan({ name: 'starter', atLimit: 'stop' });
    await startWithUsage({ month, actions: 249_999, agents: 1 });
    expect(await codeOf()).toBe('ALLOW');
    const { json, headers } = await guardAs(undefined);
    expect(json).toMatchObject({ decision: 'BLOCK', policy: { id: null, layer: null } });
    expect(json.reasons).toMatchObject([{ code: 'quota_exceeded', policyId: null }]);
    expect(headers['runplane-usage-warning']).toBe('actions_100');
    expect((await usage()).warnings).toMatchObject([{ code: 'actions_100' }]);
    // what waits was decided, and is recorded
    expect((await usage()).month.actions).toBe(250_001);
    await setPlan({ name: 'starter', atLimit: 'warn' });
    expect(await codeOf()).toBe('ALLOW');
  });

  it('lets run what was decided before', async () => {
    const { json } = await gateway.guard(transfer(1));
    await setPlan({ name: 'unlimited', atLimit: 'stop', trialEndsAt: new Date(Date.now() - 1_000).toISOString() });
    await activate(gateway, `${allowing}  - { id: more, match: { actions: [send_email] }, effect: block }\n`);
    expect((await redeem(gateway, json.decisionId)).status).toBe(200);
  });

  it('warns from four fifths on', async () => {
    await setPlan({ name: 'starter' });
    expect((await guardAs(undefined)).headers['runplane-usage-warning']).toBeUndefined();
    await startWithUsage({ month, actions: 200_000, agents: 4 });
    expect((await guardAs(undefined)).headers['runplane-usage-warning']).toBe('actions_80, agents_80');
  });

  it('ends with its trial', async () => {
    const { json } = await setPlan({ name: 'scale', atLimit: 'stop', trial: true });
    expect(Date.parse(json.trialEndsAt) - Date.now()).toBeGreaterThan(13.9 * 86_400_000);
    expect(await codeOf()).toBe('ALLOW');
    await setPlan({ name: 'scale', atLimit: 'stop', trialEndsAt: new Date(Date.now() - 1).toISOString() });
    expect(await codeOf()).toBe('quota_exceeded');
    expect((await usage()).warnings).toMatchObject([{ code: 'trial_over' }]);
  });

  it('is refused where it says nothing that there is', async () => {
    const statuses = await Promise.all(
      [{ name: 'huge' }, {}, { name: 'scale', trial: false }, { name: 'scale', trial: true, trialEndsAt: null }].map(
        async (body) => (await setPlan(body)).status,
      ),
    );
    expect(statuses).toEqual([400, 400, 400, 400]);
  });
});

describe('the watch', () => {
  it('tells of each warning once', async () => {
    await setPlan({ name: 'starter' });
    await startWithUsage({ month, actions: 200_000, agents: 0 });
    const told: string[] = [];
    const watch = createUsageWatch(({ code }) => told.push(code));
    for (let times = 0; times < 3; times += 1) watch(gateway.ledger, Date.now());
    expect(told).toEqual(['actions_80']);
  });
});
