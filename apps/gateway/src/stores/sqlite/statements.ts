import { configurationKinds, settingKinds, toolKinds } from '../store.ts';

const list = (kinds: readonly string[]) => kinds.map((kind) => `'${kind}'`).join(', ');
const entryOf = (kinds: readonly string[]) =>
  `SELECT seq FROM entries WHERE org = ? AND seq >= ? AND kind IN (${list(kinds)}) LIMIT 1`;

/** Every statement the embedded store runs; plain SQL, prepared once. */
export const sql = {
  listOrganizations: 'SELECT * FROM organizations ORDER BY org',
  organization: 'SELECT * FROM organizations WHERE org = ?',
  insertOrganization: 'INSERT INTO organizations VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (org) DO NOTHING',
  putSettings: 'UPDATE organizations SET settings = ? WHERE org = ?',
  insertHead: `INSERT INTO heads VALUES (?, 0, x'', ?, ?,
    '{"allowed":0,"blocked":0,"asked":0,"approved":0,"denied":0,"expired":0}', NULL,
    '{"month":"","actions":0,"agents":0}')`,
  head: 'SELECT * FROM heads WHERE org = ?',
  updateHead: `UPDATE heads SET size = ?, frontier = ?, root = ?, ts = ?, tallies = ?, usage = ?, checkpoint = ?
    WHERE org = ?`,
  keepCheckpoint: 'UPDATE heads SET checkpoint = ? WHERE org = ?',
  configurationEntry: entryOf(configurationKinds),
  settingEntry: entryOf(settingKinds),
  toolEntry: entryOf(toolKinds),

  insertEntry: 'INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  entries:
    'SELECT seq, kind, ts, subject, leaf, leaf_hash, openings FROM entries WHERE org = ? AND seq >= ? ORDER BY seq LIMIT ?',
  leafHashes: 'SELECT leaf_hash FROM entries WHERE org = ? AND seq >= ? AND seq < ? ORDER BY seq',
  insertTile: 'INSERT INTO tiles VALUES (?, ?, ?, ?, ?)',
  tile: 'SELECT level, idx, hashes, root FROM tiles WHERE org = ? AND level = ? AND idx = ?',
  tileRoots: 'SELECT root FROM tiles WHERE org = ? AND level = ? AND idx >= ? AND idx < ? ORDER BY idx',

  insertDecision: 'INSERT INTO decisions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  decision: 'SELECT * FROM decisions WHERE org = ? AND id = ?',
  decisionByIdempotencyKey: 'SELECT * FROM decisions WHERE org = ? AND idempotency_key = ?',
  decisions: 'SELECT * FROM decisions WHERE org = ? AND seq < ? AND (? IS NULL OR agent = ?) ORDER BY seq DESC LIMIT ?',

  insertApproval: 'INSERT INTO approvals VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  resolveApproval: `UPDATE approvals SET status = ?, resolved_at = ?, resolved_by = ?, comment = ?, use_by = ?,
    superseded_by = ? WHERE org = ? AND id = ? AND status = ?`,
  approval: 'SELECT * FROM approvals WHERE org = ? AND id = ?',
  approvals: (filters: string) => `SELECT * FROM approvals WHERE org = ?${filters} ORDER BY id DESC LIMIT ?`,
  overdueApprovals: `SELECT * FROM approvals WHERE org = ? AND status = 'pending' AND expires_at <= ?
    ORDER BY expires_at, id LIMIT ?`,
  unusedApprovals: `SELECT * FROM approvals WHERE org = ? AND use_by <= ? AND status = 'approved'
    ORDER BY use_by, id LIMIT ?`,

  putExecution: `INSERT INTO executions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (org, decision) DO UPDATE SET
    id = excluded.id, status = excluded.status, executor = excluded.executor, nonce = excluded.nonce,
    seq = excluded.seq, redeemed_at = excluded.redeemed_at, due_at = excluded.due_at, outcome = excluded.outcome`,
  execution: 'SELECT * FROM executions WHERE org = ? AND decision = ?',
  executions: 'SELECT * FROM executions WHERE org = ? AND decision < ? ORDER BY decision DESC LIMIT ?',
  executionsOfStatus: `SELECT * FROM executions WHERE org = ? AND status = ? AND decision < ?
    ORDER BY decision DESC LIMIT ?`,
  dueExecutions: 'SELECT * FROM executions WHERE org = ? AND due_at <= ? ORDER BY due_at, decision LIMIT ?',
  putCounter: `INSERT INTO counters VALUES (?, ?, ?, ?) ON CONFLICT (org, id) DO UPDATE SET
    value = excluded.value, empty_at = excluded.empty_at`,
  counter: 'SELECT * FROM counters WHERE org = ? AND id = ?',
  countersLike: 'SELECT * FROM counters WHERE org = ? AND id >= ? AND id < ? ORDER BY id LIMIT ?',
  removeEmptyCounters: `DELETE FROM counters WHERE rowid IN
    (SELECT rowid FROM counters WHERE org = ? AND empty_at < ? ORDER BY empty_at LIMIT ?)`,
  putFreeze: `INSERT INTO freezes VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (org, id) DO UPDATE SET
    scope = excluded.scope, reason = excluded.reason, created_at = excluded.created_at,
    created_by = excluded.created_by, released_at = excluded.released_at, released_by = excluded.released_by`,
  freeze: 'SELECT * FROM freezes WHERE org = ? AND id = ?',
  freezes: 'SELECT * FROM freezes WHERE org = ? AND id < ? ORDER BY id DESC LIMIT ?',
  freezesInForce: 'SELECT * FROM freezes WHERE org = ? AND released_at IS NULL ORDER BY id',
  putUsageMonth: `INSERT INTO usage_months VALUES (?, ?, ?, ?) ON CONFLICT (org, month) DO UPDATE SET
    actions = excluded.actions, agents = excluded.agents`,
  usageMonths: 'SELECT * FROM usage_months WHERE org = ? ORDER BY month DESC LIMIT ?',

  insertKey: 'INSERT INTO keys VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  revokeKey: 'UPDATE keys SET revoked_at = ? WHERE org = ? AND id = ? AND revoked_at IS NULL',
  keys: 'SELECT * FROM keys WHERE org = ? ORDER BY id',
  putAgent: `INSERT INTO agents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (org, id) DO UPDATE SET
    name = excluded.name, verified = excluded.verified, created_at = excluded.created_at, model = excluded.model,
    version = excluded.version, declared_at = excluded.declared_at, redemption = excluded.redemption,
    active_month = excluded.active_month, log_size = excluded.log_size`,
  agents: 'SELECT * FROM agents WHERE org = ? ORDER BY id',
  agentsSince: 'SELECT * FROM agents WHERE org = ? AND log_size >= ? ORDER BY log_size, id',
  insertPolicySet: 'INSERT INTO policy_sets VALUES (?, ?, ?, ?, ?, ?)',
  newestPolicySet: 'SELECT * FROM policy_sets WHERE org = ? ORDER BY number DESC LIMIT 1',
  policySet: 'SELECT * FROM policy_sets WHERE org = ? AND number = ?',
  policySets:
    'SELECT number, digest, created_at, created_by FROM policy_sets WHERE org = ? ORDER BY number DESC LIMIT ?',

  insertToolDefinition: 'INSERT INTO tool_definitions VALUES (?, ?, ?) ON CONFLICT (org, digest) DO NOTHING',
  toolDefinition: 'SELECT definition FROM tool_definitions WHERE org = ? AND digest = ?',
  removeTool: 'DELETE FROM tools WHERE org = ? AND id = ?',
  putTool: `INSERT INTO tools VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (org, id) DO UPDATE SET
    source = excluded.source, kind = excluded.kind, url = excluded.url, name = excluded.name,
    standing = excluded.standing, digest = excluded.digest, pending_digest = excluded.pending_digest,
    pending_from = excluded.pending_from, override = excluded.override, created_at = excluded.created_at,
    created_by = excluded.created_by, changed_at = excluded.changed_at, changed_by = excluded.changed_by`,
  tools: `SELECT tools.*, counts.definition, waits.definition AS pending_definition FROM tools
    JOIN tool_definitions AS counts ON counts.org = tools.org AND counts.digest = tools.digest
    LEFT JOIN tool_definitions AS waits ON waits.org = tools.org AND waits.digest = tools.pending_digest
    WHERE tools.org = ? ORDER BY tools.id`,
} as const;
