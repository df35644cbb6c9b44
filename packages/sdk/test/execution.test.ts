import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { NotExecuted, RunplaneError } from '../src/index.ts';
import { clientOf, refusal, start } from './guarding.ts';
import { type Fault, problem } from './start-gateway.ts';

const dropBefore: Fault = { kind: 'drop before' };
const dropAfter: Fault = { kind: 'drop after' };

describe('an ALLOW', () => {
  it('is redeemed in the same request, under the executor’s label and a nonce of its own', async () => {
    const { gateway, runplane } = await start({}, { executor: 'worker-7' });
    await runplane.guard('pay', 'bank', {}, () => 1);
    await runplane.guard('pay', 'bank', {}, () => 1, { executor: 'worker-8' });
    const [first, second] = gateway.at('guard').map(({ body }) => body!.execute as { executor: string; nonce: string });
    expect([first?.executor, second?.executor]).toEqual(['worker-7', 'worker-8']);
    expect(first?.nonce).not.toBe(second?.nonce);
    expect(gateway.at('redeem')).toEqual([]);
  });

  it('whose answer is lost is asked for again with the same nonce, and runs once', async () => {
    const { gateway, runplane } = await start({ faults: { guard: [dropAfter, dropBefore, dropAfter] } });
    const callback = vi.fn(() => 'ran');
    expect(await runplane.guard('pay', 'bank', {}, callback)).toBe('ran');
    const nonces = gateway.at('guard').map(({ body }) => (body!.execute as { nonce: string }).nonce);
    expect(nonces).toHaveLength(4);
    expect(new Set(nonces).size).toBe(1);
    expect(callback).toHaveBeenCalledTimes(1);
    expect(gateway.log.leaves).toHaveLength(1);
  });

  it('that another call with the same request id has redeemed runs nothing', async () => {
    const { gateway, runplane } = await start();
    const callback = vi.fn(() => 'ran');
    expect(await runplane.guard('pay', 'bank', {}, callback, { requestId: 'order-7' })).toBe('ran');
    const error = await refusal(runplane.guard('pay', 'bank', {}, callback, { requestId: 'order-7' }));
    expect(error).toMatchObject({ code: 'REDEEMED', reasons: [{ code: 'already_redeemed' }] });
    const result = await clientOf(gateway).tryGuard('pay', 'bank', {}, callback, { requestId: 'order-7' });
    expect(result).toMatchObject({ status: 'redeemed' });
    expect(callback).toHaveBeenCalledTimes(1);
  });

  it('that comes too late starts nothing', async () => {
    const { gateway, runplane } = await start({ startWithinMs: 60, faults: { guard: [{ kind: 'late', ms: 90 }] } });
    const callback = vi.fn();
    const error = await refusal(runplane.guard('pay', 'bank', {}, callback));
    expect(error).toMatchObject({ code: 'UNAVAILABLE', decisionId: 'dec_1', reasons: [{ code: 'start_expired' }] });
    expect(callback).not.toHaveBeenCalled();
    await runplane.flush();
    expect(gateway.outcomes).toEqual([
      { decisionId: 'dec_1', executionId: 'exe_1', status: 'not_executed', error: 'start_expired' },
    ]);
  });

  it('that was sent too often counts from the first sending', async () => {
    const faults = { guard: [dropAfter, dropAfter] };
    const { gateway, runplane } = await start({ startWithinMs: 100, faults });
    const result = await runplane.tryGuard('pay', 'bank', {}, () => 'ran');
    expect(result).toMatchObject({ status: 'unavailable', reasons: [{ code: 'start_expired' }] });
    await runplane.flush();
    expect(gateway.outcomes).toMatchObject([{ status: 'not_executed' }]);
  });

  it('whose caller has given up starts nothing, and says so', async () => {
    const controller = new AbortController();
    const { gateway, runplane } = await start(
      {},
      {
        fetch: async (input, init) => {
          const response = await fetch(input, init);
          if (String(input).endsWith('/audit/key')) controller.abort(new Error('the user left'));
          return response;
        },
      },
    );
    const callback = vi.fn();
    await expect(runplane.guard('pay', 'bank', {}, callback, { signal: controller.signal })).rejects.toThrow(
      'user left',
    );
    await runplane.flush();
    expect(gateway.outcomes).toMatchObject([{ executionId: 'exe_1', status: 'not_executed', error: 'aborted' }]);
    expect(callback).not.toHaveBeenCalled();
  });

  it('of a gateway without executions runs, and nothing is reported', async () => {
    const { gateway, runplane } = await start({ isOlder: true });
    expect(await runplane.guard('pay', 'bank', {}, () => 'ran')).toBe('ran');
    await runplane.close();
    expect(gateway.at('outcomes')).toEqual([]);
  });

  it('that was only decided before is redeemed by its id', async () => {
    const { gateway, runplane } = await start({ answer: { execution: null, permit: null } });
    const callback = vi.fn(() => 'ran');
    expect(await runplane.guard('pay', 'bank', {}, callback)).toBe('ran');
    expect(gateway.at('redeem')).toHaveLength(1);
  });

  it.each([[{ id: 'exe_1' }], [{ startWithinMs: 1_000 }], ['exe_1']])(
    'with an execution that makes no sense runs nothing: %j',
    async (execution) => {
      const { gateway, runplane } = await start({ answer: { execution } });
      const error = await refusal(runplane.guard('pay', 'bank', {}, () => 'ran'));
      expect(error).toMatchObject({ code: 'UNAVAILABLE', reasons: [{ code: 'answer_malformed' }] });
      await runplane.flush();
      expect(gateway.outcomes).toMatchObject([{ decisionId: 'dec_1', status: 'not_executed' }]);
    },
  );

  it('that fails the log’s checks starts nothing, and what was reserved is given back', async () => {
    const { gateway, runplane } = await start({ faults: { key: [problem(500, 'internal_error')] } });
    const error = await refusal(runplane.guard('pay', 'bank', {}, () => 'ran'));
    expect(error).toMatchObject({ code: 'UNAVAILABLE', decisionId: 'dec_1' });
    await runplane.flush();
    expect(gateway.outcomes).toMatchObject([{ status: 'not_executed', error: error.reasons[0]?.code }]);
  });
});

describe('an approval', () => {
  it('is redeemed with the digest of what will run', async () => {
    const { gateway, runplane } = await start({}, { executor: 'worker-7' });
    const guarded = runplane.guard('wire', 'bank', { amount: 5, environment: 'staging' }, () => 'sent');
    gateway.resolve(await gateway.pendingAsked, { status: 'approved' });
    expect(await guarded).toBe('sent');
    const [redemption] = gateway.at('redeem');
    const [asked] = gateway.at('guard');
    const { nonce } = asked!.body!.execute as { nonce: string };
    expect(redemption?.path).toBe('/api/v1/decisions/dec_1/redeem');
    expect(redemption?.body).toEqual({
      executor: 'worker-7',
      nonce,
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    });
    await runplane.flush();
    expect(gateway.outcomes).toMatchObject([{ decisionId: 'dec_1', executionId: 'exe_1', status: 'succeeded' }]);
  });

  it('whose redemption’s answer is lost is redeemed again with the same nonce, and runs once', async () => {
    const { gateway, runplane } = await start({ faults: { redeem: [dropAfter, dropBefore] } });
    const callback = vi.fn(() => 'sent');
    const guarded = runplane.guard('wire', 'bank', {}, callback);
    gateway.resolve(await gateway.pendingAsked, { status: 'approved' });
    expect(await guarded).toBe('sent');
    const bodies = gateway.at('redeem').map(({ body }) => JSON.stringify(body));
    expect(bodies).toHaveLength(3);
    expect(new Set(bodies).size).toBe(1);
    expect(callback).toHaveBeenCalledTimes(1);
  });

  it('counts the time to start from the sending of the redemption', async () => {
    const { gateway, runplane } = await start({ startWithinMs: 200 });
    const guarded = runplane.guard('wire', 'bank', {}, () => 'sent');
    await gateway.pendingAsked;
    await sleep(300);
    gateway.resolve('apr_1', { status: 'approved' });
    expect(await guarded).toBe('sent');
    gateway.faults.redeem.push({ kind: 'late', ms: 250 });
    const late = runplane.tryGuard('wire', 'bank', {}, () => 'sent');
    await expect.poll(() => gateway.at('guard').length).toBe(2);
    gateway.resolve('apr_2', { status: 'approved' });
    expect(await late).toMatchObject({ status: 'unavailable', reasons: [{ code: 'start_expired' }] });
    await runplane.flush();
    expect(gateway.outcomes).toMatchObject([{ status: 'succeeded' }, { decisionId: 'dec_2', status: 'not_executed' }]);
  });

  it.each([
    [423, 'frozen', { freeze: { id: 'frz_1', reason: 'incident 12' } }, 'FROZEN', 'frozen'],
    [409, 'already_redeemed', {}, 'REDEEMED', 'redeemed'],
    [409, 'superseded', { supersededBy: { decisionId: 'dec_9', decision: 'BLOCK' } }, 'SUPERSEDED', 'superseded'],
    [409, 'not_redeemable', { state: 'cancelled' }, 'DENIED', 'denied'],
    [409, 'not_redeemable', { state: 'expired' }, 'EXPIRED', 'expired'],
    [410, 'permit_expired', {}, 'EXPIRED', 'expired'],
    [403, 'permit_digest_mismatch', {}, 'UNAVAILABLE', 'unavailable'],
  ] as const)('that answers its redemption with %i %s %j is %s', async (status, code, members, thrown, value) => {
    const refused = problem(status, code, members);
    const { gateway, runplane } = await start({ faults: { redeem: [refused, refused] } });
    const callback = vi.fn();
    const guarded = refusal(runplane.guard('wire', 'bank', {}, callback));
    gateway.resolve(await gateway.pendingAsked, { status: 'approved' });
    expect(await guarded).toMatchObject({ code: thrown, decisionId: 'dec_1', reasons: [{ code }] });
    const tried = runplane.tryGuard('wire', 'bank', {}, callback);
    await expect.poll(() => gateway.at('guard').length).toBe(2);
    gateway.resolve('apr_2', { status: 'approved' });
    expect(await tried).toMatchObject({ status: value });
    expect(callback).not.toHaveBeenCalled();
    await runplane.flush();
    expect(gateway.outcomes).toEqual([]);
  });

  it('names the freeze that stops its redemption', async () => {
    const frozen = problem(423, 'frozen', { freeze: { id: 'frz_1', reason: 'incident 12' } });
    const { gateway, runplane } = await start({ faults: { redeem: [frozen] } });
    const guarded = refusal(runplane.guard('wire', 'bank', {}, () => 'sent'));
    gateway.resolve(await gateway.pendingAsked, { status: 'approved' });
    expect((await guarded).message).toBe('stopped by freeze `frz_1`: incident 12');
  });

  it('that is superseded when it is redeemed is followed to its successor’s approval', async () => {
    const { gateway, runplane } = await start();
    const superseded = problem(409, 'superseded', {
      supersededBy: { decisionId: 'dec_2', decision: 'REQUIRE_APPROVAL', approvalId: 'apr_2' },
    });
    gateway.faults.redeem.push(superseded);
    const guarded = runplane.guard('wire', 'bank', {}, () => 'sent');
    await gateway.pendingAsked;
    gateway.supersede('apr_1');
    gateway.resolve('apr_2', { status: 'approved' });
    gateway.resolve('apr_1', { status: 'approved' });
    expect(await guarded).toBe('sent');
    const ids = gateway.at('redeem').map(({ path }) => path.split('/').at(-2));
    expect(ids.at(-1)).toBe('dec_2');
  });

  it('is followed no more than three deep', async () => {
    const { gateway, runplane } = await start();
    const guarded = refusal(runplane.guard('wire', 'bank', {}, () => 'sent'));
    await gateway.pendingAsked;
    for (const number of [2, 3, 4, 5]) {
      const successor = { decisionId: `dec_${number}`, decision: 'REQUIRE_APPROVAL', approvalId: `apr_${number}` };
      gateway.faults.redeem.push(problem(409, 'superseded', { supersededBy: successor }));
      gateway.resolve(`apr_${number}`, { status: 'approved', decisionId: `dec_${number}` });
    }
    gateway.resolve('apr_1', { status: 'approved' });
    expect(await guarded).toMatchObject({ code: 'SUPERSEDED', reasons: [{ code: 'superseded' }] });
    expect(gateway.at('redeem').map(({ path }) => path.split('/').at(-2))).toEqual([
      'dec_1',
      'dec_2',
      'dec_3',
      'dec_4',
    ]);
  });

  it.each([
    ['another decision', { decisionId: 'dec_9' }],
    ['another digest', { digest: 'sha256:00' }],
    ['no execution', { execution: null }],
  ])('whose redemption is answered with %s runs nothing, and is given back', async (_, members) => {
    const answer = { decisionId: 'dec_1', execution: { id: 'exe_1', startWithinMs: 15_000 }, ...members };
    const reply: Fault = { kind: 'reply', status: 200, body: JSON.stringify(answer) };
    const { gateway, runplane } = await start({ faults: { redeem: [reply] } });
    const callback = vi.fn();
    const guarded = refusal(runplane.guard('wire', 'bank', {}, callback));
    gateway.resolve(await gateway.pendingAsked, { status: 'approved' });
    expect(await guarded).toMatchObject({ code: 'UNAVAILABLE', reasons: [{ code: 'answer_malformed' }] });
    expect(callback).not.toHaveBeenCalled();
    await runplane.flush();
    expect(gateway.outcomes).toMatchObject([{ decisionId: 'dec_1', status: 'not_executed' }]);
  });

  it('that may have been redeemed by a lost call is given back, and never runs under fail-open', async () => {
    const { gateway, runplane } = await start({}, { retries: 0, failOpen: ['wire'] });
    gateway.faults.redeem.push(dropAfter);
    const callback = vi.fn();
    const guarded = refusal(runplane.guard('wire', 'bank', {}, callback));
    gateway.resolve(await gateway.pendingAsked, { status: 'approved' });
    expect(await guarded).toMatchObject({ code: 'UNAVAILABLE', decisionId: 'dec_1' });
    await runplane.flush();
    expect(gateway.outcomes).toMatchObject([{ decisionId: 'dec_1', status: 'not_executed' }]);
    expect(callback).not.toHaveBeenCalled();
  });

  it('never runs under fail-open when the gateway is away at its redemption', async () => {
    const { gateway, runplane } = await start({}, { retries: 0, failOpen: ['wire'] });
    const goAway: typeof fetch = (input, init) => {
      if (String(input).endsWith('/redeem')) gateway.close();
      return fetch(input, init);
    };
    const callback = vi.fn();
    const guarded = refusal(
      clientOf(gateway, { retries: 0, failOpen: ['wire'], fetch: goAway }).guard('wire', 'bank', {}, callback),
    );
    gateway.resolve(await gateway.pendingAsked, { status: 'approved' });
    expect((await guarded).code).toBe('UNAVAILABLE');
    expect(callback).not.toHaveBeenCalled();
    await runplane.close();
  });

  it('of a gateway without redemption runs as it always did', async () => {
    const { gateway, runplane } = await start({ isOlder: true });
    const guarded = runplane.guard('wire', 'bank', {}, () => 'sent');
    gateway.resolve(await gateway.pendingAsked, { status: 'approved' });
    expect(await guarded).toBe('sent');
    await runplane.close();
    expect(gateway.at('outcomes')).toEqual([]);
  });
});

describe('a decision', () => {
  it('is bound to exactly what runs', async () => {
    const { gateway, runplane } = await start({ action: { agent: 'billing', environment: 'production' } });
    const context = {
      amount: 5,
      environment: 'staging',
      nested: { environment: 'kept', ['__proto__']: 1 },
      text: 'größer',
    };
    expect(await runplane.guard('pay', 'bank', context, () => 'ran', { agent: 'billing' })).toBe('ran');
    expect(await runplane.guard('pay', 'bank', { größe: [1.5, -0, 1e21] }, () => 'ran')).toBe('ran');
    expect(gateway.log.leaves).toHaveLength(2);
  });

  it.each([
    ['a digest of something else', { digest: `sha256:${'0'.repeat(64)}` }],
    ['another target', { target: 'other-bank' }],
    ['no target', { target: undefined }],
    ['another agent', { agent: 'refunds' }],
    ['no type', { type: undefined }],
    ['half a character', { environment: '\ud800', digest: `sha256:${'0'.repeat(64)}` }],
    ['no word about the agent', { agent: undefined }],
    ['no word about the environment', { environment: undefined }],
  ])('with %s runs nothing, and is given back', async (_, action) => {
    const { gateway, runplane } = await start({ action }, { agent: 'billing' });
    const callback = vi.fn();
    const error = await refusal(runplane.guard('pay', 'bank', { amount: 5 }, callback));
    expect(error).toMatchObject({ code: 'UNAVAILABLE', decisionId: 'dec_1', reasons: [{ code: 'digest_mismatch' }] });
    expect(callback).not.toHaveBeenCalled();
    await runplane.flush();
    expect(gateway.outcomes).toEqual([
      { decisionId: 'dec_1', executionId: 'exe_1', status: 'not_executed', error: 'digest_mismatch' },
    ]);
  });

  it('of something else is refused before anybody is asked to approve it', async () => {
    const { gateway, runplane } = await start({ action: { target: 'other-bank' } });
    const error = await refusal(runplane.guard('wire', 'bank', {}, () => 'sent'));
    expect(error.reasons[0]?.code).toBe('digest_mismatch');
    expect(gateway.at('approval')).toEqual([]);
    await runplane.flush();
    expect(gateway.outcomes).toEqual([]);
  });

  it('is on what the context held when it was called: a change between decision and run is impossible', async () => {
    const { gateway, runplane } = await start();
    const context = { amount: 10, lines: [{ to: 'ada' }] };
    const guarded = runplane.guard('wire', 'bank', context, (frozen) => {
      expect(() => Object.assign(frozen.lines[0]!, { to: 'eve' })).toThrow(TypeError);
      return frozen;
    });
    await gateway.pendingAsked;
    context.amount = 1_000_000;
    context.lines[0]!.to = 'mallory';
    gateway.resolve('apr_1', { status: 'approved' });
    expect(await guarded).toEqual({ amount: 10, lines: [{ to: 'ada' }] });
  });
});

describe('a callback', () => {
  it('that takes too long is given up: RUN_TIMEOUT, its signal aborts, and it is unknown until it settles', async () => {
    const { gateway, runplane } = await start({}, { runTimeoutMs: 60_000 });
    const { promise: end, resolve: settle } = Promise.withResolvers<string>();
    let signal: AbortSignal | undefined;
    const callback = (_: unknown, run: { readonly signal: AbortSignal }) => {
      signal = run.signal;
      return end;
    };
    const error = await refusal(runplane.guard('pay', 'bank', {}, callback, { runTimeoutMs: 50 }));
    expect(error).toMatchObject({ code: 'RUN_TIMEOUT', decisionId: 'dec_1', reasons: [{ code: 'run_timeout' }] });
    expect(signal?.reason).toBe(error);
    await runplane.flush();
    expect(gateway.outcomes).toMatchObject([{ executionId: 'exe_1', status: 'unknown' }]);
    settle('late');
    await sleep(1);
    await runplane.flush();
    expect(gateway.outcomes).toMatchObject([{ status: 'unknown' }, { executionId: 'exe_1', status: 'succeeded' }]);
  });

  it('that settles right after it was given up is reported as what it came to', async () => {
    const { gateway, runplane } = await start({}, { runTimeoutMs: 5 });
    await refusal(runplane.guard('pay', 'bank', {}, () => sleep(15)));
    await sleep(20);
    await runplane.flush();
    expect(gateway.outcomes).toMatchObject([{ status: 'succeeded' }]);
  });

  it('that takes too long and then throws troubles nobody', async () => {
    const { gateway, runplane } = await start({}, { runTimeoutMs: 20 });
    const work = runplane.tryGuard('pay', 'bank', {}, async (_, { signal }) => {
      await sleep(200);
      signal.throwIfAborted();
    });
    await expect(work).rejects.toMatchObject({ code: 'RUN_TIMEOUT' });
    await sleep(250);
    await runplane.flush();
    expect(gateway.outcomes).toMatchObject([{ status: 'unknown' }, { status: 'failed', error: 'RunplaneError' }]);
  });

  it('is told when its caller gives up, and how it then ends is what counts', async () => {
    const { gateway, runplane } = await start();
    const controller = new AbortController();
    const guarded = runplane.guard(
      'pay',
      'bank',
      {},
      async (_, { signal }) => {
        controller.abort(new Error('the user left'));
        await sleep(10_000, undefined, { signal });
      },
      { signal: controller.signal },
    );
    await expect(guarded).rejects.toThrow('aborted');
    await runplane.flush();
    expect(gateway.outcomes).toMatchObject([{ status: 'failed', error: 'AbortError' }]);
  });

  it('that throws has failed, by the name of what it threw and nothing else', async () => {
    const { gateway, runplane } = await start();
    const thrown = [
      new TypeError('password=hunter2'),
      'password=hunter2',
      Object.assign(new Error('x'), { name: 'a b' }),
    ];
    for (const failure of thrown) {
      await expect(runplane.guard('pay', 'bank', {}, () => Promise.reject(failure))).rejects.toBe(failure);
    }
    await runplane.flush();
    expect(gateway.outcomes.map(({ status, error }) => [status, error])).toEqual([
      ['failed', 'TypeError'],
      ['failed', 'Error'],
      ['failed', 'Error'],
    ]);
    expect(JSON.stringify(gateway.received)).not.toContain('hunter2');
  });

  it('can say that nothing was done', async () => {
    const { gateway, runplane } = await start();
    const failure = new NotExecuted('insufficient funds', { cause: 'balance' });
    const callback = (_: unknown, { report }: { report: (measured: { amount: string }) => void }) => {
      report({ amount: '5' });
      throw failure;
    };
    await expect(runplane.guard('pay', 'bank', {}, callback)).rejects.toBe(failure);
    await expect(runplane.tryGuard('pay', 'bank', {}, callback)).rejects.toBe(failure);
    await runplane.flush();
    expect(gateway.outcomes).toMatchObject([
      { status: 'not_executed', error: 'NotExecuted' },
      { status: 'not_executed' },
    ]);
    expect(gateway.outcomes[0]).not.toHaveProperty('measured');
  });

  it('reports what it measured; later values replace earlier ones', async () => {
    const { gateway, runplane } = await start();
    await runplane.guard('pay', 'bank', {}, (_, run) => {
      run.report({ amount: 100, records: 3 });
      run.report({ amount: '118.50', currency: 'EUR' });
    });
    await runplane.flush();
    expect(gateway.outcomes[0]?.measured).toEqual({ amount: '118.50', currency: 'EUR', records: '3' });
  });

  it('cannot report what is no measure, nor when it is over', async () => {
    const { runplane } = await start();
    const error = await refusal(runplane.guard('pay', 'bank', {}, (_, run) => run.report({ records: 1.5 })));
    expect(error).toMatchObject({ code: 'INVALID', reasons: [{ path: 'measured.records' }] });
    const run = await runplane.guard('pay', 'bank', {}, (_, given) => given);
    expect(() => run.report({ records: 1 })).toThrow(RunplaneError);
  });
});

describe('who acts', () => {
  it('is sent with model and version where they are given', async () => {
    const { gateway, runplane } = await start({}, { agent: 'billing-bot', model: 'gpt-5.2', agentVersion: '1.4.2' });
    await runplane.guard('pay', 'bank', {}, () => 1);
    await runplane.decide('pay', 'bank', {}, { model: 'other' });
    await runplane.decide('pay', 'bank', {}, { agent: 'refunds' });
    expect(gateway.at('guard').map(({ body }) => body?.agent)).toEqual([
      { name: 'billing-bot', model: 'gpt-5.2', version: '1.4.2' },
      { name: 'billing-bot', model: 'other', version: '1.4.2' },
      'refunds',
    ]);
  });

  it('has a name wherever it has a model', async () => {
    const { gateway, runplane } = await start({}, { model: 'gpt-5.2' });
    const error = await refusal(runplane.guard('pay', 'bank', {}, () => 1));
    expect(error).toMatchObject({ code: 'INVALID', reasons: [{ path: 'options.agent' }] });
    expect(gateway.received).toEqual([]);
    expect(await runplane.guard('pay', 'bank', {}, () => 1, { agent: 'billing', model: 'm' })).toBe(1);
  });
});

describe('decide', () => {
  it('asks for nothing to be run, but for the permit that it is told to', async () => {
    const { gateway, runplane } = await start();
    await runplane.decide('pay', 'bank');
    await runplane.decide('pay', 'bank', {}, { permit: 'opaque', tool: { name: 'charge', source: 'stripe' } });
    await runplane.decide('pay', 'bank', {}, { permit: { type: 'jws', audience: 'bank-gateway' } });
    const bodies = gateway.at('guard').map(({ body }) => body);
    expect(bodies.map((body) => body?.permit)).toEqual([
      undefined,
      'opaque',
      { type: 'jws', audience: 'bank-gateway' },
    ]);
    expect(bodies.every((body) => body?.execute === undefined)).toBe(true);
    expect(bodies[1]?.tool).toEqual({ name: 'charge', source: 'stripe' });
  });

  it('refuses a permit that there is not', async () => {
    const { runplane } = await start();
    for (const permit of ['JWS', { type: 'jws' }, true, null] as never[]) {
      const error = await refusal(runplane.decide('pay', 'bank', {}, { permit }));
      expect(error.code).toBe('INVALID');
    }
  });
});

describe('a BLOCK by a freeze', () => {
  it('is FROZEN, so that nobody takes it for a policy', async () => {
    const reasons = [{ code: 'frozen', message: 'incident 12' }];
    const { runplane } = await start({ answer: { reasons } });
    const error = await refusal(runplane.guard('drop_table', 'users', {}, () => 1));
    expect(error).toMatchObject({ code: 'FROZEN', decisionId: 'dec_1', reasons });
    expect(await runplane.tryGuard('drop_table', 'users', {}, () => 1)).toMatchObject({ status: 'frozen' });
  });
});
