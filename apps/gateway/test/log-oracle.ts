import { createPublicKey, verify } from 'node:crypto';
import {
  emptyFrontier,
  equalBytes,
  extendTree,
  leafHash,
  openCheckpoint,
  parseVkey,
  verifyInclusion,
} from '@runplane/core';
import { sha256 } from '../src/ledger/sha256.ts';
import type { Tallies } from '../src/stores/store.ts';
import type { Answered } from './gateway-process.ts';
import { testAdminKey } from './start-gateway.ts';

interface ExportLine {
  readonly seq: string;
  readonly leaf: string;
}

/** What is wrong with a log, seen from outside: its export, its key, and every answer that any client ever got. */
export async function examineLog(
  url: string,
  answers: readonly Answered[],
  stored: Tallies | null = null,
): Promise<string[]> {
  const call = async (path: string) => {
    const response = await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${testAdminKey}` } });
    if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.text();
  };
  const faults: string[] = [];
  const [head, ...lines] = (await call('/api/v1/audit/export'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const { vkey } = JSON.parse(await call('/api/v1/audit/key'));
  const leaves = (lines as ExportLine[]).map(({ leaf }) => Buffer.from(leaf, 'base64'));
  lines.forEach(({ seq }: ExportLine, index: number) => {
    if (seq !== String(index)) faults.push(`entry ${index} has seq ${seq}`);
  });
  const hashes = leaves.map((leaf) => leafHash(sha256, leaf));
  const signed = openSigned(vkey, head.checkpoint);
  if (signed === null) faults.push('the checkpoint is not signed by the log');
  else if (signed.size !== leaves.length)
    faults.push(`the checkpoint covers ${signed.size} of ${leaves.length} entries`);
  else if (!Buffer.from(signed.root).equals(extendTree(sha256, emptyFrontier, hashes).root))
    faults.push('the root is another');
  const roots = rootsAt(
    hashes,
    answers.flatMap(({ receipt }) => openSigned(vkey, receipt.checkpoint)?.size ?? []),
  );
  for (const answer of answers) faults.push(...examineAnswer(answer, leaves, vkey, roots));
  faults.push(...examineOrder(leaves));
  faults.push(...examineTallies(leaves, stored));
  const audit = JSON.parse(await call('/api/audit/verify'));
  if (!audit.valid) faults.push(`audit/verify says ${JSON.stringify(audit)}`);
  return faults;
}

function examineAnswer(
  { decisionId, receipt }: Answered,
  leaves: readonly Buffer[],
  vkey: string,
  roots: ReadonlyMap<number, Uint8Array>,
): string[] {
  const bytes = Buffer.from(receipt.leaf, 'base64');
  const stored = leaves[Number(receipt.seq)];
  if (stored === undefined) return [`${decisionId} was answered with seq ${receipt.seq} and is not in the log`];
  if (!stored.equals(bytes)) return [`${decisionId} was answered with other bytes than the log has at ${receipt.seq}`];
  const signed = openSigned(vkey, receipt.checkpoint);
  if (signed === null) return [`the checkpoint of ${decisionId} is not signed by the log`];
  const proved = verifyInclusion(sha256, {
    leafHash: leafHash(sha256, bytes),
    seq: Number(receipt.seq),
    size: signed.size,
    root: signed.root,
    proof: receipt.proof.map((hash) => Buffer.from(hash, 'base64')),
  });
  if (!proved) return [`the proof of ${decisionId} does not lead to its checkpoint`];
  const root = roots.get(signed.size);
  return root !== undefined && equalBytes(root, signed.root)
    ? []
    : [`the checkpoint of ${decisionId} is not of this log`];
}

/** The counters of the ledger equal a recount of its log. */
function examineTallies(leaves: readonly Buffer[], stored: Tallies | null): string[] {
  if (stored === null) return [];
  const counted = { allowed: 0, blocked: 0, asked: 0, approved: 0, denied: 0, expired: 0 };
  const names: Readonly<Record<string, keyof Tallies>> = {
    ALLOW: 'allowed',
    BLOCK: 'blocked',
    REQUIRE_APPROVAL: 'asked',
    'approval.approved': 'approved',
    'approval.denied': 'denied',
    'approval.expired': 'expired',
  };
  for (const leaf of leaves) {
    const { kind, decision } = JSON.parse(leaf.toString('utf8'));
    const name = names[kind === 'decision' ? decision : kind];
    if (name !== undefined) counted[name] += 1;
  }
  const same = (Object.keys(counted) as (keyof Tallies)[]).every((name) => counted[name] === stored[name]);
  return same ? [] : [`the tallies are ${JSON.stringify(stored)}, a recount gives ${JSON.stringify(counted)}`];
}

/** The log's roots at those sizes, in one pass over it. */
function rootsAt(hashes: readonly Uint8Array[], sizes: readonly number[]): ReadonlyMap<number, Uint8Array> {
  const roots = new Map<number, Uint8Array>();
  let frontier = emptyFrontier;
  for (const size of [...new Set(sizes)].sort((a, b) => a - b)) {
    if (size > hashes.length) break;
    const tree = extendTree(sha256, frontier, hashes.slice(frontier.size, size));
    frontier = tree.frontier;
    roots.set(size, tree.root);
  }
  return roots;
}

function examineOrder(leaves: readonly Buffer[]): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  let last = '';
  leaves.forEach((leaf, seq) => {
    const { ts, kind, id } = JSON.parse(leaf.toString('utf8'));
    if (ts < last) faults.push(`time goes back at ${seq}`);
    last = ts;
    if (kind !== 'decision') return;
    if (seen.has(id)) faults.push(`${id} stands in the log twice`);
    seen.add(id);
  });
  return faults;
}

function openSigned(vkey: string, note: string): { size: number; root: Uint8Array } | null {
  const key = parseVkey(sha256, vkey);
  if (key === null) return null;
  const opened = openCheckpoint(note, key, (publicKey, bytes, signature) =>
    verify(
      null,
      bytes,
      createPublicKey({
        format: 'jwk',
        key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey).toString('base64url') },
      }),
      signature,
    ),
  );
  return opened.ok ? opened.checkpoint : null;
}
