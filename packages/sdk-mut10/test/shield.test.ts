import { describe, expect, it, vi } from 'vitest';
import { Shield, type ShieldConfig, ShieldError } from '../src/index.ts';
import { type Fault, problem, type Script, startGateway } from './start-gateway.ts';

const modes = ['closed', 'open'] as const;

async function start(script: Script = {}, config: Partial<ShieldConfig> = {}) {
  const decisions = { wire: 'REQUIRE_APPROVAL', drop_table: 'BLOCK' } as const;
  const gateway = await startGateway({ decisions, holds: false, ...script });
  const shield = new Shield({
    baseUrl: `${gateway.url}/`,
    apiKey: 'rp_test_key',
    approvalPollIntervalMs: 5,
    ...config,
  });
  return { gateway, shield, fn: vi.fn(async () => 'ran') };
}

async function refusal(work: Promise<unknown>): Promise<ShieldError> {
  const error = await work.then(
    () => null,
    (thrown) => thrown,
  );
  expect(error).toBeInstanceOf(ShieldError);
  return error;
}

describe('Shield', () => {
  it('sends what existing clients send, and nothing more', async () => {
    const { gateway, shield, fn } = await start();
    expect(await shield.guard('delete_record', 'users-database', { recordId: 'user_123' }, fn)).toBe('ran');
    await shield.guard('ping', 'service', null, fn);
    await shield.decide({ actionType: 'ping', target: 'service', requestId: 'mine' });
    const [first, second, third] = gateway.at('guard');
    expect(first?.body).toEqual({
      action: { type: 'delete_record', target: 'users-database', context: { recordId: 'user_123' } },
    });
    expect(second?.body).toEqual({ action: { type: 'ping', target: 'service', context: {} } });
    expect(third?.body).toEqual({ action: { type: 'ping', target: 'service', context: {} }, requestId: 'mine' });
    expect(first?.headers).toMatchObject({ authorization: 'Bearer rp_test_key', 'content-type': 'application/json' });
    expect(first?.headers).not.toHaveProperty('runplane-version');
    expect(first?.headers).not.toHaveProperty('idempotency-key');
  });

  it('never runs a blocked action', async () => {
    const { shield, fn } = await start();
    const error = await refusal(shield.guard('drop_table', 'users', {}, fn));
    expect(error).toMatchObject({ code: 'BLOCKED', requestId: 'req_1', message: 'blocked: because drop_table' });
    expect(fn).not.toHaveBeenCalled();
  });

  it('runs an approved action, after polling', async () => {
    const { gateway, shield, fn } = await start();
    const guarded = shield.guard('wire', 'bank', {}, fn);
    gateway.resolve(await gateway.pendingAsked, { status: 'approved' });
    expect(await guarded).toBe('ran');
    expect(fn).toHaveBeenCalledTimes(1);
    expect(gateway.at('approval')[0]?.path).toBe('/api/v1/approvals/apr_1');
  });

  it('names who denied, and the comment', async () => {
    const { gateway, shield, fn } = await start();
    const guarded = refusal(shield.guard('wire', 'bank', {}, fn));
    gateway.resolve(await gateway.pendingAsked, { status: 'denied', resolvedBy: 'dana', comment: 'too much' });
    expect(await guarded).toMatchObject({ code: 'DENIED', requestId: 'req_1', message: 'denied by dana: too much' });
    expect(fn).not.toHaveBeenCalled();
  });

  it('keeps polling through failures until there is an answer', async () => {
    const faults = { approval: [{ kind: 'drop before' }, problem(500, 'internal_error'), null] } as const;
    const { gateway, shield, fn } = await start({ faults });
    const guarded = shield.guard('wire', 'bank', {}, fn);
    gateway.resolve(await gateway.pendingAsked, { status: 'approved' });
    expect(await guarded).toBe('ran');
  });

  it.each(modes)('never runs what nobody approved: expired, with failMode %s', async (failMode) => {
    const { gateway, shield, fn } = await start({}, { failMode });
    const guarded = refusal(shield.guard('wire', 'bank', {}, fn));
    gateway.resolve(await gateway.pendingAsked, { status: 'expired' });
    expect(await guarded).toMatchObject({ code: 'TIMEOUT' });
    expect(fn).not.toHaveBeenCalled();
  });

  it.each(modes)('never runs what nobody approved: too late, with failMode %s', async (failMode) => {
    const { shield, fn } = await start({}, { failMode, approvalTimeoutMs: 40 });
    expect(await refusal(shield.guard('wire', 'bank', {}, fn))).toMatchObject({ code: 'TIMEOUT', requestId: 'req_1' });
    expect(fn).not.toHaveBeenCalled();
  });

  it.each(modes)('never runs what nobody approved: gateway gone, with failMode %s', async (failMode) => {
    const { gateway, shield, fn } = await start({}, { failMode, approvalTimeoutMs: 100 });
    const guarded = refusal(shield.guard('wire', 'bank', {}, fn));
    await gateway.pendingAsked;
    gateway.close();
    expect(await guarded).toMatchObject({ code: 'TIMEOUT' });
    expect(fn).not.toHaveBeenCalled();
  });

  it('fails closed as BLOCKED', async () => {
    const { gateway, shield, fn } = await start(
      { faults: { guard: [problem(401, 'invalid_key'), { kind: 'hang' }] } },
      { timeoutMs: 60 },
    );
    expect((await refusal(shield.guard('read', 'file', {}, fn))).message).toBe(
      'blocked: about invalid_key (fail-closed)',
    );
    expect((await refusal(shield.guard('read', 'file', {}, fn))).message).toMatch(
      /no answer within 60 ms \(fail-closed\)$/,
    );
    gateway.close();
    expect(await shield.decide({ actionType: 'read', target: 'file' })).toMatchObject({
      decision: 'BLOCK',
      reason: expect.stringMatching(/ECONNREFUSED \(fail-closed\)$/),
      approvalId: null,
    });
    expect(fn).not.toHaveBeenCalled();
  });

  it('fails open when the gateway cannot be reached', async () => {
    const { gateway, shield, fn } = await start({}, { failMode: 'open' });
    gateway.close();
    expect(await shield.guard('read', 'file', {}, fn)).toBe('ran');
  });

  it.each<[string, Fault]>([
    ['a key that is not valid', problem(401, 'invalid_key')],
    ['an answer that is late', { kind: 'hang' }],
    ['an answer that is lost', { kind: 'drop after' }],
    ['an answer that is garbage', { kind: 'reply', status: 200, body: '<html>' }],
  ])('does not fail open after %s: what was decided is not known', async (_, fault) => {
    const { shield, fn } = await start({ faults: { guard: [fault] } }, { failMode: 'open', timeoutMs: 100 });
    expect(await refusal(shield.guard('wire', 'bank', {}, fn))).toMatchObject({ code: 'BLOCKED' });
    expect(fn).not.toHaveBeenCalled();
  });

  it.each([
    ['a decision it does not know', { decision: 'MAYBE' }],
    ['an approval without a name', { decision: 'REQUIRE_APPROVAL', approvalId: null }],
  ])('reports %s as UNKNOWN', async (_, answer) => {
    const { shield, fn } = await start({ answer }, { failMode: 'open' });
    expect(await refusal(shield.guard('read', 'file', {}, fn))).toMatchObject({ code: 'UNKNOWN', requestId: 'req_1' });
    expect(fn).not.toHaveBeenCalled();
  });

  it('reports an approval status it does not know as UNKNOWN', async () => {
    const { shield } = await start({
      faults: { approval: [{ kind: 'reply', status: 200, body: '{"status":"maybe"}' }] },
    });
    expect((await refusal(shield.pollApproval('apr_1'))).code).toBe('UNKNOWN');
  });

  it('passes on what the function throws', async () => {
    const { shield } = await start();
    const failure = new Error('disk full');
    await expect(shield.guard('read', 'file', {}, () => Promise.reject(failure))).rejects.toBe(failure);
  });

  it('decides on the context as it was when it was called', async () => {
    const { gateway, shield, fn } = await start();
    const context = { amount: 10 };
    const guarded = shield.guard('pay', 'bank', context, fn);
    context.amount = 1_000_000;
    await guarded;
    expect(gateway.at('guard')[0]?.body).toMatchObject({ action: { context: { amount: 10 } } });
  });

  it('refuses a context that cannot be written', async () => {
    const { gateway, shield, fn } = await start({}, { failMode: 'open' });
    expect((await refusal(shield.guard('pay', 'bank', { amount: 10n }, fn))).code).toBe('UNKNOWN');
    expect(gateway.received).toEqual([]);
  });

  it('verifies the audit chain', async () => {
    const faults = { verify: [null, problem(503, 'overloaded'), { kind: 'reply', status: 200, body: '{}' }] } as const;
    const { shield } = await start({ faults });
    expect(await shield.verifyAuditChain()).toEqual({ valid: true, chainLength: 0 });
    expect((await refusal(shield.verifyAuditChain())).code).toBe('NETWORK_ERROR');
    expect((await refusal(shield.verifyAuditChain())).code).toBe('UNKNOWN');
  });

  it('needs a gateway and a key', () => {
    expect(() => new Shield({ baseUrl: '', apiKey: 'k' })).toThrow('`baseUrl`');
    expect(() => new Shield({ baseUrl: 'http://gateway', apiKey: '' })).toThrow('`apiKey`');
  });
});
