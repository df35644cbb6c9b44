import { describe, expect, it, vi } from 'vitest';
import { Runplane, type RunplaneOptions } from '../src/index.ts';
import { type Fault, problem, type Script, startGateway } from './start-gateway.ts';

const dropBefore: Fault = { kind: 'drop before' };
const dropAfter: Fault = { kind: 'drop after' };
const hang: Fault = { kind: 'hang' };
const page: Fault = { kind: 'reply', status: 502, body: '<h1>Bad gateway</h1>' };

async function start(script: Script, options: RunplaneOptions = {}) {
  const gateway = await startGateway({ decisions: { wire: 'REQUIRE_APPROVAL', drop_table: 'BLOCK' }, ...script });
  const runplane = new Runplane({ baseUrl: gateway.url, apiKey: 'rp_test_key', timeoutMs: 2_000, ...options });
  return { gateway, runplane, callback: vi.fn(() => 'ran') };
}

describe('a guard call on a bad network', () => {
  it('is repeated with the same idempotency key, decided once and run once', async () => {
    const faults = { guard: [dropBefore, dropAfter, page] };
    const { gateway, runplane, callback } = await start({ faults });
    expect(await runplane.guard('pay', 'bank', { amount: 5 }, callback)).toBe('ran');
    const attempts = gateway.at('guard');
    expect(attempts).toHaveLength(4);
    expect(new Set(attempts.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
    expect(new Set(attempts.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(gateway.log.leaves).toHaveLength(1);
    expect(callback).toHaveBeenCalledTimes(1);
  });

  it('has a key of its own', async () => {
    const { gateway, runplane, callback } = await start({});
    await runplane.guard('pay', 'bank', {}, callback);
    await runplane.guard('pay', 'bank', {}, callback);
    expect(new Set(gateway.at('guard').map(({ headers }) => headers['idempotency-key'])).size).toBe(2);
  });

  it('waits as long as the gateway asks before it tries again', async () => {
    const faults = { guard: [problem(503, 'overloaded', {}, { 'retry-after': '1' })] };
    const { runplane, callback } = await start({ faults });
    const begun = performance.now();
    expect(await runplane.guard('pay', 'bank', {}, callback)).toBe('ran');
    expect(performance.now() - begun).toBeGreaterThan(990);
  });

  it('reports a gateway that asks to stay away for long, instead of waiting', async () => {
    const faults = { guard: [problem(503, 'ledger_unavailable', {}, { 'retry-after': '600' })] };
    const { gateway, runplane, callback } = await start({ faults });
    const error = await runplane.guard('pay', 'bank', {}, callback).catch((thrown) => thrown);
    expect(error).toMatchObject({
      code: 'UNAVAILABLE',
      retryAfterMs: 600_000,
      reasons: [{ code: 'ledger_unavailable' }],
    });
    expect(gateway.at('guard')).toHaveLength(1);
  });

  it('is UNAVAILABLE, never BLOCKED, when the gateway stays away', async () => {
    const { gateway, runplane, callback } = await start(
      { faults: { guard: [hang, hang] } },
      { timeoutMs: 200, retries: 1 },
    );
    const error = await runplane.guard('pay', 'bank', {}, callback).catch((thrown) => thrown);
    expect(error).toMatchObject({ code: 'UNAVAILABLE', undecided: false, reasons: [{ code: 'gateway_timeout' }] });
    expect(gateway.at('guard')).toHaveLength(2);
    gateway.close();
    const unreachable = await runplane.guard('pay', 'bank', {}, callback).catch((thrown) => thrown);
    expect(unreachable).toMatchObject({
      code: 'UNAVAILABLE',
      undecided: true,
      reasons: [{ code: 'gateway_unreachable' }],
    });
    expect(callback).not.toHaveBeenCalled();
  });

  it.each([
    ['a page of a proxy', page],
    ['an empty answer', { kind: 'reply', status: 200, body: '' }],
    ['a list', { kind: 'reply', status: 200, body: '[{"decision":"ALLOW"}]' }],
    ['an ALLOW with another status', { kind: 'reply', status: 202, body: '{"decision":"ALLOW"}' }],
    ['a 403 page of a firewall', { kind: 'reply', status: 403, body: '<h1>Forbidden</h1>' }],
    ['a failure of the gateway', problem(500, 'internal_error')],
    ['a frozen log', problem(503, 'log_frozen')],
  ] as const)('is UNAVAILABLE after %s', async (_, fault) => {
    const { runplane, callback } = await start({ faults: { guard: [fault] } }, { retries: 0, failOpen: ['pay'] });
    const error = await runplane.guard('pay', 'bank', {}, callback).catch((thrown) => thrown);
    expect(error).toMatchObject({ code: 'UNAVAILABLE', undecided: false });
    expect(callback).not.toHaveBeenCalled();
  });

  it.each([
    [401, 'invalid_key', {}],
    [403, 'agent_mismatch', {}],
    [400, 'conflicting_fact', { path: 'context.environment' }],
    [422, 'idempotency_key_reused', {}],
  ] as const)('is INVALID after a %i %s, and not repeated', async (status, code, members) => {
    const faults = { guard: [problem(status, code, members)] };
    const { gateway, runplane, callback } = await start({ faults }, { failOpen: ['pay'] });
    const error = await runplane.guard('pay', 'bank', {}, callback).catch((thrown) => thrown);
    const path = 'path' in members ? members.path : null;
    expect(error).toMatchObject({
      code: 'INVALID',
      requestId: 'req_p',
      reasons: [{ code, path, message: `about ${code}` }],
    });
    expect(gateway.at('guard')).toHaveLength(1);
    expect(callback).not.toHaveBeenCalled();
  });

  it('is not repeated after a log that is frozen until an operator acts', async () => {
    const { gateway, runplane, callback } = await start({ faults: { guard: [problem(503, 'log_frozen')] } });
    await expect(runplane.guard('pay', 'bank', {}, callback)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(gateway.at('guard')).toHaveLength(1);
  });

  it('is not carried to where a redirect points', async () => {
    const elsewhere = await startGateway();
    const redirect: Fault = {
      kind: 'reply',
      status: 307,
      body: '',
      headers: { location: `${elsewhere.url}/api/v1/guard` },
    };
    const { runplane, callback } = await start({ faults: { guard: [redirect] } });
    await expect(runplane.guard('pay', 'bank', {}, callback)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(elsewhere.received).toEqual([]);
    expect(callback).not.toHaveBeenCalled();
  });

  it('outlives a gateway that is away while a human decides', async () => {
    const faults = { approval: [dropBefore, page, problem(429, 'rate_limited')] };
    const { gateway, runplane, callback } = await start({ faults });
    const guarded = runplane.guard('wire', 'bank', {}, callback);
    gateway.resolve(await gateway.pendingAsked, { status: 'approved' });
    expect(await guarded).toBe('ran');
  });

  it('does not hammer a gateway that answers without holding', async () => {
    const { gateway, runplane, callback } = await start({ holds: false }, { approvalTimeoutMs: 1_200 });
    const error = await runplane.guard('wire', 'bank', {}, callback).catch((thrown) => thrown);
    expect(error.code).toBe('TIMEOUT');
    expect(gateway.at('approval').length).toBeLessThan(10);
    expect(callback).not.toHaveBeenCalled();
  });
});

describe('a surprising answer', () => {
  it.each([
    ['a decision of another spelling', { decision: 'allow' }],
    ['a decision that this client does not know', { decision: 'ALLOW_ONCE' }],
    ['no decision', { decision: undefined }],
    ['no id', { decisionId: undefined }],
    ['an approval nobody should need', { approvalId: 'apr_1' }],
    ['no receipt', { receipt: undefined }],
    ['a receipt without a place', { receipt: { origin: 'log', seq: -1 } }],
    ['a receipt without a checkpoint', { receipt: { origin: 'log', seq: '1' } }],
    ['reasons that are none', { reasons: ['because'] }],
    ['the decision on another action', { action: { requested: 'read_balance' } }],
  ])('with %s allows nothing', async (_, answer) => {
    const { runplane, callback } = await start({ answer }, { failOpen: ['pay'] });
    const error = await runplane.guard('pay', 'bank', {}, callback).catch((thrown) => thrown);
    expect(error).toMatchObject({ code: 'UNAVAILABLE', reasons: [{ code: 'answer_malformed' }] });
    expect(callback).not.toHaveBeenCalled();
  });

  it('that asks for an approval without naming it allows nothing', async () => {
    const { runplane, callback } = await start({ answer: { approvalId: null } });
    const error = await runplane.guard('wire', 'bank', {}, callback).catch((thrown) => thrown);
    expect(error).toMatchObject({ code: 'UNAVAILABLE', reasons: [{ code: 'answer_malformed' }] });
  });

  it.each([
    ['an unknown status', { status: 'rubber-stamped' }],
    ['another approval', { status: 'approved', id: 'apr_other' }],
    ['another decision', { status: 'approved', decisionId: 'dec_other' }],
    ['another action', { status: 'approved', action: { digest: 'sha256:other' } }],
  ])('about an approval, with %s, allows nothing', async (_, state) => {
    const reply: Fault = { kind: 'reply', status: 200, body: JSON.stringify(state) };
    const { runplane, callback } = await start({ faults: { approval: [reply] } });
    const error = await runplane.guard('wire', 'bank', {}, callback).catch((thrown) => thrown);
    expect(error).toMatchObject({
      code: 'UNAVAILABLE',
      decisionId: 'dec_1',
      reasons: [{ code: 'approval_malformed' }],
    });
    expect(callback).not.toHaveBeenCalled();
  });
});

describe('failing open', () => {
  const failOpen = ['pay', 'wire', 'drop_table'];

  it('runs a listed action when the gateway cannot be reached, and says that nothing was decided', async () => {
    const { gateway, runplane, callback } = await start({}, { failOpen, retries: 1 });
    gateway.close();
    const result = await runplane.tryGuard('pay', 'bank', {}, (_, { decisionId }) => decisionId);
    expect(result).toEqual({ status: 'executed', output: null, decision: null, approval: null });
    await expect(runplane.guard('delete', 'bank', {}, callback)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(callback).not.toHaveBeenCalled();
  });

  it('runs a listed action when the gateway turns it away unseen', async () => {
    const faults = { guard: [problem(503, 'overloaded')] };
    const { runplane, callback } = await start({ faults }, { failOpen, retries: 0 });
    expect(await runplane.guard('pay', 'bank', {}, callback)).toBe('ran');
  });

  it.each([
    ['an answer that is late', hang],
    ['an answer that is lost', dropAfter],
    ['a proxy that lost the gateway', page],
    ['a ledger that cannot commit', problem(503, 'ledger_unavailable')],
  ])('never covers %s: a BLOCK or a request for approval may be recorded', async (_, fault) => {
    const { runplane, callback } = await start(
      { faults: { guard: [fault, fault] } },
      { failOpen, retries: 0, timeoutMs: 100 },
    );
    for (const action of ['drop_table', 'wire']) {
      await expect(runplane.guard(action, 'bank', {}, callback)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    }
    expect(callback).not.toHaveBeenCalled();
  });

  it('never covers a call of which one attempt may have arrived', async () => {
    const faults = { guard: [dropAfter, problem(503, 'overloaded')] };
    const { runplane, callback } = await start({ faults }, { failOpen, retries: 1 });
    await expect(runplane.guard('wire', 'bank', {}, callback)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(callback).not.toHaveBeenCalled();
  });

  it('never covers an approval that is late', async () => {
    const { runplane, callback } = await start({}, { failOpen, approvalTimeoutMs: 100 });
    await expect(runplane.guard('wire', 'bank', {}, callback)).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(callback).not.toHaveBeenCalled();
  });

  it('never covers an approval that expired', async () => {
    const { gateway, runplane, callback } = await start({}, { failOpen });
    const guarded = expect(runplane.guard('wire', 'bank', {}, callback)).rejects.toMatchObject({ code: 'EXPIRED' });
    gateway.resolve(await gateway.pendingAsked, { status: 'expired' });
    await guarded;
    expect(callback).not.toHaveBeenCalled();
  });

  it('never covers an approval that got out of reach', async () => {
    const { gateway, runplane, callback } = await start({}, { failOpen, approvalTimeoutMs: 500 });
    const guarded = expect(runplane.guard('wire', 'bank', {}, callback)).rejects.toMatchObject({ code: 'TIMEOUT' });
    await gateway.pendingAsked;
    gateway.close();
    await guarded;
    expect(callback).not.toHaveBeenCalled();
  });
});
