import { decodeHistory, historyId } from '@runplane/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { activate, approve, deny, executed, redeem, report, transfer } from './loop-fixtures.ts';
import { startGateway, type TestAnswer, type TestGateway } from './start-gateway.ts';

const allowing = 'policies:\n  - { id: transfers, match: { actions: [transfer_funds] }, effect: allow }\n';
const asking = allowing.replace('allow', 'require_approval');
const blocking = allowing.replace('allow', 'block');
const risky = `${allowing}guardrails:\n  - { id: unusual, match: { actions: [transfer_funds] }, where: [{ path: risk.score, above: 54 }], effect: block }\n`;

const agent = { agent: 'payer' };
const usual = () => executed(100, agent);

let gateway: TestGateway;

beforeEach(async () => {
  gateway = await startGateway();
  await activate(gateway, allowing);
});
afterEach(() => gateway[Symbol.asyncDispose]());

async function execute(count: number): Promise<void> {
  await Promise.all(Array.from({ length: count }, () => gateway.guard(usual())));
}

const unusual = ({ json }: TestAnswer): string[] =>
  json.risk.factors
    .filter(({ code }: { code: string }) => code === 'history')
    .map(({ points, detail }: { points: number; detail: string }) => `${points} ${detail}`);

const firstUse = '4 first use of this target';
const farAbove = '8 amount above 10 times the usual 100 USD';

async function storedHistory() {
  const { store, ledgers } = gateway.services;
  const [{ organization, state }] = ledgers() as [ReturnType<typeof ledgers>[number]];
  const id = historyId(state.agents.get('payer')!.id, 'transfer_funds');
  const none = { decisions: [], approvals: [], executions: [] };
  const { counters } = await store.loopRows(organization.org, { ...none, counters: [id] });
  return counters[0] === undefined ? null : decodeHistory(counters[0].value);
}

describe('the history of an agent', () => {
  it('says nothing until thirty were executed, and then adds up', async () => {
    await execute(29);
    expect(unusual(await gateway.guard(executed(5_000, { ...agent, target: 'vendor-18' })))).toEqual([]);
    const { json } = await gateway.guard(executed(5_000, { ...agent, target: 'vendor-19' }));
    expect(unusual({ json } as TestAnswer)).toEqual([firstUse, farAbove]);
    const points = json.risk.factors.map((factor: { points: number }) => factor.points);
    expect(points.reduce((sum: number, each: number) => sum + each, 0)).toBe(json.riskScore);
    expect(unusual(await gateway.guard(usual()))).toEqual([]);
  });

  it('is that of one agent and one type', async () => {
    await execute(30);
    const other = { target: 'vendor-99' };
    expect(unusual(await gateway.guard(executed(5_000, { ...other, agent: 'other' })))).toEqual([]);
    expect(unusual(await gateway.guard(executed(5_000, other)))).toEqual([]);
    const read = { action: 'read_record', target: 'crm', agent: 'payer' };
    expect(unusual(await gateway.guard(read))).toEqual([]);
    expect(unusual(await gateway.guard(executed(5_000, { ...agent, ...other })))).toEqual([firstUse, farAbove]);
  });

  it('is seen by policies, at the place of the decision', async () => {
    await activate(gateway, risky);
    await execute(30);
    expect((await gateway.guard(usual())).json.decision).toBe('ALLOW');
    const { json } = await gateway.guard(executed(5_000, { ...agent, target: 'vendor-19' }));
    expect(json.decision, JSON.stringify(json.risk)).toBe('BLOCK');
    const others = { action: 'transfer_funds', target: 'vendor-19', context: { amount: 5_000 } };
    expect((await gateway.guard(others)).json.decision).toBe('ALLOW');
  });

  it('is never trained by what was blocked, waits, or was denied', async () => {
    await execute(30);
    const before = await storedHistory();
    await activate(gateway, blocking);
    await execute(5);
    expect(await storedHistory()).toEqual(before);
    await activate(gateway, asking);
    const { approvalId } = (await gateway.guard(usual())).json;
    await deny(gateway, approvalId);
    expect(await storedHistory()).toEqual(before);
    const { approvalId: other, decisionId } = (await gateway.guard(usual())).json;
    await approve(gateway, other);
    expect(await storedHistory()).toEqual(before);
    await redeem(gateway, decisionId);
    expect((await storedHistory())!.executed).toBe(31);
    await report(gateway, decisionId, 'succeeded');
    expect((await storedHistory())!.executed).toBe(31);
  });

  it('is trained once by an ALLOW, redeemed or not, and never by its repetition', async () => {
    const headers = { 'idempotency-key': 'once' };
    const { decisionId } = (await gateway.guard(transfer(100, agent), { headers })).json;
    expect((await storedHistory())!.executed).toBe(1);
    await gateway.guard(transfer(100, agent), { headers });
    expect((await redeem(gateway, decisionId)).status).toBe(200);
    expect((await storedHistory())!.executed).toBe(1);
  });

  it('is trained at the redemption where the agent has to redeem', async () => {
    await gateway.guard(usual());
    const [{ id }] = (await gateway.call('GET', '/api/v1/agents', { key: gateway.adminKey })).json.items;
    const body = { redemption: 'required' };
    expect((await gateway.call('PATCH', `/api/v1/agents/${id}`, { key: gateway.adminKey, body })).status).toBe(200);
    const { decisionId } = (await gateway.guard(transfer(100, agent))).json;
    expect((await storedHistory())!.executed).toBe(1);
    await redeem(gateway, decisionId);
    expect((await storedHistory())!.executed).toBe(2);
  });

  it('survives a restart', async () => {
    await execute(30);
    const before = await storedHistory();
    await gateway.close();
    const { dataDirectory } = gateway;
    gateway = await startGateway({}, { dataDirectory });
    expect(await storedHistory()).toEqual(before);
    const answer = await gateway.guard(executed(5_000, { ...agent, target: 'vendor-19' }));
    expect(unusual(answer)).toEqual([firstUse, farAbove]);
  });
});

describe('a decision with a history', () => {
  it('has a trace that recomputes, however the history went on', async () => {
    await activate(gateway, risky);
    await execute(30);
    const { decisionId } = (await gateway.guard(executed(5_000, { ...agent, target: 'vendor-19' }))).json;
    await execute(3);
    const { json } = await gateway.call('GET', `/api/v1/decisions/${decisionId}`);
    const step = json.trace.find(({ policyId }: { policyId: string }) => policyId === 'unusual');
    expect(step).toMatchObject({ result: 'matched', inputs: [{ path: 'risk.score' }] });
    expect(step.inputs[0].value).toBe(String(json.riskScore));
  });

  it('stands at its redemption as it was recorded', async () => {
    await activate(gateway, asking);
    const waiting = (await gateway.guard(executed(5_000, { ...agent, target: 'vendor-19' }))).json;
    expect(waiting.decision).toBe('REQUIRE_APPROVAL');
    await activate(gateway, allowing);
    await execute(30);
    await approve(gateway, waiting.approvalId);
    // stricter about the unusual, which this was not when it was decided
    await activate(gateway, risky);
    expect((await redeem(gateway, waiting.decisionId)).status).toBe(200);
  });
});
