import { emptyRoot } from '@runplane/core';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDatabase, createTestDatabase, type TestDatabase } from '../../../test/postgres-database.ts';
import { type PostgresProxy, startPostgresProxy } from '../../../test/postgres-proxy.ts';
import { startPostgres } from '../../../test/postgres-server.ts';
import { sha256 } from '../src/ledger/sha256.ts';
import { PostgresStore } from '../src/stores/postgres/postgres-store.ts';
import { StoreUnavailable } from '../src/stores/store.ts';
import { type BatchParts, LogWriter } from './log-writer.ts';
import { agentRow } from './sample-rows.ts';

const timeouts = { statementMs: 2_000, lockMs: 300 };

describe('a PostgreSQL connection that breaks', () => {
  let database: TestDatabase;
  let proxy: PostgresProxy;
  /** the gateway under test, through the proxy */
  let store: PostgresStore;
  /** another gateway, whose connection is good */
  let other: PostgresStore;
  let observer: Client;
  let log: LogWriter;

  beforeEach(async () => {
    database = await createTestDatabase();
    proxy = await startPostgresProxy(database.url);
    store = new PostgresStore(proxy.url, emptyRoot(sha256));
    other = new PostgresStore(database.url, emptyRoot(sha256));
    await store.open();
    observer = new Client({ connectionString: database.url });
    await observer.connect();
    log = await LogWriter.create(store, 'acme');
    await log.commit({ entries: 3 });
  });
  afterEach(async () => {
    await observer.end();
    await proxy.close();
    await store.close();
    await other.close();
    await database.drop();
  });

  const waitingBackend = async (): Promise<number> => {
    const waiting = `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    for (;;) {
      const { rows } = await observer.query<{ pid: number }>(waiting);
      if (rows[0] !== undefined) return rows[0].pid;
    }
  };

  const kinds: [string, BatchParts][] = [
    ['a batch of one statement', { entries: 2 }],
    ['a batch of a transaction', { entries: 2, agents: [agentRow('agt_1')] }],
  ];

  it('leaves it open whether a commit took effect when its answer is lost; the next read tells', async () => {
    const ts = await store.now();
    proxy.loseAnswers();
    await expect(log.commit({ entries: 2, ts })).rejects.toMatchObject({
      name: 'StoreUnavailable',
      outcomeUnknown: true,
    });
    proxy.passAgain();
    expect((await store.loadLedger('acme')).head.size).toBe(5);
    expect(await (await log.load()).commit()).toEqual({ outcome: 'committed' });
  });

  it.each(kinds)('never lets %s take effect after the read that found it missing', async (_, parts) => {
    const lock = await other.lockHead('acme');
    const commit = log.commit(parts).catch((cause) => cause);
    await waitingBackend();
    // the server process goes on waiting for the lock, and would commit as soon as it has it
    proxy.abandonServers();
    const unknown = parts.agents === undefined;
    expect(await commit).toMatchObject({ name: 'StoreUnavailable', outcomeUnknown: unknown });
    if (unknown) expect((await store.loadLedger('acme')).head.size).toBe(3);
    await lock.release();
    expect((await store.loadLedger('acme')).head.size).toBe(3);
    const next = await other.lockHead('acme');
    expect(next.size).toBe(3);
    await next.release();
  });

  it.each(kinds)('writes nothing of %s whose server process was ended before it had the lock', async (_, parts) => {
    const lock = await other.lockHead('acme');
    const commit = log.commit(parts).catch((cause) => cause);
    await observer.query('SELECT pg_terminate_backend($1)', [await waitingBackend()]);
    expect(await commit).toBeInstanceOf(StoreUnavailable);
    await lock.release();
    expect((await store.loadLedger('acme')).head.size).toBe(3);
    expect(await log.commit(parts)).toEqual({ outcome: 'committed' });
  });

  it('takes a lock whose connection is gone with it', async () => {
    const lock = await store.lockHead('acme');
    await observer.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE state = 'idle in transaction'");
    const failure = await log.commit({}, lock).catch((cause) => cause);
    expect(failure).toMatchObject({ name: 'StoreUnavailable', outcomeUnknown: false });
    expect(await log.commit()).toEqual({ outcome: 'committed' });
  });

  it('replaces idle connections that the server ended', async () => {
    await observer.query(`SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
      WHERE application_name = 'runplane' AND datname = current_database()`);
    // the first may still find the end of the old connection; nothing needs a restart
    await store.ping().catch(() => undefined);
    expect(await log.commit()).toEqual({ outcome: 'committed' });
  });

  it('gives up waiting for a head that another gateway holds, with nothing written', async () => {
    const impatient = new PostgresStore(database.url, emptyRoot(sha256), { timeouts });
    const lock = await other.lockHead('acme');
    const waiting = await new LogWriter(impatient, 'acme').load();
    const failure = { name: 'StoreUnavailable', outcomeUnknown: false };
    await expect(waiting.commit()).rejects.toMatchObject(failure);
    await expect(impatient.lockHead('acme')).rejects.toMatchObject(failure);
    await lock.release();
    expect(await waiting.commit()).toEqual({ outcome: 'committed' });
    await impatient.close();
  });
});

// With RUNPLANE_TEST_POSTGRES_URL the server is somebody else's, and not ours to stop.
describe.skipIf(process.env.RUNPLANE_TEST_POSTGRES_URL !== undefined)('a PostgreSQL server that stops', () => {
  it('loses no acknowledged commit and needs no restart of the gateway', async () => {
    const server = await startPostgres();
    try {
      const database = await createDatabase(server.url);
      const store = new PostgresStore(database.url, emptyRoot(sha256));
      await store.open();
      const log = await LogWriter.create(store, 'acme');
      for (const mode of ['immediate', 'fast'] as const) {
        const before = log.size;
        const failure = (async () => {
          for (;;) await log.commit({ entries: 8 });
        })().catch((cause) => cause);
        while (log.size < before + 80) await store.ping();
        await server.halt(mode);
        expect(await failure).toBeInstanceOf(StoreUnavailable);
        const acknowledged = log.size;
        await expect(log.commit({ ts: 1_700_000_000_000 })).rejects.toMatchObject({ outcomeUnknown: false });
        await expect(store.ping()).rejects.toThrow(StoreUnavailable);

        await server.start();
        const { head } = await store.loadLedger('acme');
        expect(head.size).toBeGreaterThanOrEqual(acknowledged);
        expect(head.size % 8).toBe(0);
        const seqs = (await store.entries('acme', 0, 100_000)).map(({ seq }) => seq);
        expect(seqs).toEqual(Array.from({ length: head.size }, (_, i) => i));
        expect(await (await log.load()).commit({ entries: 8 })).toEqual({ outcome: 'committed' });
      }
      await store.close();
    } finally {
      await server.stop();
    }
  });
});
