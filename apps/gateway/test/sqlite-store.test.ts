import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import type { Worker } from 'node:worker_threads';
import { emptyRoot } from '@runplane/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../src/ledger/sha256.ts';
import { migrations } from '../src/stores/sqlite/schema.ts';
import { SqliteDatabase } from '../src/stores/sqlite/sqlite-database.ts';
import { DatabaseLocked, SqliteStore } from '../src/stores/sqlite/sqlite-store.ts';
import { configurationKinds, StoreUnavailable } from '../src/stores/store.ts';
import { LogWriter } from './log-writer.ts';
import { expectUpToDate, kindsIn, olderRows } from './older-database.ts';
import { describeStore } from './store-contract.ts';

function newDirectory(): string {
  return mkdtempSync(join(tmpdir(), 'runplane-sqlite-'));
}

async function openSqlite(file: string): Promise<SqliteStore> {
  const store = new SqliteStore(file, emptyRoot(sha256));
  await store.open();
  return store;
}

describeStore('SqliteStore', async () => {
  const directory = newDirectory();
  const file = join(directory, 'runplane.db');
  let current = await openSqlite(file);
  return {
    store: current,
    reopen: async () => {
      await current.close();
      current = await openSqlite(file);
      return current;
    },
    dispose: async () => {
      await current.close();
      rmSync(directory, { recursive: true });
    },
  };
});

describe('SQLite', () => {
  let directory: string;
  let file: string;
  beforeEach(() => {
    directory = newDirectory();
    file = join(directory, 'runplane.db');
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it('leaves the database of something else as it is', async () => {
    const other = new DatabaseSync(file);
    other.exec('CREATE TABLE invoices (id INTEGER)');
    other.close();
    const before = readFileSync(file);
    await expect(openSqlite(file)).rejects.toThrow(/is not Runplane's: it has a table `invoices`/);
    expect(readFileSync(file)).toEqual(before);
  });

  it('is readable by its owner only, also in a directory that others may read', async () => {
    const store = await openSqlite(file);
    for (const name of readdirSync(directory)) expect(statSync(join(directory, name)).mode & 0o777).toBe(0o600);
    await store.close();
  });

  it('refuses a file that another store has open, and takes it once that is closed', async () => {
    const first = await openSqlite(file);
    await expect(openSqlite(file)).rejects.toThrow(DatabaseLocked);
    await first.ping();
    await first.close();
    await (await openSqlite(file)).close();
  });

  it('refuses a file that another process has open, in words that name it', async () => {
    const store = await openSqlite(file);
    const script = `
      import { SqliteStore } from ${JSON.stringify(import.meta.resolve('../src/stores/sqlite/sqlite-store.ts'))};
      const failure = await new SqliteStore(process.argv[1], new Uint8Array(32)).open().catch((cause) => cause);
      process.stdout.write(failure.name + ': ' + failure.message);`;
    const args = ['--input-type=module', '--eval', script, file];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    expect(stdout).toBe(`DatabaseLocked: another process has ${file} open`);
    await store.close();
  });

  it('writes ahead and syncs every commit, or does not open', async () => {
    // bytes 18 and 19 of the header: 2 for a write-ahead log (https://sqlite.org/fileformat.html#the_database_header)
    await (await openSqlite(file)).close();
    expect([...readFileSync(file).subarray(18, 20)]).toEqual([2, 2]);
    // a database in memory has no write-ahead log: what is read back is not what was asked for
    expect(() => new SqliteDatabase(':memory:')).toThrow(/does not keep its promises: journal_mode memory/);
  });

  it.each([1, 2])('brings a database of schema %i up to date, with all that is in it', async (schema) => {
    const database = new DatabaseSync(file);
    database.exec('CREATE TABLE schema_migrations (number INTEGER PRIMARY KEY, applied_at TEXT) STRICT');
    for (const { number, sql } of migrations.slice(0, schema)) {
      database.exec(sql);
      database.exec(`INSERT INTO schema_migrations VALUES (${number}, datetime('now'))`);
    }
    database.exec(olderRows({ bytes: (hex) => `x'${hex}'`, verified: '1' }));
    database.close();
    const store = await openSqlite(file);
    await expectUpToDate(store);
    await store.close();
  });

  it('has the kinds of entries that change the configuration in an index', async () => {
    await (await openSqlite(file)).close();
    const database = new DatabaseSync(file);
    const index = database.prepare("SELECT sql FROM sqlite_master WHERE name = 'entries_configuration'").get();
    database.close();
    expect(kindsIn(String(index?.sql))).toEqual(configurationKinds.toSorted());
  });

  it('refuses a schema newer than its own', async () => {
    await (await openSqlite(file)).close();
    const database = new DatabaseSync(file);
    database.exec("INSERT INTO schema_migrations VALUES (999, datetime('now'))");
    database.close();
    await expect(openSqlite(file)).rejects.toThrow(/schema 999, newer than this gateway's/);
  });

  it('refuses a file that is no database and leaves it alone', async () => {
    writeFileSync(file, 'a letter to a friend, long enough to be read as the header of a database file '.repeat(20));
    const before = readFileSync(file);
    await expect(openSqlite(file)).rejects.toThrow(/is not a database/);
    expect(readFileSync(file)).toEqual(before);
  });

  it('refuses a file in a directory that is not there', async () => {
    await expect(openSqlite(join(directory, 'nowhere', 'runplane.db'))).rejects.toThrow(StoreUnavailable);
  });

  it('keeps what is in the log, even from who writes the file, but for erased openings', async () => {
    const store = await openSqlite(file);
    const log = await LogWriter.create(store, 'keep');
    await log.commit({ entries: [{ openings: '[]' }, ...Array.from({ length: 255 }, () => ({}))] });
    await store.close();
    const database = new DatabaseSync(file);
    for (const change of [
      "UPDATE entries SET leaf = 'another'",
      "UPDATE entries SET openings = 'another'",
      'UPDATE entries SET seq = seq + 1000, openings = NULL',
      'UPDATE tiles SET root = hashes',
      'DELETE FROM entries',
      'DELETE FROM tiles',
    ]) {
      expect(() => database.exec(change)).toThrow(/never changed or deleted/);
    }
    database.exec('UPDATE entries SET openings = NULL WHERE seq = 0');
    database.close();
  });

  describe('the thread', () => {
    let threads: Worker[];
    const notice = (worker: Worker) => threads.push(worker);
    beforeEach(() => {
      threads = [];
      process.on('worker', notice);
    });
    afterEach(() => process.off('worker', notice));

    it('that is killed loses nothing acknowledged, and another takes over', async () => {
      const store = await openSqlite(file);
      const log = await LogWriter.create(store, 'acme');
      for (let round = 0; round < 5; round += 1) {
        const acknowledged = log.size;
        const batch = await log.batch({ entries: 100 });
        const commit = store.commit(batch).catch((cause) => cause);
        await threads.at(-1)?.terminate();
        const outcome = await commit;
        // it may have been done before the end; if not, nobody knows
        if (outcome instanceof Error) expect(outcome).toMatchObject({ name: 'StoreUnavailable', outcomeUnknown: true });
        else expect(outcome).toEqual({ outcome: 'committed' });

        const { head } = await store.loadLedger('acme');
        expect([acknowledged, acknowledged + 100]).toContain(head.size);
        if (!(outcome instanceof Error)) expect(head.size).toBe(acknowledged + 100);
        const seqs = (await store.entries('acme', 0, 10_000)).map(({ seq }) => seq);
        expect(seqs).toEqual(Array.from({ length: head.size }, (_, i) => i));
        expect(await (await log.load()).commit()).toEqual({ outcome: 'committed' });
      }
      expect(threads).toHaveLength(6);
      await store.close();
    });

    it('that is killed while many wait fails them all, and only them', async () => {
      const store = await openSqlite(file);
      const log = await LogWriter.create(store, 'acme');
      await log.commit();
      const reads = Promise.allSettled(Array.from({ length: 50 }, () => store.entries('acme', 0, 10)));
      const ended = threads.at(-1)?.terminate();
      for (const read of await reads) {
        if (read.status === 'rejected') expect(read.reason).toMatchObject({ outcomeUnknown: false });
        else expect(read.value).toHaveLength(1);
      }
      await ended;
      expect(await Promise.all(Array.from({ length: 50 }, () => store.entries('acme', 0, 10)))).toHaveLength(50);
      await store.close();
    });

    it('opens the file again after an error that leaves what it holds in doubt', async () => {
      const first = await openSqlite(file);
      const log = await LogWriter.create(first, 'acme');
      for (let i = 0; i < 8; i += 1) await log.commit({ entries: 256 });
      await first.close();
      const store = await openSqlite(file);
      const whole = readFileSync(file);
      writeFileSync(file, Buffer.concat([whole.subarray(0, whole.length / 2), Buffer.alloc(whole.length / 2, 0xff)]));
      await expect(store.entries('acme', 0, 10_000)).rejects.toThrow(/malformed/);
      writeFileSync(file, whole);
      expect(await store.entries('acme', 0, 10_000)).toHaveLength(2_048);
      expect(threads).toHaveLength(3);
      await store.close();
    });
  });
});
