import type { Sha256 } from '../json/json.ts';
import { encodeBase64 } from './base64.ts';
import { createNodeHash, emptyRoot, hashLength, type NodeHash } from './node-hash.ts';
import { fold } from './proof.ts';
import { frontierNodes, type TreeNode } from './tree-nodes.ts';

/** All that is needed to append to a tree (RFC 9162 §2.1): the hashes of `frontierNodes(size)`, largest first. */
export interface Frontier {
  readonly size: number;
  readonly hashes: readonly Uint8Array[];
}

export const emptyFrontier: Frontier = { size: 0, hashes: [] };

export function rootOf(sha256: Sha256, frontier: Frontier): Uint8Array {
  requireFrontier(frontier);
  return frontier.size === 0 ? emptyRoot(sha256) : fold(createNodeHash(sha256), frontier.hashes);
}

/** A tree after a batch of leaves was appended, with what the batch made known of it. */
export interface ExtendedTree {
  readonly frontier: Frontier;
  readonly root: Uint8Array;
  /** the inclusion proof of a leaf of the batch, by its sequence number, in the new tree */
  proofOf(seq: number): Uint8Array[];
  /** the same in base64; each node is encoded once for the whole batch */
  proofBase64(seq: number): string[];
  /** the hash of a node that `completedNodes(old size, new size)` lists */
  nodeAt(node: TreeNode): Uint8Array;
}

/** Part of one level of the tree: the hashes from node `start` (always even) to the level's last. */
interface Row {
  readonly start: number;
  readonly hashes: readonly Uint8Array[];
  readonly texts: (string | undefined)[];
}

/**
 * Appends leaves (their hashes) in order, computing each inner node once.
 *
 * @param toText how `proofBase64` encodes a hash, where the caller's runtime has something faster
 */
export function extendTree(
  sha256: Sha256,
  frontier: Frontier,
  leafHashes: readonly Uint8Array[],
  toText: (hash: Uint8Array) => string = encodeBase64,
): ExtendedTree {
  requireFrontier(frontier);
  const size = frontier.size + leafHashes.length;
  const rows = leafHashes.length === 0 ? [] : computeRows(createNodeHash(sha256), frontier, leafHashes);
  const nodeAt = (node: TreeNode): Uint8Array => completed(rows, node, size);
  const extended = leafHashes.length === 0 ? frontier : { size, hashes: frontierNodes(size).map(nodeAt) };
  return {
    frontier: extended,
    root: rows.at(-1)?.hashes[0] ?? rootOf(sha256, frontier),
    proofOf: (seq) => siblings(rows, seq, frontier.size, size).map(([row, place]) => row.hashes[place]!),
    proofBase64: (seq) => siblings(rows, seq, frontier.size, size).map(([row, place]) => textAt(row, place, toText)),
    nodeAt,
  };
}

/**
 * All levels, leaves first. The old tree takes part with its frontier only: at a level whose bit is set in the old size,
 * the frontier's node is the left sibling of the first new one. A last node without a sibling moves up unchanged, which
 * gives the roots and paths of RFC 9162.
 */
function computeRows(nodeHash: NodeHash, frontier: Frontier, leafHashes: readonly Uint8Array[]): Row[] {
  const rows: Row[] = [];
  let old = frontier.size;
  let used = frontier.hashes.length;
  let fresh = leafHashes;
  for (;;) {
    const joins = old % 2 === 1;
    if (joins) used -= 1;
    const hashes = joins ? [frontier.hashes[used]!, ...fresh] : fresh;
    const start = joins ? old - 1 : old;
    rows.push({ start, hashes, texts: new Array(hashes.length) });
    if (start === 0 && hashes.length === 1) return rows;
    fresh = parents(nodeHash, hashes);
    old = Math.floor(old / 2);
  }
}

function parents(nodeHash: NodeHash, hashes: readonly Uint8Array[]): Uint8Array[] {
  const above: Uint8Array[] = [];
  for (let i = 0; i + 1 < hashes.length; i += 2) above.push(nodeHash(hashes[i]!, hashes[i + 1]!));
  if (hashes.length % 2 === 1) above.push(hashes[hashes.length - 1]!);
  return above;
}

/** Where the hashes of a leaf's inclusion proof stand, from the leaf upwards. */
function siblings(rows: readonly Row[], seq: number, from: number, to: number): [Row, number][] {
  if (!Number.isSafeInteger(seq) || seq < from || seq >= to) throw new RangeError('`seq` is not of this batch');
  const places: [Row, number][] = [];
  let index = seq;
  for (const row of rows) {
    const sibling = index % 2 === 0 ? index + 1 : index - 1;
    const place = sibling - row.start;
    if (place < row.hashes.length) places.push([row, place]);
    index = Math.floor(index / 2);
  }
  return places;
}

function textAt(row: Row, place: number, toText: (hash: Uint8Array) => string): string {
  row.texts[place] ??= toText(row.hashes[place]!);
  return row.texts[place];
}

function completed(rows: readonly Row[], { level, index }: TreeNode, size: number): Uint8Array {
  const row = rows[level];
  const hash = row?.hashes[index - row.start];
  // a last node that moved up stands in a row, but is not this row's perfect subtree
  if (hash === undefined || (index + 1) * 2 ** level > size)
    throw new RangeError('the batch did not complete this node');
  return hash;
}

function requireFrontier({ size, hashes }: Frontier): void {
  const shaped = Number.isSafeInteger(size) && size >= 0 && hashes.length === frontierNodes(size).length;
  if (!shaped || !hashes.every((hash) => hash.length === hashLength)) {
    throw new RangeError('a frontier has one hash of 32 bytes for each bit set in its size');
  }
}
