import { emptyRoot } from '@runplane/core';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/postgres-database.ts';
import { sha256 } from '../src/ledger/sha256.ts';
import { PostgresStore } from '../src/stores/postgres/postgres-store.ts';
import { migrations } from '../src/stores/postgres/schema.ts';
import type { CommitResult } from '../src/stores/store.ts';
import { type BatchParts, LogWriter } from './log-writer.ts';
import { agentRow, approvalRow, decisionRow, keyed, toolRow } from './sample-rows.ts';
import { describeStore } from './store-contract.ts';

async function openPostgres(url: string): Promise<PostgresStore> {
  const store = new PostgresStore(url, emptyRoot(sha256));
  await store.open();
  return store;
}

describeStore('PostgresStore', async () => {
  const database = await createTestDatabase();
  let current = await openPostgres(database.url);
  return {
    store: current,
    reopen: async () => {
      await current.close();
      current = await openPostgres(database.url);
      return current;
    },
    dispose: async () => {
      await current.close();
      await database.drop();
    },
  };
});

describe('two gateways on one PostgreSQL database', () => {
  let database: TestDatabase;
  let first: PostgresStore;
  let second: PostgresStore;
  let observer: Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    // the schema is not there yet: both bring it up to date at the same time
    [first, second] = await Promise.all([openPostgres(database.url), openPostgres(database.url)]);
    observer = new Client({ connectionString: database.url });
    await observer.connect();
  });
  afterAll(async () => {
    await observer?.end();
    await first?.close();
    await second?.close();
    await database?.drop();
  });

  const untilOneWaitsForALock = async () => {
    const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    while ((await observer.query(waiting)).rowCount === 0);
  };
  const shared = async (org: string) => {
    const log = await LogWriter.create(first, org);
    return [log, new LogWriter(second, org)] as const;
  };

  it('leave a gapless log when they race', async () => {
    const writers = await shared('race');
    const appendAll = async (writer: LogWriter, name: string) => {
      for (let i = 0; i < 100; ) {
        const size = writer.size;
        const { outcome } = await writer.commit({ entries: 2, decisions: [decisionRow(`dec_${name}_${i}`, size)] });
        if (outcome === 'committed') i += 1;
        else await writer.load();
      }
    };
    await Promise.all(writers.map((writer, i) => appendAll(writer, String(i))));
    const { head } = await first.loadLedger('race');
    const entries = await second.entries('race', 0, 1_000);
    expect(head.size).toBe(400);
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 400 }, (_, i) => i));
    expect(await first.decisions('race', { agent: null, before: null, limit: 1_000 })).toHaveLength(200);
    const again = await new LogWriter(first, 'race').load();
    expect(await again.commit()).toEqual({ outcome: 'committed' });
  });

  it('record one idempotency key once', async () => {
    const writers = await shared('keys');
    const outcomes: CommitResult['outcome'][] = [];
    for (let i = 0; i < 40; i += 1) {
      const race = async (writer: LogWriter, name: string): Promise<CommitResult['outcome']> => {
        await writer.load();
        for (;;) {
          const decisions = [decisionRow(`dec_${i}_${name}`, writer.size, keyed(`key ${i}`))];
          const { outcome } = await writer.commit({ decisions });
          if (outcome !== 'stale') return outcome;
          await writer.load();
        }
      };
      outcomes.push(...(await Promise.all(writers.map((writer, j) => race(writer, String(j))))));
    }
    expect(outcomes.filter((outcome) => outcome === 'committed')).toHaveLength(40);
    expect(outcomes.filter((outcome) => outcome === 'known')).toHaveLength(40);
    expect((await first.head('keys')).size).toBe(40);
  });

  it.each<[string, (size: number) => BatchParts]>([
    ['a batch of one statement', () => ({})],
    ['a batch of a transaction', (size) => ({ agents: [agentRow(`agt_${size}`)] })],
  ])('wait while the other holds the head, then find %s stale', async (name, parts) => {
    const [log, other] = await shared(`lock ${name}`);
    const lock = await first.lockHead(log.org);
    const waiting = other.commit(parts(1));
    await untilOneWaitsForALock();
    expect(await log.commit(parts(2), lock)).toEqual({ outcome: 'committed' });
    expect(await waiting).toEqual({ outcome: 'stale', size: 1 });
    expect(await first.agents(log.org)).toHaveLength(parts(2).agents?.length ?? 0);
  });

  it('wait while the other holds the head, then go on when it let go', async () => {
    const [log, other] = await shared('let go');
    const lock = await first.lockHead(log.org);
    const waiting = other.commit();
    await untilOneWaitsForALock();
    await lock.release();
    expect(await waiting).toEqual({ outcome: 'committed' });
  });

  it('take the head one after the other', async () => {
    const [log, other] = await shared('in turn');
    const lock = await first.lockHead(log.org);
    const next = second.lockHead(log.org);
    await untilOneWaitsForALock();
    await log.commit({}, lock);
    const nextLock = await next;
    expect(nextLock.size).toBe(1);
    expect(await (await other.load()).commit({}, nextLock)).toEqual({ outcome: 'committed' });
  });

  it('resolve an approval once', async () => {
    const [log, other] = await shared('approvals');
    await log.commit({ approvals: [approvalRow('apr_1')] });
    await other.load();
    const resolution = { id: 'apr_1', resolvedAt: 1, resolvedBy: null, comment: null };
    const results = await Promise.all([
      log.commit({ resolutions: [{ ...resolution, status: 'approved' }] }),
      other.commit({ resolutions: [{ ...resolution, status: 'denied' }] }),
    ]);
    expect(results.map(({ outcome }) => outcome).sort()).toEqual(['committed', 'stale']);
    const winner = results[0].outcome === 'committed' ? 'approved' : 'denied';
    expect(await first.approval('approvals', 'apr_1')).toMatchObject({ status: winner });
  });
});

describe('PostgreSQL', () => {
  let database: TestDatabase;
  let store: PostgresStore;
  let owner: Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    store = await openPostgres(database.url);
    owner = new Client({ connectionString: database.url });
    await owner.connect();
  });
  afterAll(async () => {
    await owner?.end();
    await store?.close();
    await database?.drop();
  });

  it('refuses a batch whose time is far from its clock, and tells its own', async () => {
    const log = await LogWriter.create(store, 'late');
    for (const differenceMs of [-60_000, 60_000]) {
      const result = await log.commit({ ts: (await store.now()) + differenceMs });
      expect(result.outcome).toBe('late');
      expect(await log.commit({ ts: result.outcome === 'late' ? result.now : 0 })).toEqual({ outcome: 'committed' });
    }
    expect((await store.head('late')).size).toBe(2);
  });

  it('lets a log that is ahead of its clock go on, as ledger time never goes back', async () => {
    const ahead = (await store.now()) + 3_600_000;
    const log = await LogWriter.create(store, 'ahead', { createdAt: ahead });
    expect(await log.commit({ ts: ahead })).toEqual({ outcome: 'committed' });
    expect(await log.commit()).toMatchObject({ outcome: 'late', now: ahead });
  });

  it('keeps what is in the log, even from the owner of the tables, but for erased openings', async () => {
    const log = await LogWriter.create(store, 'keep');
    await log.commit({ entries: [{ openings: '[]' }, ...Array.from({ length: 255 }, () => ({}))] });
    for (const change of [
      "UPDATE entries SET leaf = 'another'",
      "UPDATE entries SET openings = 'another'",
      'UPDATE entries SET seq = seq + 1000, openings = NULL',
      'UPDATE tiles SET root = hashes',
      'DELETE FROM entries',
      'DELETE FROM tiles',
      'TRUNCATE entries',
      'TRUNCATE tiles',
    ]) {
      await expect(owner.query(change)).rejects.toThrow(/never changed or deleted/);
    }
    await owner.query("UPDATE entries SET openings = NULL WHERE org = 'keep' AND seq = 0");
    expect(await store.entries('keep', 0, 1)).toMatchObject([{ openings: null }]);
  });

  it('brings a database of the first schema up to date, with all that is in it', async () => {
    const older = await createTestDatabase();
    const client = new Client({ connectionString: older.url });
    await client.connect();
    await client.query('CREATE TABLE schema_migrations (number integer PRIMARY KEY, applied_at timestamptz NOT NULL)');
    await client.query(migrations[0]!.sql);
    await client.query(`
      INSERT INTO schema_migrations VALUES (1, now());
      INSERT INTO organizations VALUES ('acme', 'Acme', 'example.com/acme', 'USD', 1);
      INSERT INTO heads VALUES ('acme', 0, '', '\\x${Buffer.from(emptyRoot(sha256)).toString('hex')}', 1,
        '{"allowed":0,"blocked":0,"asked":0,"approved":0,"denied":0,"expired":0}', NULL);
      INSERT INTO agents VALUES ('acme', 'agt_1', 'billing', true, 1);`);
    await client.end();
    const store = await openPostgres(older.url);
    try {
      expect(await store.loadLedger('acme')).toMatchObject({ agents: [{ name: 'billing' }], tools: [] });
      const log = await new LogWriter(store, 'acme').load();
      const outcome = await log.commit({ entries: [{ kind: 'tool.registered' }], tools: [toolRow('tol_a')] });
      expect(outcome).toEqual({ outcome: 'committed' });
      expect((await store.loadLedger('acme')).tools).toEqual([toolRow('tol_a')]);
    } finally {
      await store.close();
      await older.drop();
    }
  });

  it('refuses a schema newer than its own', async () => {
    await owner.query('INSERT INTO schema_migrations VALUES (999, now())');
    await expect(openPostgres(database.url)).rejects.toThrow(/schema 999, newer than this gateway's/);
    await owner.query('DELETE FROM schema_migrations WHERE number = 999');
  });

  it.each([['synchronous_commit', 'off', /synchronous_commit is off/]])(
    'refuses a database with %s = %s',
    async (setting, value, message) => {
      const other = await createTestDatabase();
      const client = new Client({ connectionString: other.url });
      await client.connect();
      const { rows } = await client.query<{ name: string }>('SELECT current_database() AS name');
      await client.query(`ALTER DATABASE ${rows[0]?.name} SET ${setting} = ${value}`);
      await client.end();
      await expect(openPostgres(other.url)).rejects.toThrow(message);
      await other.drop();
    },
  );

  it('refuses a database that cannot hold every text', async () => {
    const other = await createTestDatabase('LATIN1');
    await expect(openPostgres(other.url)).rejects.toThrow(/encoding is LATIN1, and must be UTF8/);
    await other.drop();
  });

  it('does not tell the password when it cannot connect', async () => {
    const failure = await openPostgres('postgresql://someone:hunter2@127.0.0.1:1/nothing').catch((cause) => cause);
    expect(failure).toMatchObject({ name: 'StoreUnavailable', outcomeUnknown: false });
    expect(String(failure)).not.toContain('hunter2');
  });
});
