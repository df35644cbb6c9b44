import type { ClientBase } from 'pg';
import { toDecision } from '../rows.ts';
import { type AgentRow, type Batch, type CommitResult, StoreUnavailable, type ToolRow } from '../store.ts';
import { encodeArray } from './binary-array.ts';
import { commitParameters, commitStatement } from './commit-statement.ts';
import { runStatement } from './run-statement.ts';
import { statements } from './statements.ts';
import { toStoreFailure } from './store-failure.ts';

/** The common case: one statement that commits by itself. The rest needs a transaction around it. */
export async function commitBatch(client: ClientBase, batch: Batch): Promise<CommitResult> {
  if (hasRareRows(batch)) {
    await client.query('BEGIN');
    return commitInTransaction(client, batch);
  }
  const written = await write(client, batch).catch((cause) => {
    throw toStoreFailure(cause, true);
  });
  return written ? { outcome: 'committed' } : explainRefusal(client, batch);
}

/** Ends the transaction that is open on the connection, with the batch if its preconditions hold. */
export async function commitInTransaction(client: ClientBase, batch: Batch): Promise<CommitResult> {
  if (!(await write(client, batch))) {
    await client.query('ROLLBACK');
    return explainRefusal(client, batch);
  }
  await writeRareRows(client, batch);
  await client.query('COMMIT').catch((cause) => {
    throw toStoreFailure(cause, true);
  });
  return { outcome: 'committed' };
}

async function write(client: ClientBase, batch: Batch): Promise<boolean> {
  const [row] = await runStatement(client, commitStatement, ...commitParameters(batch));
  return Number(row?.written) === 1;
}

function hasRareRows(batch: Batch): boolean {
  const { keys, revocations, agents, policySets, freezes, usageMonths, settings, tools, removedTools } = batch;
  if (settings !== null) return true;
  return [keys, revocations, agents, policySets, freezes, usageMonths, tools, removedTools].some(
    (rows) => rows.length > 0,
  );
}

async function writeRareRows(client: ClientBase, batch: Batch): Promise<void> {
  const { org, keys, revocations, agents, policySets, freezes, usageMonths, settings } = batch;
  for (const k of keys) {
    const pinned = [k.agent, k.environment] as const;
    const times = [k.createdAt, k.revokedAt] as const;
    await runStatement(client, statements.insertKey, org, k.id, k.hash, k.prefix, k.name, k.role, ...pinned, ...times);
  }
  for (const r of revocations) await runStatement(client, statements.revokeKey, org, r.id, r.revokedAt);
  if (agents.length > 0) await putAgents(client, batch);
  for (const p of policySets) {
    await runStatement(client, statements.insertPolicySet, org, p.number, p.digest, p.createdAt, p.createdBy, p.yaml);
  }
  for (const f of freezes) {
    const released = [f.releasedAt, f.releasedBy] as const;
    const created = [f.createdAt, f.createdBy] as const;
    await runStatement(client, statements.putFreeze, org, f.id, f.scope, f.reason, ...created, ...released);
  }
  for (const u of usageMonths) await runStatement(client, statements.putUsageMonth, org, u.month, u.actions, u.agents);
  if (settings !== null) await runStatement(client, statements.putSettings, org, settings);
  await writeTools(client, batch);
}

/** However many: each agent is active for the first time in a month, and the head stays locked until all are written. */
async function putAgents(client: ClientBase, { org, expectedSize, agents }: Batch): Promise<void> {
  const texts = (of: (agent: AgentRow) => string | null) => encodeArray('text', agents.map(of));
  const integers = (of: (agent: AgentRow) => number | null) => encodeArray('bigint', agents.map(of));
  await runStatement(
    client,
    statements.putAgents,
    ...[org, expectedSize, texts((a) => a.id), texts((a) => a.name), integers((a) => (a.verified ? 1 : 0))],
    ...[integers((a) => a.createdAt), texts((a) => a.model), texts((a) => a.version)],
    ...[integers((a) => a.declaredAt), texts((a) => a.redemption), texts((a) => a.activeMonth)],
  );
}

/** However many: an import brings hundreds, and the head stays locked until all are written. */
async function writeTools(client: ClientBase, { org, tools, removedTools }: Batch): Promise<void> {
  // before those that come: one may take the name of one that goes
  if (removedTools.length > 0)
    await runStatement(client, statements.removeTools, org, encodeArray('text', removedTools));
  if (tools.length === 0) return;
  const texts = (of: (tool: ToolRow) => string | null) => encodeArray('text', tools.map(of));
  const times = (of: (tool: ToolRow) => number) => encodeArray('bigint', tools.map(of));
  const definitions = new Map(
    tools.flatMap(({ digest, definition, pending }) => [
      [digest, definition] as const,
      ...(pending === null ? [] : [[pending.digest, pending.definition] as const]),
    ]),
  );
  const digests = encodeArray('text', [...definitions.keys()]);
  await runStatement(
    client,
    statements.putToolDefinitions,
    org,
    digests,
    encodeArray('text', [...definitions.values()]),
  );
  await runStatement(
    client,
    statements.putTools,
    org,
    ...[texts((t) => t.id), texts((t) => t.source), texts((t) => t.kind), texts((t) => t.url), texts((t) => t.name)],
    ...[texts((t) => t.standing), texts((t) => t.digest), texts((t) => t.pending?.digest ?? null)],
    ...[texts((t) => t.pending?.from ?? null), texts((t) => t.override), times((t) => t.createdAt)],
    ...[texts((t) => t.createdBy), times((t) => t.changedAt), texts((t) => t.changedBy)],
  );
}

async function explainRefusal(client: ClientBase, batch: Batch): Promise<CommitResult> {
  const { org, expectedSize } = batch;
  const [head] = await runStatement(client, statements.headAndClock, org);
  if (head === undefined) throw new StoreUnavailable(`no organization ${org}`);
  if (Number(head.size) !== expectedSize) return { outcome: 'stale', size: Number(head.size) };

  const keys = encodeArray(
    'bytea',
    batch.decisions.map(({ idempotencyKey }) => idempotencyKey),
  );
  const known = await runStatement(client, statements.decisionsByIdempotencyKey, org, keys);
  if (known.length > 0) return { outcome: 'known', decisions: known.map(toDecision) };

  const approvals = batch.resolutions.map(({ id }) => id);
  const before = batch.resolutions.map(({ from }) => from);
  const asked = [encodeArray('text', approvals), encodeArray('text', before)] as const;
  const [other] = await runStatement(client, statements.notAsAsked, org, ...asked);
  if (other !== undefined) throw new StoreUnavailable(`approval ${other.id} is not ${other.from_status}`);
  // the one precondition left, even if the clock has come near enough since
  return { outcome: 'late', now: Number(head.now) };
}
