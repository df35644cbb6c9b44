import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { migrations } from './schema.ts';

type Parameters = readonly SQLInputValue[];
type Row = Record<string, unknown>;

/**
 * The open file with its prepared statements. One process holds it exclusively; every commit is fsynced
 * (`synchronous=FULL`, read back at open).
 */
export class SqliteConnection {
  readonly #db: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();

  constructor(file: string) {
    this.#db = new DatabaseSync(file);
    try {
      this.#configure();
      this.#migrate();
    } catch (cause) {
      this.#db.close();
      throw cause;
    }
  }

  #configure(): void {
    // before the file has its first page: an entry fits one page with little waste, and a commit writes half as many
    this.#db.exec('PRAGMA page_size = 8192');
    this.#db.exec('PRAGMA locking_mode = EXCLUSIVE');
    this.#refuseForeign();
    this.#db.exec('PRAGMA journal_mode = WAL');
    this.#db.exec('PRAGMA synchronous = FULL');
    this.#db.exec('PRAGMA foreign_keys = ON');
    // every 4 MB: a checkpoint holds up the commits behind it, so many small ones serve the slowest call better than few
    this.#db.exec('PRAGMA wal_autocheckpoint = 500');
    this.#db.exec('PRAGMA cache_size = -32768');
    // Takes the exclusive lock now: a second process must learn it at start, not at its first decision.
    this.#db.exec('BEGIN EXCLUSIVE; COMMIT');
    const mode = this.#db.prepare('PRAGMA journal_mode').get()?.journal_mode;
    const synchronous = this.#db.prepare('PRAGMA synchronous').get()?.synchronous;
    if (mode !== 'wal' || synchronous !== 2) {
      throw new Error(`the database does not keep its promises: journal_mode ${mode}, synchronous ${synchronous}`);
    }
  }

  // A database of something else is left as it is, and so is one whose first start never got to its first table.
  #refuseForeign(): void {
    const tables = this.all("SELECT name FROM sqlite_master WHERE type = 'table'").map(({ name }) => name);
    if (tables.length === 0 || tables.includes('schema_migrations')) return;
    throw new Error(`the database is not Runplane's: it has a table \`${tables[0]}\` and no \`schema_migrations\``);
  }

  #migrate(): void {
    this.#db.exec('CREATE TABLE IF NOT EXISTS schema_migrations (number INTEGER PRIMARY KEY, applied_at TEXT) STRICT');
    const applied = Number(this.#db.prepare('SELECT max(number) AS number FROM schema_migrations').get()?.number ?? 0);
    const newest = migrations.at(-1)?.number ?? 0;
    if (applied > newest) {
      throw new Error(`the database has schema ${applied}, newer than this gateway's ${newest}: upgrade the gateway`);
    }
    for (const migration of migrations.filter(({ number }) => number > applied)) {
      this.transaction(() => {
        this.#db.exec(migration.sql);
        this.run("INSERT INTO schema_migrations VALUES (?, datetime('now'))", migration.number);
      });
    }
  }

  close(): void {
    this.#prepared.clear();
    this.#db.close();
  }

  transaction<T>(work: () => T): T {
    this.#db.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#db.exec('COMMIT');
      return result;
    } catch (cause) {
      // After some I/O errors SQLite has rolled back by itself; a second ROLLBACK would hide the cause.
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      throw cause;
    }
  }

  #statement(text: string): StatementSync {
    let statement = this.#prepared.get(text);
    if (statement === undefined) {
      statement = this.#db.prepare(text);
      this.#prepared.set(text, statement);
    }
    return statement;
  }

  run(text: string, ...parameters: Parameters): { changes: number | bigint } {
    return this.#statement(text).run(...parameters);
  }

  get(text: string, ...parameters: Parameters): Row | undefined {
    return this.#statement(text).get(...parameters);
  }

  all(text: string, ...parameters: Parameters): Row[] {
    return this.#statement(text).all(...parameters);
  }

  /** One lookup after another: in this thread they cost less than a statement that takes a list. */
  each<T>(text: string, org: string, ids: readonly string[], toType: (row: Row) => T): T[] {
    return [...new Set(ids)].flatMap((id) => {
      const row = this.get(text, org, id);
      return row === undefined ? [] : [toType(row)];
    });
  }
}
