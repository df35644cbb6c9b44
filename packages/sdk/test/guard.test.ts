import { describe, expect, it, vi } from 'vitest';
import { Runplane, RunplaneError, type RunplaneOptions } from '../src/index.ts';
import { type RunningGateway, type Script, startGateway } from './start-gateway.ts';

const decisions = { wire: 'REQUIRE_APPROVAL', drop_table: 'BLOCK' } as const;

async function start(script: Script = {}, options: RunplaneOptions = {}) {
  const gateway = await startGateway({ decisions, ...script });
  return { gateway, runplane: client(gateway, options) };
}

function client(gateway: RunningGateway, options: RunplaneOptions = {}): Runplane {
  return new Runplane({ baseUrl: gateway.url, apiKey: 'rp_test_key', ...options });
}

/** Makes a callback that counts its runs. */
function counted<T>(output: T) {
  return vi.fn(async () => output);
}

async function refusal(work: Promise<unknown>): Promise<RunplaneError> {
  const error = await work.then(
    () => null,
    (thrown) => thrown,
  );
  expect(error).toBeInstanceOf(RunplaneError);
  return error;
}

describe('guard', () => {
  it('returns what the callback returns when the action is allowed', async () => {
    const { gateway, runplane } = await start();
    const output = await runplane.guard('read_balance', 'ledger', { account: 'a1' }, ({ account }) => `${account}: 10`);
    expect(output).toBe('a1: 10');
    const [request] = gateway.at('guard');
    expect(request?.body).toEqual({
      action: 'read_balance',
      target: 'ledger',
      execute: { executor: 'sdk-js', nonce: expect.stringMatching(/^[0-9a-f]{32}$/) },
      context: { account: 'a1' },
    });
    expect(request?.headers).toMatchObject({
      authorization: 'Bearer rp_test_key',
      'content-type': 'application/json',
      'runplane-version': '2026-11-22',
      'idempotency-key': expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it('takes no context for an empty one', async () => {
    const { gateway, runplane } = await start();
    expect(await runplane.guard('ping', 'service', null, (context) => context)).toEqual({});
    expect(gateway.at('guard')[0]?.body).toMatchObject({ action: 'ping', target: 'service', context: {} });
  });

  it('tells the callback which decision let it run', async () => {
    const { runplane } = await start();
    const run = await runplane.guard('read', 'file', {}, (_, { decisionId, signal }) => ({ decisionId, signal }));
    expect(run.decisionId).toBe('dec_1');
    expect(run.signal.aborted).toBe(false);
  });

  it('never runs a blocked action, and says what decided and what would pass', async () => {
    const { runplane } = await start();
    const callback = counted('ran');
    const error = await refusal(runplane.guard('drop_table', 'users', {}, callback));
    expect(error).toMatchObject({ code: 'BLOCKED', decisionId: 'dec_1', requestId: 'req_1', approvalId: null });
    expect(error.decision?.decision).toBe('BLOCK');
    expect(error.reasons[0]?.code).toBe('policy_matched');
    expect(error.message).toBe(
      '`drop_table` on `users` is blocked: because drop_table (would pass: amount up to 1000)',
    );
    expect(callback).not.toHaveBeenCalled();
  });

  it('runs an approved action once, after the approval', async () => {
    const { gateway, runplane } = await start();
    const callback = counted('sent');
    const guarded = runplane.guard('wire', 'bank', { amount: 12_000 }, callback);
    const approvalId = await gateway.pendingAsked;
    expect(callback).not.toHaveBeenCalled();
    gateway.resolve(approvalId, { status: 'approved', resolvedBy: 'dana' });
    expect(await guarded).toBe('sent');
    expect(callback).toHaveBeenCalledTimes(1);
    expect(gateway.at('approval')[0]?.path).toBe('/api/v1/approvals/apr_1?wait=55');
  });

  it.each([
    ['denied', 'DENIED', '`wire` on `bank` was denied by dana: too much'],
    ['cancelled', 'DENIED', '`wire` on `bank` was not approved: the request was withdrawn by dana: too much'],
    [
      'superseded',
      'DENIED',
      '`wire` on `bank` was not approved: stricter policies replaced the request by dana: too much',
    ],
    ['expired', 'EXPIRED', '`wire` on `bank` was not approved while the request was open by dana: too much'],
  ])('never runs an action whose approval is %s', async (status, code, message) => {
    const { gateway, runplane } = await start();
    const callback = counted('sent');
    const guarded = refusal(runplane.guard('wire', 'bank', {}, callback));
    gateway.resolve(await gateway.pendingAsked, { status, resolvedBy: 'dana', comment: 'too much' });
    const error = await guarded;
    expect(error).toMatchObject({ code, message, approvalId: 'apr_1', decisionId: 'dec_1' });
    expect(error.approval).toMatchObject({ status, resolvedBy: 'dana', comment: 'too much' });
    expect(error.reasons.map((reason) => reason.code)).toEqual([`approval_${status}`, 'policy_matched']);
    expect(callback).not.toHaveBeenCalled();
  });

  it('stops waiting when its time is up, and leaves the approval open', async () => {
    const { runplane } = await start({}, { approvalTimeoutMs: 150 });
    const callback = counted('sent');
    const error = await refusal(runplane.guard('wire', 'bank', {}, callback));
    expect(error).toMatchObject({ code: 'TIMEOUT', approvalId: 'apr_1', decisionId: 'dec_1' });
    expect(callback).not.toHaveBeenCalled();
  });

  it('follows an approval that was superseded to the one that took its place', async () => {
    const { gateway, runplane } = await start();
    const guarded = runplane.guard('wire', 'bank', {}, counted('sent'));
    gateway.resolve(gateway.supersede(await gateway.pendingAsked), { status: 'approved' });
    expect(await guarded).toBe('sent');
    expect(gateway.at('redeem').map(({ path }) => path)).toEqual(['/api/v1/decisions/dec_2/redeem']);
  });

  it('gives up on approvals that supersede each other without end', async () => {
    const { gateway, runplane } = await start();
    const callback = counted('sent');
    const guarded = refusal(runplane.guard('wire', 'bank', {}, callback));
    gateway.resolve('apr_a', { status: 'superseded', supersededBy: 'apr_b' });
    gateway.resolve('apr_b', { status: 'superseded', supersededBy: 'apr_a' });
    gateway.resolve(await gateway.pendingAsked, { status: 'superseded', supersededBy: 'apr_a' });
    expect((await guarded).code).toBe('DENIED');
    expect(gateway.at('approval')).toHaveLength(4);
    expect(callback).not.toHaveBeenCalled();
  });

  it('passes on what the callback throws, unchanged, and does not run it again', async () => {
    const { gateway, runplane } = await start();
    const failure = new TypeError('disk full');
    const callback = vi.fn(() => {
      throw failure;
    });
    await expect(runplane.guard('write', 'file', {}, callback)).rejects.toBe(failure);
    await expect(runplane.tryGuard('write', 'file', {}, callback)).rejects.toBe(failure);
    expect(callback).toHaveBeenCalledTimes(2);
    expect(gateway.at('guard')).toHaveLength(2);
  });

  it('hands over a deeply frozen copy', async () => {
    const { runplane } = await start();
    const context = { to: ['ada', 'bob'], options: { urgent: true } };
    await runplane.guard('send', 'mail', context, (frozen) => {
      expect(frozen).toEqual(context);
      expect(frozen).not.toBe(context);
      expect([frozen, frozen.to, frozen.options].every(Object.isFrozen)).toBe(true);
      expect(() => (frozen.to as string[]).push('eve')).toThrow(TypeError);
    });
  });

  it('decides and runs what the context held when it was called, whatever becomes of it', async () => {
    const { gateway, runplane } = await start();
    const context = { amount: 10, lines: [{ to: 'ada' }] };
    const guarded = runplane.guard('pay', 'bank', context, (frozen) => frozen);
    context.amount = 1_000_000;
    context.lines[0]!.to = 'mallory';
    context.lines.push({ to: 'eve' });
    expect(await guarded).toEqual({ amount: 10, lines: [{ to: 'ada' }] });
    expect(gateway.at('guard')[0]?.body?.context).toEqual({ amount: 10, lines: [{ to: 'ada' }] });
  });

  it('refuses a context that JSON cannot carry before anything is sent', async () => {
    const { gateway, runplane } = await start();
    const callback = counted('ran');
    const error = await refusal(runplane.guard('pay', 'bank', { lines: [{ amount: Number.NaN }] }, callback));
    expect(error).toMatchObject({ code: 'INVALID', undecided: true });
    expect(error.reasons[0]?.path).toBe('context.lines[0].amount');
    expect(gateway.received).toEqual([]);
    expect(callback).not.toHaveBeenCalled();
  });

  it('states who acts, where and under which trace', async () => {
    const { gateway, runplane } = await start({}, { agent: 'billing' });
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    await runplane.guard('pay', 'bank', {}, () => 1, {
      environment: 'staging',
      session: 's-1',
      requestId: 'order-7',
      traceparent,
    });
    await runplane.guard('pay', 'bank', {}, () => 1, { agent: 'refunds' });
    const [first, second] = gateway.at('guard');
    expect(first?.body).toMatchObject({ agent: 'billing', environment: 'staging', session: 's-1' });
    expect(first?.headers).toMatchObject({ 'idempotency-key': 'order-7', traceparent });
    expect(second?.body).toMatchObject({ agent: 'refunds' });
  });

  it.each([
    ['action', ['', 'bank', {}]],
    ['target', ['pay', ' ', {}]],
    ['context', ['pay', 'bank', [1]]],
    ['options.requestId', ['pay', 'bank', {}, { requestId: 'line\nbreak' }]],
    ['options.traceparent', ['pay', 'bank', {}, { traceparent: 'yes' }]],
    ['options.agent', ['pay', 'bank', {}, { agent: '' }]],
    ['options.timeoutMs', ['pay', 'bank', {}, { timeoutMs: -1 }]],
  ] as const)('refuses a wrong `%s`', async (path, [action, target, context, options]) => {
    const { gateway, runplane } = await start();
    const error = await refusal(runplane.guard(action, target, context, () => 1, options));
    expect(error.code).toBe('INVALID');
    expect(error.reasons[0]?.path).toBe(path);
    expect(gateway.received).toEqual([]);
  });

  it('ends with the reason of the signal, and runs nothing', async () => {
    const { gateway, runplane } = await start();
    const callback = counted('sent');
    const controller = new AbortController();
    const guarded = runplane.guard('wire', 'bank', {}, callback, { signal: controller.signal });
    gateway.pendingAsked.then(() => controller.abort(new Error('the user left')));
    await expect(guarded).rejects.toThrow('the user left');
    await expect(runplane.guard('read', 'bank', {}, callback, { signal: controller.signal })).rejects.toThrow(
      'the user left',
    );
    expect(callback).not.toHaveBeenCalled();
  });
});

describe('a caller that gives up', () => {
  it('between the decision and the run gets no run', async () => {
    const controller = new AbortController();
    const callback = counted('ran');
    const abortsAtLogKey: typeof fetch = async (input, init) => {
      const response = await fetch(input, init);
      if (String(input).endsWith('/audit/key')) controller.abort(new Error('the user left'));
      return response;
    };
    const { gateway, runplane } = await start({}, { fetch: abortsAtLogKey });
    await expect(runplane.guard('read', 'file', {}, callback, { signal: controller.signal })).rejects.toThrow(
      'the user left',
    );
    expect(gateway.log.leaves).toHaveLength(1);
    expect(callback).not.toHaveBeenCalled();
  });
});

describe('tryGuard', () => {
  it('returns the output with its decision', async () => {
    const { runplane } = await start();
    const result = await runplane.tryGuard('read', 'file', {}, () => 42);
    expect(result).toMatchObject({ status: 'executed', output: 42, approval: null, decision: { decisionId: 'dec_1' } });
  });

  it('returns a BLOCK as a value', async () => {
    const { runplane } = await start();
    const result = await runplane.tryGuard('drop_table', 'users', {}, () => 42);
    expect(result).toMatchObject({ status: 'blocked', decision: { decision: 'BLOCK' }, error: { code: 'BLOCKED' } });
  });

  it.each(['denied', 'expired'] as const)('returns an approval that is %s as a value', async (status) => {
    const { gateway, runplane } = await start();
    const trying = runplane.tryGuard('wire', 'bank', {}, () => 42);
    gateway.resolve(await gateway.pendingAsked, { status });
    expect(await trying).toMatchObject({ status, approval: { status }, approvalId: 'apr_1' });
  });

  it('returns the approval that let the action run', async () => {
    const { gateway, runplane } = await start();
    const trying = runplane.tryGuard('wire', 'bank', {}, () => 42);
    gateway.resolve(await gateway.pendingAsked, { status: 'approved', resolvedBy: 'dana' });
    expect(await trying).toMatchObject({ status: 'executed', approval: { resolvedBy: 'dana' } });
  });

  it('returns an approval nobody answered, and a gateway that is away, as values', async () => {
    const { gateway, runplane } = await start({}, { approvalTimeoutMs: 50, retries: 0 });
    expect(await runplane.tryGuard('wire', 'bank', {}, () => 42)).toMatchObject({
      status: 'timeout',
      approvalId: 'apr_1',
    });
    gateway.close();
    expect(await runplane.tryGuard('read', 'bank', {}, () => 42)).toMatchObject({
      status: 'unavailable',
      decision: null,
    });
  });

  it('throws when the call itself is wrong', async () => {
    const { runplane } = await start();
    expect((await refusal(runplane.tryGuard('', 'bank', {}, () => 42))).code).toBe('INVALID');
  });
});

describe('decide', () => {
  it('answers with the recorded decision, whatever it is', async () => {
    const { runplane } = await start();
    const decision = await runplane.decide('wire', 'bank', { amount: 5 });
    expect(decision).toMatchObject({ decision: 'REQUIRE_APPROVAL', approvalId: 'apr_1', receipt: { seq: '0' } });
    expect((await runplane.decide('drop_table', 'users')).decision).toBe('BLOCK');
  });
});

describe('waitForApproval', () => {
  it('resolves with the answer, and throws TIMEOUT without one', async () => {
    const { gateway, runplane } = await start();
    await runplane.decide('wire', 'bank');
    const error = await refusal(runplane.waitForApproval('apr_1', { timeoutMs: 50 }));
    expect(error).toMatchObject({ code: 'TIMEOUT', approvalId: 'apr_1' });
    gateway.resolve('apr_1', { status: 'denied', comment: 'no' });
    expect(await runplane.waitForApproval('apr_1')).toMatchObject({ status: 'denied', comment: 'no' });
  });

  it('says that there is no such approval', async () => {
    const { runplane } = await start();
    const error = await refusal(runplane.waitForApproval('apr_none'));
    expect(error).toMatchObject({ code: 'INVALID', reasons: [{ code: 'not_found' }] });
  });
});

describe('verifyAuditChain', () => {
  it('reports what the gateway found', async () => {
    const { runplane } = await start();
    await runplane.decide('read', 'file');
    expect(await runplane.verifyAuditChain()).toEqual({ valid: true, chainLength: 1 });
  });
});
