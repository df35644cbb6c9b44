import { Worker } from 'node:worker_threads';
import type { Batch, CommitResult, HeadLock, OrganizationRow, Store } from '../store.ts';
import { StoreUnavailable } from '../store.ts';
import type { SqliteDatabase } from './sqlite-database.ts';

interface Pending {
  readonly verb: string;
  resolve(value: unknown): void;
  reject(reason: Error): void;
}

type Verb = Exclude<keyof SqliteDatabase, 'close'>;

const sqliteBusy = 5;
const sqliteIoError = 10;
const sqliteCorrupt = 11;
const sqliteNotADatabase = 26;

/** The database file is open in another process. */
export class DatabaseLocked extends Error {
  override readonly name = 'DatabaseLocked';
}

/** The embedded store: `SqliteDatabase` in a worker thread of its own, started again when it dies. */
export class SqliteStore implements Store {
  readonly engine = 'sqlite';
  readonly #file: string;
  readonly #emptyRoot: Uint8Array;
  readonly #pending = new Map<number, Pending>();
  #worker: Promise<Worker> | null = null;
  #nextId = 1;
  #closed = false;

  constructor(file: string, emptyRoot: Uint8Array) {
    this.#file = file;
    this.#emptyRoot = emptyRoot;
  }

  async open(): Promise<void> {
    await this.#thread();
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#worker === null) return;
    const worker = await this.#worker.catch(() => null);
    if (worker === null) return;
    await this.#send(worker, 'close', []).catch(() => undefined);
    await worker.terminate();
  }

  ping = () => this.#call('ping');
  now = async () => Date.now();
  listOrganizations = () => this.#call('listOrganizations');
  createOrganization = (row: OrganizationRow) => this.#call('createOrganization', row, this.#emptyRoot);
  loadLedger = (org: string) => this.#call('loadLedger', org);
  head = (org: string) => this.#call('head', org);
  changedSince = (org: string, seq: number) => this.#call('changedSince', org, seq);
  commit = (batch: Batch): Promise<CommitResult> => this.#call('commit', batch);
  decision = (org: string, id: string) => this.#call('decision', org, id);
  decisionsByIdempotencyKey = (org: string, keys: readonly Uint8Array[]) =>
    this.#call('decisionsByIdempotencyKey', org, keys);
  decisions: Store['decisions'] = (org, page) => this.#call('decisions', org, page);
  approval = (org: string, id: string) => this.#call('approval', org, id);
  approvals: Store['approvals'] = (org, page) => this.#call('approvals', org, page);
  overdueApprovals: Store['overdueApprovals'] = (org, now, limit) => this.#call('overdueApprovals', org, now, limit);
  entries = (org: string, from: number, limit: number) => this.#call('entries', org, from, limit);
  leafHashes = (org: string, from: number, to: number) => this.#call('leafHashes', org, from, to);
  tile = (org: string, level: number, index: number) => this.#call('tile', org, level, index);
  policySet = (org: string, number: number) => this.#call('policySet', org, number);
  policySets = (org: string, limit: number) => this.#call('policySets', org, limit);
  keys = (org: string) => this.#call('keys', org);
  agents = (org: string) => this.#call('agents', org);

  // This process alone has the file, and its commands come one batch at a time: there is nobody to wait for.
  async lockHead(org: string): Promise<HeadLock> {
    const { size } = await this.head(org);
    return { size, commit: (batch) => this.commit(batch), release: async () => {} };
  }

  async #call<V extends Verb>(verb: V, ...args: Parameters<SqliteDatabase[V]>): Promise<ReturnType<SqliteDatabase[V]>> {
    const worker = await this.#thread();
    return (await this.#send(worker, verb, args)) as ReturnType<SqliteDatabase[V]>;
  }

  #send(worker: Worker, verb: string, args: readonly unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = this.#nextId;
      this.#nextId += 1;
      this.#pending.set(id, { verb, resolve, reject });
      worker.postMessage({ id, verb, args });
    });
  }

  #thread(): Promise<Worker> {
    if (this.#closed) return Promise.reject(new StoreUnavailable('the store is closed'));
    this.#worker ??= this.#start().catch((cause) => {
      this.#worker = null;
      throw cause;
    });
    return this.#worker;
  }

  #start(): Promise<Worker> {
    return new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./sqlite-worker.ts', import.meta.url), { workerData: { file: this.#file } });
      worker.on('message', (message: Reply) => {
        if (message.id !== 0) return this.#settle(message);
        if (message.error === undefined) return resolve(worker);
        reject(openingError(this.#file, message.error));
        void worker.terminate();
      });
      worker.on('error', (cause) => reject(new StoreUnavailable('the database thread failed', { cause })));
      worker.on('exit', () => this.#lost(worker));
    });
  }

  #settle({ id, value, error }: Reply): void {
    const pending = this.#pending.get(id);
    if (pending === undefined) return;
    this.#pending.delete(id);
    if (error === undefined) {
      pending.resolve(value);
      return;
    }
    pending.reject(
      new StoreUnavailable(`${pending.verb}: ${error.message}`, {
        outcomeUnknown: pending.verb === 'commit' && primaryCode(error) === sqliteIoError,
      }),
    );
    // After a failed read, write or fsync what SQLite holds in memory is not to be trusted: open the file anew.
    if (primaryCode(error) === sqliteIoError || primaryCode(error) === sqliteCorrupt) this.#abandon();
  }

  #abandon(): void {
    const worker = this.#worker;
    this.#worker = null;
    void worker?.then((thread) => thread.terminate());
  }

  #lost(worker: Worker): void {
    void this.#worker?.then((current) => {
      if (current === worker) this.#worker = null;
    });
    for (const [id, pending] of this.#pending) {
      this.#pending.delete(id);
      pending.reject(new StoreUnavailable('the database thread ended', { outcomeUnknown: pending.verb === 'commit' }));
    }
  }
}

interface Reply {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: { readonly message: string; readonly sqliteCode: number | null };
}

function primaryCode(error: NonNullable<Reply['error']>): number | null {
  // SQLite's extended result codes keep the primary one in their low byte.
  return error.sqliteCode === null ? null : error.sqliteCode & 0xff;
}

function openingError(file: string, error: NonNullable<Reply['error']>): Error {
  const code = primaryCode(error);
  if (code === sqliteBusy) return new DatabaseLocked(`another process has ${file} open`);
  if (code === sqliteNotADatabase) return new StoreUnavailable(`${file} is not a database`);
  return new StoreUnavailable(`cannot open ${file}: ${error.message}`);
}
