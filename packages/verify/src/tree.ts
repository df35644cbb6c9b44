import { sha256 } from './bytes.ts';

const leafPrefix = Buffer.of(0);
const nodePrefix = Buffer.of(1);

export function hashLeaf(leaf: Uint8Array): Buffer {
  return sha256(leafPrefix, leaf);
}

function hashNode(left: Uint8Array, right: Uint8Array): Buffer {
  return sha256(nodePrefix, left, right);
}

/** A log's root as its leaves come in (RFC 9162 §2.1). */
export interface GrowingTree {
  append(leafHash: Uint8Array): void;
  root(): Buffer;
  readonly size: bigint;
}

export function createGrowingTree(): GrowingTree {
  // perfect subtrees from the left; each is larger than the next
  const subtrees: { hash: Uint8Array; size: bigint }[] = [];
  let size = 0n;
  return {
    get size() {
      return size;
    },
    append(leafHash) {
      let fresh: { hash: Uint8Array; size: bigint } = { hash: leafHash, size: 1n };
      while (subtrees.at(-1)?.size === fresh.size) {
        const left = subtrees.pop()!;
        fresh = { hash: hashNode(left.hash, fresh.hash), size: left.size + fresh.size };
      }
      subtrees.push(fresh);
      size += 1n;
    },
    root() {
      if (subtrees.length === 0) return sha256(new Uint8Array(0));
      return Buffer.from(subtrees.map(({ hash }) => hash).reduceRight((right, left) => hashNode(left, right)));
    },
  };
}

/** Whether the path leads from the leaf at `seq` to the root: PATH of RFC 9162 §2.1.3.1, walked from the root down. */
export function checkInclusion(
  leafHash: Uint8Array,
  seq: bigint,
  size: bigint,
  path: readonly Uint8Array[],
  root: Uint8Array,
): boolean {
  if (seq < 0n || seq >= size) return false;
  const reached = climb(leafHash, seq, size, path);
  return reached?.equals(root) === true;
}

function climb(leafHash: Uint8Array, seq: bigint, size: bigint, path: readonly Uint8Array[]): Buffer | null {
  if (size === 1n) return path.length === 0 ? Buffer.from(leafHash) : null;
  const sibling = path.at(-1);
  if (sibling === undefined) return null;
  const split = splitOf(size);
  const rest = path.slice(0, -1);
  const below = seq < split ? climb(leafHash, seq, split, rest) : climb(leafHash, seq - split, size - split, rest);
  if (below === null) return null;
  return seq < split ? hashNode(below, sibling) : hashNode(sibling, below);
}

/** Whether the larger tree begins with the smaller: PROOF of RFC 9162 §2.1.4.1. From size 0 nothing is shown. */
export function checkConsistency(
  from: bigint,
  to: bigint,
  fromRoot: Uint8Array,
  toRoot: Uint8Array,
  path: readonly Uint8Array[],
): boolean {
  if (from <= 0n || from > to) return false;
  const reached = climbBoth(from, to, path, fromRoot);
  return reached?.before.equals(fromRoot) === true && reached.after.equals(toRoot);
}

/** `whole` is the old tree's root while the subtree at hand is still the one that the old tree may be all of. */
function climbBoth(
  from: bigint,
  size: bigint,
  path: readonly Uint8Array[],
  whole: Uint8Array | null,
): { before: Buffer; after: Buffer } | null {
  if (from === size) {
    const own = whole === null ? path[0] : whole;
    if (own === undefined || path.length !== (whole === null ? 1 : 0)) return null;
    return { before: Buffer.from(own), after: Buffer.from(own) };
  }
  const sibling = path.at(-1);
  if (sibling === undefined) return null;
  const split = splitOf(size);
  const rest = path.slice(0, -1);
  if (from <= split) {
    const below = climbBoth(from, split, rest, whole);
    return below === null ? null : { before: below.before, after: hashNode(below.after, sibling) };
  }
  const below = climbBoth(from - split, size - split, rest, null);
  return below === null ? null : { before: hashNode(sibling, below.before), after: hashNode(sibling, below.after) };
}

/** The largest power of two below `size`. */
function splitOf(size: bigint): bigint {
  return 1n << BigInt((size - 1n).toString(2).length - 1);
}
