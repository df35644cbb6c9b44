import type { Sha256 } from '../json/json.ts';
import { createNodeHash, equalBytes, hashLength, type NodeHash } from './node-hash.ts';
import { consistencyNodes, frontierNodes, inclusionNodes, type TreeNode } from './tree-nodes.ts';

/** The stored hash of a perfect subtree. */
export type NodeAt = (node: TreeNode) => Uint8Array;

/** Proves that leaf `seq` is in the tree of that size (RFC 9162 §2.1.3). */
export function inclusionProof(sha256: Sha256, seq: number, size: number, nodeAt: NodeAt): Uint8Array[] {
  const nodeHash = createNodeHash(sha256);
  return inclusionNodes(seq, size).map((nodes) => fold(nodeHash, nodes.map(nodeAt)));
}

/** Proves that the tree of size `to` begins with the tree of size `from` (RFC 9162 §2.1.4). */
export function consistencyProof(sha256: Sha256, from: number, to: number, nodeAt: NodeAt): Uint8Array[] {
  const nodeHash = createNodeHash(sha256);
  return consistencyNodes(from, to).map((nodes) => fold(nodeHash, nodes.map(nodeAt)));
}

/** The root over perfect subtrees that follow each other, largest first. */
export function fold(nodeHash: NodeHash, hashes: readonly Uint8Array[]): Uint8Array {
  return hashes.reduceRight((right, left) => nodeHash(left, right));
}

export interface InclusionClaim {
  readonly leafHash: Uint8Array;
  readonly seq: number;
  readonly size: number;
  readonly proof: readonly Uint8Array[];
  readonly root: Uint8Array;
}

/** Whether the proof shows the leaf at that place, with no hash too many or too few (RFC 9162 §2.1.3.2). */
export function verifyInclusion(sha256: Sha256, claim: InclusionClaim): boolean {
  const { leafHash, seq, size, proof, root } = claim;
  if (!isTreeSize(seq) || !isTreeSize(size) || seq >= size) return false;
  if (![leafHash, root, ...proof].every(isHash)) return false;
  const nodeHash = createNodeHash(sha256);
  let index = seq;
  let last = size - 1;
  let hash = leafHash;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (index % 2 === 1 || index === last) {
      hash = nodeHash(sibling, hash);
      // a last node without a sibling moves up unchanged
      while (index % 2 === 0 && index > 0) [index, last] = [index / 2, half(last)];
    } else {
      hash = nodeHash(hash, sibling);
    }
    [index, last] = [half(index), half(last)];
  }
  return last === 0 && equalBytes(hash, root);
}

export interface ConsistencyClaim {
  readonly from: number;
  readonly to: number;
  readonly fromRoot: Uint8Array;
  readonly toRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/**
 * Whether the proof shows that the larger tree begins with the smaller (RFC 9162 §2.1.4.2). The empty tree is a
 * beginning of everything, so from size 0 nothing is ever proved.
 */
export function verifyConsistency(sha256: Sha256, claim: ConsistencyClaim): boolean {
  const { from, to, fromRoot, toRoot, proof } = claim;
  if (!isTreeSize(from) || !isTreeSize(to) || from === 0 || from > to) return false;
  if (![fromRoot, toRoot, ...proof].every(isHash)) return false;
  if (from === to) return proof.length === 0 && equalBytes(fromRoot, toRoot);
  // the whole old tree is one node then, which the proof leaves out
  const path = frontierNodes(from).length === 1 ? [fromRoot, ...proof] : proof;
  return reachesBothRoots(sha256, claim, path);
}

function reachesBothRoots(sha256: Sha256, claim: ConsistencyClaim, path: readonly Uint8Array[]): boolean {
  const [first, ...siblings] = path;
  if (first === undefined) return false;
  const nodeHash = createNodeHash(sha256);
  let [index, last] = [claim.from - 1, claim.to - 1];
  while (index % 2 === 1) [index, last] = [half(index), half(last)];
  let [fromHash, toHash] = [first, first];
  for (const sibling of siblings) {
    if (last === 0) return false;
    if (index % 2 === 1 || index === last) {
      [fromHash, toHash] = [nodeHash(sibling, fromHash), nodeHash(sibling, toHash)];
      while (index % 2 === 0 && index > 0) [index, last] = [index / 2, half(last)];
    } else {
      toHash = nodeHash(toHash, sibling);
    }
    [index, last] = [half(index), half(last)];
  }
  return last === 0 && equalBytes(fromHash, claim.fromRoot) && equalBytes(toHash, claim.toRoot);
}

function half(value: number): number {
  return Math.floor(value / 2);
}

function isTreeSize(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function isHash(value: Uint8Array): boolean {
  return value.length === hashLength;
}
