import { configurationKinds } from '../store.ts';

const kinds = configurationKinds.map((kind) => `'${kind}'`).join(', ');

/** Every statement the embedded store runs; plain SQL, prepared once. */
export const sql = {
  listOrganizations: 'SELECT * FROM organizations ORDER BY org',
  organization: 'SELECT * FROM organizations WHERE org = ?',
  insertOrganization: 'INSERT INTO organizations VALUES (?, ?, ?, ?, ?) ON CONFLICT (org) DO NOTHING',
  insertHead: `INSERT INTO heads VALUES (?, 0, x'', ?, ?,
    '{"allowed":0,"blocked":0,"asked":0,"approved":0,"denied":0,"expired":0}', NULL)`,
  head: 'SELECT * FROM heads WHERE org = ?',
  updateHead: 'UPDATE heads SET size = ?, frontier = ?, root = ?, ts = ?, tallies = ?, checkpoint = ? WHERE org = ?',
  keepCheckpoint: 'UPDATE heads SET checkpoint = ? WHERE org = ?',
  configurationEntry: `SELECT seq FROM entries WHERE org = ? AND seq >= ? AND kind IN (${kinds}) LIMIT 1`,

  insertEntry: 'INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  entries:
    'SELECT seq, kind, ts, subject, leaf, leaf_hash, openings FROM entries WHERE org = ? AND seq >= ? ORDER BY seq LIMIT ?',
  leafHashes: 'SELECT leaf_hash FROM entries WHERE org = ? AND seq >= ? AND seq < ? ORDER BY seq',
  insertTile: 'INSERT INTO tiles VALUES (?, ?, ?, ?, ?)',
  tile: 'SELECT level, idx, hashes, root FROM tiles WHERE org = ? AND level = ? AND idx = ?',
  tileRoots: 'SELECT root FROM tiles WHERE org = ? AND level = ? AND idx >= ? AND idx < ? ORDER BY idx',

  insertDecision: 'INSERT INTO decisions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  decision: 'SELECT * FROM decisions WHERE org = ? AND id = ?',
  decisionByIdempotencyKey: 'SELECT * FROM decisions WHERE org = ? AND idempotency_key = ?',
  decisions: 'SELECT * FROM decisions WHERE org = ? AND seq < ? AND (? IS NULL OR agent = ?) ORDER BY seq DESC LIMIT ?',

  insertApproval: 'INSERT INTO approvals VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  resolveApproval: `UPDATE approvals SET status = ?, resolved_at = ?, resolved_by = ?, comment = ?
    WHERE org = ? AND id = ? AND status = 'pending'`,
  approval: 'SELECT * FROM approvals WHERE org = ? AND id = ?',
  approvals: (filters: string) => `SELECT * FROM approvals WHERE org = ?${filters} ORDER BY id DESC LIMIT ?`,
  overdueApprovals: `SELECT * FROM approvals WHERE org = ? AND status = 'pending' AND expires_at <= ?
    ORDER BY expires_at, id LIMIT ?`,

  insertKey: 'INSERT INTO keys VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  revokeKey: 'UPDATE keys SET revoked_at = ? WHERE org = ? AND id = ? AND revoked_at IS NULL',
  keys: 'SELECT * FROM keys WHERE org = ? ORDER BY id',
  insertAgent: 'INSERT INTO agents VALUES (?, ?, ?, ?, ?)',
  agents: 'SELECT * FROM agents WHERE org = ? ORDER BY id',
  insertPolicySet: 'INSERT INTO policy_sets VALUES (?, ?, ?, ?, ?, ?)',
  newestPolicySet: 'SELECT * FROM policy_sets WHERE org = ? ORDER BY number DESC LIMIT 1',
  policySet: 'SELECT * FROM policy_sets WHERE org = ? AND number = ?',
  policySets:
    'SELECT number, digest, created_at, created_by FROM policy_sets WHERE org = ? ORDER BY number DESC LIMIT ?',
} as const;
