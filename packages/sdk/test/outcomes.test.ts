import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { canonicalJson, type JsonValue } from '@runplane/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { UndeliveredOutcome } from '../src/index.ts';
import { OutcomeQueue } from '../src/outcome/outcome-queue.ts';
import { unavailable } from '../src/runplane-error.ts';
import { start } from './guarding.ts';
import { type Fault, problem } from './start-gateway.ts';

const dropAfter: Fault = { kind: 'drop after' };

afterEach(() => vi.restoreAllMocks());

/** Runs `count` actions at once. */
async function runMany(runplane: Awaited<ReturnType<typeof start>>['runplane'], count: number): Promise<void> {
  await Promise.all(Array.from({ length: count }, () => runplane.guard('read', 'file', {}, () => 1)));
}

describe('an outcome', () => {
  it('reaches the gateway by itself, soon after the result', async () => {
    const { gateway, runplane } = await start();
    expect(await runplane.guard('read', 'file', {}, () => ({ b: 1, a: [2] }))).toEqual({ b: 1, a: [2] });
    expect(gateway.outcomes).toEqual([]);
    await expect.poll(() => gateway.outcomes, { timeout: 1_000 }).toHaveLength(1);
    const digest = createHash('sha256').update('{"a":[2],"b":1}').digest('hex');
    expect(gateway.outcomes[0]).toEqual({
      decisionId: 'dec_1',
      executionId: 'exe_1',
      status: 'succeeded',
      durationMs: expect.any(Number),
      responseDigest: `sha256:${digest}`,
    });
  });

  it.each([['text'], [0], [null], [[1, { ö: false }]]] as JsonValue[][])('digests %j', async (output) => {
    const { gateway, runplane } = await start();
    await runplane.guard('read', 'file', {}, () => output);
    await runplane.flush();
    const digest = createHash('sha256').update(canonicalJson(output!)).digest('hex');
    expect(gateway.outcomes[0]?.responseDigest).toBe(`sha256:${digest}`);
  });

  it.each([
    ['nothing', undefined],
    ['a date', new Date(0)],
    ['a member that JSON drops', { a: undefined }],
    ['a number that JSON has not', { a: Number.NaN }],
    [
      'an object that throws when it is looked at',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no');
          },
        },
      ),
    ],
  ])('has no digest of %s', async (_, output) => {
    const { gateway, runplane } = await start();
    expect(await runplane.guard('read', 'file', {}, () => ({ output }).output)).toBe(output);
    await runplane.flush();
    expect(gateway.outcomes[0]).toMatchObject({ status: 'succeeded' });
    expect(gateway.outcomes[0]).not.toHaveProperty('responseDigest');
  });

  it('digests what was returned, not what the caller made of it', async () => {
    const { gateway, runplane } = await start();
    const output = await runplane.guard('read', 'file', {}, () => ({ count: 1 }));
    output.count = 2;
    await runplane.flush();
    const digest = createHash('sha256').update('{"count":1}').digest('hex');
    expect(gateway.outcomes[0]?.responseDigest).toBe(`sha256:${digest}`);
  });

  it('delays nobody: the result is there while the gateway hangs on outcomes', async () => {
    const { runplane } = await start({ faults: { outcomes: [{ kind: 'hang' }] } });
    await runplane.guard('read', 'file', {}, () => 1);
    await sleep(80);
    const begun = performance.now();
    expect(await runplane.guard('read', 'file', {}, () => 2)).toBe(2);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  it('is not reported where that is switched off', async () => {
    const { gateway, runplane } = await start({}, { outcomes: 'off' });
    await runplane.guard('read', 'file', {}, (_, { report }) => report({ records: 1 }));
    await runplane.close();
    expect(gateway.at('outcomes')).toEqual([]);
  });
});

describe('outcomes', () => {
  it('go in batches, in order and each once', async () => {
    const { gateway, runplane } = await start();
    await runMany(runplane, 230);
    expect(await runplane.flush()).toBe(true);
    const sizes = gateway.at('outcomes').map(({ body }) => (body!.outcomes as unknown[]).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(100);
    expect(sizes.length).toBeLessThan(30);
    expect(new Set(gateway.outcomes.map(({ decisionId }) => decisionId)).size).toBe(230);
    expect(gateway.outcomes).toHaveLength(230);
  });

  it('outlive a gateway that is away, and lost answers', async () => {
    const away = problem(503, 'ledger_unavailable');
    const faults = { outcomes: [away, problem(500, 'internal_error'), { kind: 'drop before' }, away] as Fault[] };
    const onOutcomeError = vi.fn();
    const { gateway, runplane } = await start({ faults }, { onOutcomeError });
    await runMany(runplane, 5);
    await expect.poll(() => gateway.outcomes, { timeout: 10_000 }).toHaveLength(5);
    gateway.faults.outcomes.push(dropAfter);
    await runplane.guard('read', 'file', {}, () => 1);
    expect(await runplane.flush()).toBe(true);
    expect(gateway.outcomes.map(({ decisionId }) => decisionId).slice(5)).toEqual(['dec_6', 'dec_6']);
    expect(onOutcomeError).not.toHaveBeenCalled();
  });

  it('stay with the client when a flush runs out of time', async () => {
    const { gateway, runplane } = await start({ faults: { outcomes: Array(3).fill(problem(503, 'overloaded')) } });
    await runplane.guard('read', 'file', {}, () => 1);
    expect(await runplane.flush(20)).toBe(false);
    expect(await runplane.flush()).toBe(true);
    expect(gateway.outcomes).toHaveLength(1);
    expect(await runplane.flush()).toBe(true);
  });

  it('that the gateway will not have are told of, and not sent again', async () => {
    const told: UndeliveredOutcome[] = [];
    const refuse = { ok: false, code: 'outcome_recorded', detail: 'a final outcome is recorded' };
    const { gateway, runplane } = await start(
      { outcomeItem: ({ decisionId }) => (decisionId === 'dec_2' ? refuse : undefined) },
      { onOutcomeError: (outcome) => told.push(outcome) },
    );
    await runMany(runplane, 3);
    expect(await runplane.flush()).toBe(true);
    expect(gateway.outcomes.map(({ decisionId }) => decisionId).sort()).toEqual(['dec_1', 'dec_3']);
    expect(told).toEqual([
      {
        decisionId: 'dec_2',
        executionId: 'exe_2',
        status: 'succeeded',
        code: 'outcome_recorded',
        message: 'a final outcome is recorded',
      },
    ]);
  });

  it('that the gateway could not record now are sent again, alone', async () => {
    let refusals = 2;
    const onOutcomeError = vi.fn();
    const later = () => (refusals-- > 0 ? { ok: false, code: 'ledger_unavailable', detail: 'later' } : undefined);
    const { gateway, runplane } = await start({ outcomeItem: later }, { onOutcomeError });
    await runMany(runplane, 3);
    expect(await runplane.flush()).toBe(true);
    expect(gateway.outcomes).toHaveLength(3);
    expect(onOutcomeError).not.toHaveBeenCalled();
  });

  it('are given up when the gateway refuses them all', async () => {
    const told: UndeliveredOutcome[] = [];
    const onOutcomeError = (outcome: UndeliveredOutcome) => {
      told.push(outcome);
      throw new Error('a listener that fails');
    };
    const { runplane } = await start({ faults: { outcomes: [problem(401, 'invalid_key')] } }, { onOutcomeError });
    await runMany(runplane, 3);
    expect(await runplane.flush()).toBe(true);
    expect(told.map(({ code }) => code)).toEqual(['invalid_key', 'invalid_key', 'invalid_key']);
  });

  it('are worth one warning a process when nobody listens', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const refuse = { ok: false, code: 'not_redeemable', detail: 'no' };
    const { runplane } = await start({ outcomeItem: () => refuse });
    await runMany(runplane, 3);
    await runplane.flush();
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls[0]?.[0]).toMatch(/^runplane: .* is `succeeded`: not_redeemable: no/);
  });

  it('are sent again after an answer that does not name them', async () => {
    const nonsense: Fault = { kind: 'reply', status: 200, body: '{"items":[{"decisionId":"dec_9","ok":true}]}' };
    const { gateway, runplane } = await start({ faults: { outcomes: [nonsense] } });
    await runMany(runplane, 1);
    expect(await runplane.flush()).toBe(true);
    expect(gateway.outcomes).toHaveLength(1);
  });

  it('are at most ten thousand in waiting; the oldest go first, and are told of', async () => {
    const told: string[] = [];
    const queue = new OutcomeQueue({
      ask: () => Promise.reject(unavailable('gateway_unreachable', 'away')),
      onError: ({ decisionId, code }) => told.push(`${decisionId} ${code}`),
    });
    for (let number = 1; number <= 10_102; number += 1) {
      queue.add({ decisionId: `dec_${number}`, executionId: null, status: 'succeeded' });
    }
    expect(await queue.flush(20)).toBe(false);
    expect(told.slice(0, 2)).toEqual(['dec_101 outcome_dropped', 'dec_102 outcome_dropped']);
    expect(told).toHaveLength(102);
  });

  it('are flushed when the client is disposed of', async () => {
    const { gateway, runplane } = await start();
    {
      await using client = runplane;
      await client.guard('read', 'file', {}, () => 1);
    }
    expect(gateway.outcomes).toHaveLength(1);
  });
});
