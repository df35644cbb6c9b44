import type { Sha256 } from '../json/json.ts';

export const hashLength = 32;

/** The root of the empty tree is the hash of nothing (RFC 9162 §2.1.1). */
export function emptyRoot(sha256: Sha256): Uint8Array {
  return sha256(new Uint8Array(0));
}

/** The prefixes keep a leaf from being passed off as a node, and a node as a leaf. */
export function leafHash(sha256: Sha256, leaf: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(leaf.length + 1);
  bytes.set(leaf, 1);
  return sha256(bytes);
}

export type NodeHash = (left: Uint8Array, right: Uint8Array) => Uint8Array;

/** One buffer serves all nodes of a computation; `sha256` must be done with it when it returns. */
export function createNodeHash(sha256: Sha256): NodeHash {
  const bytes = new Uint8Array(1 + 2 * hashLength);
  bytes[0] = 1;
  return (left, right) => {
    bytes.set(left, 1);
    bytes.set(right, 1 + hashLength);
    return sha256(bytes);
  };
}

export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}
