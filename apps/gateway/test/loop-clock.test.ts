import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expireApprovals } from '../src/jobs/expire-approvals.ts';
import { expireExecutions } from '../src/jobs/expire-executions.ts';
import { holdClock, type TestClock } from './clock.ts';
import { activate, approve, executed, policiesWith, redeem, report, transfer } from './loop-fixtures.ts';
import { examineLoop } from './loop-oracle.ts';
import { seeded, seeds } from './seeded.ts';
import { startGateway, type TestAnswer, type TestGateway } from './start-gateway.ts';
import { readGatewayLoop } from './stored-loop.ts';

const minute = 60_000;
const budgetOf = (window: string, over = 'block') =>
  policiesWith(`      - { measure: amount, currency: USD, max: 100, window: ${window}, over: ${over} }`);

let clock: TestClock;
let gateway: TestGateway;

beforeEach(async () => {
  clock = holdClock();
  gateway = await startGateway();
});
afterEach(async () => {
  await gateway[Symbol.asyncDispose]();
  clock[Symbol.dispose]();
});

const sweep = async () => {
  await expireApprovals(gateway.services, gateway.ledger);
  await expireExecutions(gateway.services.store, gateway.ledger);
};
const examine = async () => {
  const { entries, counters } = await readGatewayLoop(gateway);
  return examineLoop(entries, counters);
};
const guards = (count: number, body: () => object) =>
  Promise.all(Array.from({ length: count }, () => gateway.guard(body())));
const allowed = (answers: readonly TestAnswer[]) => answers.filter(({ json }) => json.decision === 'ALLOW');

describe('a permit that expires', () => {
  it('stays spent: a client that only decides gains nothing by waiting', async () => {
    await activate(gateway, budgetOf('1d'));
    const answers = await guards(150, () => transfer(1));
    expect(allowed(answers)).toHaveLength(100);
    const first = allowed(answers)[0]!.json.decisionId;
    for (let i = 0; i < 3; i += 1) {
      clock.advance(minute);
      await sweep();
      expect(allowed(await guards(20, () => transfer(1)))).toHaveLength(0);
    }
    const late = await redeem(gateway, first);
    expect([late.status, late.json.code]).toEqual([410, 'permit_expired']);
    clock.advance(24 * 60 * minute + 24 * minute);
    expect(allowed(await guards(150, () => transfer(1)))).toHaveLength(100);
    expect(await examine()).toEqual([]);
  });
});

describe('a wall clock that is set back', () => {
  it('lets no permit live longer, and no window empty sooner', async () => {
    await activate(gateway, budgetOf('1m'));
    const early = (await gateway.guard(transfer(60))).json;
    clock.step(-60 * minute);
    clock.advance(minute - 5_000);
    expect((await gateway.guard(transfer(60))).json.decision).toBe('BLOCK');
    clock.advance(6_000);
    const late = await redeem(gateway, early.decisionId);
    expect([late.status, late.json.code]).toEqual([410, 'permit_expired']);
    clock.advance(minute);
    expect((await gateway.guard(transfer(60))).json.decision).toBe('ALLOW');
    expect(await examine()).toEqual([]);
  });
});

describe('a late report', () => {
  it.each(['unknown', 'succeeded', 'failed'])('of `%s` takes no room that others have by now', async (status) => {
    await activate(gateway, budgetOf('1m'));
    const early = (await gateway.guard(transfer(100))).json;
    clock.advance(3 * minute);
    expect((await gateway.guard(transfer(100))).json.decision).toBe('ALLOW');
    expect((await report(gateway, early.decisionId, status)).status).toBe(200);
    expect((await gateway.guard(executed(0))).json.limits[0].before).toBe('100');
    expect(await examine()).toEqual([]);
  });
});

describe('an approval over a budget', () => {
  it('that nobody used in time releases what was asked with `execute`, and spends the rest', async () => {
    await activate(gateway, budgetOf('1d', 'require_approval'));
    await gateway.guard(executed(90));
    const asked = [await gateway.guard(executed(50)), await gateway.guard(transfer(30))].map(({ json }) => json);
    for (const { approvalId } of asked) await approve(gateway, approvalId);
    clock.advance(24 * 60 * minute);
    const late = await Promise.all(asked.map(({ decisionId }) => redeem(gateway, decisionId)));
    expect(late.map(({ json }) => json.code)).toEqual(['permit_expired', 'permit_expired']);
    await sweep();
    expect((await gateway.guard(executed(0))).json.limits[0].before).toBe('120');
    expect(await examine()).toEqual([]);
  });
});

describe.each(seeds(2, 40).map((seed) => ({ seed })))('a window that rolls over, with seed $seed', ({ seed }) => {
  it('keeps what is open and lets go of what is settled, never sooner', async () => {
    await activate(gateway, budgetOf('1m'));
    const random = seeded(seed);
    const open: string[] = [];
    let most = 0;
    for (let step = 0; step < 60; step += 1) {
      // of what runs, some is settled while others ask
      const settled = random.shuffle(open).slice(0, random.below(open.length + 1));
      const outcomes = settled.map((id) => report(gateway, id, random.pick(['succeeded', 'failed', 'unknown'])));
      const asking = guards(random.below(40), () => random.pick([executed, transfer])(random.below(6)));
      const answers = await asking;
      const reported = await Promise.all(outcomes);
      for (const { status } of reported) expect(status).toBe(200);
      for (const { json } of reported) if (json.status !== 'unknown') open.splice(open.indexOf(json.decisionId), 1);
      for (const { json } of allowed(answers)) if (json.execution !== null) open.push(json.decisionId);
      most = Math.max(most, ...answers.map(({ json }) => Number(json.limits[0].before)));
      clock.advance(random.below(25_000));
      if (random.below(3) === 0) await sweep();
    }
    expect(most).toBeGreaterThan(80);
    expect(most).toBeLessThanOrEqual(100);
    expect(await examine()).toEqual([]);
    // a window later nothing counts but what is open still
    clock.advance(2 * minute + 1_000);
    const { json } = await gateway.guard(executed(0));
    const left = await Promise.all(open.map((id) => gateway.call('GET', `/api/v1/decisions/${id}`)));
    const held = left.reduce((sum, { json: { limits } }) => sum + Number(limits[0].reserved), 0);
    expect(json.limits[0].before).toBe(String(held));
    expect(await examine()).toEqual([]);
  });
});
