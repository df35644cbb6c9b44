import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { activate, executed, policiesWith, report, usedBefore } from './loop-fixtures.ts';
import { examineLoop } from './loop-oracle.ts';
import { startGateway, type TestGateway } from './start-gateway.ts';
import { readGatewayLoop } from './stored-loop.ts';

const executor = new URL('executor-process.ts', import.meta.url).pathname;

let gateway: TestGateway;
let url: string;
beforeEach(async () => {
  gateway = await startGateway({ RUNPLANE_OUTCOME_WITHIN: '1s' });
  await activate(
    gateway,
    policiesWith('      - { measure: amount, currency: USD, max: 100, window: 1d, over: block }'),
  );
  url = await gateway.listen();
});
afterEach(() => gateway[Symbol.asyncDispose]());

const effectsFile = () => join(gateway.dataDirectory, 'effects');
const effects = () => readFile(effectsFile(), 'utf8').catch(() => '');
const probe = async () => usedBefore(await gateway.guard(executed(0)));
const statusOf = async (id: string) => {
  const { json } = await gateway.call('GET', `/api/v1/decisions/${id}`);
  return json.execution.status;
};

/** Lets an executor come that far, and kills it there. */
async function killedAt(point: string): Promise<string> {
  const child = spawn(process.execPath, [executor, url, gateway.agentKey, effectsFile(), point], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let decisionId = '';
  for await (const line of createInterface({ input: child.stdout })) {
    const [reached, id] = line.split(' ') as [string, string];
    if (reached === 'before') decisionId = id;
    if (reached === point) break;
  }
  child.kill('SIGKILL');
  await ended;
  return decisionId;
}

describe('an executor that is killed', () => {
  it.each([
    { point: 'before', ran: [], truth: 'not_executed', left: '0' },
    { point: 'during', ran: ['began'], truth: 'failed', left: '0' },
    { point: 'after', ran: ['began', 'ended'], truth: 'succeeded', left: '8' },
  ])('$point its callback leaves `unknown`, until somebody knows', async ({ point, ran, truth, left }) => {
    const decisionId = await killedAt(point);
    expect(await effects()).toBe(ran.map((step) => `${decisionId} ${step}\n`).join(''));
    // whatever it did, what it asked for counts
    expect(await probe()).toBe('10');
    await expect.poll(() => statusOf(decisionId)).toBe('unknown');
    expect(await probe()).toBe('10');
    const listed = await gateway.call('GET', '/api/v1/executions?status=unknown', { key: gateway.adminKey });
    expect(listed.json.items.map((item: { decisionId: string }) => item.decisionId)).toContain(decisionId);
    const late = await report(gateway, decisionId, truth, truth === 'succeeded' ? { measured: { amount: '8' } } : {});
    expect([late.status, late.json.status]).toEqual([200, truth]);
    expect(await probe()).toBe(left);
    await examined();
  });

  it('behind its report has told the truth already', async () => {
    const decisionId = await killedAt('reported');
    expect(await statusOf(decisionId)).toBe('succeeded');
    expect(await effects()).toBe(`${decisionId} began\n${decisionId} ended\n`);
    expect(await probe()).toBe('10');
    await examined();
  });
});

/** Everything that was asked for has its end by then: no sweep writes while the log is read. */
async function examined(): Promise<void> {
  const open = async () => {
    const { json } = await gateway.call('GET', '/api/v1/executions?status=redeemed', { key: gateway.adminKey });
    return json.items.length;
  };
  await expect.poll(open).toBe(0);
  const { entries, counters } = await readGatewayLoop(gateway);
  const began = (await effects()).split('\n').filter((line) => line.endsWith('began'));
  expect(examineLoop(entries, counters, { effects: began.map((line) => line.split(' ')[0]!) })).toEqual([]);
}
