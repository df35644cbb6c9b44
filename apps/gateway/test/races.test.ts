import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../test/postgres-database.ts';
import { freeze } from '../src/freezes/freeze.ts';
import { type GatewayFleet, startPostgresFleet, startSqliteFleet } from './gateway-fleet.ts';
import type { LoopAnswer, LoopClient } from './loop-client.ts';
import { executed, newNonce, redeem, transfer } from './loop-fixtures.ts';
import { examineLoop } from './loop-oracle.ts';
import { type Seeded, seeded, seeds } from './seeded.ts';
import { startGateway, testAdminKey } from './start-gateway.ts';
import { readPostgresLoop } from './stored-loop.ts';

const engines = [
  { name: 'four gateways on PostgreSQL', start: () => startPostgresFleet(4), budgetSeeds: seeds(3, 20) },
  { name: 'a gateway on SQLite', start: () => startSqliteFleet(), budgetSeeds: seeds(1, 20) },
];
const gateways = 4;
const timeout = 120_000;

const ofDecision = (answers: readonly LoopAnswer[], decision: string) =>
  answers.filter(({ status, json }) => status === 200 && json.decision === decision);

/** How often each answer was given: its status, with its code where it is a problem. */
const tally = (answers: readonly LoopAnswer[]) =>
  Object.fromEntries(
    [...Map.groupBy(answers, ({ status, json }) => `${status}${json.code === undefined ? '' : ` ${json.code}`}`)].map(
      ([name, group]) => [name, group.length],
    ),
  );

const times = <T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, i) => work(i)));

describe.each(engines)('races on $name', ({ start, budgetSeeds }) => {
  let fleet: GatewayFleet;
  let client: LoopClient;
  beforeAll(async () => {
    fleet = await start();
    client = fleet.client;
  });
  afterAll(() => fleet.close());

  /** Policies whose totals no race before has counted in. */
  let set = 0;
  const activate = async (budgets: readonly string[], approval = '{}') => {
    set += 1;
    const list = budgets.map((budget) => `      - { ${budget} }`).join('\n');
    await client.activate(
      `policies:\n  - id: race-${set}\n    match: { actions: [transfer_funds] }\n    effect: allow\n    budgets:\n${list}\n` +
        (approval === '{}' ? '' : `    approval: ${approval}\n`),
    );
  };
  const usd = (max: number, more = 'over: block') => `measure: amount, currency: USD, max: ${max}, window: 1d, ${more}`;

  describe.each(budgetSeeds.map((seed) => ({ seed })))('with seed $seed', ({ seed }) => {
    it('a budget of 100 allows exactly 100 of 1,000 requests of 1', { timeout }, async () => {
      await activate([usd(100)]);
      const random = seeded(seed);
      const answers = await times(1_000, async () => {
        const [gateway, body] = [random.below(gateways), random.pick([transfer(1), executed(1)])];
        await random.pause(200);
        return client.guard(gateway, body);
      });
      expect(tally(answers)).toEqual({ 200: 1_000 });
      expect(ofDecision(answers, 'ALLOW')).toHaveLength(100);
      expect(await fleet.examine()).toEqual([]);
    });
  });

  describe.each(seeds(1, 20).map((seed) => ({ seed })))('with seed $seed', ({ seed }) => {
    let random: Seeded;
    beforeAll(() => {
      random = seeded(seed);
    });
    const anywhere = () => random.below(gateways);

    it('budgets within each other all hold', { timeout }, async () => {
      await activate([usd(100), usd(30, 'per: agent, over: block')]);
      const keys = await times(5, (i) => boundKey(client, `agent-${seed}-${i}`));
      const answers = await times(600, async (i) => {
        await random.pause(100);
        return client.guard(anywhere(), executed(1), { key: keys[i % keys.length]! });
      });
      expect(tally(answers)).toEqual({ 200: 600 });
      const allowed = ofDecision(answers, 'ALLOW');
      expect(allowed).toHaveLength(100);
      const byAgent = Map.groupBy(allowed, ({ json }) => json.action.agent);
      for (const group of byAgent.values()) expect(group.length).toBeLessThanOrEqual(30);
      expect(await fleet.examine()).toEqual([]);
    });

    it('each currency has its own total', { timeout }, async () => {
      await activate([usd(100), usd(40).replace('USD', 'EUR')]);
      const answers = await times(400, async (i) => {
        const currency = i % 2 === 0 ? 'USD' : 'EUR';
        await random.pause(100);
        return client.guard(anywhere(), executed(1, { context: { amount: 1, currency } }));
      });
      expect(tally(answers)).toEqual({ 200: 400 });
      const limits = ofDecision(answers, 'ALLOW').map(({ json }) => json.limits[0].currency);
      expect(limits.filter((currency) => currency === 'USD')).toHaveLength(100);
      expect(limits.filter((currency) => currency === 'EUR')).toHaveLength(40);
      expect(await fleet.examine()).toEqual([]);
    });

    it('what is given back while others ask is there for them, and not before', { timeout }, async () => {
      await activate([usd(50)]);
      const settled: string[] = [];
      const reports = await times(100, async () => {
        const answers: LoopAnswer[] = [];
        for (let i = 0; i < 4; i += 1) {
          const { status, json } = await client.guard(anywhere(), executed(1));
          expect(status).toBe(200);
          if (json.decision !== 'ALLOW') continue;
          await random.pause(20);
          const outcome = random.pick(['failed', 'not_executed', 'failed', 'not_executed', 'failed', 'succeeded']);
          answers.push(await client.report(anywhere(), json.decisionId, outcome));
          settled.push(outcome);
        }
        return answers;
      });
      expect(tally(reports.flat())).toEqual({ 200: settled.length });
      expect(settled.length).toBeGreaterThan(50);
      const spent = settled.filter((outcome) => outcome === 'succeeded').length;
      const rest = await times(80, () => client.guard(anywhere(), executed(1)));
      expect(ofDecision(rest, 'ALLOW')).toHaveLength(50 - spent);
      expect(await fleet.examine()).toEqual([]);
    });

    it('an approval over a budget ends once, however many answer and redeem it', { timeout }, async () => {
      await activate([usd(100, 'over: require_approval')], '{ expiresIn: 1s, useWithin: 2s }');
      await client.guard(0, executed(95));
      const races = await times(40, async (i) => {
        const { json } = await client.guard(anywhere(), i % 2 === 0 ? executed(10) : transfer(10));
        expect(json.decision).toBe('REQUIRE_APPROVAL');
        const redeeming = async () => {
          await random.pause(1_300);
          return client.redeem(anywhere(), json.decisionId, newNonce());
        };
        const answering = async (verb: 'approve' | 'deny') => {
          await random.pause(1_300);
          return client.answer(anywhere(), json.approvalId, verb);
        };
        const [redeemed, approved, denied] = await Promise.all([
          times(6, redeeming),
          answering('approve'),
          answering('deny'),
        ]);
        const ran = redeemed.filter(({ status }) => status === 200);
        expect([approved, denied].filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
        expect(ran.length).toBeLessThanOrEqual(approved.status === 200 ? 1 : 0);
        return [...redeemed, approved, denied];
      });
      const seen = Object.keys(tally(races.flat()));
      expect(seen).toEqual(expect.arrayContaining(['200', '409 not_redeemable', '409 approval_not_pending']));
      expect(seen.filter((name) => !/^(200|409|410)/.test(name))).toEqual([]);
      expect(await fleet.examine()).toEqual([]);
    });

    it('a permit is redeemed by one of a thousand', { timeout }, async () => {
      await activate([usd(100)]);
      const { permit, action, decisionId } = (await client.guard(anywhere(), transfer(10))).json;
      const redeem = (gateway: number, nonce: string) =>
        client.call(gateway, 'POST', '/api/v1/permits/redeem', {
          ...{ permit: permit.permit, digest: action.digest, executor: 'test', nonce },
        });
      const nonces = Array.from({ length: 1_000 }, () => newNonce());
      const answers = await times(1_000, (i) => redeem(anywhere(), nonces[i]!));
      expect(tally(answers)).toEqual({ 200: 1, '409 already_redeemed': 999 });
      const winner = answers.findIndex(({ status }) => status === 200);
      client.effects.push(decisionId);
      const again = await times(gateways, (gateway) => redeem(gateway, nonces[winner]!));
      expect(new Set([answers[winner]!, ...again].map(placeOf))).toHaveLength(1);
      expect(await fleet.examine()).toEqual([]);
    });

    it('a redemption whose answer was lost is answered alike by every gateway', { timeout }, async () => {
      await activate([usd(1_000)]);
      for (let round = 0; round < 25; round += 1) {
        const { decisionId } = (await client.guard(anywhere(), transfer(1))).json;
        const nonce = newNonce();
        const first = await client.redeem(anywhere(), decisionId, nonce);
        const again = await times(gateways, (gateway) => client.redeem(gateway, decisionId, nonce));
        expect(tally([first, ...again])).toEqual({ 200: gateways + 1 });
        expect(new Set([first, ...again].map(placeOf))).toHaveLength(1);
      }
      expect(await fleet.examine()).toEqual([]);
    });

    it('what one gateway decided the others redeem and settle at once', { timeout }, async () => {
      await activate([usd(1_000)]);
      for (let round = 0; round < 25; round += 1) {
        const { decisionId } = (await client.guard(anywhere(), transfer(1))).json;
        const shown = await client.call(anywhere(), 'GET', `/api/v1/decisions/${decisionId}`);
        const redeemed = await client.redeem(anywhere(), decisionId, newNonce());
        const reported = await client.report(anywhere(), decisionId, random.pick(['failed', 'not_executed']));
        expect(tally([shown, redeemed, reported])).toEqual({ 200: 3 });
      }
      expect(await fleet.examine()).toEqual([]);
    });

    it('one idempotency key runs once, whichever nonce comes first', { timeout }, async () => {
      await activate([usd(1_000)]);
      const rounds = await times(25, async (round) => {
        const idempotencyKey = `once-${seed}-${round}`;
        const bodies = Array.from({ length: gateways }, () => executed(1));
        // each nonce comes twice: a lost answer is asked for again, elsewhere
        const asked = random.shuffle([...bodies, ...bodies]);
        const answers = await times(asked.length, (i) => client.guard(i, asked[i]!, { idempotencyKey }));
        const executions = new Set(answers.flatMap(({ json }) => json.execution?.id ?? []));
        expect(executions).toHaveLength(1);
        return answers;
      });
      expect(tally(rounds.flat())).toEqual({ 200: 50, '409 already_redeemed': 150 });
      expect(await fleet.examine()).toEqual([]);
    });
  });
});

describe('a freeze on PostgreSQL', () => {
  it('stops redemptions on gateways that have not heard of it, nor of the agent', { timeout }, async () => {
    const database = await createTestDatabase();
    const environment = { RUNPLANE_DATABASE_URL: database.url };
    await using first = await startGateway(environment);
    const signer = { RUNPLANE_SIGNING_KEY_FILE: join(first.dataDirectory, 'signing-key') };
    await using second = await startGateway({ ...environment, ...signer });
    const [key] = [...first.ledger.state.keys.values()].filter(({ role }) => role === 'admin');
    for (let round = 0; round < 10; round += 1) {
      const agent = `agent-${round}`;
      const { json } = await first.guard({ action: 'read_balance', target: 'stripe', context: {}, agent });
      await freeze({ ledger: first.ledger, key: key! }, { agent }, 'stop');
      const redeemed = await redeem(second, json.decisionId);
      expect([redeemed.status, redeemed.json.code]).toEqual([423, 'frozen']);
      const again = await second.guard({ action: 'read_balance', target: 'stripe', context: {}, agent });
      expect(again.json).toMatchObject({ decision: 'BLOCK', reasons: [{ code: 'frozen' }] });
    }
    const { entries, counters } = await readPostgresLoop(database.url);
    expect(examineLoop(entries, counters)).toEqual([]);
  });
});

const placeOf = ({ json }: LoopAnswer): string => `${json.execution.id} ${json.execution.startBy} ${json.receipt.seq}`;

/** A key that can name no other agent, once every gateway has heard of it. */
async function boundKey(client: LoopClient, agent: string): Promise<string> {
  const body = { name: agent, role: 'agent', agent };
  const { json } = await client.call(0, 'POST', '/api/v1/keys', body, { key: testAdminKey });
  for (let gateway = 0; gateway < client.gateways; gateway += 1) {
    const known = async () => (await client.call(gateway, 'GET', '/api/v1/audit/key', undefined, json)).status;
    await expect.poll(known).toBe(200);
  }
  return json.key;
}
