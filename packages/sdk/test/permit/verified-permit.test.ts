import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { actionDigest, createPermitVerifier, type PermitRun, withPermit } from '../../src/permit/permit.ts';
import { action, issue, localVerifier, refusal } from './permit-fixtures.ts';
import { handle, startPermitGateway } from './start-permit-gateway.ts';

async function start() {
  const gateway = await startPermitGateway();
  gateway.permits.set(handle(1), { decisionId: 'dec_1', digest: actionDigest(action) });
  const onReportFailure = vi.fn();
  const verifier = createPermitVerifier({
    baseUrl: gateway.url,
    apiKey: 'rp_test_key',
    executor: 'payments',
    onReportFailure,
  });
  return { gateway, verifier, onReportFailure };
}

const reported = { decisionId: 'dec_1', executionId: 'exe_1', durationMs: expect.any(Number) };

describe('an action with a permit', () => {
  it('runs with a frozen copy of exactly the arguments that were verified', async () => {
    const { gateway, verifier } = await start();
    const args = { ...action.args, nested: [{ to: 'acct_77' }] };
    gateway.permits.set(handle(2), { decisionId: 'dec_2', digest: actionDigest({ ...action, args }) });
    const verifying = verifier.verifyPermit(handle(2), { ...action, args });
    args.nested[0]!.to = 'acct_666';
    args.amount = '999999';
    const seen = await (await verifying).run((given) => given);
    expect(seen).toEqual({ ...action.args, nested: [{ to: 'acct_77' }] });
    expect(() => Object.assign(seen.nested[0]!, { to: 'acct_666' })).toThrow(TypeError);
  });

  it('is reported as succeeded, with what it measured', async () => {
    const { gateway, verifier } = await start();
    const output = await withPermit(verifier, handle(1), action, ({ to }, { report, idempotencyKey, decisionId }) => {
      report({ measured: { amount: '1180.50', currency: 'USD' } });
      report({ responseDigest: `sha256:${'0'.repeat(64)}` });
      return [to, idempotencyKey, decisionId];
    });
    expect(output).toEqual(['acct_77', 'dec_1', 'dec_1']);
    await verifier.flush();
    const measured = { amount: '1180.50', currency: 'USD' };
    const responseDigest = `sha256:${'0'.repeat(64)}`;
    expect(gateway.outcomes).toEqual([{ ...reported, status: 'succeeded', measured, responseDigest }]);
  });

  it.each([
    ['throws', () => Promise.reject(new Error('no such account'))],
    [
      'throws at once',
      () => {
        throw new Error('no such account');
      },
    ],
  ])('is reported as failed when it %s, and the error is thrown on', async (_, act) => {
    const { gateway, verifier } = await start();
    await expect(withPermit(verifier, handle(1), action, act)).rejects.toThrow('no such account');
    await verifier.flush();
    expect(gateway.outcomes).toEqual([{ ...reported, status: 'failed', error: 'no such account' }]);
  });

  it('is reported as what it says itself when it does not know', async () => {
    const { gateway, verifier } = await start();
    const act = (_: unknown, { report }: PermitRun) => {
      report({ status: 'unknown' });
      throw new Error('the bank hung up');
    };
    await expect(withPermit(verifier, handle(1), action, act)).rejects.toThrow('hung up');
    await verifier.flush();
    expect(gateway.outcomes).toMatchObject([{ status: 'unknown', error: 'the bank hung up' }]);
  });

  it('keeps long and broken error texts within what the wire takes', async () => {
    const { gateway, verifier } = await start();
    const act = () => Promise.reject(new Error(`${'x'.repeat(999)}\u{1f600}`));
    await expect(withPermit(verifier, handle(1), action, act)).rejects.toThrow();
    await verifier.flush();
    expect(gateway.outcomes[0]!.error).toBe(`${'x'.repeat(999)}\ufffd`);
  });

  it('is reported as unknown when it takes too long, and as succeeded when it ends after all', async () => {
    const { gateway, verifier } = await start();
    const finish = Promise.withResolvers<string>();
    let signal: AbortSignal | undefined;
    const act = (_: unknown, run: PermitRun) => {
      signal = run.signal;
      return finish.promise;
    };
    const running = withPermit(verifier, handle(1), action, act, { runTimeoutMs: 30 });
    expect(await refusal(running)).toBe('run_timeout');
    expect(signal?.aborted).toBe(true);
    await verifier.flush();
    expect(gateway.outcomes).toEqual([{ decisionId: 'dec_1', executionId: 'exe_1', status: 'unknown' }]);
    finish.resolve('late');
    await sleep(1);
    await verifier.flush();
    expect(gateway.outcomes.at(-1)).toEqual({ ...reported, status: 'succeeded' });
  });

  it('that throws because it was told to stop is unknown, not failed', async () => {
    const { gateway, verifier } = await start();
    const controller = new AbortController();
    const act = (_: unknown, { signal }: PermitRun) => {
      setTimeout(() => controller.abort(), 1);
      return sleep(10_000, undefined, { signal });
    };
    const running = withPermit(verifier, handle(1), action, act, { signal: controller.signal });
    await expect(running).rejects.toThrow();
    await verifier.flush();
    expect(gateway.outcomes).toMatchObject([{ status: 'unknown' }]);
  });

  it('returns what it returns even where the outcome cannot be reported', async () => {
    const { gateway, verifier, onReportFailure } = await start();
    gateway.faults.outcome.push({ status: 409, body: { code: 'outcome_recorded' } });
    expect(await withPermit(verifier, handle(1), action, () => 'ran')).toBe('ran');
    await verifier.flush();
    const outcome = expect.objectContaining({ status: 'succeeded' });
    expect(onReportFailure).toHaveBeenCalledExactlyOnceWith(expect.any(Error), 'dec_1', outcome);
  });

  it('is reported again where the report was lost', async () => {
    const { gateway, verifier, onReportFailure } = await start();
    gateway.faults.outcome.push('drop before', { status: 503, body: { code: 'ledger_unavailable' } });
    await withPermit(verifier, handle(1), action, () => 'ran');
    await verifier.flush();
    expect(gateway.outcomes).toHaveLength(1);
    expect(onReportFailure).not.toHaveBeenCalled();
  });
});

describe('a verified permit', () => {
  it('runs once', async () => {
    const { verifier } = await start();
    const verified = await verifier.verifyPermit(handle(1), action);
    expect(await verified.run(() => 'ran')).toBe('ran');
    expect(verified.isSpent).toBe(true);
    expect(await refusal(verified.run(() => 'again'))).toBe('permit_spent');
  });

  it('runs once of many at once, and once also when it fails', async () => {
    const { verifier } = await start();
    const verified = await verifier.verifyPermit(handle(1), action);
    const act = vi.fn(() => Promise.reject(new Error('failed')));
    const runs = await Promise.allSettled(Array.from({ length: 50 }, () => verified.run(act)));
    const codes = runs.map((run) => (run.status === 'rejected' ? run.reason.code : 'ran'));
    expect(codes).toEqual([undefined, ...Array(49).fill('permit_spent')]);
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('does not start late: the time runs from when redemption was asked for', async () => {
    const { gateway, verifier } = await start();
    gateway.startWithinMs = 30;
    const verified = await verifier.verifyPermit(handle(1), action);
    await sleep(40);
    const act = vi.fn();
    expect(await refusal(verified.run(act))).toBe('start_too_late');
    expect(act).not.toHaveBeenCalled();
    await verifier.flush();
    expect(gateway.outcomes).toEqual([{ decisionId: 'dec_1', executionId: 'exe_1', status: 'not_executed' }]);
  });

  it('that is verified locally does not start after the permit is over', async () => {
    const verifier = localVerifier({ now: () => 1_795_000_064_980 });
    const verified = await verifier.verifyPermit(issue(), action);
    await sleep(30);
    expect(await refusal(verified.run(() => 'ran'))).toBe('start_too_late');
  });

  it('does not start when the caller has gone', async () => {
    const { gateway, verifier } = await start();
    const act = vi.fn();
    const signal = AbortSignal.abort(new Error('gone'));
    await expect(withPermit(verifier, handle(1), action, act, { signal })).rejects.toThrow('gone');
    await verifier.flush();
    expect(act).not.toHaveBeenCalled();
    expect(gateway.outcomes).toMatchObject([{ status: 'not_executed' }]);
  });

  it('that is given up never runs, and is reported as not executed', async () => {
    const { gateway, verifier } = await start();
    const verified = await verifier.verifyPermit(handle(1), action);
    verified.abandon();
    verified.abandon();
    expect(await refusal(verified.run(() => 'ran'))).toBe('permit_spent');
    await verifier.flush();
    expect(gateway.outcomes).toEqual([{ decisionId: 'dec_1', executionId: 'exe_1', status: 'not_executed' }]);
  });

  it('is not spent by a wrong option', async () => {
    const { verifier } = await start();
    const verified = await verifier.verifyPermit(handle(1), action);
    expect(await refusal(verified.run(() => 'ran', { runTimeoutMs: Number.NaN }))).toBe('INVALID');
    expect(await verified.run(() => 'ran')).toBe('ran');
  });

  it('cannot be changed', async () => {
    const { verifier } = await start();
    const verified = await verifier.verifyPermit(handle(1), action);
    expect(() => Object.assign(verified, { action: {} })).toThrow(TypeError);
    expect(() => Object.assign(verified.action, { target: 'elsewhere' })).toThrow(TypeError);
  });
});
