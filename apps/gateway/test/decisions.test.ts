import { decisionSchema, guardAnswerSchema } from '@runplane/protocol';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from './start-gateway.ts';

const transfer = { action: 'transfer_funds', target: 'finance-system', amount: 12000, environment: 'production' };

let gateway: TestGateway;

beforeEach(async () => {
  gateway = await startGateway();
});

afterEach(() => gateway[Symbol.asyncDispose]());

const decision = async (id: string) => (await gateway.call('GET', `/api/v1/decisions/${id}`)).json;

describe('a decision', () => {
  it('is answered as it was recorded, with its evidence and every policy of the set', async () => {
    const { json: answer } = await gateway.guard(transfer);
    expect(guardAnswerSchema.safeParse(answer).error).toBeUndefined();
    const json = await decision(answer.decisionId);
    expect(decisionSchema.safeParse(json).error).toBeUndefined();
    // what may be used with it is no part of the record
    const { receipt, permit, ...given } = answer;
    expect(json).not.toHaveProperty('permit');
    expect(json).toMatchObject(given);
    expect(json.receipt).toMatchObject({ seq: receipt.seq, leaf: receipt.leaf });
    const ids = json.trace.map(({ policyId, layer }: { policyId: string; layer: string }) => `${layer}/${policyId}`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(json.trace).toContainEqual(expect.objectContaining({ policyId: answer.policy.id, result: 'matched' }));
  });

  it('shows its approval as it is now', async () => {
    const { decisionId, approvalId } = (await gateway.guard(transfer)).json;
    expect((await decision(decisionId)).approval).toEqual({ id: approvalId, status: 'pending', supersededBy: null });
    await gateway.call('POST', `/api/v1/approvals/${approvalId}/approve`, { key: gateway.adminKey });
    expect((await decision(decisionId)).approval.status).toBe('approved');
  });

  it('is about all that an action is: a payment with a deletion beside it is still a payment', async () => {
    const hidden = { ...transfer, amount: 200_000, environment: 'staging', sql: 'DELETE FROM notes WHERE id = 7' };
    const { json } = await gateway.guard(hidden);
    expect(json).toMatchObject({ decision: 'BLOCK', action: { type: 'transfer_funds' } });
    const { trace } = await decision(json.decisionId);
    expect(trace).toContainEqual(expect.objectContaining({ policyId: 'transfer-funds', effect: 'block' }));
  });

  it('is explained by the set that it was made with, not by the active one', async () => {
    const { decisionId } = (await gateway.guard(transfer)).json;
    const before = (await decision(decisionId)).trace;
    const body = { policies: [{ id: 'no-transfers', match: { actions: ['transfer_funds'] }, effect: 'block' }] };
    await gateway.call('PUT', '/api/v1/policies', { key: gateway.adminKey, body });
    expect((await decision(decisionId)).trace).toEqual(before);
    const { decisionId: next } = (await gateway.guard(transfer)).json;
    expect((await decision(next)).trace).toContainEqual(
      expect.objectContaining({ policyId: 'no-transfers', effect: 'block' }),
    );
  });

  it('is not found when there is none', async () => {
    expect(await decision('dec_nothing')).toMatchObject({ code: 'not_found', status: 404 });
  });
});
