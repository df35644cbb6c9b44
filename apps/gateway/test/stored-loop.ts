import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { toCounter, toEntry } from '../src/stores/rows.ts';
import { type LoopEntry, toLoopEntry } from './loop-entry.ts';
import type { TestGateway } from './start-gateway.ts';

/** A log with the counters beside it, both as they were at one instant. */
export interface StoredLoop {
  readonly entries: readonly LoopEntry[];
  readonly counters: ReadonlyMap<string, string>;
}

type Row = Record<string, unknown>;

/** The one organization's live ledger, and of its counters those of budgets. */
const queries = {
  entries: "SELECT * FROM entries WHERE org NOT LIKE '%_test' ORDER BY seq",
  counters: "SELECT * FROM counters WHERE org NOT LIKE '%_test' AND id LIKE 'b:%'",
};

function toStored(entries: readonly Row[], counters: readonly Row[]): StoredLoop {
  return {
    entries: entries.map(toEntry).map(toLoopEntry),
    counters: new Map(counters.map(toCounter).map(({ id, value }) => [id, value])),
  };
}

/** Of a PostgreSQL database with one organization, while gateways use it. */
export async function readPostgresLoop(url: string): Promise<StoredLoop> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    const entries = await client.query(queries.entries);
    return toStored(entries.rows, (await client.query(queries.counters)).rows);
  } finally {
    await client.end();
  }
}

/** Of a database file with one organization, which no gateway has open. */
export function readSqliteLoop(file: string): StoredLoop {
  const database = new DatabaseSync(file);
  try {
    return toStored(database.prepare(queries.entries).all(), database.prepare(queries.counters).all());
  } finally {
    database.close();
  }
}

/** Of a gateway in this process. Its store tells of counters by name only: those that the log names. */
export async function readGatewayLoop({ services: { store }, ledger }: TestGateway): Promise<StoredLoop> {
  const { org } = ledger.organization;
  const { size } = await store.head(org);
  const entries = (await store.entries(org, 0, size)).map(toLoopEntry);
  const ids = entries.flatMap(({ leaf }) => leaf.charges?.map(({ counter }) => counter) ?? []);
  const none = { decisions: [], approvals: [], executions: [] };
  const { counters } = await store.loopRows(org, { ...none, counters: [...new Set(ids)] });
  if ((await store.head(org)).size !== size) throw new Error('somebody wrote while the log was read');
  return { entries, counters: new Map(counters.map(({ id, value }) => [id, value])) };
}
