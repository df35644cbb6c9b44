import { freezeSchema } from '@runplane/protocol';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/postgres-database.ts';
import { activate, approve, executed, newNonce, redeem, report, transfer } from './loop-fixtures.ts';
import { startGateway, type TestAnswer, type TestGateway } from './start-gateway.ts';

const allowing = `
policies:
  - { id: transfers, match: { actions: [transfer_funds, read_record] }, effect: allow }
`;
const asking = allowing.replace('effect: allow', 'effect: require_approval');

let gateway: TestGateway;

beforeEach(async () => {
  gateway = await startGateway();
  await activate(gateway, allowing);
});
afterEach(() => gateway[Symbol.asyncDispose]());

async function freezeOn(where: TestGateway, scope: object): Promise<string> {
  const body = { scope, reason: 'looks wrong' };
  const { status, json, text } = await where.call('POST', '/api/v1/freezes', { key: where.adminKey, body });
  expect(status, text).toBe(201);
  expect(freezeSchema.safeParse(json).error).toBeUndefined();
  return json.id;
}
const freeze = (scope: object) => freezeOn(gateway, scope);
const release = (id: string) => gateway.call('POST', `/api/v1/freezes/${id}/release`, { key: gateway.adminKey });
const read = (id: string) => gateway.call('GET', `/api/v1/freezes/${id}`, { key: gateway.adminKey });

async function agentKey(): Promise<string> {
  const { json } = await gateway.call('GET', '/api/v1/keys', { key: gateway.adminKey });
  return json.items.find(({ role }: { role: string }) => role === 'agent').id;
}

const codesOf = ({ json }: TestAnswer): readonly string[] => json.reasons.map(({ code }: { code: string }) => code);

function expectFrozen(answer: TestAnswer, id: string): void {
  expect(answer.status, answer.text).toBe(200);
  expect(answer.json).toMatchObject({ decision: 'BLOCK', permit: null, execution: null, approvalId: null });
  expect(answer.json.policy).toMatchObject({ id: null, layer: null });
  expect(codesOf(answer)).toEqual(['frozen']);
  expect(answer.json.reasons[0].message).toContain(id);
}

describe('a freeze', () => {
  const tool = { name: 'pay_invoice', source: 'erp' };
  const action = transfer(10, { agent: 'billing-bot', tool });
  const scopes: readonly (readonly [string, object, object])[] = [
    ['an agent', { agent: 'billing-bot' }, { agent: 'support-bot' }],
    ['a tool', { tool: 'pay_invoice' }, { tool: 'get_invoice' }],
    ['the requested name', { tool: 'transfer_funds' }, { tool: 'transfer' }],
    ['an action', { action: 'transfer_funds' }, { action: 'send_email' }],
    ['a target', { target: 'vendor-17' }, { target: 'vendor-18' }],
    ['a source', { source: 'erp' }, { source: 'crm' }],
    ['two of them', { agent: 'billing-bot', target: 'vendor-17' }, { agent: 'billing-bot', target: 'vendor-18' }],
    [
      'all of them',
      { agent: 'billing-bot', tool: 'pay_invoice', action: 'transfer_funds', target: 'vendor-17', source: 'erp' },
      { agent: 'billing-bot', tool: 'pay_invoice', action: 'transfer_funds', target: 'vendor-17', source: 'crm' },
    ],
  ];

  it.each(scopes)('of %s stops what it names, decisions and redemptions, and nothing else', async (_, scope, other) => {
    const before = (await gateway.guard(action)).json;
    expect(before.decision).toBe('ALLOW');
    await freeze(other);
    expect((await gateway.guard(action)).json.decision).toBe('ALLOW');
    const id = await freeze(scope);
    expectFrozen(await gateway.guard(action), id);
    expectFrozen(await gateway.guard({ ...action, execute: { executor: 'test', nonce: newNonce() } }), id);
    const refused = await redeem(gateway, before.decisionId);
    expect([refused.status, refused.json.code]).toEqual([423, 'frozen']);
    expect(refused.json.freeze).toEqual({ id, reason: 'looks wrong' });
    const { permit } = before.permit;
    const body = { permit, digest: before.action.digest, executor: 'test', nonce: newNonce() };
    expect((await gateway.call('POST', '/api/v1/permits/redeem', { body })).status).toBe(423);
    expect((await gateway.guard({ action: 'read_record', target: 'crm' })).json.decision).toBe('ALLOW');
  });

  it('of a key stops that key alone', async () => {
    const created = await gateway.call('POST', '/api/v1/keys', {
      key: gateway.adminKey,
      body: { name: 'second', role: 'agent' },
    });
    const before = (await gateway.guard(action)).json;
    const id = await freeze({ key: await agentKey() });
    expectFrozen(await gateway.guard(action), id);
    expect((await redeem(gateway, before.decisionId)).status).toBe(423);
    expect((await gateway.guard(action, { key: created.json.key })).json.decision).toBe('ALLOW');
  });

  it('of the organization stops everything', async () => {
    const id = await freeze({ organization: true });
    expectFrozen(await gateway.guard(action), id);
    expectFrozen(await gateway.guard({ action: 'read_record', target: 'crm' }), id);
  });

  it.each([
    ['another case and separators', { agent: 'Billing Bot', target: 'VENDOR_17', tool: 'payInvoice' }],
    ['what does not show', { agent: 'billing\u200b-bot', target: 'vendor-17\u2060', tool: 'pay\u00ad_invoice' }],
    ['letters that look alike', { agent: 'b\u0456lling-bot', target: 'vend\u043er-17', tool: 'p\u0430y_invoice' }],
    ['wide forms', { agent: '\uff42illing-bot', target: 'vendor-\uff11\uff17', tool: 'pay_invoice\uff0d' }],
  ])('is not escaped by %s', async (_, { agent, target, tool: name }) => {
    const ids = [await freeze({ agent: 'billing-bot' }), await freeze({ target: 'vendor-17' })];
    const disguised = transfer(10, { agent, target, tool: { ...tool, name } });
    expectFrozen(await gateway.guard(disguised), ids[0]!);
    await release(ids[0]!);
    expectFrozen(await gateway.guard(disguised), ids[1]!);
    await release(ids[1]!);
    const third = await freeze({ tool: 'pay_invoice' });
    expectFrozen(await gateway.guard(disguised), third);
  });

  it('goes before everything that waits in its batch', async () => {
    const waiting = Array.from({ length: 20 }, () => gateway.guard(action));
    const pressed = freeze({ organization: true });
    const later = Array.from({ length: 20 }, () => gateway.guard(action));
    const id = await pressed;
    for (const answer of await Promise.all(later)) expectFrozen(answer, id);
    // whatever was not in a batch that was being written already stands behind the freeze
    const answers = await Promise.all(waiting);
    const seqOfFreeze = await gateway.call('GET', '/api/v1/audit/entries?limit=200', { key: gateway.adminKey });
    const entry = seqOfFreeze.json.items.find(({ kind }: { kind: string }) => kind === 'freeze.created');
    for (const answer of answers) {
      const isBehind = Number(answer.json.receipt.seq) > Number(entry.seq);
      if (isBehind) expectFrozen(answer, id);
      else expect(answer.json.decision).toBe('ALLOW');
    }
    expect(entry.entry.over).toEqual(['organization']);
    expect(JSON.stringify(entry)).not.toContain('looks wrong');
  });

  it('is over when it is released; releasing it again changes nothing', async () => {
    const before = (await gateway.guard(action)).json;
    const id = await freeze({ agent: 'billing-bot' });
    expect((await redeem(gateway, before.decisionId)).status).toBe(423);
    const released = await release(id);
    expect(released.json).toMatchObject({ id, releasedBy: 'first admin key' });
    expect((await gateway.guard(action)).json.decision).toBe('ALLOW');
    expect((await redeem(gateway, before.decisionId)).status).toBe(200);
    const { chainLength } = (await gateway.call('GET', '/api/audit/verify')).json;
    const again = await release(id);
    expect([again.status, again.json]).toEqual([200, released.json]);
    expect((await gateway.call('GET', '/api/audit/verify')).json.chainLength).toBe(chainLength);
    expect((await release('frz_nobody')).status).toBe(404);
  });

  it('that two release at once is released once', async () => {
    const id = await freeze({ agent: 'billing-bot' });
    const answers = await Promise.all([release(id), release(id), release(id)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });

  it('changes no answer that was given: a repeat has it, and cannot redeem it', async () => {
    const headers = { 'idempotency-key': 'k-1' };
    const before = (await gateway.guard(action, { headers })).json;
    const ran = executed(10, { agent: 'billing-bot' });
    const running = (await gateway.guard(ran, { headers: { 'idempotency-key': 'k-2' } })).json;
    await freeze({ agent: 'billing-bot' });
    const again = (await gateway.guard(action, { headers })).json;
    expect(again).toMatchObject({ decision: 'ALLOW', decisionId: before.decisionId, permit: before.permit });
    expect((await redeem(gateway, before.decisionId)).status).toBe(423);
    const rerun = (await gateway.guard(ran, { headers: { 'idempotency-key': 'k-2' } })).json;
    expect(rerun.execution).toEqual(running.execution);
    expect((await report(gateway, running.decisionId, 'succeeded')).status).toBe(200);
  });

  it('holds what a person approves until it is released', async () => {
    await activate(gateway, asking);
    const waiting = (await gateway.guard(action)).json;
    const id = await freeze({ target: 'vendor-17' });
    expect((await approve(gateway, waiting.approvalId)).status).toBe(200);
    expect((await redeem(gateway, waiting.decisionId)).json.code).toBe('frozen');
    await release(id);
    expect((await redeem(gateway, waiting.decisionId)).status).toBe(200);
  });

  it('takes what a freeze needs, and says what is wrong', async () => {
    const refusal = async (body: unknown) => {
      const { status, json } = await gateway.call('POST', '/api/v1/freezes', { key: gateway.adminKey, body });
      return [status, json.code, json.path];
    };
    const reason = 'x';
    expect(await refusal({ scope: {}, reason })).toEqual([400, 'invalid_request', 'scope']);
    expect(await refusal({ scope: { agent: null }, reason })).toEqual([400, 'invalid_request', 'scope.agent']);
    expect(await refusal({ scope: { bot: 'a' }, reason })).toEqual([400, 'invalid_request', 'scope.bot']);
    expect(await refusal({ scope: { organization: false }, reason })).toEqual([
      ...[400, 'invalid_request', 'scope.organization'],
    ]);
    expect(await refusal({ scope: { action: 'transfer_fund' }, reason })).toEqual([
      ...[400, 'invalid_request', 'scope.action'],
    ]);
    expect(await refusal({ scope: { key: 'key_nobody' }, reason })).toEqual([404, 'not_found', 'scope.key']);
    expect(await refusal({ scope: { agent: 'a' } })).toEqual([400, 'invalid_request', 'reason']);
    expect(await refusal({ scope: { agent: 'a' }, reason: 'x'.repeat(1_001) })).toEqual([
      ...[400, 'invalid_request', 'reason'],
    ]);
  });
});

describe('the list of freezes', () => {
  it('has those in force, or all', async () => {
    const list = async (query: string) => {
      const { json } = await gateway.call('GET', `/api/v1/freezes${query}`, { key: gateway.adminKey });
      return [json.items.map(({ id }: { id: string }) => id), json.next];
    };
    const first = await freeze({ agent: 'a' });
    const second = await freeze({ agent: 'b' });
    const third = await freeze({ agent: 'c' });
    await release(second);
    expect(await list('')).toEqual([[third, second, first], null]);
    expect(await list('?active=true')).toEqual([[third, first], null]);
    expect(await list('?active=true&limit=1')).toEqual([[third], third]);
    expect(await list(`?active=true&limit=1&after=${third}`)).toEqual([[first], first]);
    expect(await list(`?limit=1&after=${third}`)).toEqual([[second], second]);
    expect((await read(second)).json).toMatchObject({ id: second, scope: { agent: 'b' } });
    expect((await read(second)).json.exposure).toBeUndefined();
  });
});

describe('what a freeze does not reach', () => {
  const of = (agent: string, more: object = {}) => executed(10, { agent, ...more });

  it('is told when it is made, and whenever it is read', async () => {
    const one = (await gateway.guard(of('a'))).json;
    const two = (await gateway.guard(of('a', { target: 'vendor-18' }))).json;
    await gateway.guard(of('b'));
    const permitted = (await gateway.guard(transfer(10, { agent: 'a' }))).json;
    const ended = (await gateway.guard(of('a'))).json;
    await report(gateway, ended.decisionId, 'failed');
    const given = (await gateway.guard(transfer(10, { agent: 'a' }))).json;
    await report(gateway, given.decisionId, 'not_executed');
    const id = await freeze({ agent: 'a' });
    const exposure = async () => (await read(id)).json.exposure;
    expect(await exposure()).toMatchObject({
      ...{ running: 2, startBy: two.execution.startBy, permits: 1, permitsUntil: permitted.permit.expiresAt },
      ...{ more: false, boundMs: 75_000 },
    });
    await report(gateway, two.decisionId, 'succeeded');
    expect(await exposure()).toMatchObject({ running: 1, startBy: one.execution.startBy });
    await report(gateway, one.decisionId, 'succeeded');
    expect(await exposure()).toMatchObject({ running: 0, startBy: null, permits: 1 });
    await report(gateway, permitted.decisionId, 'succeeded');
    expect(await exposure()).toMatchObject({ permits: 0, permitsUntil: null });
  });

  it('is looked for by tool and source, too', async () => {
    await gateway.guard(of('a', { tool: { name: 'pay_invoice', source: 'erp' } }));
    await gateway.guard(of('a', { tool: { name: 'pay_invoice', source: 'crm' } }));
    const running = async (scope: object) => (await read(await freeze(scope))).json.exposure.running;
    expect(await running({ tool: 'pay_invoice' })).toBe(2);
    expect(await running({ source: 'erp' })).toBe(1);
    expect(await running({ tool: 'transfer_funds', source: 'crm' })).toBe(1);
    expect(await running({ source: 'shop' })).toBe(0);
  });

  it('is an upper bound while agents are busy', async () => {
    const calls = Array.from({ length: 50 }, () => gateway.guard(of('a')));
    const pressed = gateway.call('POST', '/api/v1/freezes', {
      ...{ key: gateway.adminKey, body: { scope: { agent: 'a' }, reason: 'x' } },
    });
    const allowed = (await Promise.all(calls)).filter(({ json }) => json.decision === 'ALLOW');
    expect((await pressed).json.exposure.running).toBe(allowed.length);
  });
});

describe('two gateways on one PostgreSQL database', () => {
  let database: TestDatabase;
  let first: TestGateway;
  let second: TestGateway;

  beforeAll(async () => {
    database = await createTestDatabase();
    const environment = { RUNPLANE_DATABASE_URL: database.url };
    first = await startGateway(environment);
    await activate(first, allowing);
    const { join } = await import('node:path');
    second = await startGateway({
      ...environment,
      RUNPLANE_SIGNING_KEY_FILE: join(first.dataDirectory, 'signing-key'),
    });
  });
  afterAll(async () => {
    await second?.[Symbol.asyncDispose]();
    await first?.[Symbol.asyncDispose]();
    await database?.drop();
  });

  it('have a freeze in force for the very next decision and redemption of either', async () => {
    for (const [here, there] of [
      [first, second],
      [second, first],
    ] as const) {
      for (let i = 0; i < 10; i += 1) {
        const before = (await there.guard(transfer(1, { agent: `agent-${i}` }))).json;
        expect(before.decision).toBe('ALLOW');
        const id = await freezeOn(here, { agent: `agent-${i}` });
        const [decision, redemption] = await Promise.all([
          there.guard(transfer(1, { agent: `agent-${i}` })),
          redeem(there, before.decisionId),
        ]);
        expectFrozen(decision, id);
        expect(redemption.status).toBe(423);
        await there.call('POST', `/api/v1/freezes/${id}/release`, { key: there.adminKey });
        expect((await here.guard(transfer(1, { agent: `agent-${i}` }))).json.decision).toBe('ALLOW');
      }
    }
  });

  it('freeze and release what the other made a moment ago', async () => {
    const { json } = await first.call('POST', '/api/v1/keys', {
      ...{ key: first.adminKey, body: { name: 'new', role: 'agent' } },
    });
    const id = await freezeOn(second, { key: json.id });
    const released = await first.call('POST', `/api/v1/freezes/${id}/release`, { key: first.adminKey });
    expect([released.status, released.json.id]).toEqual([200, id]);
    const again = await second.call('POST', `/api/v1/freezes/${id}/release`, { key: second.adminKey });
    expect([again.status, again.json.releasedAt]).toEqual([200, released.json.releasedAt]);
  });
});
