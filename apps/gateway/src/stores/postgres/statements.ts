import { approvalFilters } from '../approval-filters.ts';
import { type ApprovalPage, configurationKinds, settingKinds, toolKinds } from '../store.ts';
import { isAt, serverNow } from './commit-statement.ts';

/** Prepared once on each connection, under its name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

// Columns are listed, never `*`: a newer gateway may add one while this one holds prepared statements.
const organization = 'org, name, origin, currency, created_at, test_of, settings';
const head = 'size, frontier, root, ts, tallies, checkpoint, usage';
const entry = 'seq, kind, ts, subject, leaf, leaf_hash, openings';
const decision = `id, seq, key, agent, type, decision, risk, ts, approval, answer, idempotency_key, request_digest,
  loop`;
const approval = `id, decision, status, agent, key, card, requested_at, expires_at, use_within_ms, resolved_at,
  resolved_by, comment, use_by, superseded_by`;
const execution = 'decision, id, status, executor, nonce, seq, redeemed_at, due_at, outcome';
const freeze = 'id, scope, reason, created_at, created_by, released_at, released_by';
const key = 'id, hash, prefix, name, role, agent, environment, created_at, revoked_at';
const agentColumns = [
  ...['id', 'name', 'verified', 'created_at', 'model', 'version', 'declared_at', 'redemption', 'active_month'],
] as const;
const agent = agentColumns.join(', ');
const policySet = 'number, digest, created_at, created_by';
const toolColumns = [
  ...['id', 'source', 'kind', 'url', 'name', 'standing', 'digest', 'pending_digest', 'pending_from', 'override'],
  ...['created_at', 'created_by', 'changed_at', 'changed_by'],
] as const;
const tool = toolColumns.join(', ');

const arrayTypeOf = (column: string) => (column.endsWith('_at') || column === 'verified' ? 'bigint[]' : 'text[]');

/** All but the first column, which is what the row is known by. */
const setFrom = (columns: readonly string[]) =>
  columns
    .slice(1)
    .map((name) => `${name} = excluded.${name}`)
    .join(', ');

const entryOf = (kinds: readonly string[], from: string) =>
  `SELECT FROM entries WHERE org = $1 AND seq >= ${from} AND kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')}) LIMIT 1`;

const objectOf = (query: string) => `SELECT row_to_json(found) FROM (${query}) AS found`;
/** In the query's order: an index gives it, and nothing sorts. */
const listOf = (query: string) => `SELECT coalesce(json_agg(found), '[]') FROM (${query}) AS found`;

const tools = `SELECT ${toolColumns.map((name) => `tools.${name}`).join(', ')}, counts.definition,
    waits.definition AS pending_definition FROM tools
    JOIN tool_definitions AS counts ON counts.org = tools.org AND counts.digest = tools.digest
    LEFT JOIN tool_definitions AS waits ON waits.org = tools.org AND waits.digest = tools.pending_digest
    WHERE tools.org = $1 ORDER BY tools.id`;

/** The levels of tiles above the leaves, with the number of leaves under a hash: no log is longer than the last one's. */
const tileLevels = [1, 2, 3, 4, 5, 6].map((level) => `(${level}, ${256 ** level}::bigint)`).join(', ');

/** Every other statement the store runs; plain SQL. */
const texts = {
  ping: 'SELECT 1',
  session: `SELECT pid FROM pg_stat_activity WHERE pid = $1 AND extract(epoch FROM backend_start)::text = $2`,
  endSession: `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
    WHERE pid = $1 AND extract(epoch FROM backend_start)::text = $2`,
  now: `SELECT ${serverNow} AS now`,
  listOrganizations: `SELECT ${organization} FROM organizations ORDER BY org`,
  createOrganization: `
    WITH created AS (
      INSERT INTO organizations (${organization}) VALUES ($1, $2, $3, $4, $5, $6, $7)
      ON CONFLICT (org) DO NOTHING RETURNING org
    )
    INSERT INTO heads (org, ${head})
    SELECT org, 0, '', $8, $5, '{"allowed":0,"blocked":0,"asked":0,"approved":0,"denied":0,"expired":0}', NULL,
      '{"month":"","actions":0,"agents":0}'
    FROM created`,
  putSettings: 'UPDATE organizations SET settings = $2 WHERE org = $1',
  head: `SELECT ${head} FROM heads WHERE org = $1`,
  headAndClock: `SELECT size, greatest(ts, ${serverNow}) AS now FROM heads WHERE org = $1`,
  changedSince: entryOf(configurationKinds, '$2'),
  // One statement is one snapshot. What did not change since $2 is null: its subquery is not run.
  ledger: `
    WITH head AS MATERIALIZED (
      SELECT ${head} FROM heads WHERE org = $1
    ), known AS MATERIALIZED (
      SELECT CASE WHEN $2::bigint <= size THEN $2 END AS size FROM head
    ), changed AS MATERIALIZED (
      SELECT coalesce(size, 0) AS since,
        size IS NULL OR EXISTS (${entryOf(settingKinds, 'known.size')}) AS settings,
        size IS NULL OR EXISTS (${entryOf(toolKinds, 'known.size')}) AS tools
      FROM known
    )
    SELECT head.*,
      CASE WHEN settings THEN (${objectOf(`SELECT ${organization} FROM organizations WHERE org = $1`)}) END AS organization,
      CASE WHEN settings THEN (${listOf(`SELECT ${key.replace('hash', "encode(hash, 'hex') AS hash")}
        FROM keys WHERE org = $1 ORDER BY id`)}) END AS keys,
      CASE WHEN settings THEN (${listOf(`SELECT ${freeze} FROM freezes
        WHERE org = $1 AND released_at IS NULL ORDER BY id`)}) END AS freezes,
      CASE WHEN settings THEN (${objectOf(`SELECT ${policySet}, yaml FROM policy_sets
        WHERE org = $1 ORDER BY number DESC LIMIT 1`)}) END AS policy_set,
      (${listOf(`SELECT ${agent} FROM agents WHERE org = $1 AND log_size >= since ORDER BY log_size, id`)}) AS agents,
      CASE WHEN tools THEN (${listOf(tools)}) END AS tools,
      (SELECT string_agg(leaf_hash, '') FROM (SELECT leaf_hash FROM entries
        WHERE org = $1 AND seq >= head.size - head.size % 256 AND seq < head.size ORDER BY seq) AS leaves) AS leaf_hashes,
      (SELECT array_agg(coalesce(roots, '')) FROM (VALUES ${tileLevels}) AS levels (above, width) CROSS JOIN LATERAL (
        SELECT string_agg(root, '') AS roots FROM (SELECT root FROM tiles WHERE org = $1 AND level = above - 1
          AND idx >= head.size / width - head.size / width % 256 AND idx < head.size / width ORDER BY idx) AS tile_roots
        ) AS row WHERE head.size >= width) AS tile_roots
    FROM head, changed`,

  entries: `SELECT ${entry} FROM entries WHERE org = $1 AND seq >= $2 ORDER BY seq LIMIT $3`,
  leafHashes: 'SELECT leaf_hash FROM entries WHERE org = $1 AND seq >= $2 AND seq < $3 ORDER BY seq',
  tile: 'SELECT level, idx, hashes, root FROM tiles WHERE org = $1 AND level = $2 AND idx = $3',

  decision: `SELECT ${decision} FROM decisions WHERE org = $1 AND ${isAt('id', '$2')} ORDER BY id LIMIT 1`,
  decisionsByIdempotencyKey: `SELECT ${decision} FROM unnest($2::bytea[]) AS asked (asked_key) CROSS JOIN LATERAL (
    SELECT ${decision} FROM decisions WHERE org = $1 AND ${isAt('idempotency_key', 'asked_key')}
    ORDER BY idempotency_key LIMIT 1) AS found`,
  decisions: `SELECT ${decision} FROM decisions WHERE org = $1 AND seq < $2 ORDER BY seq DESC LIMIT $3`,
  decisionsOfAgent: `SELECT ${decision} FROM decisions WHERE org = $1 AND agent = $4 AND seq < $2
    ORDER BY seq DESC LIMIT $3`,

  approval: `SELECT ${approval} FROM approvals WHERE org = $1 AND ${isAt('id', '$2')} ORDER BY id LIMIT 1`,
  keepCheckpoint: 'UPDATE heads SET checkpoint = $2 WHERE org = $1',
  overdueApprovals: `SELECT ${approval} FROM approvals WHERE org = $1 AND status = 'pending' AND expires_at <= $2
    ORDER BY expires_at, id LIMIT $3`,
  unusedApprovals: `SELECT ${approval} FROM approvals WHERE org = $1 AND use_by <= $2 AND status = 'approved'
    ORDER BY use_by, id LIMIT $3`,
  notAsAsked: `SELECT id, from_status FROM unnest($2::text[], $3::text[]) AS asked (id, from_status) WHERE NOT EXISTS (
    SELECT FROM approvals WHERE org = $1 AND approvals.id = asked.id AND status = from_status) LIMIT 1`,

  executions: `SELECT ${execution} FROM executions WHERE org = $1 AND decision < $2 ORDER BY decision DESC LIMIT $3`,
  executionsOfStatus: `SELECT ${execution} FROM executions WHERE org = $1 AND status = $4 AND decision < $2
    ORDER BY decision DESC LIMIT $3`,
  dueExecutions: `SELECT ${execution} FROM executions WHERE org = $1 AND due_at <= $2
    ORDER BY due_at, decision LIMIT $3`,
  countersLike: `SELECT id, value, empty_at FROM counters WHERE org = $1 AND id >= $2 AND id < $3 ORDER BY id LIMIT $4`,
  // what a commit is writing at the moment it leaves for the next time: it must neither wait nor be waited for
  removeEmptyCounters: `
    WITH empty AS MATERIALIZED (
      SELECT ctid AS place FROM counters WHERE org = $1 AND empty_day <= $2 AND empty_at < $3
      ORDER BY empty_day LIMIT $4 FOR UPDATE SKIP LOCKED
    ), removed AS (
      DELETE FROM counters USING empty WHERE counters.ctid = empty.place RETURNING 1
    )
    SELECT count(*) AS removed FROM removed`,

  putFreeze: `INSERT INTO freezes (org, ${freeze}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
    ON CONFLICT (org, id) DO UPDATE SET scope = excluded.scope, reason = excluded.reason,
      created_at = excluded.created_at, created_by = excluded.created_by, released_at = excluded.released_at,
      released_by = excluded.released_by`,
  freeze: `SELECT ${freeze} FROM freezes WHERE org = $1 AND ${isAt('id', '$2')} ORDER BY id LIMIT 1`,
  freezes: `SELECT ${freeze} FROM freezes WHERE org = $1 AND id < $2 ORDER BY id DESC LIMIT $3`,
  putUsageMonth: `INSERT INTO usage_months (org, month, actions, agents) VALUES ($1, $2, $3, $4)
    ON CONFLICT (org, month) DO UPDATE SET actions = excluded.actions, agents = excluded.agents`,
  usageMonths: `SELECT month, actions, agents FROM usage_months WHERE org = $1 ORDER BY month DESC LIMIT $2`,

  keys: `SELECT ${key} FROM keys WHERE org = $1 ORDER BY id`,
  insertKey: `INSERT INTO keys (org, ${key}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
  revokeKey: 'UPDATE keys SET revoked_at = $3 WHERE org = $1 AND id = $2 AND revoked_at IS NULL',
  agents: `SELECT ${agent} FROM agents WHERE org = $1 ORDER BY id`,
  putAgents: `INSERT INTO agents (org, log_size, ${agent}) SELECT $1, $2, ${agent}
    FROM (SELECT ${agent.replace('verified', 'verified = 1 AS verified')}
      FROM unnest(${agentColumns.map((name, i) => `$${i + 3}::${arrayTypeOf(name)}`).join(', ')}) AS given (${agent})) AS new
    ON CONFLICT (org, id) DO UPDATE SET log_size = excluded.log_size, ${setFrom(agentColumns)}`,
  insertPolicySet: `INSERT INTO policy_sets (org, ${policySet}, yaml) VALUES ($1, $2, $3, $4, $5, $6)`,
  policySet: `SELECT ${policySet}, yaml FROM policy_sets WHERE org = $1 AND number = $2`,
  policySets: `SELECT ${policySet} FROM policy_sets WHERE org = $1 ORDER BY number DESC LIMIT $2`,

  putToolDefinitions: `INSERT INTO tool_definitions (org, digest, definition)
    SELECT $1, digest, definition FROM unnest($2::text[], $3::text[]) AS new (digest, definition)
    ON CONFLICT (org, digest) DO NOTHING`,
  toolDefinition: `SELECT definition FROM tool_definitions WHERE org = $1 AND ${isAt('digest', '$2')}
    ORDER BY digest LIMIT 1`,
  removeTools: 'DELETE FROM tools USING unnest($2::text[]) AS gone (gone_id) WHERE org = $1 AND id = gone_id',
  putTools: `INSERT INTO tools (org, ${tool}) SELECT $1, ${tool}
    FROM unnest(${toolColumns.map((name, i) => `$${i + 2}::${arrayTypeOf(name)}`).join(', ')}) AS new (${tool})
    ON CONFLICT (org, id) DO UPDATE SET ${setFrom(toolColumns)}`,
} as const;

export const statements = Object.fromEntries(
  Object.entries(texts).map(([name, text]) => [name, { name, text }]),
) as Readonly<Record<keyof typeof texts, Statement>>;

/** The statement for one set of filters, with its parameters. */
export function approvalsQuery(org: string, page: ApprovalPage): [Statement, ...(string | number | null)[]] {
  const { name, sql, values } = approvalFilters(page, (position) => `$${position + 3}`);
  const text = `SELECT ${approval} FROM approvals WHERE org = $1${sql} ORDER BY id DESC LIMIT $2`;
  return [{ name, text }, org, page.limit, ...values];
}
