import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestAnswer, type TestGateway } from './start-gateway.ts';

const transfer = { action: 'transfer_funds', target: 'finance-system', amount: 12000, environment: 'production' };
const nested = { action: { type: 'transfer_funds', target: 'finance-system', context: { amount: 12000 } } };

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startGateway();
});

afterAll(() => gateway[Symbol.asyncDispose]());

function ask(idempotencyKey: string, body: unknown = transfer, key = gateway.agentKey, path = '/api/v1/guard') {
  return gateway.call('POST', path, { body, key, headers: { 'idempotency-key': idempotencyKey } });
}

async function createKey(name: string, more: object = {}): Promise<{ id: string; key: string }> {
  const body = { name, role: 'agent', ...more };
  return (await gateway.call('POST', '/api/v1/keys', { key: gateway.adminKey, body })).json;
}

/** What a replay never changes. */
function recorded({ status, json }: TestAnswer) {
  const { decision, decisionId, approvalId, requestId, receipt } = json;
  return { status, decision, decisionId, approvalId, requestId, seq: receipt?.seq, leaf: receipt?.leaf };
}

describe('a repeat with the same idempotency key', () => {
  it('is one decision, whatever the address and the form of the body', async () => {
    const first = recorded(await ask('forms'));
    expect(recorded(await ask('forms', transfer, gateway.agentKey, '/api/decide'))).toEqual(first);
    expect(recorded(await ask('forms', { ...nested, environment: 'production' }))).toEqual(first);
    expect(recorded(await gateway.guard({ ...transfer, requestId: 'forms' }))).toEqual(first);
  });

  it('is one decision when all come at once', async () => {
    const paths = ['/api/v1/guard', '/api/decide'];
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => ask('at-once', transfer, gateway.agentKey, paths[i % 2])),
    );
    for (const answer of answers) expect(recorded(answer)).toEqual(recorded(answers[0]!));
  });

  it('tells how the approval stands now, beside the recorded decision', async () => {
    const first = await ask('approved-since');
    expect(first.json.decision).toBe('REQUIRE_APPROVAL');
    const path = `/api/v1/approvals/${first.json.approvalId}/approve`;
    expect((await gateway.call('POST', path, { key: gateway.adminKey })).status).toBe(200);
    const again = await ask('approved-since');
    expect(recorded(again)).toEqual(recorded(first));
    expect(again.json.approval).toEqual({ id: first.json.approvalId, status: 'approved', supersededBy: null });
  });

  it.each([
    ['amount', { ...transfer, amount: 1 }],
    ['target', { ...transfer, target: 'another' }],
    ['environment', { ...transfer, environment: 'test' }],
    ['agent', { ...transfer, agent: 'another' }],
    ['session', { ...transfer, session: 'another' }],
    ['call', { ...transfer, callId: 'another' }],
    ['tool', { ...transfer, tool: { name: 'another' } }],
    ['argument', { ...transfer, context: { note: 'another' } }],
  ])('is refused with another %s', async (name, body) => {
    await ask(`other-${name}`);
    const { status, json } = await ask(`other-${name}`, body);
    expect([status, json.code]).toEqual([422, 'idempotency_key_reused']);
  });

  it('is another decision for another agent, and the same for another key of the same agent', async () => {
    const [one, two, other] = [
      await createKey('one', { agent: 'billing-bot' }),
      await createKey('two', { agent: 'billing-bot' }),
      await createKey('other', { agent: 'other-bot' }),
    ];
    const first = recorded(await ask('scoped', transfer, one.key));
    expect(recorded(await ask('scoped', transfer, two.key))).toEqual(first);
    for (const key of [other.key, gateway.agentKey, gateway.adminKey]) {
      expect(recorded(await ask('scoped', transfer, key)).decisionId).not.toBe(first.decisionId);
    }
  });

  it('is not answered to a key that was revoked since', async () => {
    const { id, key } = await createKey('revoked');
    expect((await ask('revoked-since', transfer, key)).status).toBe(200);
    await gateway.call('POST', `/api/v1/keys/${id}/revoke`, { key: gateway.adminKey });
    expect((await ask('revoked-since', transfer, key)).json.code).toBe('invalid_key');
  });

  it('is decided when the one before was refused', async () => {
    expect((await ask('refused-first', { action: 'transfer_funds' })).status).toBe(400);
    expect((await ask('refused-first')).status).toBe(200);
  });
});

describe('a decision', () => {
  it('is of the policies that are active and of a key that lives where it stands in the log', async () => {
    const agents = await Promise.all(Array.from({ length: 4 }, (_, i) => createKey(`busy-${i}`)));
    const block = (id: string) =>
      `policies:\n  - id: ${id}\n    match: { actions: [transfer_funds] }\n    effect: block\n`;
    const put = (body: string) =>
      gateway.call('PUT', '/api/v1/policies', {
        key: gateway.adminKey,
        body,
        headers: { 'content-type': 'application/yaml' },
      });
    const revoke = (id: string) => gateway.call('POST', `/api/v1/keys/${id}/revoke`, { key: gateway.adminKey });
    const calls: Promise<TestAnswer>[] = [];
    for (const [i, { id }] of agents.entries()) {
      for (const { key } of agents) for (let n = 0; n < 10; n += 1) calls.push(gateway.guard(transfer, { key }));
      calls.push(put(block(`set-${i}`)), revoke(id));
    }
    const statuses = new Set((await Promise.all(calls)).map(({ status }) => status));
    expect([...statuses].every((status) => status === 200 || status === 401)).toBe(true);
    expect(await misplaced()).toEqual([]);
  });
});

/** Entries of the log that contradict an entry before them. */
async function misplaced(): Promise<string[]> {
  const rows = await gateway.services.store.entries(gateway.ledger.organization.org, 0, 10_000);
  const revoked = new Set<string>();
  const faults: string[] = [];
  let set = 0;
  for (const { seq, kind, subject, leaf } of rows) {
    const entry = JSON.parse(leaf);
    if (kind === 'policy_set.activated') set = entry.set;
    if (kind === 'key.revoked') revoked.add(subject);
    if (kind !== 'decision') continue;
    if (entry.policy.set !== set) faults.push(`${seq} is of set ${entry.policy.set}, active is ${set}`);
    if (set > 1 && entry.decision !== 'BLOCK') faults.push(`${seq} is ${entry.decision}`);
    if (revoked.has(entry.key)) faults.push(`${seq} is of a revoked key`);
  }
  expect(set).toBeGreaterThan(1);
  expect(revoked.size).toBeGreaterThan(1);
  return faults;
}
