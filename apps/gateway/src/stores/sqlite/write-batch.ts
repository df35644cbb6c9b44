import type { Batch, ToolRow } from '../store.ts';
import type { SqliteConnection } from './sqlite-connection.ts';
import { sql } from './statements.ts';

/** Writes all of a batch whose preconditions hold, in the transaction that is open. */
export function writeBatch(db: SqliteConnection, batch: Batch): void {
  const { org, head } = batch;
  for (const e of batch.entries) {
    db.run(sql.insertEntry, org, e.seq, e.kind, e.ts, e.subject, e.leaf, e.leafHash, e.openings);
  }
  for (const d of batch.decisions) {
    db.run(
      sql.insertDecision,
      ...[org, d.id, d.seq, d.key, d.agent, d.type, d.decision, d.risk, d.ts, d.approval, d.answer],
      ...[d.idempotencyKey, d.requestDigest, d.loop],
    );
  }
  // first: what a batch resolves was committed before it
  for (const r of batch.resolutions) {
    const { changes } = db.run(
      sql.resolveApproval,
      ...[r.status, r.resolvedAt, r.resolvedBy, r.comment, r.useBy, r.supersededBy, org, r.id, r.from],
    );
    if (changes !== 1) throw new Error(`approval ${r.id} is not ${r.from}`);
  }
  for (const a of batch.approvals) {
    db.run(
      sql.insertApproval,
      ...[org, a.id, a.decision, a.status, a.agent, a.key, a.card, a.requestedAt, a.expiresAt, a.useWithinMs],
      ...[a.resolvedAt, a.resolvedBy, a.comment, a.useBy, a.supersededBy],
    );
  }
  writeLoop(db, batch);
  for (const k of batch.keys) {
    db.run(
      sql.insertKey,
      ...[org, k.id, k.hash, k.prefix, k.name, k.role, k.agent, k.environment, k.createdAt, k.revokedAt],
    );
  }
  for (const r of batch.revocations) db.run(sql.revokeKey, r.revokedAt, org, r.id);
  for (const a of batch.agents) {
    db.run(
      sql.putAgent,
      ...[org, a.id, a.name, a.verified ? 1 : 0, a.createdAt, a.model, a.version, a.declaredAt, a.redemption],
      ...[a.activeMonth, batch.expectedSize],
    );
  }
  for (const f of batch.freezes) {
    db.run(sql.putFreeze, ...[org, f.id, f.scope, f.reason, f.createdAt, f.createdBy, f.releasedAt, f.releasedBy]);
  }
  for (const u of batch.usageMonths) db.run(sql.putUsageMonth, org, u.month, u.actions, u.agents);
  if (batch.settings !== null) db.run(sql.putSettings, batch.settings, org);
  for (const p of batch.policySets) {
    db.run(sql.insertPolicySet, org, p.number, p.digest, p.yaml, p.createdAt, p.createdBy);
  }
  // before those that come: one may take the name of one that goes
  for (const id of batch.removedTools) db.run(sql.removeTool, org, id);
  for (const t of batch.tools) putTool(db, org, t);
  for (const t of batch.tiles) db.run(sql.insertTile, org, t.level, t.index, t.hashes, t.root);
  const counts = [JSON.stringify(head.tallies), JSON.stringify(head.usage)] as const;
  db.run(sql.updateHead, head.size, head.frontier, head.root, head.ts, ...counts, head.checkpoint, org);
}

function writeLoop(db: SqliteConnection, { org, executions, counters }: Batch): void {
  for (const e of executions) {
    db.run(
      sql.putExecution,
      ...[org, e.decision, e.id, e.status, e.executor, e.nonce, e.seq, e.redeemedAt, e.dueAt, e.outcome],
    );
  }
  for (const c of counters) db.run(sql.putCounter, org, c.id, c.value, c.emptyAt);
}

function putTool(db: SqliteConnection, org: string, t: ToolRow): void {
  db.run(sql.insertToolDefinition, org, t.digest, t.definition);
  if (t.pending !== null) db.run(sql.insertToolDefinition, org, t.pending.digest, t.pending.definition);
  db.run(
    sql.putTool,
    ...[org, t.id, t.source, t.kind, t.url, t.name, t.standing, t.digest, t.pending?.digest ?? null],
    ...[t.pending?.from ?? null, t.override, t.createdAt, t.createdBy, t.changedAt, t.changedBy],
  );
}
