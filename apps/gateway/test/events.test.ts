import { join } from 'node:path';
import { approvalEventSchema, freezeSchema } from '@runplane/protocol';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/postgres-database.ts';
import { maxStreamsPerKey, maxWaitingBytes } from '../src/events/event-streams.ts';
import { type EventReader, readEvents } from './event-reader.ts';
import { activate, approve, deny, transfer } from './loop-fixtures.ts';
import { startGateway, type TestGateway } from './start-gateway.ts';

const asking = `
policies:
  - { id: transfers, match: { actions: [transfer_funds] }, effect: require_approval }
`;

async function listenTo(url: string, key: string, query = ''): Promise<EventReader> {
  const reader = await readEvents(url, key, query);
  onTestFinished(() => reader.close());
  return reader;
}

async function newKey(gateway: TestGateway, role: string, agent?: string): Promise<{ id: string; key: string }> {
  const body = { name: 'a key', role, ...(agent !== undefined && { agent }) };
  return (await gateway.call('POST', '/api/v1/keys', { key: gateway.adminKey, body })).json;
}

async function freeze(gateway: TestGateway, scope: object): Promise<string> {
  const body = { scope, reason: 'looks wrong' };
  return (await gateway.call('POST', '/api/v1/freezes', { key: gateway.adminKey, body })).json.id;
}

function release(gateway: TestGateway, id: string) {
  return gateway.call('POST', `/api/v1/freezes/${id}/release`, { key: gateway.adminKey });
}

function agentOf({ ledger }: TestGateway) {
  const key = [...ledger.state.keys.values()].find(({ role }) => role === 'agent')!;
  return { key, ledger };
}

const namesOf = ({ events }: EventReader) => events.map(({ type, data }) => `${type} ${data.id}`);

describe('the events of one gateway', () => {
  let gateway: TestGateway;
  let url: string;

  beforeEach(async () => {
    gateway = await startGateway();
    await activate(gateway, asking);
    url = await gateway.listen();
  });
  afterEach(() => gateway[Symbol.asyncDispose]());

  it('are told as server-sent events: freezes, releases, answers', async () => {
    const reader = await listenTo(url, gateway.adminKey);
    expect([reader.status, reader.contentType]).toEqual([200, 'text/event-stream']);
    await expect.poll(reader.text).toBe('retry: 1000\n\n');
    const id = await freeze(gateway, { agent: 'billing-bot' });
    const frozen = await reader.until(({ type }) => type === 'freeze');
    expect(freezeSchema.safeParse(frozen.data).error).toBeUndefined();
    expect(frozen.data).toMatchObject({ id, scope: { agent: 'billing-bot' }, reason: 'looks wrong', releasedAt: null });
    await release(gateway, id);
    const released = await reader.until(({ type }) => type === 'release');
    expect(released.data).toMatchObject({ id, releasedBy: 'first admin key' });
    const { approvalId } = (await gateway.guard(transfer(1))).json;
    await approve(gateway, approvalId);
    const answered = await reader.until(({ type }) => type === 'approval');
    expect(approvalEventSchema.parse(answered.data)).toEqual({ id: approvalId, status: 'approved' });
    expect(namesOf(reader)).toEqual([`freeze ${id}`, `release ${id}`, `approval ${approvalId}`]);
  });

  it('begin with the freezes in force, also for who connects again', async () => {
    const first = await freeze(gateway, { agent: 'a' });
    const second = await freeze(gateway, { target: 'vendor-17' });
    const reader = await listenTo(url, gateway.agentKey);
    await expect.poll(() => namesOf(reader)).toEqual([`freeze ${first}`, `freeze ${second}`]);
    reader.close();
    await release(gateway, first);
    const third = await freeze(gateway, { organization: true });
    const again = await listenTo(url, gateway.agentKey);
    await expect.poll(() => namesOf(again)).toEqual([`freeze ${second}`, `freeze ${third}`]);
    const fresh = await listenTo(url, gateway.agentKey, '?replay=none');
    const last = await freeze(gateway, { target: 'x' });
    await fresh.until(({ type }) => type === 'freeze');
    expect(namesOf(fresh)).toEqual([`freeze ${last}`]);
  });

  it('reach an agent as far as they concern it, and everyone else', async () => {
    const mine = await newKey(gateway, 'agent', 'billing-bot');
    const yours = await newKey(gateway, 'agent', 'support-bot');
    const executor = await newKey(gateway, 'executor');
    const keys = [mine.key, yours.key, gateway.agentKey, executor.key, gateway.adminKey];
    const [my, your, unbound, running, admin] = await Promise.all(keys.map((key) => listenTo(url, key)));
    const ofAgent = await freeze(gateway, { agent: 'Billing_Bot', target: 'vendor-17' });
    const ofKey = await freeze(gateway, { key: yours.id });
    const waiting = (await gateway.guard({ ...transfer(1), target: 'other' }, { key: mine.key })).json;
    await deny(gateway, waiting.approvalId);
    const ofAll = await freeze(gateway, { action: 'transfer_funds' });
    for (const reader of [my!, your!, unbound!, running!, admin!]) {
      await reader.until(({ data }) => data.id === ofAll);
    }
    await admin!.until(({ type }) => type === 'approval');
    const answer = `approval ${waiting.approvalId}`;
    await my!.until(({ type }) => type === 'approval');
    expect(namesOf(my!).sort()).toEqual([answer, `freeze ${ofAgent}`, `freeze ${ofAll}`].sort());
    expect(namesOf(your!)).toEqual([`freeze ${ofKey}`, `freeze ${ofAll}`]);
    expect(namesOf(unbound!)).toEqual([`freeze ${ofAgent}`, `freeze ${ofAll}`]);
    for (const reader of [running!, admin!]) {
      await reader.until(({ type }) => type === 'approval');
      expect(namesOf(reader).sort()).toEqual(
        [`freeze ${ofAgent}`, `freeze ${ofKey}`, answer, `freeze ${ofAll}`].sort(),
      );
    }
  });

  it('end when the key is revoked, and when the gateway closes', async () => {
    const { id, key } = await newKey(gateway, 'agent');
    const revoked = await listenTo(url, key);
    const other = await listenTo(url, gateway.agentKey);
    await gateway.call('POST', `/api/v1/keys/${id}/revoke`, { key: gateway.adminKey });
    await revoked.ended;
    expect((await readEvents(url, key)).status).toBe(401);
    await freeze(gateway, { agent: 'a' });
    await other.until(({ type }) => type === 'freeze');
    const closing = gateway.close();
    await other.ended;
    await closing;
  });

  it('are told to so many streams of a key, and to another one when one has ended', async () => {
    const readers = await Promise.all(Array.from({ length: maxStreamsPerKey }, () => listenTo(url, gateway.agentKey)));
    const refused = await gateway.call('GET', '/api/v1/events');
    expect([refused.status, refused.json.code]).toEqual([503, 'overloaded']);
    expect((await listenTo(url, gateway.adminKey)).status).toBe(200);
    readers[0]!.close();
    await expect.poll(async () => (await listenTo(url, gateway.agentKey)).status).toBe(200);
  });

  it('are not kept for who does not read them', async () => {
    const stream = gateway.services.events.open(agentOf(gateway), new AbortController().signal, true);
    const body = { scope: { target: 'x'.repeat(200) }, reason: 'r'.repeat(1_000) };
    for (let told = 0; told < 400 && !stream.destroyed; told += 20) {
      const calls = Array.from({ length: 20 }, () =>
        gateway.call('POST', '/api/v1/freezes', { key: gateway.adminKey, body }),
      );
      await Promise.all(calls);
      expect(stream.readableLength).toBeLessThan(maxWaitingBytes + 2_000);
    }
    expect(stream.destroyed).toBe(true);
  });
});

describe('a quiet stream', () => {
  it('has a comment every 15 seconds', async () => {
    const gateway = await startGateway();
    onTestFinished(() => gateway[Symbol.asyncDispose]());
    const caller = agentOf(gateway);
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const gone = new AbortController();
    const stream = gateway.services.events.open(caller, gone.signal, true);
    expect(String(stream.read())).toBe('retry: 1000\n\n');
    vi.advanceTimersByTime(14_999);
    expect(stream.read()).toBeNull();
    vi.advanceTimersByTime(30_001);
    expect(String(stream.read())).toBe(':\n\n'.repeat(3));
    gone.abort();
    vi.advanceTimersByTime(60_000);
    expect(stream.read()).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the events of two gateways on one PostgreSQL database', () => {
  let database: TestDatabase;
  let first: TestGateway;
  let second: TestGateway;
  let url: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    const environment = { RUNPLANE_DATABASE_URL: database.url };
    first = await startGateway(environment);
    await activate(first, asking);
    const signingKey = join(first.dataDirectory, 'signing-key');
    second = await startGateway({ ...environment, RUNPLANE_SIGNING_KEY_FILE: signingKey });
    url = await second.listen();
  });
  afterAll(async () => {
    await second?.[Symbol.asyncDispose]();
    await first?.[Symbol.asyncDispose]();
    await database?.drop();
  });

  const listeners = async () => {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND (query LIKE 'LISTEN%' OR query = 'SELECT 1')`,
    );
    const end = async (cut: boolean) => {
      if (cut) for (const { pid } of rows) await client.query('SELECT pg_terminate_backend($1)', [pid]);
      await client.end();
    };
    return { pids: rows.map(({ pid }) => pid).sort(), end };
  };
  const listenersOf = async () => {
    const { pids, end } = await listeners();
    await end(false);
    return pids;
  };

  it('are heard on the other one at once: freezes, releases, answers', async () => {
    await expect.poll(listenersOf).toHaveLength(2);
    const reader = await listenTo(url, second.adminKey);
    const id = await freeze(first, { agent: 'a' });
    const frozenAt = Date.now();
    const frozen = await reader.until(({ data }) => data.id === id);
    expect(frozen.at - frozenAt).toBeLessThan(1_000);
    await release(first, id);
    await reader.until(({ type, data }) => type === 'release' && data.id === id);
    const { approvalId } = (await second.guard(transfer(1))).json;
    const waiting = second.call('GET', `/api/v1/approvals/${approvalId}?wait=30`);
    await approve(first, approvalId);
    const answer = await reader.until(({ type }) => type === 'approval');
    expect(answer.data).toEqual({ id: approvalId, status: 'approved' });
    expect((await waiting).json.status).toBe('approved');
    const own = (await second.guard(transfer(2))).json.approvalId;
    await deny(second, own);
    const next = await freeze(second, { agent: 'b' });
    await reader.until(({ data }) => data.id === next);
    await release(second, next);
    await reader.until(({ type, data }) => type === 'release' && data.id === next);
    // what this gateway told comes back to it from the database, and is not told again
    expect(reader.events.filter(({ data }) => data.id === own)).toHaveLength(1);
  });

  it('wake whoever waits for an approval without looking again and again', async () => {
    await expect.poll(listenersOf).toHaveLength(2);
    const took: number[] = [];
    for (let i = 0; i < 5; i += 1) {
      const { approvalId } = (await second.guard(transfer(1))).json;
      const waiting = second.call('GET', `/api/v1/approvals/${approvalId}?wait=30`).then(() => performance.now());
      await new Promise((resolve) => setTimeout(resolve, 50));
      await approve(first, approvalId);
      const answeredAt = performance.now();
      took.push((await waiting) - answeredAt);
    }
    took.sort((a, b) => a - b);
    // looking once a second would take half of one
    expect(took[2]).toBeLessThan(400);
  });

  it('are heard again after the connection was lost, and within seconds without it', async () => {
    await expect.poll(listenersOf).toHaveLength(2);
    const reader = await listenTo(url, second.adminKey);
    const before = await listeners();
    await before.end(true);
    const id = await freeze(first, { agent: 'c' });
    await reader.until(({ data }) => data.id === id);
    await expect
      .poll(async () => (await listenersOf()).filter((pid) => !before.pids.includes(pid)), { timeout: 10_000 })
      .toHaveLength(2);
  });
});
