import { describe, expect, it } from 'vitest';
import { createDatabase, createTestDatabase } from '../../../test/postgres-database.ts';
import { startPostgresProxy } from '../../../test/postgres-proxy.ts';
import { startPostgres } from '../../../test/postgres-server.ts';
import { maxClockDifferenceMs } from '../src/stores/postgres/commit-statement.ts';
import { type GatewayFleet, startPostgresFleet, startSqliteFleet } from './gateway-fleet.ts';
import { executed, newNonce, policiesWith, transfer } from './loop-fixtures.ts';
import { loadLoops, type RunningLoops } from './loop-load.ts';
import { type Seeded, seeded } from './seeded.ts';

const isLong = process.env.RUNPLANE_TEST_LONG === '1';
const timeout = 300_000;
const connections = 12;
/** how soon a loop must come to its end again once nothing is in its way */
const progressMs = 5_000;

const budget = '      - { measure: amount, currency: USD, max: 50, window: 1d, over: require_approval }';
const hourMs = 3_600_000;
const shiftedClock = ['--import', new URL('shifted-clock.ts', import.meta.url).href];

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const moreEnd = async (loops: RunningLoops, count: number, withinMs = 30_000) => {
  const before = loops.ended;
  await expect.poll(() => loops.ended, { timeout: withinMs }).toBeGreaterThanOrEqual(before + count);
};

/** Whole loops while something goes wrong; afterwards both oracles, and nobody was told anything that makes no sense. */
async function underLoad(
  fleet: GatewayFleet,
  test: (loops: RunningLoops, random: Seeded) => Promise<void>,
): Promise<void> {
  try {
    await fleet.client.activate(policiesWith(budget));
    const random = seeded(1);
    const loops = loadLoops(fleet.client, connections, random);
    await moreEnd(loops, connections);
    await test(loops, random);
    await moreEnd(loops, connections);
    await loops.stop();
    expect(loops.surprises).toEqual([]);
    expect(await fleet.examine()).toEqual([]);
  } finally {
    await fleet.close();
  }
}

describe('kill -9 under whole loops', () => {
  const kills = isLong ? 20 : 2;
  const engines = [
    { name: 'PostgreSQL, whose clients go on elsewhere', start: () => startPostgresFleet(2) },
    { name: 'SQLite, whose clients wait for it', start: () => startSqliteFleet() },
  ];

  it.each(engines)('$name', { timeout }, async ({ start }) => {
    const fleet = await start();
    await underLoad(fleet, async (loops, random) => {
      for (let round = 0; round < kills; round += 1) {
        await random.pause(600);
        const index = random.below(fleet.gateways.length);
        await fleet.gateways[index]!.kill('SIGKILL');
        if (fleet.gateways.length > 1) await moreEnd(loops, 1, progressMs);
        await fleet.restart(index);
        await moreEnd(loops, 1, progressMs);
      }
    });
  });
});

// With RUNPLANE_TEST_POSTGRES_URL the server is somebody else's, and not ours to stop.
describe.skipIf(process.env.RUNPLANE_TEST_POSTGRES_URL !== undefined)('a PostgreSQL server that stops', () => {
  it('at once, under whole loops, loses none of them', { timeout }, async () => {
    const server = await startPostgres();
    try {
      const { url } = await createDatabase(server.url);
      const fleet = await startPostgresFleet(2, { databaseUrls: [url, url] });
      await underLoad(fleet, async (loops) => {
        for (let round = 0; round < (isLong ? 10 : 1); round += 1) {
          await server.restart('immediate');
          await moreEnd(loops, 1, progressMs);
        }
      });
    } finally {
      await server.stop();
    }
  });
});

describe('a lost acknowledgement', () => {
  it('of commits under whole loops charges nothing twice and loses no decision', { timeout }, async () => {
    const { url } = await createTestDatabase();
    const proxy = await startPostgresProxy(url);
    const fleet = await startPostgresFleet(2, { databaseUrls: [url, proxy.url] });
    try {
      await underLoad(fleet, async (loops, random) => {
        for (let round = 0; round < (isLong ? 40 : 4); round += 1) {
          proxy.loseAnswers();
          await random.pause(80);
          proxy.passAgain();
          await moreEnd(loops, 1, progressMs);
          await random.pause(200);
        }
      });
    } finally {
      await proxy.close();
    }
  });
});

describe('a gateway that is stopped for some time', () => {
  it('decides by what the others did meanwhile', { timeout }, async () => {
    const fleet = await startPostgresFleet(2, { clientTimeoutMs: 1_500 });
    await underLoad(fleet, async (loops) => {
      const [, second] = fleet.gateways;
      second!.process.kill('SIGSTOP');
      try {
        await wait(isLong ? 30_000 : 2_000);
        // a lock that it had ends with its transaction's patience, at the latest
        await moreEnd(loops, 1, 15_000);
        await fleet.client.activate(
          'policies:\n  - { id: none, match: { actions: [transfer_funds] }, effect: block }\n',
        );
      } finally {
        second!.process.kill('SIGCONT');
      }
      // its first answers may be those to clients that waited meanwhile, and gave up
      const decided: string[] = [];
      const ask = async () => {
        const answers = await Promise.all(Array.from({ length: 20 }, () => fleet.client.guard(1, executed(1))));
        decided.push(...answers.flatMap(({ status, json }) => (status === 200 ? [json.decision] : [])));
        return decided.length;
      };
      await expect.poll(ask).toBeGreaterThan(0);
      expect(new Set(decided)).toEqual(new Set(['BLOCK']));
      await moreEnd(loops, 1, progressMs);
    });
  });
});

describe('gateways whose clocks are wrong', () => {
  it('by an hour keep the time of the others', { timeout }, async () => {
    const environments = [
      {},
      { SHIFT_CLOCK_MS: String(-hourMs) },
      { SHIFT_CLOCK_MS: String(hourMs), SHIFT_CLOCK_LATER: 'yes' },
    ];
    const fleet = await startPostgresFleet(3, { environments, nodeOptions: environments.map(() => shiftedClock) });
    const { client } = fleet;
    await underLoad(fleet, async (loops) => {
      fleet.gateways[2]!.process.kill('SIGUSR2');
      await moreEnd(loops, connections, progressMs);
      await client.activate(`${policiesWith(budget)}${minutely}`);
      const given = await Promise.all([0, 1, 2].map((gateway) => client.guard(gateway, refund(20))));
      expect(given.map(({ json }) => json.decision)).toEqual(['ALLOW', 'ALLOW', 'ALLOW']);
      // the total of the last minute is the same for all, and each permit lives as long
      const rest = await Promise.all([0, 1, 2].map((gateway) => client.guard(gateway, refund(1))));
      expect(rest.map(({ json }) => json.decision)).toEqual(['BLOCK', 'BLOCK', 'BLOCK']);
      const times = given.map(({ json }) => {
        const ts = Date.parse(JSON.parse(Buffer.from(json.receipt.leaf, 'base64').toString()).ts);
        expect(Date.parse(json.permit.expiresAt)).toBe(ts + 60_000);
        return ts;
      });
      expect(Math.max(...times) - Math.min(...times)).toBeLessThan(maxClockDifferenceMs + 5_000);
      if (isLong) await wait(61_000);
      for (const [i, { json }] of given.entries()) {
        const { status } = await client.redeem(i + 1, json.decisionId, newNonce());
        expect(status).toBe(isLong ? 410 : 200);
      }
    });
  });
});

const minutely = `
  - id: refunds
    match: { actions: [refund_payment] }
    effect: allow
    budgets:
      - { measure: amount, currency: USD, max: 60, window: 1m, over: block }
`;
const refund = (amount: number) => ({ ...transfer(amount), action: 'refund_payment' });
