import { emptyRoot } from '@runplane/core';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/postgres-database.ts';
import { sha256 } from '../src/ledger/sha256.ts';
import { PostgresStore } from '../src/stores/postgres/postgres-store.ts';
import { migrations } from '../src/stores/postgres/schema.ts';
import { type CommitResult, configurationKinds } from '../src/stores/store.ts';
import { type BatchParts, LogWriter } from './log-writer.ts';
import { expectUpToDate, kindsIn, olderRows } from './older-database.ts';
import { agentRow, approvalRow, counterRow, decisionRow, keyed, keyRow, toolRow } from './sample-rows.ts';
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
    const answer = { id: 'apr_1', resolvedAt: 1, resolvedBy: null, comment: null, useBy: null, supersededBy: null };
    const resolution = { ...answer, from: 'pending' } as const;
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

  it.each([1, 2])('brings a database of schema %i up to date, with all that is in it', async (schema) => {
    const older = await createTestDatabase();
    const client = new Client({ connectionString: older.url });
    await client.connect();
    await client.query('CREATE TABLE schema_migrations (number integer PRIMARY KEY, applied_at timestamptz NOT NULL)');
    for (const { number, sql } of migrations.slice(0, schema)) {
      await client.query(sql);
      await client.query('INSERT INTO schema_migrations VALUES ($1, now())', [number]);
    }
    await client.query(olderRows({ bytes: (hex) => `'\\x${hex}'`, verified: 'true' }));
    await client.end();
    const store = await openPostgres(older.url);
    try {
      await expectUpToDate(store);
    } finally {
      await store.close();
      await older.drop();
    }
  });

  it('tells of an agent that a gateway of an older version registered', async () => {
    const log = await LogWriter.create(store, 'older');
    await log.commit({ entries: 3, agents: [agentRow('agt_1')] });
    await owner.query(
      `INSERT INTO agents (org, id, name, verified, created_at) VALUES ('older', 'agt_2', 'new', false, 1)`,
    );
    expect((await store.loadLedger('older', 3)).agents).toMatchObject([{ id: 'agt_2', redemption: 'optional' }]);
  });

  it('has the kinds of entries that change the configuration in an index', async () => {
    const { rows } = await owner.query<{ indexdef: string }>(
      "SELECT indexdef FROM pg_indexes WHERE indexname = 'entries_configuration'",
    );
    expect(kindsIn(rows[0]!.indexdef)).toEqual(configurationKinds.toSorted());
  });

  it('reads a ledger, and all that commands look at, in one round trip each', async () => {
    const log = await LogWriter.create(store, 'trips');
    await log.commit({ entries: 300, keys: [keyRow('key_trips')], tools: [toolRow('tol_a')] });
    const queries = vi.spyOn(Client.prototype, 'query');
    const count = async (work: () => Promise<unknown>) => {
      queries.mockClear();
      await work();
      return queries.mock.calls.length;
    };
    const none = { decisions: [], approvals: [], executions: [], counters: [] };
    try {
      await store.ping();
      expect(await count(() => store.loadLedger('trips'))).toBe(1);
      expect(await count(() => store.loadLedger('trips', 300))).toBe(1);
      expect(await count(() => store.loopRows('trips', none))).toBe(0);
      expect(await count(() => store.loopRows('trips', { ...none, counters: ['ctr_a'] }))).toBe(1);
      const all = { decisions: ['dec_a'], approvals: ['apr_a'], executions: ['dec_a'], counters: ['ctr_a'] };
      expect(await count(() => store.loopRows('trips', all))).toBe(1);
    } finally {
      queries.mockRestore();
    }
  });

  it('leaves an empty counter that somebody writes for the next time, rather than wait', async () => {
    const log = await LogWriter.create(store, 'sweep');
    await log.commit({ counters: ['ctr_a', 'ctr_b'].map((id) => counterRow(id, { emptyAt: 1 })) });
    await owner.query(
      "BEGIN; UPDATE counters SET empty_at = NULL, empty_day = NULL WHERE org = 'sweep' AND id = 'ctr_a'",
    );
    expect(await store.removeEmptyCounters('sweep', 9, 9)).toBe(1);
    await owner.query('COMMIT');
    expect(await store.removeEmptyCounters('sweep', 9, 9)).toBe(0);
    const wanted = { decisions: [], approvals: [], executions: [], counters: ['ctr_a', 'ctr_b'] };
    expect((await store.loopRows('sweep', wanted)).counters).toEqual([counterRow('ctr_a')]);
  });

  it('changes a counter without a new entry in an index, also as the time of its being empty moves', async () => {
    const database = await createTestDatabase();
    const store = await openPostgres(database.url);
    const log = await LogWriter.create(store, 'hot');
    const day = 86_400_000;
    for (let i = 0; i < 200; i += 1) {
      await log.commit({
        counters: [counterRow('ctr_a', { emptyAt: 20_000 * day + i * 1_000 + 1 }), counterRow('ctr_b')],
      });
    }
    // a server process tells its statistics when it ends
    await store.close();
    const client = new Client({ connectionString: database.url });
    await client.connect();
    const changes = async () => {
      const { rows } = await client.query<Record<'changed' | 'hot', string>>(
        "SELECT n_tup_upd AS changed, n_tup_hot_upd AS hot FROM pg_stat_user_tables WHERE relname = 'counters'",
      );
      return rows[0]!;
    };
    await expect.poll(async () => Number((await changes()).changed)).toBe(398);
    // but for those whose page was full: nothing but the next commit clears it up
    expect(Number((await changes()).hot)).toBeGreaterThan(380);
    await client.end();
    await database.drop();
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
