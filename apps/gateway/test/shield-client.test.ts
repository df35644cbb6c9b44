import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Shield, ShieldError } from '../../../packages/sdk/src/index.ts';
import { startGateway, type TestGateway, testAdminKey, testAgentKey } from './start-gateway.ts';

/** What a client of the original product sends and reads, without any code of ours in between. */
function originalClient(baseUrl: string, apiKey: string) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` };
  return {
    async decide(type: string, target: string, context?: object, requestId?: string): Promise<Record<string, string>> {
      const body = JSON.stringify({ action: { type, target, context: context ?? {} }, requestId });
      const response = await fetch(`${baseUrl}/api/v1/guard`, { method: 'POST', headers, body });
      const answer = (await response.json()) as Record<string, string>;
      return response.ok ? answer : { failed: answer.error! };
    },
    async approval(id: string) {
      return (await fetch(`${baseUrl}/api/v1/approvals/${id}`, { headers })).json();
    },
    async verifyAuditChain() {
      return (await fetch(`${baseUrl}/api/audit/verify`, { headers })).json();
    },
  };
}

describe('a client of the original product', () => {
  let gateway: TestGateway;
  let url: string;
  beforeAll(async () => {
    gateway = await startGateway();
    url = await gateway.listen();
  });
  afterAll(() => gateway[Symbol.asyncDispose]());

  const answer = (id: string, verb: 'approve' | 'deny', comment?: string) =>
    gateway.call('POST', `/api/v1/approvals/${id}/${verb}`, { key: testAdminKey, body: { comment } });

  it('gets the members it knows, with the types it knows', async () => {
    const client = originalClient(url, testAgentKey);
    const asked = await client.decide('transfer_funds', 'finance-system', { amount: 12000, environment: 'production' });
    expect(asked).toMatchObject({
      decision: 'REQUIRE_APPROVAL',
      reason: 'High-risk financial action in production',
      requestId: expect.any(String),
      approvalId: expect.stringMatching(/^apr_/),
      matchedRule: 'transfer_funds → REQUIRE_APPROVAL',
      riskScore: 58,
      severity: 'high',
    });
    expect(await client.approval(asked.approvalId!)).toMatchObject({ status: 'pending' });
    const allowed = await client.decide('transfer_funds', 'banking-system', { amount: 1000 }, 'req-of-mine');
    expect(allowed).toMatchObject({ decision: 'ALLOW', requestId: 'req-of-mine', approvalId: null });
    expect(await client.decide('transfer_funds', 'production')).toMatchObject({ decision: 'BLOCK' });
    expect(await client.verifyAuditChain()).toMatchObject({ valid: true, chainLength: expect.any(Number) });
  });

  it('reads `error` where its key is not valid', async () => {
    expect(await originalClient(url, 'rp_live_nobodynobodynobodynobody').decide('send_email', 'smtp')).toEqual({
      failed: 'invalid_key',
    });
  });

  it('knows only the four states of an approval', async () => {
    const client = originalClient(url, testAgentKey);
    const { approvalId } = await client.decide('grant_access', 'iam', { user: 'x' });
    await answer(approvalId!, 'deny', 'not on a Friday');
    expect(await client.approval(approvalId!)).toMatchObject({
      status: 'denied',
      resolvedAt: expect.any(String),
      resolvedBy: expect.any(String),
      comment: 'not on a Friday',
    });
  });

  const shield = (options: object = {}) =>
    new Shield({ baseUrl: url, apiKey: testAgentKey, approvalPollIntervalMs: 20, ...options });

  it('runs what is allowed', async () => {
    expect(await shield().guard('stripe.charge', 'stripe', { amount: 150 }, async () => 'charged')).toBe('charged');
  });

  it('does not run what is blocked', async () => {
    let ran = false;
    const call = shield().guard('delete_records', 'production', { ids: ['a', 'b'] }, async () => {
      ran = true;
    });
    await expect(call).rejects.toMatchObject({ code: 'BLOCKED' });
    expect(ran).toBe(false);
  });

  it('runs after a person approves', async () => {
    const running = shield().guard('delete_record', 'users-database', { recordId: 'u_1' }, async () => 'deleted');
    const pending = await pendingApproval(gateway);
    expect((await answer(pending, 'approve')).status).toBe(200);
    expect(await running).toBe('deleted');
  });

  it('does not run when a person denies, and says who and why', async () => {
    let ran = false;
    const running = shield().guard('delete_record', 'users-database', { recordId: 'u_2' }, async () => {
      ran = true;
    });
    running.catch(() => undefined);
    await answer(await pendingApproval(gateway), 'deny', 'wrong person');
    await expect(running).rejects.toBeInstanceOf(ShieldError);
    await expect(running).rejects.toMatchObject({ code: 'DENIED', message: expect.stringContaining('wrong person') });
    expect(ran).toBe(false);
  });

  it('does not run what nobody answers in time, also when it would fail open', async () => {
    const custom = `policies:
  - id: quick
    match: { actions: [deploy_code] }
    effect: require_approval
    approval: { expiresIn: 1s }
`;
    const put = await gateway.call('PUT', '/api/v1/policies', {
      key: testAdminKey,
      body: custom,
      headers: { 'content-type': 'application/yaml' },
    });
    expect(put.status).toBe(200);
    let ran = false;
    const running = shield({ failMode: 'open' }).guard('deploy_code', 'k8s', {}, async () => {
      ran = true;
    });
    await expect(running).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(ran).toBe(false);
  });

  it('verifies the log', async () => {
    expect(await shield().verifyAuditChain()).toMatchObject({ valid: true });
  });
});

async function pendingApproval(gateway: TestGateway): Promise<string> {
  let found: string | undefined;
  await expect
    .poll(async () => {
      const { json } = await gateway.call('GET', '/api/v1/approvals?status=pending&limit=50', { key: testAdminKey });
      found = json.items.find((approval: { action: { type: string } }) => approval.action.type === 'delete_record')?.id;
      return found;
    })
    .toBeDefined();
  return found!;
}
