import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { activate, executed, transfer } from './loop-fixtures.ts';
import { startGateway, type TestAnswer, type TestGateway } from './start-gateway.ts';

let gateway: TestGateway;

beforeEach(async () => {
  gateway = await startGateway();
  await activate(gateway, 'policies:\n  - { id: transfers, match: { actions: [transfer_funds] }, effect: allow }\n');
});
afterEach(() => gateway[Symbol.asyncDispose]());

const as = (model?: string | null, version?: string | null) => ({ agent: { name: 'payer', model, version } });
const guardAs = (...declared: Parameters<typeof as>) => gateway.guard(executed(1, as(...declared)));

async function theAgent() {
  const { json } = await gateway.call('GET', '/api/v1/agents', { key: gateway.adminKey });
  return json.items[0];
}

async function entriesOf(kind: string) {
  const { json } = await gateway.call('GET', '/api/v1/audit/entries?limit=200', { key: gateway.adminKey });
  return json.items
    .map(({ entry }: { entry: { kind: string } }) => entry)
    .filter((entry: { kind: string }) => entry.kind === kind);
}

const changeTerm = ({ json }: TestAnswer) =>
  json.risk.factors.find(({ code }: { code: string }) => code === 'agent_changed') ?? null;

describe('what an agent declares of itself', () => {
  it('is recorded with its first request, and no change', async () => {
    expect(changeTerm(await guardAs('gpt-5.2', '1.4.2'))).toBeNull();
    expect(await theAgent()).toMatchObject({ model: 'gpt-5.2', version: '1.4.2', changedAt: null, verified: false });
    const [registered] = await entriesOf('agent.registered');
    expect(registered.commitments.map(({ field }: { field: string }) => field)).toEqual(['name', 'model', 'version']);
    expect(changeTerm(await guardAs('gpt-5.2', '1.4.2'))).toBeNull();
    expect(await entriesOf('agent.changed')).toEqual([]);
  });

  it('is a first declaration, too, where it was not said before', async () => {
    await guardAs();
    expect(changeTerm(await guardAs('gpt-5.2'))).toBeNull();
    expect(await entriesOf('agent.changed')).toMatchObject([{ changed: [], first: ['model'], standing: 'claimed' }]);
    expect(await theAgent()).toMatchObject({ model: 'gpt-5.2', changedAt: null });
  });

  it('weighs six points for a day once it becomes another', async () => {
    const { json } = await guardAs('gpt-5.2', '1.4.2');
    const changed = await guardAs('gpt-6', '1.4.2');
    expect(changeTerm(changed)).toMatchObject({
      points: 6,
      detail: expect.stringContaining('model gpt-6, version 1.4.2'),
    });
    expect(changed.json.riskScore).toBe(json.riskScore + 6);
    const [entry] = await entriesOf('agent.changed');
    expect(entry).toMatchObject({ changed: ['model'], first: [], standing: 'claimed' });
    expect(JSON.stringify(entry)).not.toContain('gpt-6');
    // what it leaves out stays as it was
    expect(changeTerm(await guardAs())).toMatchObject({ points: 6 });
    expect(await theAgent()).toMatchObject({ model: 'gpt-6', version: '1.4.2', changedAt: expect.any(String) });
    const leaf = JSON.parse(Buffer.from(changed.json.receipt.leaf, 'base64').toString());
    expect(leaf.risk.factors).toContainEqual({ code: 'agent_changed', points: 6 });
    const read = await gateway.call('GET', `/api/v1/decisions/${changed.json.decisionId}`);
    expect(read.json.trace).not.toBeNull();
  });

  it('is verified where the key is bound to the agent', async () => {
    const body = { name: 'bot', role: 'agent', agent: 'payer' };
    const { key } = (await gateway.call('POST', '/api/v1/keys', { key: gateway.adminKey, body })).json;
    await gateway.guard(executed(1, as('gpt-5.2')), { key });
    expect(await entriesOf('agent.changed')).toMatchObject([{ first: ['model'], standing: 'verified' }]);
  });

  it('is part of no idempotency comparison', async () => {
    const headers = { 'idempotency-key': 'k' };
    const first = await gateway.guard(transfer(1, as('gpt-5.2')), { headers });
    const again = await gateway.guard(transfer(1, as('gpt-6')), { headers });
    expect(again.json.decisionId).toBe(first.json.decisionId);
    expect(await theAgent()).toMatchObject({ model: 'gpt-5.2' });
  });
});

describe('PATCH /api/v1/agents/{id}', () => {
  const patch = async (body: object, id?: string) =>
    gateway.call('PATCH', `/api/v1/agents/${id ?? (await theAgent()).id}`, { key: gateway.adminKey, body });

  it('says whether an agent has to redeem, and vouches for its name', async () => {
    await guardAs('gpt-5.2');
    const { status, json } = await patch({ redemption: 'required', verified: true });
    expect([status, json.redemption, json.verified, json.model]).toEqual([200, 'required', true, 'gpt-5.2']);
    expect(await theAgent()).toEqual(json);
    const [entry] = await entriesOf('agent.changed');
    expect(entry).toMatchObject({ id: json.id, redemption: 'required', verified: true });
    await patch({ redemption: 'required' });
    expect(await entriesOf('agent.changed')).toHaveLength(1);
    expect((await patch({ redemption: 'optional' })).json.redemption).toBe('optional');
  });

  it('makes a permit that was not redeemed in time give back what it held', async () => {
    await guardAs();
    await patch({ redemption: 'required' });
    const { decisionId } = (await gateway.guard(transfer(1, as()))).json;
    const { json } = await gateway.call('GET', `/api/v1/decisions/${decisionId}`);
    expect(json.execution).toMatchObject({ status: 'issued', redeemedAt: null });
  });

  it('refuses what it does not know', async () => {
    await guardAs();
    expect((await patch({})).status).toBe(400);
    expect((await patch({ verified: false })).status).toBe(400);
    expect((await patch({ redemption: 'required' }, 'agt_nobody')).status).toBe(404);
  });
});
