import type { ClientBase } from 'pg';
import { toDecision } from '../rows.ts';
import { type Batch, type CommitResult, StoreUnavailable } from '../store.ts';
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

function hasRareRows({ keys, revocations, agents, policySets }: Batch): boolean {
  return keys.length + revocations.length + agents.length + policySets.length > 0;
}

async function writeRareRows(client: ClientBase, { org, keys, revocations, agents, policySets }: Batch): Promise<void> {
  for (const k of keys) {
    const pinned = [k.agent, k.environment] as const;
    const times = [k.createdAt, k.revokedAt] as const;
    await runStatement(client, statements.insertKey, org, k.id, k.hash, k.prefix, k.name, k.role, ...pinned, ...times);
  }
  for (const r of revocations) await runStatement(client, statements.revokeKey, org, r.id, r.revokedAt);
  for (const a of agents)
    await runStatement(client, statements.insertAgent, org, a.id, a.name, a.verified, a.createdAt);
  for (const p of policySets) {
    await runStatement(client, statements.insertPolicySet, org, p.number, p.digest, p.createdAt, p.createdBy, p.yaml);
  }
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

  const approvals = encodeArray(
    'text',
    batch.resolutions.map(({ id }) => id),
  );
  const [resolved] = await runStatement(client, statements.notPending, org, approvals);
  if (resolved !== undefined) throw new StoreUnavailable(`approval ${resolved.id} is not pending`);
  // the one precondition left, even if the clock has come near enough since
  return { outcome: 'late', now: Number(head.now) };
}
