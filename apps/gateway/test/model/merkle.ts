import { createHash } from 'node:crypto';

/** RFC 6962 §2.1 as it is written there: slow, and short enough to be seen to be right. */
export function treeHash(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return hash(Buffer.alloc(0));
  if (leaves.length === 1) return hash(Buffer.concat([Buffer.of(0), leaves[0]!]));
  const k = split(leaves.length);
  return node(treeHash(leaves.slice(0, k)), treeHash(leaves.slice(k)));
}

/** The root that a leaf and its audit path lead to; the path goes from the leaf upwards. */
export function rootByPath(leaf: Buffer, seq: number, size: number, path: readonly Buffer[]): Buffer {
  if (size === 1) return path.length === 0 ? treeHash([leaf]) : Buffer.alloc(0);
  const sibling = path.at(-1) ?? Buffer.alloc(0);
  const rest = path.slice(0, -1);
  const k = split(size);
  return seq < k
    ? node(rootByPath(leaf, seq, k, rest), sibling)
    : node(sibling, rootByPath(leaf, seq - k, size - k, rest));
}

/** the largest power of two below n */
const split = (n: number): number => 2 ** Math.ceil(Math.log2(n) - 1);
const node = (left: Buffer, right: Buffer): Buffer => hash(Buffer.concat([Buffer.of(1), left, right]));
const hash = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();
