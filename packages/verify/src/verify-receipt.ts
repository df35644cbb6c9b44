import { checkAnswer, checkClaim } from './answer-claims.ts';
import { fromBase64, fromDecimal, fromUtf8 } from './bytes.ts';
import { type Checkpoint, openCheckpoint } from './checkpoint.ts';
import { readEntry } from './entry.ts';
import { compareWithState, type LogState } from './log-state.ts';
import type { VerificationKey } from './note.ts';
import { checkOpenings } from './opening.ts';
import { createFindings, type Findings, type Report } from './outcome.ts';
import { count, createReport, createTally } from './report.ts';
import { isMembers, type Json, type JsonMembers, readJson } from './strict-json.ts';
import { checkInclusion, hashLeaf } from './tree.ts';

/** What verification takes as given. */
export interface Trust {
  /** the log's verification key; without it nothing is better than untrusted */
  readonly key: VerificationKey | null;
  /** what was seen of the log before */
  readonly state: LogState | null;
}

export interface ReceiptClaim {
  /** the decision that the receipt is said to be for */
  readonly decisionId?: string;
}

interface Receipt {
  readonly origin: string;
  readonly seq: bigint;
  readonly leaf: Buffer;
  readonly proof: readonly Buffer[];
  readonly checkpoint: string;
  readonly openings: Json | undefined;
}

const maximumLength = 2_000_000;
const receiptMembers = ['origin', 'seq', 'leaf', 'proof', 'checkpoint', 'openings'];

/** Verifies a receipt, or a guard answer that carries one: then also that the two speak of the same decision. */
export function verifyReceipt(bytes: Uint8Array, trust: Trust, claim: ReceiptClaim = {}): Report {
  const findings = createFindings();
  const tally = createTally();
  const document = readDocument(bytes);
  const answer = document !== null && isMembers(document.receipt) ? document : null;
  const receipt = readReceipt(answer === null ? document : (answer.receipt as JsonMembers), findings);
  if (receipt === null) return createReport('receipt', findings, tally, null, trust.state);

  const checkpoint = openCheckpoint(receipt.checkpoint, receipt.origin, trust.key, findings);
  const where = `entry ${receipt.seq}`;
  const entry = readEntry(receipt.leaf, receipt.origin, where, findings);
  if (checkpoint !== null) {
    checkPlace(receipt, checkpoint, findings);
    // a receipt may be older than what was seen since, so only a second root for the same size says anything
    compareWithState(checkpoint, trust.state, trust.key, findings);
  }
  if (entry !== null) {
    const opened = receipt.openings === undefined ? 0 : checkOpenings(receipt.openings, entry, where, findings);
    count(tally, entry.kind, opened);
    if (answer !== null) checkAnswer(answer, entry, where, findings);
    const { decisionId } = claim;
    if (decisionId !== undefined) checkClaim('decisionId', decisionId, entry.members.id, where, findings);
  }
  return createReport('receipt', findings, tally, checkpoint, trust.state);
}

function readDocument(bytes: Uint8Array): JsonMembers | null {
  const text = bytes.length > maximumLength ? null : fromUtf8(bytes);
  const value = text === null ? undefined : readJson(text);
  return isMembers(value) ? value : null;
}

function readReceipt(members: JsonMembers | null, findings: Findings): Receipt | null {
  const seq = fromDecimal(members?.seq);
  const leaf = fromBase64(members?.leaf);
  const hashes = members?.proof;
  const proof = Array.isArray(hashes) && hashes.length <= 63 ? hashes.map(fromBase64) : [null];
  const { origin, checkpoint, openings } = members ?? {};
  const isHash = (hash: Buffer | null) => hash?.length === 32;
  if (
    typeof origin !== 'string' ||
    typeof checkpoint !== 'string' ||
    seq === null ||
    leaf === null ||
    !proof.every(isHash)
  ) {
    findings.add('malformed', 'receipt_malformed', 'receipt', 'it is not origin, seq, leaf, proof and checkpoint');
    return null;
  }
  for (const name of Object.keys(members ?? {})) {
    if (receiptMembers.includes(name)) continue;
    findings.add('incomplete', 'member_unknown', 'receipt', `nothing is known of its member \`${name}\``);
  }
  return { origin, seq, leaf, proof: proof as Buffer[], checkpoint, openings };
}

function checkPlace({ leaf, seq, proof }: Receipt, { size, root }: Checkpoint, findings: Findings): void {
  if (checkInclusion(hashLeaf(leaf), seq, size, proof, root)) return;
  const message = `its leaf and proof do not lead to the root of ${size} entries`;
  findings.add('tampered', 'not_included', `entry ${seq}`, message);
}
