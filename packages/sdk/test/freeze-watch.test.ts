import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import type { Callback, RunplaneError, RunplaneOptions } from '../src/index.ts';
import { refusal, start } from './guarding.ts';
import { problem, type Script } from './start-gateway.ts';

const freeze = { id: 'frz_1', reason: 'incident 12', scope: { organization: true }, releasedAt: null };

/** A callback that waits until it is stopped, or for at most 5 s. */
const waits: Callback<object, string> = async (_, { signal }) => {
  await sleep(5_000, undefined, { signal }).catch(() => {});
  signal.throwIfAborted();
  return 'ran';
};

/** An action that runs, with somebody listening for it. */
async function running(script: Script = {}, options: RunplaneOptions = {}, callback = waits) {
  const parts = await start(script, options);
  const guarded = parts.runplane.guard('pay', 'bank', {}, callback, {
    agent: 'billing',
    tool: { name: 'charge', source: 'stripe' },
  });
  guarded.catch(() => {});
  await expect.poll(() => parts.gateway.listeners()).toBe(1);
  return { ...parts, guarded };
}

describe('a freeze', () => {
  it('stops a callback that runs, at once', async () => {
    const { gateway, runplane, guarded } = await running();
    const told = performance.now();
    gateway.tell('freeze', freeze);
    const error = await refusal(guarded);
    expect(performance.now() - told).toBeLessThan(100);
    expect(error).toMatchObject({
      code: 'FROZEN',
      decisionId: 'dec_1',
      message: 'stopped by freeze `frz_1`: incident 12',
      reasons: [{ code: 'frozen' }],
    });
    await runplane.flush();
    expect(gateway.outcomes).toMatchObject([{ status: 'failed', error: 'RunplaneError' }]);
  });

  it.each([
    [{ agent: 'billing' }],
    [{ action: 'pay' }],
    [{ target: 'bank' }],
    [{ tool: 'charge' }],
    [{ tool: 'pay' }],
    [{ source: 'stripe' }],
    [{ key: 'key_of_this_client' }],
    [{ agent: 'billing', target: 'bank', source: null }],
    [{ target: 'bank', something: 'of a newer gateway' }],
  ])('of %j stops it', async (scope) => {
    const { gateway, guarded } = await running();
    gateway.tell('freeze', { ...freeze, scope });
    expect((await refusal(guarded)).code).toBe('FROZEN');
  });

  it('of anything else does not', async () => {
    const { gateway, runplane, guarded } = await running({}, {}, async (_, { signal }) => {
      await sleep(250);
      return String(signal.aborted);
    });
    const scopes = [
      { agent: 'refunds' },
      { action: 'wire' },
      { target: 'other' },
      { tool: 'refund' },
      { source: 'aws' },
    ];
    for (const scope of [...scopes, { target: 'bank', agent: 'refunds' }]) gateway.tell('freeze', { ...freeze, scope });
    gateway.tell('approval', { id: 'apr_1', status: 'approved' });
    gateway.tell('freeze', { nonsense: true });
    expect(await guarded).toBe('false');
    await runplane.flush();
    expect(gateway.outcomes).toMatchObject([{ status: 'succeeded' }]);
  });

  it('that is known keeps others from starting, until it is released', async () => {
    const { gateway, runplane, guarded } = await running();
    gateway.tell('freeze', { ...freeze, scope: { target: 'vault' } });
    gateway.tell('freeze', { ...freeze, id: 'frz_2', scope: { target: 'bank' } });
    await refusal(guarded);
    const callback = vi.fn(() => 'opened');
    const error = await refusal(runplane.guard('open', 'vault', {}, callback));
    expect(error).toMatchObject({ code: 'FROZEN', decisionId: 'dec_2' });
    expect(await runplane.tryGuard('open', 'vault', {}, callback)).toMatchObject({ status: 'frozen' });
    expect(callback).not.toHaveBeenCalled();
    gateway.tell('release', { ...freeze, scope: { target: 'vault' }, releasedAt: '2026-11-22T12:00:00.000Z' });
    await expect.poll(() => runplane.guard('open', 'vault', {}, callback).catch(() => null)).toBe('opened');
    await runplane.flush();
    expect(gateway.outcomes.slice(1, 3)).toMatchObject([
      { decisionId: 'dec_2', status: 'not_executed', error: 'frozen' },
      { decisionId: 'dec_3', status: 'not_executed', error: 'frozen' },
    ]);
  });

  it('that is pressed while a human decides keeps the approved action from starting', async () => {
    const { gateway, runplane } = await start();
    const callback = vi.fn();
    const guarded = refusal(runplane.guard('wire', 'bank', {}, callback));
    await expect.poll(() => gateway.listeners()).toBe(1);
    gateway.tell('freeze', freeze);
    await sleep(30);
    gateway.resolve(await gateway.pendingAsked, { status: 'approved' });
    expect((await guarded).code).toBe('FROZEN');
    expect(callback).not.toHaveBeenCalled();
    await runplane.flush();
    expect(gateway.outcomes).toMatchObject([{ status: 'not_executed', error: 'frozen' }]);
  });

  it('that was pressed before anybody listened is heard when somebody does', async () => {
    const { gateway, runplane } = await start();
    gateway.tell('freeze', freeze);
    expect((await refusal(runplane.guard('pay', 'bank', {}, waits))).code).toBe('FROZEN');
  });

  it('is heard after the connection was lost', async () => {
    const { gateway, guarded } = await running();
    gateway.hangUp();
    gateway.tell('freeze', freeze);
    expect((await refusal(guarded)).code).toBe('FROZEN');
    expect(gateway.at('events').length).toBeGreaterThan(1);
  });

  it('that was released while nobody listened stops nothing', async () => {
    const { gateway, runplane, guarded } = await running();
    gateway.tell('freeze', { ...freeze, scope: { target: 'vault' } });
    await expect
      .poll(() => runplane.guard('open', 'vault', {}, () => 1).catch((error: RunplaneError) => error.code))
      .toBe('FROZEN');
    gateway.hangUp();
    gateway.tell('release', freeze);
    await expect.poll(() => runplane.guard('open', 'vault', {}, () => 1).catch(() => null)).toBe(1);
    gateway.tell('freeze', freeze);
    await refusal(guarded);
  });
});

describe('the connection for events', () => {
  it('is one for all callbacks, and outlasts them for a moment', async () => {
    const { gateway, runplane } = await start();
    const work = () => runplane.guard('pay', 'bank', {}, () => sleep(80));
    await Promise.all([work(), work(), work()]);
    await work();
    expect(gateway.at('events')).toHaveLength(1);
    expect(gateway.at('events')[0]?.headers).toMatchObject({
      accept: 'text/event-stream',
      authorization: 'Bearer rp_test_key',
    });
    expect(gateway.listeners()).toBe(1);
    await runplane.close();
    await expect.poll(() => gateway.listeners()).toBe(0);
  });

  it('is closed 5 s after the last callback', async () => {
    const { gateway, runplane } = await start();
    await runplane.guard('pay', 'bank', {}, () => sleep(80));
    await sleep(4_000);
    expect(gateway.listeners()).toBe(1);
    await expect.poll(() => gateway.listeners(), { timeout: 3_000 }).toBe(0);
    await runplane.guard('pay', 'bank', {}, () => sleep(80));
    expect(gateway.at('events')).toHaveLength(2);
  });

  it('is not opened for callbacks that are over at once, nor where it is switched off', async () => {
    const { gateway, runplane } = await start();
    await runplane.guard('pay', 'bank', {}, () => 1);
    await sleep(50);
    expect(gateway.at('events')).toEqual([]);
    const off = await start({}, { freezeEvents: false });
    await off.runplane.guard('pay', 'bank', {}, () => sleep(80));
    expect(off.gateway.at('events')).toEqual([]);
  });

  it('is not asked for again where there is none', async () => {
    const { gateway, runplane } = await start({ isOlder: true });
    for (let runs = 0; runs < 3; runs += 1) await runplane.guard('pay', 'bank', {}, () => sleep(60));
    expect(gateway.at('events')).toHaveLength(1);
  });

  it('is tried again where it cannot be had now', async () => {
    const faults = {
      events: [problem(503, 'overloaded'), { kind: 'reply', status: 200, body: '<h1>hello</h1>' } as const],
    };
    const { gateway, guarded } = await running({ faults });
    expect(gateway.at('events')).toHaveLength(3);
    gateway.tell('freeze', freeze);
    expect((await refusal(guarded)).code).toBe('FROZEN');
  });
});
