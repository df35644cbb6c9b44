import { type Bytes, concat, equal, sha256 } from './bytes.ts';

const leafPrefix = Uint8Array.of(0);
const nodePrefix = Uint8Array.of(1);

/** RFC 9162 §2.1.1 */
export function hashLeaf(leaf: Uint8Array): Promise<Bytes> {
  return sha256(concat(leafPrefix, leaf));
}

function hashNode(left: Uint8Array, right: Uint8Array): Promise<Bytes> {
  return sha256(concat(nodePrefix, left, right));
}

/** RFC 9162 §2.1.3.2: does `proof` lead from the leaf at `index` to the root of a tree of `size` leaves? */
export async function isIncluded(
  leafHash: Bytes,
  index: bigint,
  size: bigint,
  proof: readonly Bytes[],
  root: Bytes,
): Promise<boolean> {
  if (index >= size) return false;
  let node = index;
  let last = size - 1n;
  let hash = leafHash;
  for (const sibling of proof) {
    if (last === 0n) return false;
    if (isOdd(node) || node === last) {
      hash = await hashNode(sibling, hash);
      while (!isOdd(node) && node !== 0n) {
        node >>= 1n;
        last >>= 1n;
      }
    } else {
      hash = await hashNode(hash, sibling);
    }
    node >>= 1n;
    last >>= 1n;
  }
  return last === 0n && equal(hash, root);
}

/** A tree head: how many leaves, and the hash over all of them. */
export interface TreeHead {
  readonly size: bigint;
  readonly root: Bytes;
}

/** RFC 9162 §2.1.4.2: is the tree at `from` the beginning of the tree at `to`? The empty tree proves nothing. */
export async function isConsistent(from: TreeHead, to: TreeHead, proof: readonly Bytes[]): Promise<boolean> {
  if (from.size <= 0n || from.size > to.size) return false;
  if (from.size === to.size) return proof.length === 0 && equal(from.root, to.root);
  const path = isPowerOfTwo(from.size) ? [from.root, ...proof] : proof;
  const [start, ...siblings] = path;
  if (start === undefined || proof.length === 0) return false;
  let node = from.size - 1n;
  let last = to.size - 1n;
  while (isOdd(node)) {
    node >>= 1n;
    last >>= 1n;
  }
  let earlier = start;
  let later = start;
  for (const sibling of siblings) {
    if (last === 0n) return false;
    if (isOdd(node) || node === last) {
      earlier = await hashNode(sibling, earlier);
      later = await hashNode(sibling, later);
      while (!isOdd(node) && node !== 0n) {
        node >>= 1n;
        last >>= 1n;
      }
    } else {
      later = await hashNode(later, sibling);
    }
    node >>= 1n;
    last >>= 1n;
  }
  return last === 0n && equal(earlier, from.root) && equal(later, to.root);
}

function isOdd(number: bigint): boolean {
  return (number & 1n) === 1n;
}

function isPowerOfTwo(number: bigint): boolean {
  return (number & (number - 1n)) === 0n;
}
