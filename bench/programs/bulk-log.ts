/**
 * Makes a long log of short entries in a data directory, past the guard: `bulk-log <directory> <size>`. Tree, tiles and
 * head are as the gateway would have written them; it takes the log for another host's and has to be told to trust its
 * head. Writes JSON.
 */
import { rmSync } from 'node:fs';
import { emptyFrontier, extendTree } from '@runplane/core';
import { parseConfiguration } from '../../apps/gateway/src/config/configuration.ts';
import { openGateway } from '../../apps/gateway/src/gateway.ts';
import { createLog } from '../../apps/gateway/src/http/log.ts';
import { toBase64 } from '../../apps/gateway/src/ledger/base64.ts';
import { sha256 } from '../../apps/gateway/src/ledger/sha256.ts';
import { growTiles, toFrontier, toPartialTiles } from '../../apps/gateway/src/ledger/stored-tree.ts';
import { SqliteDatabase } from '../../apps/gateway/src/stores/sqlite/sqlite-database.ts';
import type { Batch, EntryRow } from '../../apps/gateway/src/stores/store.ts';
import { gatewayEnvironment } from '../servers/gateway-under-test.ts';

const [directory, wanted] = process.argv.slice(2) as [string, string];
const entriesPerCommit = 16_384;

const configured = parseConfiguration(gatewayEnvironment(directory));
if (!configured.ok) throw new Error(JSON.stringify(configured.errors));
const gateway = await openGateway(configured.configuration, createLog('error'), () => {});
const { organization } = gateway.ledger;
const { database: file, signerGuards } = gateway.directory;
await gateway.close();

const nothing: Omit<Batch, 'expectedSize' | 'head' | 'entries' | 'tiles'> = {
  org: organization.org,
  ...{ decisions: [], approvals: [], resolutions: [], keys: [], revocations: [], agents: [], policySets: [] },
  ...{ executions: [], counters: [], freezes: [], usageMonths: [], settings: null, tools: [], removedTools: [] },
};
const database = new SqliteDatabase(file);
let { head, partialTiles } = database.loadLedger(organization.org);
let frontier = head.size === 0 ? emptyFrontier : toFrontier(head.size, head.frontier);
let partial: ReturnType<typeof growTiles>['partial'] = toPartialTiles(partialTiles);
while (head.size < Number(wanted)) {
  const count = Math.min(entriesPerCommit, Number(wanted) - head.size);
  const entries = Array.from({ length: count }, (_, i) => entryAt(head.size + i));
  const hashes = entries.map(({ leafHash }) => leafHash);
  const tree = extendTree(sha256, frontier, hashes, toBase64);
  const grown = growTiles(partial, head.size, hashes, tree);
  const next = { ...head, size: tree.frontier.size, frontier: Buffer.concat(tree.frontier.hashes), root: tree.root };
  const { outcome } = database.commit({ ...nothing, expectedSize: head.size, head: next, entries, tiles: grown.tiles });
  if (outcome !== 'committed') throw new Error(`the commit was ${outcome}`);
  ({ partial } = grown);
  ({ frontier } = tree);
  head = next;
}
database.close();
// this host signed an empty log: what it finds now is for its operator to vouch for
rmSync(signerGuards, { recursive: true });
console.log(JSON.stringify({ size: head.size, trustHead: `${head.size}:${Buffer.from(head.root).toString('hex')}` }));

function entryAt(seq: number): EntryRow {
  const subject = `tst_${seq}`;
  const ts = new Date(head.ts).toISOString();
  const leaf = `{"id":"${subject}","kind":"bench.note","log":"${organization.origin}","ts":"${ts}","v":"rp.entry/1"}`;
  const leafHash = sha256(Buffer.from(`\0${leaf}`));
  return { seq, kind: 'bench.note', ts: head.ts, subject, leaf, leafHash, openings: null };
}
