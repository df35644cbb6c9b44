import type { Decision } from '../answer/decision.ts';
import { type Bytes, fromBase64 } from './bytes.ts';
import { type Checkpoint, isSignedBy } from './checkpoint.ts';
import { hashLeaf, isIncluded } from './merkle-tree.ts';
import type { VerificationKey } from './verification-key.ts';

/** Null when the receipt proves that the log holds this decision; otherwise what is wrong with it. */
export async function findReceiptFault(
  decision: Decision,
  checkpoint: Checkpoint,
  key: VerificationKey,
): Promise<string | null> {
  const { seq, leaf: encodedLeaf, proof: encodedProof } = decision.receipt;
  const leaf = fromBase64(encodedLeaf ?? '');
  const proof = encodedProof?.map(fromBase64) ?? [null];
  if (leaf === null || leaf.length === 0) return 'it has no leaf';
  if (!proof.every(isHash)) return 'it has no proof';
  if (!isLeafOf(leaf, decision)) return 'its leaf is not about this decision';
  if (!(await isSignedBy(checkpoint, key))) return "its checkpoint is not signed by the log's key";
  const included = await isIncluded(await hashLeaf(leaf), BigInt(seq), checkpoint.size, proof, checkpoint.root);
  return included ? null : 'its proof does not lead to the checkpoint';
}

/** The entry of a decision names its log, its id and its verdict. */
function isLeafOf(leaf: Uint8Array, decision: Decision): boolean {
  const named = new Set<unknown>();
  try {
    JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(leaf), (_, value) => named.add(value) && value);
  } catch {
    return false;
  }
  return [decision.receipt.origin, decision.decisionId, decision.decision].every((value) => named.has(value));
}

function isHash(bytes: Bytes | null): bytes is Bytes {
  return bytes?.length === 32;
}
