import {
  consistencyNodes,
  createNodeHash,
  type ExtendedTree,
  equalBytes,
  type Frontier,
  fold,
  frontierNodes,
  inclusionNodes,
  type TreeNode,
} from '@runplane/core';
import type { Store, TileRow } from '../stores/store.ts';
import { sha256 } from './sha256.ts';

const tileHeight = 8;
const tileWidth = 256;
const nodeHash = createNodeHash(sha256);

/**
 * The part of a log's tree that stands in no complete tile yet, by tile level. Complete tiles (256 hashes of one level,
 * C2SP tlog-tiles) are stored once and never change; the rest is at most 255 hashes a level.
 */
export type PartialTiles = readonly (readonly Uint8Array[])[];

/** Splits the stored rows of hashes. */
export function toPartialTiles(rows: readonly Uint8Array[]): Uint8Array[][] {
  return rows.map((row) => {
    const hashes: Uint8Array[] = [];
    for (let at = 0; at < row.length; at += 32) hashes.push(row.subarray(at, at + 32));
    return hashes;
  });
}

/** What a batch adds: the tiles that it completed, and the partial ones after it. */
export function growTiles(
  partial: PartialTiles,
  from: number,
  leafHashes: readonly Uint8Array[],
  tree: ExtendedTree,
): { tiles: TileRow[]; partial: PartialTiles } {
  const tiles: TileRow[] = [];
  const grown = partial.slice();
  let fresh = leafHashes;
  let start = from;
  for (let level = 0; fresh.length > 0; level += 1) {
    const hashes = [...(grown[level] ?? []), ...fresh];
    const roots: Uint8Array[] = [];
    const first = Math.floor(start / tileWidth);
    while (hashes.length >= tileWidth) {
      const index = first + roots.length;
      const root = tree.nodeAt({ level: tileHeight * (level + 1), index });
      tiles.push({ level, index, hashes: Buffer.concat(hashes.splice(0, tileWidth)), root });
      roots.push(root);
    }
    grown[level] = hashes;
    fresh = roots;
    start = first;
  }
  return { tiles, partial: grown };
}

/** What is stored of a tree does not hold together: rows are missing that its size says are there. */
export class BrokenTree extends Error {
  override readonly name = 'BrokenTree';
}

/** Reads the hashes of perfect subtrees: from memory at the right edge, else from stored tiles. */
export function createNodeReader(store: Pick<Store, 'tile'>, org: string, size: number, partial: PartialTiles) {
  const read = new Map<string, Promise<TileRow | null>>();
  const tile = (level: number, index: number) => {
    const key = `${level}/${index}`;
    let row = read.get(key);
    if (row === undefined) {
      row = store.tile(org, level, index);
      read.set(key, row);
    }
    return row;
  };
  return async ({ level, index }: TreeNode): Promise<Uint8Array> => {
    const tileLevel = Math.floor(level / tileHeight);
    const count = 2 ** (level % tileHeight);
    const start = index * count;
    const tileIndex = Math.floor(start / tileWidth);
    const offset = start % tileWidth;
    const complete = Math.floor(size / 2 ** (tileHeight * (tileLevel + 1)));
    if (tileIndex >= complete) return perfectRoot((partial[tileLevel] ?? []).slice(offset, offset + count), count);
    const row = await tile(tileLevel, tileIndex);
    if (row === null) throw new BrokenTree(`tile ${tileLevel}/${tileIndex} of the log is missing`);
    const hashes = Array.from({ length: count }, (_, i) =>
      row.hashes.subarray((offset + i) * 32, (offset + i + 1) * 32),
    );
    return perfectRoot(hashes, count);
  };
}

function perfectRoot(hashes: readonly Uint8Array[], count: number): Uint8Array {
  if (hashes.length !== count) throw new BrokenTree('entries are missing that the size of the log says are there');
  let row = hashes;
  while (row.length > 1) {
    const above: Uint8Array[] = [];
    for (let i = 0; i < row.length; i += 2) above.push(nodeHash(row[i]!, row[i + 1]!));
    row = above;
  }
  return row[0]!;
}

type NodeReader = ReturnType<typeof createNodeReader>;

/** The root of the tree when it had that many leaves. */
export async function rootAt(readNode: NodeReader, size: number): Promise<Uint8Array> {
  if (size === 0) return sha256(new Uint8Array(0));
  return fold(nodeHash, await Promise.all(frontierNodes(size).map(readNode)));
}

export async function storedInclusionProof(readNode: NodeReader, seq: number, size: number): Promise<Uint8Array[]> {
  return foldAll(readNode, inclusionNodes(seq, size));
}

export async function storedConsistencyProof(readNode: NodeReader, from: number, to: number): Promise<Uint8Array[]> {
  return foldAll(readNode, consistencyNodes(from, to));
}

async function foldAll(readNode: NodeReader, path: readonly (readonly TreeNode[])[]): Promise<Uint8Array[]> {
  return Promise.all(path.map(async (nodes) => fold(nodeHash, await Promise.all(nodes.map(readNode)))));
}

/** A stored head's frontier row, split. */
export function toFrontier(size: number, row: Uint8Array): Frontier {
  return { size, hashes: toPartialTiles([row])[0]! };
}

/** Whether a stored tree continues a head: by the root, which all of a batch is under, as entries of two batches may be equal. */
export async function isUnder(
  rootOf: (size: number) => Promise<Uint8Array>,
  stored: number,
  head: { readonly size: number; readonly root: Uint8Array },
): Promise<boolean> {
  if (stored < head.size) return false;
  try {
    return equalBytes(await rootOf(head.size), head.root);
  } catch {
    return false;
  }
}
