import { decisionSchema, guardAnswerSchema, recordedOutcomeSchema, redemptionSchema } from '@runplane/protocol';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  activate,
  approve,
  deny,
  executed,
  newNonce,
  policiesWith,
  redeem,
  report,
  transfer,
  usedBefore,
} from './loop-fixtures.ts';
import { startGateway, type TestGateway } from './start-gateway.ts';

const daily = '      - { measure: amount, currency: USD, max: 1000, window: 1d, over: block }';
const asking = daily.replace('block', 'require_approval');

let gateway: TestGateway;

beforeEach(async () => {
  gateway = await startGateway();
  await activate(gateway, policiesWith(daily));
});
afterEach(() => gateway[Symbol.asyncDispose]());

const probe = async () => usedBefore(await gateway.guard(executed(0)));

describe('a decision with `execute`', () => {
  it('is redeemed in the same entry', async () => {
    const { json } = await gateway.guard(executed(10));
    expect(guardAnswerSchema.safeParse(json).error).toBeUndefined();
    expect(json).toMatchObject({ decision: 'ALLOW', permit: null, execution: { startWithinMs: 15_000 } });
    const leaf = JSON.parse(Buffer.from(json.receipt.leaf, 'base64').toString());
    expect(leaf.execution).toEqual({ id: json.execution.id, startBy: json.execution.startBy });
    expect(leaf.charges).toMatchObject([{ amount: '10', over: false }]);
    const again = await redeem(gateway, json.decisionId);
    expect([again.status, again.json.code]).toEqual([409, 'already_redeemed']);
  });

  it('gives the same nonce the same answer, and another one nothing', async () => {
    const body = executed(10);
    const headers = { 'idempotency-key': 'k-1' };
    const first = await gateway.guard(body, { headers });
    const again = await gateway.guard(body, { headers });
    expect(again.json).toMatchObject({ decisionId: first.json.decisionId, execution: first.json.execution });
    const other = await gateway.guard(executed(10), { headers });
    expect([other.status, other.json.code]).toEqual([409, 'already_redeemed']);
    expect(await probe()).toBe('10');
  });

  it('never shares an answer in flight with another nonce', async () => {
    const headers = { 'idempotency-key': 'k-2' };
    const answers = await Promise.all(Array.from({ length: 20 }, () => gateway.guard(executed(10), { headers })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ json }) => json.code === 'already_redeemed')).toHaveLength(19);
    expect(await probe()).toBe('10');
  });

  it('gets what was only decided before, which is then redeemed by its id', async () => {
    const headers = { 'idempotency-key': 'k-5' };
    const first = (await gateway.guard(transfer(10), { headers })).json;
    const { json } = await gateway.guard(executed(10), { headers });
    expect(json).toMatchObject({ decisionId: first.decisionId, execution: null, permit: first.permit });
    expect((await redeem(gateway, json.decisionId)).status).toBe(200);
    expect((await gateway.guard(executed(10), { headers })).json.code).toBe('already_redeemed');
  });

  it('waits for an approval like any other, and is redeemed afterwards', async () => {
    await activate(gateway, policiesWith(asking));
    const { json } = await gateway.guard(executed(5_000));
    expect(json).toMatchObject({ decision: 'REQUIRE_APPROVAL', execution: null, permit: null });
    const early = await redeem(gateway, json.decisionId);
    expect([early.status, early.json.code, early.json.state]).toEqual([409, 'not_redeemable', 'pending']);
    await approve(gateway, json.approvalId);
    const nonce = newNonce();
    const redeemed = await redeem(gateway, json.decisionId, nonce);
    expect(redemptionSchema.safeParse(redeemed.json).error).toBeUndefined();
    expect(redeemed.json.digest).toBe(json.action.digest);
    const lost = await redeem(gateway, json.decisionId, nonce);
    expect(lost.json.execution).toEqual(redeemed.json.execution);
    expect(lost.json.receipt.seq).toBe(redeemed.json.receipt.seq);
  });
});

describe('a permit', () => {
  it('is redeemed once, for exactly the action that was decided', async () => {
    const { json } = await gateway.guard(transfer(10));
    expect(json.permit).toMatchObject({ type: 'opaque', organization: json.action.organization });
    const call = (body: object) => gateway.call('POST', '/api/v1/permits/redeem', { body });
    const fitting = { permit: json.permit.permit, digest: json.action.digest, executor: 'e', nonce: newNonce() };
    const other = await call({ ...fitting, digest: `sha256:${'0'.repeat(64)}` });
    expect([other.status, other.json.code]).toEqual([403, 'permit_digest_mismatch']);
    const forged = await call({ ...fitting, permit: `${json.permit.permit.slice(0, -1)}_` });
    expect([forged.status, forged.json.code]).toEqual([404, 'not_found']);
    expect((await call(fitting)).status).toBe(200);
    expect((await call(fitting)).status).toBe(200);
    const second = await call({ ...fitting, nonce: newNonce() });
    expect([second.status, second.json.code]).toEqual([409, 'already_redeemed']);
  });

  it('is the same for a repeated request while it is valid, and in no stored text', async () => {
    const headers = { 'idempotency-key': 'k-3' };
    const { json } = await gateway.guard(transfer(10), { headers });
    const again = (await gateway.guard(transfer(10), { headers })).json;
    expect(again.permit).toEqual(json.permit);
    const [stored] = await gateway.services.store.decisions(json.action.organization, {
      agent: null,
      before: null,
      limit: 1,
    });
    expect(JSON.stringify(stored)).not.toContain('rp_permit_');
    await redeem(gateway, json.decisionId);
    expect((await gateway.guard(transfer(10), { headers })).json.permit).toBeNull();
  });

  it('comes signed where executors verify by themselves, and is redeemed online as well', async () => {
    const headers = { 'idempotency-key': 'k-4' };
    const body = transfer('10.50', { permit: { type: 'jws', audience: 'payments' } });
    const { json } = await gateway.guard(body, { headers });
    expect(json.permit).toMatchObject({ type: 'jws', audience: 'payments' });
    expect((await gateway.guard(body, { headers })).json.permit).toEqual(json.permit);
    const [header, claims] = json.permit.permit.split('.').map((part: string) => {
      return part.length === 86 ? null : JSON.parse(Buffer.from(part, 'base64url').toString());
    });
    const jwks = (await gateway.call('GET', '/.well-known/jwks.json', { key: null })).json;
    expect(jwks.keys.map(({ kid }: { kid: string }) => kid)).toContain(header.kid);
    expect(claims).toMatchObject({
      aud: 'payments',
      dec: json.decisionId,
      lim: { amount: '10.5', currency: 'USD' },
      log: { seq: json.receipt.seq },
      req: { dig: json.action.digest },
    });
  });

  it('is signed by another key after a rotation, and what was signed before is not published when that is wished', async () => {
    const kid = async () => {
      const { json } = await gateway.guard(transfer(1, { permit: 'jws' }));
      return JSON.parse(Buffer.from(json.permit.permit.split('.')[0], 'base64url').toString()).kid;
    };
    const published = async () => {
      const { json } = await gateway.call('GET', '/.well-known/jwks.json', { key: null });
      return json.keys.map((key: { kid: string }) => key.kid);
    };
    const rotate = (body?: object) =>
      gateway.call('POST', '/api/v1/permit-keys/rotate', { key: gateway.adminKey, ...(body && { body }) });
    const first = await kid();
    const { json } = await rotate();
    const second = await kid();
    expect([json.kid, second === first]).toEqual([second, false]);
    expect(await published()).toEqual(expect.arrayContaining([first, second]));
    await rotate({ revoke: true });
    expect(await published()).not.toContain(first);
    expect(await published()).not.toContain(second);
  });

  it('is redeemed by one of a thousand', async () => {
    const { json } = await gateway.guard(transfer(10));
    const answers = await Promise.all(Array.from({ length: 1_000 }, () => redeem(gateway, json.decisionId)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ json: body }) => body.code === 'already_redeemed')).toHaveLength(999);
    expect(await probe()).toBe('10');
  });
});

describe('an outcome', () => {
  it('settles what the decision held', async () => {
    const ran = (await gateway.guard(executed(100))).json;
    const failed = (await gateway.guard(executed(200))).json;
    const lost = (await gateway.guard(executed(300))).json;
    const given = (await gateway.guard(transfer(50))).json;
    expect(await probe()).toBe('650');
    const { json } = await report(gateway, ran.decisionId, 'succeeded', { measured: { amount: '80' }, durationMs: 12 });
    expect(recordedOutcomeSchema.safeParse(json).error).toBeUndefined();
    expect(await probe()).toBe('630');
    await report(gateway, failed.decisionId, 'failed', { error: 'CardDeclined' });
    expect(await probe()).toBe('430');
    await report(gateway, lost.decisionId, 'unknown');
    await report(gateway, given.decisionId, 'not_executed');
    expect(await probe()).toBe('380');
    expect((await report(gateway, lost.decisionId, 'succeeded')).json.status).toBe('succeeded');
    expect(await probe()).toBe('380');
  });

  it('beyond what was reserved is recorded, counted and told', async () => {
    const { decisionId } = (await gateway.guard(executed(100))).json;
    const { json } = await report(gateway, decisionId, 'succeeded', { measured: { amount: '1100.50' } });
    expect(json.overrun).toEqual([{ measure: 'amount', reserved: '100', measured: '1100.50' }]);
    const next = await gateway.guard(executed(1));
    expect(next.json).toMatchObject({
      decision: 'BLOCK',
      limits: [{ before: '1100.5', reserved: '0', limit: '1000' }],
    });
  });

  it('is told once: the same again changes nothing, another one is refused', async () => {
    const { decisionId } = (await gateway.guard(executed(100))).json;
    const first = await report(gateway, decisionId, 'succeeded');
    const again = await report(gateway, decisionId, 'succeeded');
    expect([again.status, again.json.receipt, again.json.status]).toEqual([200, null, 'succeeded']);
    expect(again.json.executionId).toBe(first.json.executionId);
    const other = await report(gateway, decisionId, 'failed');
    expect([other.status, other.json.code]).toEqual([409, 'outcome_recorded']);
  });

  it('comes in batches, each answered for itself', async () => {
    const one = (await gateway.guard(executed(1))).json.decisionId;
    const outcomes = [
      { decisionId: one, status: 'succeeded' },
      { decisionId: 'dec_nobody', status: 'succeeded' },
    ];
    const { json } = await gateway.call('POST', '/api/v1/outcomes', { body: { outcomes } });
    expect(json.items).toMatchObject([
      { decisionId: one, ok: true, status: 'succeeded' },
      { decisionId: 'dec_nobody', ok: false, code: 'not_found' },
    ]);
  });

  it('shows in the decision', async () => {
    const { decisionId } = (await gateway.guard(executed(100))).json;
    await report(gateway, decisionId, 'failed', { error: 'Timeout', durationMs: 30 });
    const { json } = await gateway.call('GET', `/api/v1/decisions/${decisionId}`);
    expect(decisionSchema.safeParse(json).error).toBeUndefined();
    expect(json.execution).toMatchObject({ status: 'failed', outcome: { error: 'Timeout', durationMs: 30 } });
  });

  it('of what was blocked or waits is refused', async () => {
    const blocked = (await gateway.guard(executed(5_000))).json;
    expect((await report(gateway, blocked.decisionId, 'succeeded')).json.code).toBe('not_redeemable');
    await activate(gateway, policiesWith(asking));
    const waiting = (await gateway.guard(executed(5_000))).json;
    expect((await report(gateway, waiting.decisionId, 'not_executed')).json.code).toBe('not_redeemable');
    await approve(gateway, waiting.approvalId);
    expect((await report(gateway, waiting.decisionId, 'succeeded')).json.code).toBe('not_redeemable');
    expect((await report(gateway, waiting.decisionId, 'not_executed')).status).toBe(200);
    expect((await redeem(gateway, waiting.decisionId)).json.code).toBe('permit_expired');
  });
});

describe('an approval over a budget', () => {
  beforeEach(() => activate(gateway, policiesWith(asking)));

  it('holds nothing while it waits, and is charged when a person lets it', async () => {
    await gateway.guard(executed(900));
    const { json } = await gateway.guard(executed(500));
    expect(json).toMatchObject({ decision: 'REQUIRE_APPROVAL', limits: [{ before: '900', reserved: '0' }] });
    expect(json.reasons[0]).toMatchObject({ code: 'budget_exceeded', limit: '1000' });
    expect(await probe()).toBe('900');
    await approve(gateway, json.approvalId);
    expect(await probe()).toBe('1400');
    await redeem(gateway, json.decisionId);
    await report(gateway, json.decisionId, 'not_executed');
    expect(await probe()).toBe('900');
  });

  it('that was denied holds nothing', async () => {
    await gateway.guard(executed(900));
    const { json } = await gateway.guard(executed(500));
    await deny(gateway, json.approvalId);
    expect(await probe()).toBe('900');
    expect((await redeem(gateway, json.decisionId)).json.code).toBe('not_redeemable');
  });
});

describe('redemption after policies became stricter', () => {
  it('supersedes an approval, and a permit', async () => {
    await activate(gateway, policiesWith(asking));
    const permitted = (await gateway.guard(transfer(0))).json;
    const waiting = (await gateway.guard(executed(2_000))).json;
    await approve(gateway, waiting.approvalId);
    await activate(gateway, 'policies:\n  - { id: none, match: { actions: [transfer_funds] }, effect: block }\n');
    for (const { decisionId } of [waiting, permitted]) {
      const { status, json } = await redeem(gateway, decisionId);
      expect([status, json.code]).toEqual([409, 'superseded']);
      expect(json.supersededBy).toMatchObject({ decision: 'BLOCK', approvalId: null });
      if (decisionId !== waiting.decisionId) continue;
      // the first answer may have been lost
      const again = await redeem(gateway, decisionId);
      expect([again.status, again.json.supersededBy]).toEqual([409, json.supersededBy]);
    }
    const { json } = await gateway.call('GET', `/api/v1/approvals/${waiting.approvalId}`, {
      headers: { 'runplane-version': '2026-11-22' },
    });
    expect(json.status).toBe('superseded');
  });

  it('leaves alone what is not stricter', async () => {
    await activate(gateway, policiesWith(asking));
    const { json } = await gateway.guard(executed(2_000));
    await approve(gateway, json.approvalId);
    await activate(gateway, policiesWith(asking.replace('1000', '1500')));
    expect((await redeem(gateway, json.decisionId)).status).toBe(200);
  });
});
