import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../test/postgres-database.ts';
import { startPostgres } from '../../../test/postgres-server.ts';
import { loadGateway, startGatewayProcess } from './gateway-process.ts';
import { examineLog } from './log-oracle.ts';
import { startGateway, testAdminKey, testAgentKey } from './start-gateway.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'runplane-fault-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const allowed = { action: 'read_balance', target: 'stripe', context: {} };

async function guardStatus(url: string): Promise<number> {
  const response = await fetch(`${url}/api/v1/guard`, {
    method: 'POST',
    headers: { authorization: `Bearer ${testAgentKey}`, 'content-type': 'application/json' },
    body: JSON.stringify(allowed),
  });
  await response.text();
  return response.status;
}

describe('a full disk', () => {
  it('answers 503, never ALLOW, and goes on by itself when there is room again', { timeout: 120_000 }, async () => {
    const gateway = await startGatewayProcess({ RUNPLANE_DATA_DIR: directory });
    const { size } = await stat(join(directory, 'runplane.db-wal'));
    const limit = (bytes: string) =>
      execFileSync('prlimit', ['--pid', String(gateway.process.pid), `--fsize=${bytes}:unlimited`]);
    // no file of the gateway may grow beyond this: what a full disk looks like to one process
    limit(String(size + 300_000));
    const load = loadGateway(gateway.url, 8);
    await expect.poll(() => load.refused.get('503 ledger_unavailable') ?? 0, { timeout: 30_000 }).toBeGreaterThan(20);
    const before = load.answered.length;
    expect([...load.refused.keys()]).toEqual(['503 ledger_unavailable']);
    limit('unlimited');
    await expect.poll(() => load.answered.length, { timeout: 30_000 }).toBeGreaterThan(before + 50);
    const answers = await load.stop();
    expect(await examineLog(gateway.url, answers)).toEqual([]);
    expect(await gateway.kill('SIGTERM')).toBe(0);
  });
});

describe("the store's thread", () => {
  it('is replaced when it is killed under load; counters equal a replay', { timeout: 120_000 }, async () => {
    const threads: Worker[] = [];
    const notice = (worker: Worker) => void threads.push(worker);
    process.on('worker', notice);
    try {
      await using gateway = await startGateway();
      const url = await gateway.listen();
      const load = loadGateway(url, 8);
      for (let round = 0; round < 3; round += 1) {
        const before = load.answered.length;
        await expect.poll(() => load.answered.length).toBeGreaterThan(before + 40);
        await threads.at(-1)!.terminate();
      }
      const after = load.answered.length;
      await expect.poll(() => load.answered.length, { timeout: 20_000 }).toBeGreaterThan(after + 40);
      const answers = await load.stop();
      for (const refusal of load.refused.keys()) expect(refusal).toBe('503 ledger_unavailable');
      const { tallies } = await gateway.services.store.head(gateway.ledger.organization.org);
      expect(await examineLog(url, answers, tallies)).toEqual([]);
      expect(threads.length).toBeGreaterThanOrEqual(4);
    } finally {
      process.off('worker', notice);
    }
  });
});

describe('PostgreSQL', () => {
  it('that stops mid-commit gives 503, never ALLOW; the gateway recovers by itself', { timeout: 180_000 }, async () => {
    const server = await startPostgres();
    const gateway = await startGatewayProcess({ RUNPLANE_DATA_DIR: directory, RUNPLANE_DATABASE_URL: server.url });
    try {
      const load = loadGateway(gateway.url, 8);
      for (let round = 0; round < 3; round += 1) {
        const before = load.answered.length;
        await expect.poll(() => load.answered.length, { timeout: 30_000 }).toBeGreaterThan(before + 40);
        await server.halt('immediate');
        expect(await guardStatus(gateway.url)).toBe(503);
        await server.start();
      }
      const after = load.answered.length;
      await expect.poll(() => load.answered.length, { timeout: 30_000 }).toBeGreaterThan(after + 40);
      const answers = await load.stop();
      for (const refusal of load.refused.keys()) expect(refusal).toBe('503 ledger_unavailable');
      expect(await examineLog(gateway.url, answers)).toEqual([]);
      expect(await gateway.kill('SIGTERM')).toBe(0);
    } finally {
      await gateway.kill('SIGKILL');
      await server.stop();
    }
  });

  it('serves two gateways one log: every answer of both is in it', { timeout: 120_000 }, async () => {
    const database = await createTestDatabase();
    const [one, two] = [join(directory, 'one'), join(directory, 'two')];
    await mkdir(two);
    const first = await startGatewayProcess({ RUNPLANE_DATA_DIR: one, RUNPLANE_DATABASE_URL: database.url });
    await expect.poll(() => guardStatus(first.url)).toBe(200);
    await copyFile(join(one, 'signing-key'), join(two, 'signing-key'));
    const second = await startGatewayProcess({ RUNPLANE_DATA_DIR: two, RUNPLANE_DATABASE_URL: database.url });
    try {
      const loads = [loadGateway(first.url, 6), loadGateway(second.url, 6)];
      await expect
        .poll(() => Math.min(...loads.map(({ answered }) => answered.length)), { timeout: 60_000 })
        .toBeGreaterThan(150);
      const answers = (await Promise.all(loads.map((load) => load.stop()))).flat();
      for (const { refused } of loads) expect([...refused]).toEqual([]);
      expect(await examineLog(first.url, answers)).toEqual([]);
      expect(await examineLog(second.url, answers)).toEqual([]);
    } finally {
      await Promise.all([first.kill('SIGTERM'), second.kill('SIGTERM')]);
      await database.drop();
    }
  });

  it('refuses a revoked key on every gateway, before and after it heard of it', async () => {
    const database = await createTestDatabase();
    const environment = { RUNPLANE_DATABASE_URL: database.url };
    await using first = await startGateway(environment);
    await using second = await startGateway({
      ...environment,
      RUNPLANE_SIGNING_KEY_FILE: join(first.dataDirectory, 'signing-key'),
    });
    const body = { name: 'short-lived', role: 'agent' };
    const { json: created } = await first.call('POST', '/api/v1/keys', { key: first.adminKey, body });
    await second.ledger.refresh();
    expect((await second.guard(allowed, { key: created.key })).status).toBe(200);
    await first.call('POST', `/api/v1/keys/${created.id}/revoke`, { key: first.adminKey });
    const answers = [
      await second.guard(allowed, { key: created.key }),
      await first.guard(allowed, { key: created.key }),
    ];
    expect(answers.map(({ status, json }) => [status, json.code])).toEqual([
      [401, 'invalid_key'],
      [401, 'invalid_key'],
    ]);
  });

  it('is founded once when two gateways start on it at the same instant', { timeout: 120_000 }, async () => {
    const database = await createTestDatabase();
    const names = ['one', 'two'];
    for (const name of names) await mkdir(join(directory, name));
    const seed = join(directory, 'signing-seed');
    await writeFile(seed, `${'5a'.repeat(32)}\n`, { mode: 0o600 });
    const environment = { RUNPLANE_DATABASE_URL: database.url, RUNPLANE_SIGNING_KEY_FILE: seed };
    const gateways = await Promise.all(
      names.map((name) => startGatewayProcess({ ...environment, RUNPLANE_DATA_DIR: join(directory, name) })),
    );
    for (const { url } of gateways) await expect.poll(() => guardStatus(url)).toBe(200);
    expect(await examineLog(gateways[0]!.url, [])).toEqual([]);
    const keyLists = await Promise.all(
      gateways.map(async ({ url }) => {
        const headers = { authorization: `Bearer ${testAdminKey}` };
        return (await fetch(`${url}/api/v1/keys`, { headers })).json() as Promise<{ items: unknown[] }>;
      }),
    );
    for (const { items } of keyLists) expect(items).toHaveLength(2);
    for (const gateway of gateways) expect(await gateway.kill('SIGTERM')).toBe(0);
    await database.drop();
  });

  it('gives one decision to one idempotency key, whichever gateway is asked', { timeout: 120_000 }, async () => {
    const database = await createTestDatabase();
    const environment = { RUNPLANE_DATABASE_URL: database.url };
    await using first = await startGateway(environment);
    await using second = await startGateway({
      ...environment,
      RUNPLANE_SIGNING_KEY_FILE: join(first.dataDirectory, 'signing-key'),
    });
    await first.guard(allowed);
    await second.ledger.refresh();
    for (let round = 0; round < 20; round += 1) {
      const headers = { 'idempotency-key': `round-${round}` };
      const answers = await Promise.all([first, second, first, second].map((one) => one.guard(allowed, { headers })));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
      expect(
        new Set(answers.map(({ json }) => `${json.decisionId} ${json.receipt.seq} ${json.receipt.leaf}`)).size,
      ).toBe(1);
    }
  });
});
