import { afterEveryId } from '../after-every-id.ts';
import { approvalFilters } from '../approval-filters.ts';
import { requireWholeBatch } from '../batch-shape.ts';
import {
  toAgent,
  toApproval,
  toCounter,
  toDecision,
  toEntry,
  toExecution,
  toFreeze,
  toHead,
  toKey,
  toOrganization,
  toPolicySet,
  toTile,
  toTool,
  toUsage,
} from '../rows.ts';
import type {
  AgentRow,
  ApprovalPage,
  ApprovalRow,
  Batch,
  CommitResult,
  CounterRow,
  DecisionRow,
  EntryRow,
  ExecutionPage,
  ExecutionRow,
  FreezeRow,
  HeadRow,
  KeyRow,
  LedgerRows,
  LoopKeys,
  LoopRows,
  OrganizationRow,
  PolicySetRow,
  SettingRows,
  TileRow,
  UsageRow,
} from '../store.ts';
import { SqliteConnection } from './sqlite-connection.ts';
import { sql } from './statements.ts';
import { writeBatch } from './write-batch.ts';

const unchangedSettings = { organization: null, keys: null, freezes: null, policySet: null } as const;

/** The embedded database, synchronous: it runs in the store's worker thread, where waiting for the disk stops nobody. */
export class SqliteDatabase {
  readonly #db: SqliteConnection;

  constructor(file: string) {
    this.#db = new SqliteConnection(file);
  }

  close(): void {
    this.#db.close();
  }

  ping(): void {
    this.#db.get('SELECT 1');
  }

  now(): number {
    return Date.now();
  }

  listOrganizations(): OrganizationRow[] {
    return this.#db.all(sql.listOrganizations).map(toOrganization);
  }

  createOrganization(row: OrganizationRow, emptyRoot: Uint8Array): boolean {
    return this.#db.transaction(() => {
      const { changes } = this.#db.run(
        sql.insertOrganization,
        ...[row.org, row.name, row.origin, row.currency, row.createdAt, row.testOf, row.settings],
      );
      if (changes === 0) return false;
      this.#db.run(sql.insertHead, row.org, emptyRoot, row.createdAt);
      return true;
    });
  }

  head(org: string): HeadRow {
    const row = this.#db.get(sql.head, org);
    if (row === undefined) throw new Error(`no organization ${org}`);
    return toHead(row);
  }

  loadLedger(org: string, knownAt?: number): LedgerRows {
    const head = this.head(org);
    const since = knownAt === undefined || knownAt > head.size ? null : knownAt;
    const hasChanged = (entry: string) => since === null || this.#db.get(entry, org, since) !== undefined;
    return {
      head,
      ...(hasChanged(sql.settingEntry) ? this.#settings(org) : unchangedSettings),
      agents: since === null ? this.agents(org) : this.#db.all(sql.agentsSince, org, since).map(toAgent),
      tools: hasChanged(sql.toolEntry) ? this.#db.all(sql.tools, org).map(toTool) : null,
      partialTiles: this.#partialTiles(org, head.size),
    };
  }

  #settings(org: string): SettingRows {
    const policySet = this.#db.get(sql.newestPolicySet, org);
    return {
      organization: toOrganization(this.#db.get(sql.organization, org)!),
      keys: this.keys(org),
      freezes: this.#db.all(sql.freezesInForce, org).map(toFreeze),
      policySet: policySet === undefined ? null : toPolicySet(policySet),
    };
  }

  #partialTiles(org: string, size: number): Uint8Array[] {
    const rows = [this.leafHashes(org, size - (size % 256), size)];
    for (let level = 1, count = Math.floor(size / 256); count > 0; level += 1, count = Math.floor(count / 256)) {
      const from = count - (count % 256);
      rows.push(
        concatenate(this.#db.all(sql.tileRoots, org, level - 1, from, count).map((row) => row.root as Uint8Array)),
      );
    }
    return rows;
  }

  keepCheckpoint(org: string, note: string): void {
    this.#db.run(sql.keepCheckpoint, note, org);
  }

  changedSince(org: string, seq: number): boolean {
    return this.#db.get(sql.configurationEntry, org, seq) !== undefined;
  }

  commit(batch: Batch): CommitResult {
    requireWholeBatch(batch);
    return this.#db.transaction((): CommitResult => {
      const { size } = this.head(batch.org);
      if (size !== batch.expectedSize) return { outcome: 'stale', size };
      const known = this.decisionsByIdempotencyKey(
        batch.org,
        batch.decisions.flatMap(({ idempotencyKey }) => (idempotencyKey === null ? [] : [idempotencyKey])),
      );
      if (known.length > 0) return { outcome: 'known', decisions: known };
      writeBatch(this.#db, batch);
      return { outcome: 'committed' };
    });
  }

  decision(org: string, id: string): DecisionRow | null {
    const row = this.#db.get(sql.decision, org, id);
    return row === undefined ? null : toDecision(row);
  }

  decisionsByIdempotencyKey(org: string, keys: readonly Uint8Array[]): DecisionRow[] {
    return keys.flatMap((key) => {
      const row = this.#db.get(sql.decisionByIdempotencyKey, org, key);
      return row === undefined ? [] : [toDecision(row)];
    });
  }

  decisions(org: string, page: { agent: string | null; before: number | null; limit: number }): DecisionRow[] {
    const before = page.before ?? Number.MAX_SAFE_INTEGER;
    return this.#db.all(sql.decisions, org, before, page.agent, page.agent, page.limit).map(toDecision);
  }

  approval(org: string, id: string): ApprovalRow | null {
    const row = this.#db.get(sql.approval, org, id);
    return row === undefined ? null : toApproval(row);
  }

  approvals(org: string, page: ApprovalPage): ApprovalRow[] {
    const filters = approvalFilters(page, () => '?');
    return this.#db.all(sql.approvals(filters.sql), org, ...filters.values, page.limit).map(toApproval);
  }

  overdueApprovals(org: string, now: number, limit: number): ApprovalRow[] {
    return this.#db.all(sql.overdueApprovals, org, now, limit).map(toApproval);
  }

  unusedApprovals(org: string, now: number, limit: number): ApprovalRow[] {
    return this.#db.all(sql.unusedApprovals, org, now, limit).map(toApproval);
  }

  loopRows(org: string, { decisions, approvals, executions, counters }: LoopKeys): LoopRows {
    return {
      decisions: this.#db.each(sql.decision, org, decisions, toDecision),
      approvals: this.#db.each(sql.approval, org, approvals, toApproval),
      executions: this.#db.each(sql.execution, org, executions, toExecution),
      counters: this.#db.each(sql.counter, org, counters, toCounter),
    };
  }

  executions(org: string, { status, before, limit }: ExecutionPage): ExecutionRow[] {
    const last = before ?? afterEveryId;
    const rows =
      status === null
        ? this.#db.all(sql.executions, org, last, limit)
        : this.#db.all(sql.executionsOfStatus, org, status, last, limit);
    return rows.map(toExecution);
  }

  dueExecutions(org: string, now: number, limit: number): ExecutionRow[] {
    return this.#db.all(sql.dueExecutions, org, now, limit).map(toExecution);
  }

  countersLike(org: string, prefix: string, limit: number): CounterRow[] {
    return this.#db.all(sql.countersLike, org, prefix, prefix + afterEveryId, limit).map(toCounter);
  }

  removeEmptyCounters(org: string, before: number, limit: number): number {
    return Number(this.#db.run(sql.removeEmptyCounters, org, before, limit).changes);
  }

  freeze(org: string, id: string): FreezeRow | null {
    const row = this.#db.get(sql.freeze, org, id);
    return row === undefined ? null : toFreeze(row);
  }

  freezes(org: string, page: { before: string | null; limit: number }): FreezeRow[] {
    return this.#db.all(sql.freezes, org, page.before ?? afterEveryId, page.limit).map(toFreeze);
  }

  usageMonths(org: string, limit: number): UsageRow[] {
    return this.#db.all(sql.usageMonths, org, limit).map(toUsage);
  }

  entries(org: string, from: number, limit: number): EntryRow[] {
    return this.#db.all(sql.entries, org, from, limit).map(toEntry);
  }

  leafHashes(org: string, from: number, to: number): Uint8Array {
    return concatenate(this.#db.all(sql.leafHashes, org, from, to).map((row) => row.leaf_hash as Uint8Array));
  }

  tile(org: string, level: number, index: number): TileRow | null {
    const row = this.#db.get(sql.tile, org, level, index);
    return row === undefined ? null : toTile(row);
  }

  policySet(org: string, number: number): PolicySetRow | null {
    const row = this.#db.get(sql.policySet, org, number);
    return row === undefined ? null : toPolicySet(row);
  }

  policySets(org: string, limit: number): Omit<PolicySetRow, 'yaml'>[] {
    return this.#db.all(sql.policySets, org, limit).map((row) => {
      const { yaml: _, ...rest } = toPolicySet({ ...row, yaml: '' });
      return rest;
    });
  }

  keys(org: string): KeyRow[] {
    return this.#db.all(sql.keys, org).map(toKey);
  }

  agents(org: string): AgentRow[] {
    return this.#db.all(sql.agents, org).map(toAgent);
  }

  toolDefinition(org: string, digest: string): string | null {
    return (this.#db.get(sql.toolDefinition, org, digest)?.definition as string | undefined) ?? null;
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
