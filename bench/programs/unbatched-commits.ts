/**
 * What the guard would be without group commit: the gateway's own SQLite store, one decision a transaction, one after
 * the other, nothing else. `unbatched-commits <directory> <milliseconds>`. Writes JSON.
 */
import { join } from 'node:path';
import { SqliteDatabase } from '../../apps/gateway/src/stores/sqlite/sqlite-database.ts';
import type { Batch, DecisionRow, EntryRow } from '../../apps/gateway/src/stores/store.ts';

const [directory, milliseconds] = process.argv.slice(2) as [string, string];
const org = 'org_bench';
const hash = new Uint8Array(32);
// as large as those of the guard call that is measured beside it
const leaf = JSON.stringify({ leaf: 'l'.repeat(1_200) });
const answer = JSON.stringify({ answer: 'a'.repeat(1_300) });
const openings = JSON.stringify([['context', 's'.repeat(43), 'o'.repeat(400)]]);

const database = new SqliteDatabase(join(directory, 'unbatched.db'));
database.createOrganization(
  { org, name: 'bench', origin: 'bench.local', currency: 'USD', createdAt: 0, testOf: null, settings: '{}' },
  hash,
);
const end = performance.now() + Number(milliseconds);
const start = performance.now();
let size = 0;
for (; performance.now() < end; size += 1) {
  const { outcome } = database.commit(batchAt(size));
  if (outcome !== 'committed') throw new Error(`the commit was ${outcome}`);
}
const perSecond = (size / (performance.now() - start)) * 1_000;
database.close();
console.log(JSON.stringify({ perSecond }));

function batchAt(seq: number): Batch {
  const subject = `dec_${String(seq).padStart(26, '0')}`;
  const tallies = { allowed: seq, blocked: 0, asked: 0, approved: 0, denied: 0, expired: 0 };
  const usage = { month: '1970-01', actions: seq, agents: 1 };
  const entry: EntryRow = { seq, kind: 'decision', ts: seq, subject, leaf, leafHash: hash, openings };
  return {
    org,
    expectedSize: seq,
    head: { size: seq + 1, frontier: new Uint8Array(20 * 32), root: hash, ts: seq, tallies, usage, checkpoint: null },
    entries: [entry],
    decisions: [decisionOf(entry)],
    approvals: [],
    resolutions: [],
    keys: [],
    revocations: [],
    agents: [],
    policySets: [],
    tools: [],
    removedTools: [],
    executions: [],
    counters: [],
    freezes: [],
    usageMonths: [],
    settings: null,
    tiles: [],
  };
}

function decisionOf({ seq, ts, subject }: EntryRow): DecisionRow {
  return {
    ...{ id: subject, seq, ts, key: 'key_bench', agent: 'agt_bench', type: 'transfer_funds', decision: 'ALLOW' },
    ...{ risk: 48, approval: null, answer, idempotencyKey: null, requestDigest: null, loop: null },
  };
}
