import type { ClientBase } from 'pg';
import { StoreUnavailable } from '../store.ts';

const oldestServer = 150_000;

/** A server process, told apart from a later one with the same number. */
export interface Session {
  readonly pid: number;
  readonly startedAt: string;
}

export interface SessionTimeouts {
  readonly statementMs: number;
  /** for the head of a log that another gateway holds */
  readonly lockMs: number;
}

/**
 * - A gateway that stops while it holds a lock must not stop the others: every wait and every idle transaction ends.
 * - One plan serves all batch sizes and all ages of a table: tables grow from empty faster than the server gathers
 *   statistics, and a prepared plan that once chose to read or sort all rows of an organization would do so for ever.
 *   Every query has an index that finds and orders its rows.
 */
const settings = `
  set_config('statement_timeout', $1, false), set_config('lock_timeout', $2, false),
  set_config('idle_in_transaction_session_timeout', $1, false),
  set_config('default_transaction_isolation', 'read committed', false),
  set_config('enable_seqscan', 'off', false), set_config('enable_bitmapscan', 'off', false),
  set_config('enable_sort', 'off', false),
  set_config('plan_cache_mode', 'force_generic_plan', false),
  set_config('jit', 'off', false)`;

/** Sets a new connection up and refuses a server that would not keep what it acknowledges. */
export async function prepareSession(client: ClientBase, timeouts: SessionTimeouts): Promise<Session> {
  const { rows } = await client.query<Record<string, string | boolean>>(
    `
    SELECT pg_backend_pid() AS pid, pg_is_in_recovery() AS standby,
      (SELECT extract(epoch FROM backend_start)::text FROM pg_stat_activity WHERE pid = pg_backend_pid()) AS started_at,
      current_setting('server_version_num') AS version, current_setting('server_encoding') AS encoding,
      current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS synchronous_commit, ${settings}`,
    [timeouts.statementMs, timeouts.lockMs],
  );
  const row = rows[0]!;
  const objection = objectionTo(row);
  if (objection !== null) throw new StoreUnavailable(`the PostgreSQL server cannot be used: ${objection}`);
  return { pid: Number(row.pid), startedAt: String(row.started_at) };
}

function objectionTo(row: Record<string, string | boolean>): string | null {
  if (Number(row.version) < oldestServer) return 'it is older than PostgreSQL 15';
  if (row.standby === true) return 'it is a standby, which cannot be written to';
  if (row.encoding !== 'UTF8') return `its encoding is ${row.encoding}, and must be UTF8`;
  if (row.fsync !== 'on') return 'fsync is off: it would lose acknowledged decisions';
  if (row.synchronous_commit === 'off') return 'synchronous_commit is off: it would lose acknowledged decisions';
  return null;
}
