import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { approvalFilters } from '../approval-filters.ts';
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
  toTool,
} from '../rows.ts';
import type {
  AgentRow,
  ApprovalPage,
  ApprovalRow,
  Batch,
  CommitResult,
  DecisionRow,
  EntryRow,
  HeadRow,
  KeyRow,
  LedgerRows,
  OrganizationRow,
  PolicySetRow,
  TileRow,
  ToolRow,
} from '../store.ts';
import { migrations } from './schema.ts';
import { sql } from './statements.ts';

type Parameters = readonly SQLInputValue[];

/**
 * The embedded database, synchronous: it runs in the store's worker thread, where waiting for the disk stops nobody.
 * One process holds the file exclusively; every commit is fsynced (`synchronous=FULL`, read back at open).
 */
export class SqliteDatabase {
  readonly #db: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();

  constructor(file: string) {
    this.#db = new DatabaseSync(file);
    try {
      this.#configure();
      this.#migrate();
    } catch (cause) {
      this.#db.close();
      throw cause;
    }
  }

  #configure(): void {
    // before the file has its first page: an entry fits one page with little waste, and a commit writes half as many
    this.#db.exec('PRAGMA page_size = 8192');
    this.#db.exec('PRAGMA locking_mode = EXCLUSIVE');
    this.#refuseForeign();
    this.#db.exec('PRAGMA journal_mode = WAL');
    this.#db.exec('PRAGMA synchronous = FULL');
    this.#db.exec('PRAGMA foreign_keys = ON');
    // every 4 MB: a checkpoint holds up the commits behind it, so many small ones serve the slowest call better than few
    this.#db.exec('PRAGMA wal_autocheckpoint = 500');
    this.#db.exec('PRAGMA cache_size = -32768');
    // Takes the exclusive lock now: a second process must learn it at start, not at its first decision.
    this.#db.exec('BEGIN EXCLUSIVE; COMMIT');
    const mode = this.#db.prepare('PRAGMA journal_mode').get()?.journal_mode;
    const synchronous = this.#db.prepare('PRAGMA synchronous').get()?.synchronous;
    if (mode !== 'wal' || synchronous !== 2) {
      throw new Error(`the database does not keep its promises: journal_mode ${mode}, synchronous ${synchronous}`);
    }
  }

  // A database of something else is left as it is, and so is one whose first start never got to its first table.
  #refuseForeign(): void {
    const tables = this.#all("SELECT name FROM sqlite_master WHERE type = 'table'").map(({ name }) => name);
    if (tables.length === 0 || tables.includes('schema_migrations')) return;
    throw new Error(`the database is not Runplane's: it has a table \`${tables[0]}\` and no \`schema_migrations\``);
  }

  #migrate(): void {
    this.#db.exec('CREATE TABLE IF NOT EXISTS schema_migrations (number INTEGER PRIMARY KEY, applied_at TEXT) STRICT');
    const applied = Number(this.#db.prepare('SELECT max(number) AS number FROM schema_migrations').get()?.number ?? 0);
    const newest = migrations.at(-1)?.number ?? 0;
    if (applied > newest) {
      throw new Error(`the database has schema ${applied}, newer than this gateway's ${newest}: upgrade the gateway`);
    }
    for (const migration of migrations.filter(({ number }) => number > applied)) {
      this.#transaction(() => {
        this.#db.exec(migration.sql);
        this.#run("INSERT INTO schema_migrations VALUES (?, datetime('now'))", migration.number);
      });
    }
  }

  close(): void {
    this.#prepared.clear();
    this.#db.close();
  }

  ping(): void {
    this.#get('SELECT 1');
  }

  now(): number {
    return Date.now();
  }

  listOrganizations(): OrganizationRow[] {
    return this.#all(sql.listOrganizations).map(toOrganization);
  }

  createOrganization(row: OrganizationRow, emptyRoot: Uint8Array): boolean {
    return this.#transaction(() => {
      const { changes } = this.#run(sql.insertOrganization, row.org, row.name, row.origin, row.currency, row.createdAt);
      if (changes === 0) return false;
      this.#run(sql.insertHead, row.org, emptyRoot, row.createdAt);
      return true;
    });
  }

  head(org: string): HeadRow {
    const row = this.#get(sql.head, org);
    if (row === undefined) throw new Error(`no organization ${org}`);
    return toHead(row);
  }

  loadLedger(org: string, toolsAt?: number): LedgerRows {
    const organization = this.#get(sql.organization, org);
    if (organization === undefined) throw new Error(`no organization ${org}`);
    const head = this.head(org);
    const policySet = this.#get(sql.newestPolicySet, org);
    return {
      organization: toOrganization(organization),
      head,
      keys: this.keys(org),
      agents: this.agents(org),
      policySet: policySet === undefined ? null : toPolicySet(policySet),
      tools: this.#toolsSince(org, head.size, toolsAt),
      partialTiles: this.#partialTiles(org, head.size),
    };
  }

  #toolsSince(org: string, size: number, toolsAt: number | undefined): ToolRow[] | null {
    const areAsThen = toolsAt !== undefined && size >= toolsAt && this.#get(sql.toolEntry, org, toolsAt) === undefined;
    return areAsThen ? null : this.#all(sql.tools, org).map(toTool);
  }

  #partialTiles(org: string, size: number): Uint8Array[] {
    const rows = [this.leafHashes(org, size - (size % 256), size)];
    for (let level = 1, count = Math.floor(size / 256); count > 0; level += 1, count = Math.floor(count / 256)) {
      const from = count - (count % 256);
      rows.push(
        concatenate(this.#all(sql.tileRoots, org, level - 1, from, count).map((row) => row.root as Uint8Array)),
      );
    }
    return rows;
  }

  keepCheckpoint(org: string, note: string): void {
    this.#run(sql.keepCheckpoint, note, org);
  }

  changedSince(org: string, seq: number): boolean {
    return this.#get(sql.configurationEntry, org, seq) !== undefined;
  }

  commit(batch: Batch): CommitResult {
    requireWholeBatch(batch);
    return this.#transaction((): CommitResult => {
      const { size } = this.head(batch.org);
      if (size !== batch.expectedSize) return { outcome: 'stale', size };
      const known = this.decisionsByIdempotencyKey(
        batch.org,
        batch.decisions.flatMap(({ idempotencyKey }) => (idempotencyKey === null ? [] : [idempotencyKey])),
      );
      if (known.length > 0) return { outcome: 'known', decisions: known };
      this.#write(batch);
      return { outcome: 'committed' };
    });
  }

  #write(batch: Batch): void {
    const { org, head } = batch;
    for (const e of batch.entries) {
      this.#run(sql.insertEntry, org, e.seq, e.kind, e.ts, e.subject, e.leaf, e.leafHash, e.openings);
    }
    for (const d of batch.decisions) {
      this.#run(
        sql.insertDecision,
        ...[org, d.id, d.seq, d.key, d.agent, d.type, d.decision, d.risk, d.ts, d.approval, d.answer],
        ...[d.idempotencyKey, d.requestDigest],
      );
    }
    // first: what a batch resolves was committed before it
    for (const r of batch.resolutions) {
      const { changes } = this.#run(sql.resolveApproval, r.status, r.resolvedAt, r.resolvedBy, r.comment, org, r.id);
      if (changes !== 1) throw new Error(`approval ${r.id} is not pending`);
    }
    for (const a of batch.approvals) {
      this.#run(
        sql.insertApproval,
        ...[org, a.id, a.decision, a.status, a.agent, a.key, a.card, a.requestedAt, a.expiresAt, a.useWithinMs],
        ...[a.resolvedAt, a.resolvedBy, a.comment],
      );
    }
    for (const k of batch.keys) {
      this.#run(
        sql.insertKey,
        ...[org, k.id, k.hash, k.prefix, k.name, k.role, k.agent, k.environment, k.createdAt, k.revokedAt],
      );
    }
    for (const r of batch.revocations) this.#run(sql.revokeKey, r.revokedAt, org, r.id);
    for (const a of batch.agents) this.#run(sql.insertAgent, org, a.id, a.name, a.verified ? 1 : 0, a.createdAt);
    for (const p of batch.policySets) {
      this.#run(sql.insertPolicySet, org, p.number, p.digest, p.yaml, p.createdAt, p.createdBy);
    }
    // before those that come: one may take the name of one that goes
    for (const id of batch.removedTools) this.#run(sql.removeTool, org, id);
    for (const t of batch.tools) this.#putTool(org, t);
    for (const t of batch.tiles) this.#run(sql.insertTile, org, t.level, t.index, t.hashes, t.root);
    const tallies = JSON.stringify(head.tallies);
    this.#run(sql.updateHead, head.size, head.frontier, head.root, head.ts, tallies, head.checkpoint, org);
  }

  #putTool(org: string, t: ToolRow): void {
    this.#run(sql.insertToolDefinition, org, t.digest, t.definition);
    if (t.pending !== null) this.#run(sql.insertToolDefinition, org, t.pending.digest, t.pending.definition);
    this.#run(
      sql.putTool,
      ...[org, t.id, t.source, t.kind, t.url, t.name, t.standing, t.digest, t.pending?.digest ?? null],
      ...[t.pending?.from ?? null, t.override, t.createdAt, t.createdBy, t.changedAt, t.changedBy],
    );
  }

  decision(org: string, id: string): DecisionRow | null {
    const row = this.#get(sql.decision, org, id);
    return row === undefined ? null : toDecision(row);
  }

  decisionsByIdempotencyKey(org: string, keys: readonly Uint8Array[]): DecisionRow[] {
    return keys.flatMap((key) => {
      const row = this.#get(sql.decisionByIdempotencyKey, org, key);
      return row === undefined ? [] : [toDecision(row)];
    });
  }

  decisions(org: string, page: { agent: string | null; before: number | null; limit: number }): DecisionRow[] {
    const before = page.before ?? Number.MAX_SAFE_INTEGER;
    return this.#all(sql.decisions, org, before, page.agent, page.agent, page.limit).map(toDecision);
  }

  approval(org: string, id: string): ApprovalRow | null {
    const row = this.#get(sql.approval, org, id);
    return row === undefined ? null : toApproval(row);
  }

  approvals(org: string, page: ApprovalPage): ApprovalRow[] {
    const filters = approvalFilters(page, () => '?');
    return this.#all(sql.approvals(filters.sql), org, ...filters.values, page.limit).map(toApproval);
  }

  overdueApprovals(org: string, now: number, limit: number): ApprovalRow[] {
    return this.#all(sql.overdueApprovals, org, now, limit).map(toApproval);
  }

  entries(org: string, from: number, limit: number): EntryRow[] {
    return this.#all(sql.entries, org, from, limit).map(toEntry);
  }

  leafHashes(org: string, from: number, to: number): Uint8Array {
    return concatenate(this.#all(sql.leafHashes, org, from, to).map((row) => row.leaf_hash as Uint8Array));
  }

  tile(org: string, level: number, index: number): TileRow | null {
    const row = this.#get(sql.tile, org, level, index);
    return row === undefined ? null : toTile(row);
  }

  policySet(org: string, number: number): PolicySetRow | null {
    const row = this.#get(sql.policySet, org, number);
    return row === undefined ? null : toPolicySet(row);
  }

  policySets(org: string, limit: number): Omit<PolicySetRow, 'yaml'>[] {
    return this.#all(sql.policySets, org, limit).map((row) => {
      const { yaml: _, ...rest } = toPolicySet({ ...row, yaml: '' });
      return rest;
    });
  }

  keys(org: string): KeyRow[] {
    return this.#all(sql.keys, org).map(toKey);
  }

  agents(org: string): AgentRow[] {
    return this.#all(sql.agents, org).map(toAgent);
  }

  toolDefinition(org: string, digest: string): string | null {
    return (this.#get(sql.toolDefinition, org, digest)?.definition as string | undefined) ?? null;
  }

  #transaction<T>(work: () => T): T {
    this.#db.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#db.exec('COMMIT');
      return result;
    } catch (cause) {
      // After some I/O errors SQLite has rolled back by itself; a second ROLLBACK would hide the cause.
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      throw cause;
    }
  }

  #statement(text: string): StatementSync {
    let statement = this.#prepared.get(text);
    if (statement === undefined) {
      statement = this.#db.prepare(text);
      this.#prepared.set(text, statement);
    }
    return statement;
  }

  #run(text: string, ...parameters: Parameters): { changes: number | bigint } {
    return this.#statement(text).run(...parameters);
  }

  #get(text: string, ...parameters: Parameters): Record<string, unknown> | undefined {
    return this.#statement(text).get(...parameters);
  }

  #all(text: string, ...parameters: Parameters): Record<string, unknown>[] {
    return this.#statement(text).all(...parameters);
  }
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
