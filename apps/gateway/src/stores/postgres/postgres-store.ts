import { Client, type ClientBase, type ClientConfig, Pool, type PoolClient } from 'pg';
import { requireWholeBatch } from '../batch-shape.ts';
import {
  toAgent,
  toApproval,
  toDecision,
  toEntry,
  toHead,
  toKey,
  toOrganization,
  toPolicySet,
  toTile,
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
import { migrate } from './migrate.ts';
import { prepareSession, type Session, type SessionTimeouts } from './prepare-session.ts';
import { concatenate, readLedger } from './read-ledger.ts';
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

  async createOrganization({ org, name, origin, currency, createdAt }: OrganizationRow): Promise<boolean> {
    const values = [org, name, origin, currency, createdAt, this.#emptyRoot];
    const create = () => this.#with((client) => client.query({ ...statements.createOrganization, values }));
    // two that create the same one at the same instant can meet in the origin's index before they meet in the id's; by
    // the second try the other one is there, and an origin that really is another organization's is refused again
    const { rowCount } = await create().catch(create);
    return rowCount === 1;
  }

  /** The read after a commit that failed: what that commit did, or did not do, is final before the answer. */
  async loadLedger(org: string, toolsAt?: number) {
    await this.#endOrphans();
    return this.#with((client) => readLedger(client, org, toolsAt));
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

  async entries(org: string, from: number, limit: number) {
    return (await this.#read(statements.entries, org, from, limit)).map(toEntry);
  }

  async leafHashes(org: string, from: number, to: number): Promise<Uint8Array> {
    return concatenate(await this.#read(statements.leafHashes, org, from, to), 'leaf_hash');
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
  await client.query('BEGIN');
  const [row] = await runStatement(client, statements.lockHead, org);
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
