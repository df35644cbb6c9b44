/**
 * A perfect subtree of a log: 2^`level` leaves, of which the first is `index` × 2^`level`. Its hash never changes once
 * the tree is large enough to hold it, so it can be stored and cached for ever.
 */
export interface TreeNode {
  readonly level: number;
  readonly index: number;
}

/** The perfect subtrees that make up a tree of that size, largest first: one for each bit set in the size. */
export function frontierNodes(size: number): readonly TreeNode[] {
  return coveringNodes(0, size);
}

/** The perfect subtrees that became complete when a tree grew, lowest level first. */
export function completedNodes(from: number, to: number): readonly TreeNode[] {
  const nodes: TreeNode[] = [];
  for (let level = 0, width = 1; width <= to; level += 1, width *= 2) {
    const end = Math.floor(to / width);
    for (let index = Math.floor(from / width); index < end; index += 1) nodes.push({ level, index });
  }
  return nodes;
}

/**
 * The leaves from `start` up to, not including, `end`, as perfect subtrees, largest first. `start` must be a multiple of
 * a power of two that is no less than the number of leaves, as it is for every subtree of a log.
 */
function coveringNodes(start: number, end: number): readonly TreeNode[] {
  const nodes: TreeNode[] = [];
  let at = start;
  while (at < end) {
    const level = floorLog2(end - at);
    const width = 2 ** level;
    nodes.push({ level, index: at / width });
    at += width;
  }
  return nodes;
}

/**
 * What an inclusion proof is made of: one list for each hash of the proof, in the proof's order (from the leaf upwards).
 * The hash is that of the only node of the list, or of its nodes folded from the right.
 */
export function inclusionNodes(seq: number, size: number): readonly (readonly TreeNode[])[] {
  requireTreeSize(size);
  if (!Number.isSafeInteger(seq) || seq < 0 || seq >= size) throw new RangeError('`seq` must be below the size');
  const path: (readonly TreeNode[])[] = [];
  let start = 0;
  let end = size;
  while (end - start > 1) {
    const middle = start + splitPoint(end - start);
    if (seq < middle) {
      path.push(coveringNodes(middle, end));
      end = middle;
    } else {
      path.push(coveringNodes(start, middle));
      start = middle;
    }
  }
  return path.reverse();
}

/** What a consistency proof is made of, in the same form. Empty from size 0 and between equal sizes. */
export function consistencyNodes(from: number, to: number): readonly (readonly TreeNode[])[] {
  requireTreeSize(to);
  if (!Number.isSafeInteger(from) || from < 0 || from > to) throw new RangeError('`from` must be at most `to`');
  if (from === 0 || from === to) return [];
  const path: (readonly TreeNode[])[] = [];
  let start = 0;
  let end = to;
  while (end !== from) {
    const middle = start + splitPoint(end - start);
    if (from <= middle) {
      path.push(coveringNodes(middle, end));
      end = middle;
    } else {
      path.push(coveringNodes(start, middle));
      start = middle;
    }
  }
  // the subtree that ends the old tree; a verifier knows it when it is the whole old tree
  if (start !== 0) path.push(coveringNodes(start, end));
  return path.reverse();
}

/** The largest power of two below `count` (RFC 9162 calls it k); `count` is at least 2. */
function splitPoint(count: number): number {
  return 2 ** floorLog2(count - 1);
}

function floorLog2(value: number): number {
  let level = 0;
  for (let width = 2; width <= value; width *= 2) level += 1;
  return level;
}

function requireTreeSize(size: number): void {
  if (!Number.isSafeInteger(size) || size < 0) throw new RangeError('a tree size is an integer from 0 below 2^53');
}
