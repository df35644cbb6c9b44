import { isEmpty, noLoopRows } from '../loop-keys.ts';
import {
  type Batch,
  type CommitResult,
  type HeadLock,
  type OrganizationRow,
  type Store,
  StoreUnavailable,
} from '../store.ts';
import type { SqliteDatabase } from './sqlite-database.ts';
import { type SqliteThread, startSqliteThread } from './sqlite-thread.ts';

export { DatabaseLocked } from './sqlite-thread.ts';

type Verb = Exclude<keyof SqliteDatabase, 'close'>;

/** The embedded store: `SqliteDatabase` in a worker thread of its own, started again when it dies. */
export class SqliteStore implements Store {
  readonly engine = 'sqlite';
  readonly #file: string;
  readonly #emptyRoot: Uint8Array;
  #thread: Promise<SqliteThread> | null = null;
  #threadBefore: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(file: string, emptyRoot: Uint8Array) {
    this.#file = file;
    this.#emptyRoot = emptyRoot;
  }

  async open(): Promise<void> {
    await this.#running();
  }

  async close(): Promise<void> {
    this.#closed = true;
    const thread = await this.#thread?.catch(() => null);
    await thread?.end();
  }

  ping = () => this.#call('ping');
  now = async () => Date.now();
  listOrganizations = () => this.#call('listOrganizations');
  createOrganization = (row: OrganizationRow) => this.#call('createOrganization', row, this.#emptyRoot);
  loadLedger = (org: string, knownAt?: number) => this.#call('loadLedger', org, knownAt);
  head = (org: string) => this.#call('head', org);
  changedSince = (org: string, seq: number) => this.#call('changedSince', org, seq);
  commit = (batch: Batch): Promise<CommitResult> => this.#call('commit', batch);
  decision = (org: string, id: string) => this.#call('decision', org, id);
  decisionsByIdempotencyKey = (org: string, keys: readonly Uint8Array[]) =>
    this.#call('decisionsByIdempotencyKey', org, keys);
  decisions: Store['decisions'] = (org, page) => this.#call('decisions', org, page);
  approval = (org: string, id: string) => this.#call('approval', org, id);
  approvals: Store['approvals'] = (org, page) => this.#call('approvals', org, page);
  keepCheckpoint = (org: string, note: string) => this.#call('keepCheckpoint', org, note);
  overdueApprovals: Store['overdueApprovals'] = (org, now, limit) => this.#call('overdueApprovals', org, now, limit);
  unusedApprovals: Store['unusedApprovals'] = (org, now, limit) => this.#call('unusedApprovals', org, now, limit);
  loopRows: Store['loopRows'] = async (org, wanted) =>
    isEmpty(wanted) ? noLoopRows : this.#call('loopRows', org, wanted);
  executions: Store['executions'] = (org, page) => this.#call('executions', org, page);
  dueExecutions: Store['dueExecutions'] = (org, now, limit) => this.#call('dueExecutions', org, now, limit);
  countersLike = (org: string, prefix: string, limit: number) => this.#call('countersLike', org, prefix, limit);
  removeEmptyCounters = (org: string, before: number, limit: number) =>
    this.#call('removeEmptyCounters', org, before, limit);
  freeze = (org: string, id: string) => this.#call('freeze', org, id);
  freezes: Store['freezes'] = (org, page) => this.#call('freezes', org, page);
  usageMonths = (org: string, limit: number) => this.#call('usageMonths', org, limit);
  entries = (org: string, from: number, limit: number) => this.#call('entries', org, from, limit);
  leafHashes = (org: string, from: number, to: number) => this.#call('leafHashes', org, from, to);
  tile = (org: string, level: number, index: number) => this.#call('tile', org, level, index);
  policySet = (org: string, number: number) => this.#call('policySet', org, number);
  policySets = (org: string, limit: number) => this.#call('policySets', org, limit);
  keys = (org: string) => this.#call('keys', org);
  agents = (org: string) => this.#call('agents', org);
  toolDefinition = (org: string, digest: string) => this.#call('toolDefinition', org, digest);

  // This process alone writes: there is nobody to hear from.
  listen = () => async () => {};

  // This process alone has the file, and its commands come one batch at a time: there is nobody to wait for.
  async lockHead(org: string): Promise<HeadLock> {
    const { size } = await this.head(org);
    return { size, commit: (batch) => this.commit(batch), release: async () => {} };
  }

  async #call<V extends Verb>(verb: V, ...args: Parameters<SqliteDatabase[V]>): Promise<ReturnType<SqliteDatabase[V]>> {
    const thread = await this.#running();
    return (await thread.call(verb, args)) as ReturnType<SqliteDatabase[V]>;
  }

  #running(): Promise<SqliteThread> {
    if (this.#closed) return Promise.reject(new StoreUnavailable('the store is closed'));
    this.#thread ??= this.#start();
    return this.#thread;
  }

  async #start(): Promise<SqliteThread> {
    // until it has gone, the thread before holds the file's lock
    await this.#threadBefore;
    const thread = startSqliteThread(this.#file, () => {
      this.#thread = null;
    });
    this.#threadBefore = thread.ended;
    await thread.opened;
    return thread;
  }
}
