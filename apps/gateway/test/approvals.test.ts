import { approvalSchema } from '@runplane/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestAnswer, type TestGateway } from './start-gateway.ts';

const transfer = { action: 'transfer_funds', target: 'finance-system', amount: 12000, environment: 'production' };
const versioned = { 'runplane-version': '2026-11-22' };

let gateway: TestGateway;
let approverKey: string;

beforeAll(async () => {
  gateway = await startGateway();
  approverKey = await createKey('Ada', 'approver');
});

afterAll(() => gateway[Symbol.asyncDispose]());

async function createKey(name: string, role: string, more: object = {}): Promise<string> {
  const body = { name, role, ...more };
  return (await gateway.call('POST', '/api/v1/keys', { key: gateway.adminKey, body })).json.key;
}

async function ask(key = gateway.agentKey): Promise<string> {
  const { json } = await gateway.guard(transfer, { key });
  return json.approvalId;
}

function read(id: string, query = ''): Promise<TestAnswer> {
  return gateway.call('GET', `/api/v1/approvals/${id}${query}`);
}

function answer(
  verb: 'approve' | 'deny',
  id: string,
  options: { key?: string; comment?: string; headers?: Record<string, string> } = {},
) {
  return gateway.call('POST', `/api/v1/approvals/${id}/${verb}`, {
    key: options.key ?? approverKey,
    ...(options.comment !== undefined && { body: { comment: options.comment } }),
    ...(options.headers && { headers: options.headers }),
  });
}

describe('an approval', () => {
  it('shows exactly the action that waits, and why', async () => {
    const { json: decision } = await gateway.guard(transfer);
    const { json } = await read(decision.approvalId);
    expect(approvalSchema.safeParse(json).error).toBeUndefined();
    expect(json).toMatchObject({
      id: decision.approvalId,
      decisionId: decision.decisionId,
      status: 'pending',
      resolvedAt: null,
      resolvedBy: null,
      comment: null,
      reason: decision.reason,
      riskScore: 58,
      action: {
        requested: 'transfer_funds',
        target: 'finance-system',
        environment: 'production',
        context: { amount: 12000 },
        digest: decision.action.digest,
      },
    });
    expect(Date.parse(json.expiresAt)).toBeGreaterThan(Date.parse(json.requestedAt));
  });

  it('is approved by a person, who is named', async () => {
    const id = await ask();
    const { status, json } = await answer('approve', id, { comment: 'invoice 7 checked' });
    expect(status).toBe(200);
    expect(json).toMatchObject({ status: 'approved', resolvedBy: 'Ada', comment: 'invoice 7 checked' });
    expect((await read(id)).json).toEqual(json);
  });

  it('is denied without a body', async () => {
    const id = await ask();
    expect((await answer('deny', id)).json).toMatchObject({ status: 'denied', resolvedBy: 'Ada', comment: null });
  });

  it('is answered once', async () => {
    const id = await ask();
    await answer('approve', id);
    const again = await answer('approve', id);
    expect(again.status).toBe(200);
    const late = await answer('deny', id);
    expect(late.status).toBe(409);
    expect(late.json).toMatchObject({ code: 'approval_not_pending', status: 409 });
    const other = await answer('approve', id, { key: gateway.adminKey });
    expect(other.json.code).toBe('approval_not_pending');
    const { json } = await gateway.call('GET', '/api/v1/audit/entries?limit=200', { key: gateway.adminKey });
    const entries = json.items.filter(({ entry }: { entry: { id: string } }) => entry.id === id);
    expect(entries.map(({ kind }: { kind: string }) => kind)).toEqual(['approval.approved']);
  });

  it('is answered once by two people at the same time', async () => {
    const id = await ask();
    const answers = await Promise.all([answer('approve', id), answer('deny', id, { key: gateway.adminKey })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('is bound to the action that was looked at', async () => {
    const id = await ask();
    const { digest } = (await read(id)).json.action;
    const stale = await answer('approve', id, { headers: { 'if-match': `"sha256:${'0'.repeat(64)}"` } });
    expect([stale.status, stale.json.code]).toEqual([412, 'digest_mismatch']);
    expect((await answer('approve', id, { headers: { 'if-match': `"${digest}"` } })).json.status).toBe('approved');
  });

  it('cannot be answered by the key that asked', async () => {
    const id = await ask(gateway.adminKey);
    const own = await answer('approve', id, { key: gateway.adminKey });
    expect([own.status, own.json.code]).toEqual([403, 'forbidden']);
    expect((await answer('approve', id)).status).toBe(200);
  });

  it('cannot be answered by another key of the agent that asked', async () => {
    const id = await ask(await createKey('asks', 'agent', { agent: 'self-serving' }));
    const own = await createKey('answers', 'approver', { agent: 'self-serving' });
    expect((await answer('approve', id, { key: own })).json.code).toBe('forbidden');
    expect((await answer('approve', id)).json.status).toBe('approved');
  });

  it('takes a comment of bounded length and nothing else', async () => {
    const id = await ask();
    expect((await answer('approve', id, { comment: 'x'.repeat(2001) })).json).toMatchObject({ path: 'comment' });
    const body = { reason: 'typo' };
    const odd = await gateway.call('POST', `/api/v1/approvals/${id}/deny`, { key: approverKey, body });
    expect(odd.json).toMatchObject({ code: 'invalid_request', path: 'reason' });
    expect((await read(id)).json.status).toBe('pending');
  });

  it('belongs to the agent that asked, whatever key it uses', async () => {
    const first = await createKey('first', 'agent', { agent: 'billing-bot' });
    const second = await createKey('second', 'agent', { agent: 'billing-bot' });
    const other = await createKey('other', 'agent', { agent: 'other-bot' });
    const id = await ask(first);
    expect((await gateway.call('GET', `/api/v1/approvals/${id}`, { key: second })).status).toBe(200);
    expect((await gateway.call('GET', `/api/v1/approvals/${id}`, { key: other })).status).toBe(404);
    const listed = await gateway.call('GET', '/api/v1/approvals', { key: other });
    expect(listed.json.items).toEqual([]);
  });
});

describe('waiting for an approval', () => {
  it('holds the answer until there is one', async () => {
    const id = await ask();
    const waiting = read(id, '?wait=55');
    await answer('approve', id);
    expect((await waiting).json).toMatchObject({ id, status: 'approved' });
  });

  it('tells a key nothing that was revoked while it waited', async () => {
    const body = { name: 'waits', role: 'agent' };
    const { json: waits } = await gateway.call('POST', '/api/v1/keys', { key: gateway.adminKey, body });
    const id = await ask(waits.key);
    const waiting = gateway.call('GET', `/api/v1/approvals/${id}?wait=55`, { key: waits.key });
    // the call is under way once another one has been answered
    await read(id);
    await gateway.call('POST', `/api/v1/keys/${waits.id}/revoke`, { key: gateway.adminKey });
    await answer('approve', id);
    expect((await waiting).json.code).toBe('invalid_key');
  });

  it('does not hold what is answered', async () => {
    const id = await ask();
    await answer('deny', id);
    expect((await read(id, '?wait=55')).json.status).toBe('denied');
  });

  it('is bounded', async () => {
    const id = await ask();
    expect((await read(id, '?wait=56')).json).toMatchObject({ code: 'invalid_request', path: 'query.wait' });
  });

  it('ends when the gateway closes', async () => {
    await using closing = await startGateway();
    const { approvalId } = (await closing.guard(transfer)).json;
    const waiting = closing.call('GET', `/api/v1/approvals/${approvalId}?wait=55`);
    // one answered call later the wait has begun
    await closing.call('GET', `/api/v1/approvals/${approvalId}`);
    await closing.close();
    expect((await waiting).status).toBe(200);
  });
});

describe('the list of approvals', () => {
  it('is paged, newest first, and filtered by status', async () => {
    await using fresh = await startGateway();
    const ids: string[] = [];
    for (let i = 0; i < 5; i += 1) ids.push((await fresh.guard(transfer)).json.approvalId);
    await fresh.call('POST', `/api/v1/approvals/${ids[4]}/deny`, { key: fresh.adminKey });
    const list = async (query: string) =>
      (await fresh.call('GET', `/api/v1/approvals?${query}`, { key: fresh.adminKey })).json;
    const first = await list('status=pending&limit=3');
    expect(first.items.map(({ id }: { id: string }) => id)).toEqual([ids[3], ids[2], ids[1]]);
    const second = await list(`status=pending&limit=3&after=${first.next}`);
    expect(second.items.map(({ id }: { id: string }) => id)).toEqual([ids[0]]);
    expect(second.next).toBeNull();
    expect((await list('status=denied')).items).toHaveLength(1);
  });
});

describe('clients of the first API', () => {
  it('get the members that they know', async () => {
    const id = await ask();
    await answer('deny', id, { comment: 'not today' });
    const { json } = await read(id);
    expect(json).toMatchObject({
      status: 'denied',
      resolvedBy: 'Ada',
      comment: 'not today',
      resolvedAt: expect.any(String),
    });
    expect((await gateway.call('GET', `/api/v1/approvals/${id}`, { headers: versioned })).json).toEqual(json);
  });
});
