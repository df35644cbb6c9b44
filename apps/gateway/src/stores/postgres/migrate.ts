import type { ClientBase } from 'pg';
import { StoreUnavailable } from '../store.ts';
import { migrations } from './schema.ts';

/** Any number that no other program takes in this database; every gateway takes the same. */
const advisoryLock = 4_747_001;

/** Brings the schema up to date, all of it or nothing; gateways that start together do so one after the other. */
export async function migrate(client: ClientBase): Promise<void> {
  await client.query('BEGIN');
  try {
    // another gateway's migration may take long
    await client.query('SET LOCAL lock_timeout = 0; SET LOCAL statement_timeout = 0');
    await client.query('SELECT pg_advisory_xact_lock($1)', [advisoryLock]);
    await applyMissing(client, await appliedNumber(client));
    await client.query('COMMIT');
  } catch (cause) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw cause;
  }
}

async function appliedNumber(client: ClientBase): Promise<number> {
  // asked first: a role that may not create tables can still run an up-to-date gateway
  const { rows: found } = await client.query<{ name: string | null }>(
    "SELECT to_regclass('schema_migrations')::text AS name",
  );
  if (found[0]?.name == null) {
    await client.query('CREATE TABLE schema_migrations (number integer PRIMARY KEY, applied_at timestamptz NOT NULL)');
  }
  const { rows } = await client.query<{ number: number | null }>('SELECT max(number) AS number FROM schema_migrations');
  return rows[0]?.number ?? 0;
}

async function applyMissing(client: ClientBase, applied: number): Promise<void> {
  const newest = migrations.at(-1)?.number ?? 0;
  if (applied > newest) {
    throw new StoreUnavailable(
      `the database has schema ${applied}, newer than this gateway's ${newest}: upgrade the gateway`,
    );
  }
  for (const { number, sql } of migrations.filter((migration) => migration.number > applied)) {
    await client.query(sql);
    await client.query('INSERT INTO schema_migrations VALUES ($1, now())', [number]);
  }
}
