import { fromBase64, fromDecimal } from './bytes.ts';
import { type Checkpoint, openCheckpoint } from './checkpoint.ts';
import type { VerificationKey } from './note.ts';
import { createFindings, type Findings, type Report } from './outcome.ts';
import { createReport, createTally } from './report.ts';
import { isMembers, type Json, type JsonMembers, readJson } from './strict-json.ts';
import { checkConsistency, checkInclusion, hashLeaf } from './tree.ts';
import { createLogCheck, type LogCheck } from './verify-log.ts';
import type { Trust } from './verify-receipt.ts';

/** The part of `fetch` that is needed. */
export type Fetch = (
  url: string,
  init: { readonly headers: Readonly<Record<string, string>> },
) => Promise<{ readonly status: number; text(): Promise<string> }>;

export interface GatewayAddress {
  /** `https://gateway.example`, without `/api/v1` */
  readonly url: string;
  /** a key that may read the log */
  readonly apiKey: string | null;
}

/** Why nothing could be verified: not evidence of anything. */
class Unreachable extends Error {}

const pageSize = 200;

/** Verifies a running gateway: every entry that it serves, its checkpoint, and the proofs that it gives. */
export async function verifyGateway(fetch: Fetch, address: GatewayAddress, trust: Trust): Promise<Report> {
  const findings = createFindings();
  const tally = createTally();
  let checkpoint: Checkpoint | null = null;
  try {
    const get = createReader(fetch, address);
    const note = await get('checkpoint');
    const origin = note.split('\n', 1)[0] ?? '';
    checkpoint = openCheckpoint(note, originOf(trust.key, origin), trust.key, findings);
    if (checkpoint !== null) {
      const sizes = proofSizes(checkpoint, trust);
      const log = createLogCheck(checkpoint, checkpoint.origin, trust, sizes, findings, tally);
      const leaves = await readEntries(get, checkpoint.size, log, findings);
      if (leaves !== null) {
        log.finish();
        await checkProofs(get, checkpoint, log, sizes, leaves, findings);
      }
    }
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    findings.add('usage', 'unreachable', 'gateway', error.message);
  }
  return createReport('gateway', findings, tally, checkpoint, trust.state);
}

function originOf(key: VerificationKey | null, stated: string): string {
  return key?.name ?? stated;
}

type Get = (path: string) => Promise<string>;

function createReader(fetch: Fetch, { url, apiKey }: GatewayAddress): Get {
  const base = `${url.replace(/\/+$/, '')}/api/v1/audit/`;
  const headers = apiKey === null ? {} : { authorization: `Bearer ${apiKey}` };
  return async (path) => {
    let status: number;
    let text: string;
    try {
      const response = await fetch(base + path, { headers });
      status = response.status;
      text = await response.text();
    } catch (error) {
      throw new Unreachable(`${base}${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (status !== 200) throw new Unreachable(`${base}${path} answers ${status}`);
    return text;
  };
}

/** Earlier sizes of the log that consistency proofs are asked for. */
function proofSizes({ size }: Checkpoint, { state }: Trust): readonly bigint[] {
  const sizes = [1n, size / 2n, size - 1n, ...(state === null ? [] : [state.size])];
  return [...new Set(sizes)].filter((earlier) => earlier > 0n && earlier < size);
}

/** Leaf hashes by sequence number, of those entries that inclusion proofs are asked for. */
type Leaves = ReadonlyMap<bigint, Buffer>;

async function readEntries(get: Get, size: bigint, log: LogCheck, findings: Findings): Promise<Leaves | null> {
  const leaves = new Map<bigint, Buffer>();
  const wanted = new Set([0n, size / 3n, size / 2n, size - 1n]);
  let after = '';
  while (log.size < size) {
    const page = readPage(await get(`entries?${after}limit=${pageSize}`));
    if (page === null) {
      findings.add('malformed', 'page_malformed', `entry ${log.size}`, 'the list of entries is not readable');
      return null;
    }
    const before = log.size;
    for (const { seq, leaf } of page.items) {
      if (log.size === size) return leaves;
      if (seq !== log.size) {
        findings.add('tampered', 'seq_wrong', `entry ${log.size}`, `entry ${seq} is listed in its place`);
        return leaves;
      }
      if (wanted.has(seq)) leaves.set(seq, hashLeaf(leaf));
      log.append(leaf);
    }
    if (page.next === null || log.size === before) return leaves;
    after = `after=${encodeURIComponent(page.next)}&`;
  }
  return leaves;
}

interface Page {
  readonly items: readonly { readonly seq: bigint; readonly leaf: Buffer }[];
  readonly next: string | null;
}

function readPage(text: string): Page | null {
  const value = readJson(text);
  if (!isMembers(value) || !Array.isArray(value.items)) return null;
  const items: Page['items'][number][] = [];
  for (const item of value.items as readonly Json[]) {
    const members: JsonMembers = isMembers(item) ? item : {};
    const seq = fromDecimal(members.seq);
    const leaf = fromBase64(members.leaf);
    if (seq === null || leaf === null) return null;
    items.push({ seq, leaf });
  }
  const { next } = value;
  return typeof next === 'string' || next === null ? { items, next } : null;
}

/** The gateway's own proofs must say what its entries say. */
async function checkProofs(
  get: Get,
  { size, root }: Checkpoint,
  log: LogCheck,
  sizes: readonly bigint[],
  leaves: Leaves,
  findings: Findings,
): Promise<void> {
  if (log.size !== size) return;
  for (const [seq, leafHash] of leaves) {
    const hashes = readHashes(await get(`proof/inclusion?seq=${seq}&size=${size}`));
    if (hashes === null)
      findings.add('malformed', 'proof_malformed', `entry ${seq}`, 'its inclusion proof is not readable');
    else if (!checkInclusion(leafHash, seq, size, hashes, root)) {
      findings.add('tampered', 'proof_wrong', `entry ${seq}`, 'its inclusion proof does not lead to the root');
    }
  }
  for (const from of sizes) {
    const fromRoot = log.rootAt(from);
    if (fromRoot === null) continue;
    const hashes = readHashes(await get(`proof/consistency?from=${from}&to=${size}`));
    if (hashes === null)
      findings.add('malformed', 'proof_malformed', `size ${from}`, 'its consistency proof is not readable');
    else if (!checkConsistency(from, size, fromRoot, root, hashes)) {
      findings.add('tampered', 'proof_wrong', `size ${from}`, 'its consistency proof does not lead to the root');
    }
  }
}

function readHashes(text: string): Buffer[] | null {
  const value = readJson(text);
  const texts = isMembers(value) ? value.hashes : undefined;
  if (!Array.isArray(texts) || texts.length > 126) return null;
  const hashes = (texts as readonly Json[]).map(fromBase64);
  return hashes.every((hash) => hash?.length === 32) ? (hashes as Buffer[]) : null;
}
