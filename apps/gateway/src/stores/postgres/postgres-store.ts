import { Client, type ClientBase, type ClientConfig, Pool, type PoolClient } from 'pg';
import { afterEveryId } from '../after-every-id.ts';
import { requireWholeBatch } from '../batch-shape.ts';
import { isEmpty, noLoopRows } from '../loop-keys.ts';
import {
  toAgent,
  toApproval,
  toCounter,
  toDecision,
  toEntry,
  toExecution,
  toFreeze,
  toHead,
  toKey,
  toOrganization,
  toPolicySet,
  toTile,
  toUsage,
} from '../rows.ts';
import {
  type Batch,
  type CommitResult,
  type HeadLock,
  type OrganizationRow,
  type Store,
  StoreUnavailable,
} from '../store.ts';
import { encodeArray } from './binary-array.ts';
import { dayAfter } from './commit-statement.ts';
import { listenOn } from './listen.ts';
import { loopQuery, toLoopRows } from './loop-query.ts';
import { migrate } from './migrate.ts';
import { prepareSession, type Session, type SessionTimeouts } from './prepare-session.ts';
import { readLedger } from './read-ledger.ts';
import { type Parameter, type Row, runStatement } from './run-statement.ts';
import { approvalsQuery, type Statement, statements } from './statements.ts';
import { isUnanswered, toStoreFailure } from './store-failure.ts';
import { commitBatch, commitInTransaction } from './write-batch.ts';

const connectTimeoutMs = 5_000;
const defaultTimeouts: SessionTimeouts = { statementMs: 10_000, lockMs: 5_000 };

/** The store of several gateways and many organizations: PostgreSQL 15 or newer, one statement for a commit. */
export class PostgresStore implements Store {
  readonly engine = 'postgres';
  readonly #pool: Pool;
  readonly #emptyRoot: Uint8Array;
  readonly #timeouts: SessionTimeouts;
  readonly #connection: ClientConfig;
  readonly #sessions = new WeakMap<ClientBase, Session>();
  /** server processes that may have outlived their connection, with a lock or a commit under way */
  readonly #orphans = new Set<Session>();

  constructor(url: string, emptyRoot: Uint8Array, { maxConnections = 10, timeouts = defaultTimeouts } = {}) {
    this.#emptyRoot = emptyRoot;
    this.#timeouts = timeouts;
    this.#connection = {
      connectionString: url,
      application_name: 'runplane',
      keepAlive: true,
      connectionTimeoutMillis: connectTimeoutMs,
      // the server's own timeout comes first; this one is for a server that has gone silent
      query_timeout: timeouts.statementMs + connectTimeoutMs,
    };
    this.#pool = new Pool({
      ...this.#connection,
      max: maxConnections,
      min: 1,
      onConnect: async (client) => {
        this.#sessions.set(client, await prepareSession(client, timeouts));
      },
    });
    // A connection that breaks fails the query that uses it; one that breaks while idle is replaced.
    this.#pool.on('error', () => undefined);
    this.#pool.on('connect', (client) => client.on('error', () => undefined));
  }

  async open(): Promise<void> {
    // on a connection of its own: another gateway's migration may take longer than any query here
    const client = new Client({ ...this.#connection, query_timeout: 0 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await prepareSession(client, this.#timeouts);
      await migrate(client);
    } catch (cause) {
      throw toStoreFailure(cause, false);
    } finally {
      await client.end();
    }
  }

  async close(): Promise<void> {
    if (!this.#pool.ending) await this.#pool.end();
  }

  async ping(): Promise<void> {
    await this.#read(statements.ping);
  }

  async now(): Promise<number> {
    const [row] = await this.#read(statements.now);
    return Number(row?.now);
  }

  async listOrganizations() {
    return (await this.#read(statements.listOrganizations)).map(toOrganization);
  }

  async createOrganization(row: OrganizationRow): Promise<boolean> {
    const { org, name, origin, currency, createdAt, testOf, settings } = row;
    const values = [org, name, origin, currency, createdAt, testOf, settings, this.#emptyRoot];
    const create = () => this.#with((client) => client.query({ ...statements.createOrganization, values }));
    // two that create the same one at the same instant can meet in the origin's index before they meet in the id's; by
    // the second try the other one is there, and an origin that really is another organization's is refused again
    const { rowCount } = await create().catch(create);
    return rowCount === 1;
  }

  /** The read after a commit that failed: what that commit did, or did not do, is final before the answer. */
  async loadLedger(org: string, knownAt?: number) {
    await this.#endOrphans();
    return this.#with((client) => readLedger(client, org, knownAt));
  }

  async head(org: string) {
    const [row] = await this.#read(statements.head, org);
    if (row === undefined) throw new StoreUnavailable(`no organization ${org}`);
    return toHead(row);
  }

  async keepCheckpoint(org: string, note: string): Promise<void> {
    await this.#read(statements.keepCheckpoint, org, note);
  }

  async changedSince(org: string, seq: number): Promise<boolean> {
    return (await this.#read(statements.changedSince, org, seq)).length > 0;
  }

  async commit(batch: Batch): Promise<CommitResult> {
    requireWholeBatch(batch);
    return this.#with((client) => commitBatch(client, batch));
  }

  listen: Store['listen'] = (heard) => listenOn(this.#connection, heard);

  async lockHead(org: string): Promise<HeadLock> {
    const client = await this.#connect();
    const size = await this.#unlessItFails(client, () => lock(client, org));
    return {
      size,
      commit: (batch) =>
        this.#finish(client, () => {
          requireWholeBatch(batch);
          return commitInTransaction(client, batch);
        }),
      release: () => this.#finish(client, async () => void (await client.query('ROLLBACK'))),
    };
  }

  async decision(org: string, id: string) {
    return one(await this.#read(statements.decision, org, id), toDecision);
  }

  async decisionsByIdempotencyKey(org: string, keys: readonly Uint8Array[]) {
    return (await this.#read(statements.decisionsByIdempotencyKey, org, encodeArray('bytea', keys))).map(toDecision);
  }

  decisions: Store['decisions'] = async (org, { agent, before, limit }) => {
    const newest = before ?? Number.MAX_SAFE_INTEGER;
    const rows =
      agent === null
        ? await this.#read(statements.decisions, org, newest, limit)
        : await this.#read(statements.decisionsOfAgent, org, newest, limit, agent);
    return rows.map(toDecision);
  };

  async approval(org: string, id: string) {
    return one(await this.#read(statements.approval, org, id), toApproval);
  }

  approvals: Store['approvals'] = async (org, page) => {
    return (await this.#read(...approvalsQuery(org, page))).map(toApproval);
  };

  async overdueApprovals(org: string, now: number, limit: number) {
    return (await this.#read(statements.overdueApprovals, org, now, limit)).map(toApproval);
  }

  async unusedApprovals(org: string, now: number, limit: number) {
    return (await this.#read(statements.unusedApprovals, org, now, limit)).map(toApproval);
  }

  loopRows: Store['loopRows'] = async (org, wanted) => {
    if (isEmpty(wanted)) return noLoopRows;
    const { statement, values } = loopQuery(org, wanted);
    return toLoopRows(await this.#read(statement, ...values));
  };

  executions: Store['executions'] = async (org, { status, before, limit }) => {
    const last = before ?? afterEveryId;
    const rows =
      status === null
        ? await this.#read(statements.executions, org, last, limit)
        : await this.#read(statements.executionsOfStatus, org, last, limit, status);
    return rows.map(toExecution);
  };

  async dueExecutions(org: string, now: number, limit: number) {
    return (await this.#read(statements.dueExecutions, org, now, limit)).map(toExecution);
  }

  async countersLike(org: string, prefix: string, limit: number) {
    return (await this.#read(statements.countersLike, org, prefix, prefix + afterEveryId, limit)).map(toCounter);
  }

  async removeEmptyCounters(org: string, before: number, limit: number): Promise<number> {
    const [row] = await this.#read(statements.removeEmptyCounters, org, dayAfter(before), before, limit);
    return Number(row?.removed);
  }

  async freeze(org: string, id: string) {
    return one(await this.#read(statements.freeze, org, id), toFreeze);
  }

  freezes: Store['freezes'] = async (org, { before, limit }) => {
    return (await this.#read(statements.freezes, org, before ?? afterEveryId, limit)).map(toFreeze);
  };

  async usageMonths(org: string, limit: number) {
    return (await this.#read(statements.usageMonths, org, limit)).map(toUsage);
  }

  async entries(org: string, from: number, limit: number) {
    return (await this.#read(statements.entries, org, from, limit)).map(toEntry);
  }

  async leafHashes(org: string, from: number, to: number): Promise<Uint8Array> {
    const rows = await this.#read(statements.leafHashes, org, from, to);
    return Buffer.concat(rows.map((row) => row.leaf_hash as Uint8Array));
  }

  async tile(org: string, level: number, index: number) {
    return one(await this.#read(statements.tile, org, level, index), toTile);
  }

  async policySet(org: string, number: number) {
    return one(await this.#read(statements.policySet, org, number), toPolicySet);
  }

  async policySets(org: string, limit: number) {
    return (await this.#read(statements.policySets, org, limit)).map(toPolicySetSummary);
  }

  async keys(org: string) {
    return (await this.#read(statements.keys, org)).map(toKey);
  }

  async agents(org: string) {
    return (await this.#read(statements.agents, org)).map(toAgent);
  }

  async toolDefinition(org: string, digest: string) {
    return one(await this.#read(statements.toolDefinition, org, digest), ({ definition }) => definition as string);
  }

  #read(statement: Statement, ...values: readonly Parameter[]): Promise<Row[]> {
    return this.#with((client) => runStatement(client, statement, ...values));
  }

  async #with<T>(work: (client: ClientBase) => Promise<T>): Promise<T> {
    const client = await this.#connect();
    return this.#finish(client, () => work(client));
  }

  async #connect(): Promise<PoolClient> {
    try {
      return await this.#pool.connect();
    } catch (cause) {
      throw toStoreFailure(cause, false);
    }
  }

  async #finish<T>(client: PoolClient, work: () => Promise<T>): Promise<T> {
    const result = await this.#unlessItFails(client, work);
    client.release();
    return result;
  }

  /** After a failure the connection is closed, which ends its transaction, whatever state it was in. */
  async #unlessItFails<T>(client: PoolClient, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (cause) {
      client.release(true);
      const failure = toStoreFailure(cause, false);
      const session = this.#sessions.get(client);
      if (session !== undefined && isUnanswered(failure)) this.#orphans.add(session);
      throw failure;
    }
  }

  // A server process that waits for a lock does not see its connection end, and could commit after we looked.
  async #endOrphans(): Promise<void> {
    for (const session of this.#orphans) {
      await this.#read(statements.endSession, session.pid, session.startedAt);
      const left = await this.#read(statements.session, session.pid, session.startedAt);
      if (left.length > 0) throw new StoreUnavailable('a commit whose connection was lost may still be under way');
      this.#orphans.delete(session);
    }
  }
}

async function lock(client: ClientBase, org: string): Promise<number> {
  // one round trip: others wait for this gateway, and each trip of its is theirs, too
  const results = await client.query(
    `BEGIN; SELECT size FROM heads WHERE org = ${client.escapeLiteral(org)} FOR UPDATE`,
  );
  const [, { rows }] = results as unknown as readonly [unknown, { readonly rows: readonly Row[] }];
  const [row] = rows;
  if (row === undefined) throw new StoreUnavailable(`no organization ${org}`);
  return Number(row.size);
}

function one<T>([row]: readonly Row[], toType: (row: Row) => T): T | null {
  return row === undefined ? null : toType(row);
}

function toPolicySetSummary(row: Row) {
  const { yaml: _, ...summary } = toPolicySet({ ...row, yaml: '' });
  return summary;
}
