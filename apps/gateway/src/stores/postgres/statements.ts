import { approvalFilters } from '../approval-filters.ts';
import { type ApprovalPage, configurationKinds, toolKinds } from '../store.ts';
import { isAt, serverNow } from './commit-statement.ts';

/** Prepared once on each connection, under its name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

// Columns are listed, never `*`: a newer gateway may add one while this one holds prepared statements.
const organization = 'org, name, origin, currency, created_at';
const head = 'size, frontier, root, ts, tallies, checkpoint';
const entry = 'seq, kind, ts, subject, leaf, leaf_hash, openings';
const decision = 'id, seq, key, agent, type, decision, risk, ts, approval, answer, idempotency_key, request_digest';
const approval = `id, decision, status, agent, key, card, requested_at, expires_at, use_within_ms, resolved_at,
  resolved_by, comment`;
const key = 'id, hash, prefix, name, role, agent, environment, created_at, revoked_at';
const agent = 'id, name, verified, created_at';
const policySet = 'number, digest, created_at, created_by';
const toolColumns = [
  ...['id', 'source', 'kind', 'url', 'name', 'standing', 'digest', 'pending_digest', 'pending_from', 'override'],
  ...['created_at', 'created_by', 'changed_at', 'changed_by'],
] as const;
const tool = toolColumns.join(', ');

const entryOf = (kinds: readonly string[]) =>
  `SELECT FROM entries WHERE org = $1 AND seq >= $2 AND kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')}) LIMIT 1`;

/** Every other statement the store runs; plain SQL. */
const texts = {
  ping: 'SELECT 1',
  session: `SELECT pid FROM pg_stat_activity WHERE pid = $1 AND extract(epoch FROM backend_start)::text = $2`,
  endSession: `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
    WHERE pid = $1 AND extract(epoch FROM backend_start)::text = $2`,
  now: `SELECT ${serverNow} AS now`,
  listOrganizations: `SELECT ${organization} FROM organizations ORDER BY org`,
  organization: `SELECT ${organization} FROM organizations WHERE org = $1`,
  createOrganization: `
    WITH created AS (
      INSERT INTO organizations (${organization}) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (org) DO NOTHING RETURNING org
    )
    INSERT INTO heads (org, ${head})
    SELECT org, 0, '', $6, $5, '{"allowed":0,"blocked":0,"asked":0,"approved":0,"denied":0,"expired":0}', NULL
    FROM created`,
  head: `SELECT ${head} FROM heads WHERE org = $1`,
  headAndClock: `SELECT size, greatest(ts, ${serverNow}) AS now FROM heads WHERE org = $1`,
  lockHead: 'SELECT size FROM heads WHERE org = $1 FOR UPDATE',
  changedSince: entryOf(configurationKinds),
  toolsChangedSince: entryOf(toolKinds),

  entries: `SELECT ${entry} FROM entries WHERE org = $1 AND seq >= $2 ORDER BY seq LIMIT $3`,
  leafHashes: 'SELECT leaf_hash FROM entries WHERE org = $1 AND seq >= $2 AND seq < $3 ORDER BY seq',
  tile: 'SELECT level, idx, hashes, root FROM tiles WHERE org = $1 AND level = $2 AND idx = $3',
  tileRoots: 'SELECT root FROM tiles WHERE org = $1 AND level = $2 AND idx >= $3 AND idx < $4 ORDER BY idx',

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
  notPending: `SELECT id FROM unnest($2::text[]) AS asked (id) WHERE NOT EXISTS (
    SELECT FROM approvals WHERE org = $1 AND approvals.id = asked.id AND status = 'pending') LIMIT 1`,

  keys: `SELECT ${key} FROM keys WHERE org = $1 ORDER BY id`,
  insertKey: `INSERT INTO keys (org, ${key}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
  revokeKey: 'UPDATE keys SET revoked_at = $3 WHERE org = $1 AND id = $2 AND revoked_at IS NULL',
  agents: `SELECT ${agent} FROM agents WHERE org = $1 ORDER BY id`,
  insertAgent: `INSERT INTO agents (org, ${agent}) VALUES ($1, $2, $3, $4, $5)`,
  insertPolicySet: `INSERT INTO policy_sets (org, ${policySet}, yaml) VALUES ($1, $2, $3, $4, $5, $6)`,
  newestPolicySet: `SELECT ${policySet}, yaml FROM policy_sets WHERE org = $1 ORDER BY number DESC LIMIT 1`,
  policySet: `SELECT ${policySet}, yaml FROM policy_sets WHERE org = $1 AND number = $2`,
  policySets: `SELECT ${policySet} FROM policy_sets WHERE org = $1 ORDER BY number DESC LIMIT $2`,

  putToolDefinitions: `INSERT INTO tool_definitions (org, digest, definition)
    SELECT $1, digest, definition FROM unnest($2::text[], $3::text[]) AS new (digest, definition)
    ON CONFLICT (org, digest) DO NOTHING`,
  toolDefinition: `SELECT definition FROM tool_definitions WHERE org = $1 AND ${isAt('digest', '$2')}
    ORDER BY digest LIMIT 1`,
  removeTools: 'DELETE FROM tools USING unnest($2::text[]) AS gone (gone_id) WHERE org = $1 AND id = gone_id',
  putTools: `INSERT INTO tools (org, ${tool}) SELECT $1, ${tool}
    FROM unnest(${toolColumns.map((name, i) => `$${i + 2}::${name.endsWith('_at') ? 'bigint' : 'text'}[]`).join(', ')}) AS new (${tool})
    ON CONFLICT (org, id) DO UPDATE SET ${toolColumns
      .slice(1)
      .map((name) => `${name} = excluded.${name}`)
      .join(', ')}`,
  tools: `SELECT ${toolColumns.map((name) => `tools.${name}`).join(', ')}, counts.definition,
    waits.definition AS pending_definition FROM tools
    JOIN tool_definitions AS counts ON counts.org = tools.org AND counts.digest = tools.digest
    LEFT JOIN tool_definitions AS waits ON waits.org = tools.org AND waits.digest = tools.pending_digest
    WHERE tools.org = $1 ORDER BY tools.id`,
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
