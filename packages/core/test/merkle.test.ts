import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  completedNodes,
  consistencyNodes,
  consistencyProof,
  emptyFrontier,
  emptyRoot,
  extendTree,
  type Frontier,
  frontierNodes,
  inclusionNodes,
  inclusionProof,
  leafHash,
  rootOf,
  type TreeNode,
  verifyConsistency,
  verifyInclusion,
} from '../src/index.ts';

const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest());
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const largest = 70;

/** The eight leaves that implementations of RFC 6962 have in common. */
const classicLeaves = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const classicRoots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

/** RFC 9162 §2.1.1, word for word. */
function naiveRoot(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return sha256(new Uint8Array(0));
  if (leaves.length === 1) return sha256(Buffer.concat([Buffer.of(0), leaves[0]!]));
  const split = splitOf(leaves.length);
  return sha256(Buffer.concat([Buffer.of(1), naiveRoot(leaves.slice(0, split)), naiveRoot(leaves.slice(split))]));
}

/** RFC 9162 §2.1.3.1, word for word. */
function naivePath(m: number, leaves: readonly Uint8Array[]): Uint8Array[] {
  if (leaves.length === 1) return [];
  const split = splitOf(leaves.length);
  return m < split
    ? [...naivePath(m, leaves.slice(0, split)), naiveRoot(leaves.slice(split))]
    : [...naivePath(m - split, leaves.slice(split)), naiveRoot(leaves.slice(0, split))];
}

/** RFC 9162 §2.1.4.1, word for word. */
function naiveSubproof(m: number, leaves: readonly Uint8Array[], whole: boolean): Uint8Array[] {
  if (m === leaves.length) return whole ? [] : [naiveRoot(leaves)];
  const split = splitOf(leaves.length);
  return m <= split
    ? [...naiveSubproof(m, leaves.slice(0, split), whole), naiveRoot(leaves.slice(split))]
    : [...naiveSubproof(m - split, leaves.slice(split), false), naiveRoot(leaves.slice(0, split))];
}

function splitOf(count: number): number {
  let split = 1;
  while (split * 2 < count) split *= 2;
  return split;
}

const leaves = Array.from({ length: largest }, (_, i) => Buffer.from(`entry ${i}`));
const leafHashes = leaves.map((leaf) => leafHash(sha256, leaf));
const roots = Array.from({ length: largest + 1 }, (_, size) => naiveRoot(leaves.slice(0, size)));
const frontiers = Array.from(
  { length: largest + 1 },
  (_, size) => extendTree(sha256, emptyFrontier, leafHashes.slice(0, size)).frontier,
);
const nodeAt = ({ level, index }: TreeNode) => naiveRoot(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level));

describe('the tree', () => {
  it('has the roots that are public for the classic leaves', () => {
    const hashes = classicLeaves.map((leaf) => leafHash(sha256, Buffer.from(leaf, 'hex')));
    for (const [size, root] of classicRoots.entries()) {
      const tree = extendTree(sha256, emptyFrontier, hashes.slice(0, size));
      expect(hex(tree.root)).toBe(root);
      expect(hex(rootOf(sha256, tree.frontier))).toBe(root);
    }
    expect(hex(emptyRoot(sha256))).toBe(classicRoots[0]);
  });

  it('is the same however its leaves are batched', () => {
    for (let from = 0; from <= largest; from += 1) {
      for (let to = from; to <= largest; to += 1) {
        const tree = extendTree(sha256, frontiers[from]!, leafHashes.slice(from, to));
        expect(hex(tree.root)).toBe(hex(roots[to]!));
        expect(tree.frontier).toEqual(frontiers[to]);
        for (const node of completedNodes(from, to)) expect(hex(tree.nodeAt(node))).toBe(hex(nodeAt(node)));
      }
    }
  });

  it('proves every leaf of a batch, in bytes and in base64', () => {
    for (const [from, to] of [
      [0, 1],
      [0, 64],
      [3, 4],
      [5, 70],
      [31, 33],
      [63, 70],
      [64, 65],
    ] as const) {
      const tree = extendTree(sha256, frontiers[from]!, leafHashes.slice(from, to));
      for (let seq = from; seq < to; seq += 1) {
        expect(tree.proofOf(seq).map(hex)).toEqual(naivePath(seq, leaves.slice(0, to)).map(hex));
        expect(tree.proofBase64(seq)).toEqual(tree.proofOf(seq).map((hash) => Buffer.from(hash).toString('base64')));
      }
    }
  });

  it('encodes each node once for a batch', () => {
    const tree = extendTree(sha256, frontiers[5]!, leafHashes.slice(5, 70));
    const first = tree.proofBase64(6);
    expect(tree.proofBase64(6)).toEqual(first);
    expect(new Set(first).size).toBe(first.length);
  });

  it('hashes each inner node once', () => {
    let count = 0;
    const counting = (bytes: Uint8Array) => {
      count += 1;
      return sha256(bytes);
    };
    extendTree(counting, frontiers[0]!, leafHashes.slice(0, 64));
    expect(count).toBe(63);
  });

  it('refuses leaves and nodes that are not of the batch', () => {
    const tree = extendTree(sha256, frontiers[4]!, leafHashes.slice(4, 7));
    expect(() => tree.proofOf(3)).toThrow(RangeError);
    expect(() => tree.proofOf(7)).toThrow(RangeError);
    expect(() => tree.nodeAt({ level: 0, index: 3 })).toThrow(RangeError);
    expect(() => tree.nodeAt({ level: 1, index: 3 })).toThrow(RangeError);
  });

  it('refuses a frontier that does not fit its size', () => {
    const broken: Frontier[] = [
      { size: 3, hashes: [roots[1]!] },
      { size: 1, hashes: [roots[1]!.slice(1)] },
      { size: 1.5, hashes: [roots[1]!] },
      { size: -1, hashes: [] },
    ];
    for (const frontier of broken) {
      expect(() => extendTree(sha256, frontier, [leafHashes[0]!])).toThrow(RangeError);
      expect(() => rootOf(sha256, frontier)).toThrow(RangeError);
    }
  });

  it('keeps its shape beyond 32 bits', () => {
    const size = 2 ** 52 + 2 ** 33 + 5;
    const frontier = { size, hashes: frontierNodes(size).map(({ level }) => sha256(Buffer.of(level))) };
    const tree = extendTree(sha256, frontier, leafHashes.slice(0, 9));
    for (let seq = size; seq < size + 9; seq += 1) {
      const claim = {
        leafHash: leafHashes[seq - size]!,
        seq,
        size: size + 9,
        proof: tree.proofOf(seq),
        root: tree.root,
      };
      expect(verifyInclusion(sha256, claim)).toBe(true);
      expect(inclusionNodes(seq, size + 9)).toHaveLength(claim.proof.length);
    }
    expect(hex(rootOf(sha256, tree.frontier))).toBe(hex(tree.root));
  });
});

describe('inclusion proofs', () => {
  it('are those of RFC 9162, and verify, for every leaf of every size', () => {
    for (let size = 1; size <= largest; size += 1) {
      for (let seq = 0; seq < size; seq += 1) {
        const proof = inclusionProof(sha256, seq, size, nodeAt);
        expect(proof.map(hex)).toEqual(naivePath(seq, leaves.slice(0, size)).map(hex));
        expect(verifyInclusion(sha256, { leafHash: leafHashes[seq]!, seq, size, proof, root: roots[size]! })).toBe(
          true,
        );
      }
    }
  });

  it('verify for nothing else', () => {
    for (let size = 1; size <= 20; size += 1) {
      for (let seq = 0; seq < size; seq += 1) {
        const proof = naivePath(seq, leaves.slice(0, size));
        const claim = { leafHash: leafHashes[seq]!, seq, size, proof, root: roots[size]! };
        const others = Array.from({ length: largest }, (_, i) => i);
        const wrong = [
          ...others.filter((i) => i !== seq).map((other) => ({ ...claim, seq: other })),
          ...others.filter((i) => i !== seq).map((other) => ({ ...claim, leafHash: leafHashes[other]! })),
          ...others.filter((i) => i !== size).map((other) => ({ ...claim, root: roots[other]! })),
          ...mutations(proof).map((mutated) => ({ ...claim, proof: mutated })),
          { ...claim, size: 0 },
          { ...claim, seq: -1 },
          { ...claim, leafHash: claim.leafHash.slice(1) },
        ];
        for (const other of wrong) expect(verifyInclusion(sha256, other)).toBe(false);
      }
    }
  });

  it('verify in no tree of another shape', () => {
    for (let size = 1; size <= 40; size += 1) {
      for (let seq = 0; seq < size; seq += 1) {
        const proof = naivePath(seq, leaves.slice(0, size));
        for (let other = seq + 1; other <= 40; other += 1) {
          const accepted = verifyInclusion(sha256, {
            leafHash: leafHashes[seq]!,
            seq,
            size: other,
            proof,
            root: roots[size]!,
          });
          // a size with the same path is no lie about the leaf: root and path bind it, the checkpoint binds the size
          if (accepted) expect(inclusionNodes(seq, other)).toHaveLength(proof.length);
        }
      }
    }
  });

  it('are not longer than the tree is high', () => {
    const claim = { leafHash: leafHashes[1]!, seq: 0, size: 1, proof: [leafHashes[0]!], root: roots[2]! };
    expect(verifyInclusion(sha256, claim)).toBe(false);
  });

  it('do not let a node pass as a leaf', () => {
    const node = Buffer.concat([leafHashes[0]!, leafHashes[1]!]);
    const proof = naivePath(0, leaves.slice(0, 4)).slice(1);
    expect(verifyInclusion(sha256, { leafHash: leafHash(sha256, node), seq: 0, size: 2, proof, root: roots[4]! })).toBe(
      false,
    );
  });
});

describe('consistency proofs', () => {
  it('are those of RFC 9162, and verify, between all sizes', () => {
    for (let to = 1; to <= largest; to += 1) {
      for (let from = 1; from <= to; from += 1) {
        const proof = consistencyProof(sha256, from, to, nodeAt);
        expect(proof.map(hex)).toEqual(naiveSubproof(from, leaves.slice(0, to), true).map(hex));
        expect(verifyConsistency(sha256, { from, to, fromRoot: roots[from]!, toRoot: roots[to]!, proof })).toBe(true);
      }
    }
  });

  it('verify for nothing else', () => {
    for (let to = 1; to <= 20; to += 1) {
      for (let from = 1; from <= to; from += 1) {
        const proof = naiveSubproof(from, leaves.slice(0, to), true);
        const claim = { from, to, fromRoot: roots[from]!, toRoot: roots[to]!, proof };
        const wrong = [
          ...roots.filter((_, size) => size !== from).map((fromRoot) => ({ ...claim, fromRoot })),
          ...roots.filter((_, size) => size !== to).map((toRoot) => ({ ...claim, toRoot })),
          ...mutations(proof).map((mutated) => ({ ...claim, proof: mutated })),
          { ...claim, from: to + 1 },
          { ...claim, from: 0 },
        ];
        for (const other of wrong) expect(verifyConsistency(sha256, other)).toBe(false);
      }
    }
  });

  it('never prove anything from the empty tree', () => {
    const empty = roots[0]!;
    expect(verifyConsistency(sha256, { from: 0, to: 0, fromRoot: empty, toRoot: empty, proof: [] })).toBe(false);
    expect(verifyConsistency(sha256, { from: 0, to: 0, fromRoot: roots[5]!, toRoot: roots[5]!, proof: [] })).toBe(
      false,
    );
    expect(verifyConsistency(sha256, { from: 0, to: 5, fromRoot: empty, toRoot: roots[5]!, proof: [] })).toBe(false);
    expect(verifyConsistency(sha256, { from: 0, to: 5, fromRoot: empty, toRoot: roots[5]!, proof: [roots[5]!] })).toBe(
      false,
    );
    expect(consistencyNodes(0, 5)).toEqual([]);
  });
});

describe('nodes', () => {
  it('completed step by step are those completed at once', () => {
    fc.assert(
      fc.property(fc.nat(600), fc.nat(600), fc.nat(600), (...sizes) => {
        const [a, b, c] = sizes.sort((x, y) => x - y) as [number, number, number];
        const name = ({ level, index }: TreeNode) => `${level}/${index}`;
        const steps = [...completedNodes(a, b), ...completedNodes(b, c)].map(name);
        expect(steps.sort()).toEqual(completedNodes(a, c).map(name).sort());
      }),
    );
  });

  it('of a proof are complete in the tree that it is for', () => {
    const complete = new Set(completedNodes(0, largest).map(({ level, index }) => `${level}/${index}`));
    for (let i = 1; i < largest; i += 1) {
      const needed = [...inclusionNodes(i, largest), ...consistencyNodes(i, largest)].flat();
      for (const { level, index } of needed) expect(complete.has(`${level}/${index}`)).toBe(true);
    }
  });

  it('are refused for places outside the tree', () => {
    for (const [seq, size] of [
      [5, 5],
      [-1, 5],
      [0, 0],
      [0.5, 2],
      [0, 2 ** 53],
    ] as const) {
      expect(() => inclusionNodes(seq, size)).toThrow(RangeError);
    }
    expect(() => consistencyNodes(6, 5)).toThrow(RangeError);
  });
});

/** Every way to spoil a proof by one step. */
function mutations(proof: readonly Uint8Array[]): Uint8Array[][] {
  const flipped = proof.map((hash, i) =>
    proof.with(
      i,
      hash.map((byte, at) => (at === i % 32 ? byte ^ 1 : byte)),
    ),
  );
  const swapped = proof.slice(1).map((hash, i) => proof.with(i, hash).with(i + 1, proof[i]!));
  const dropped = proof.map((_, i) => proof.toSpliced(i, 1));
  const added = [...proof, roots[9]!].map((_, i) => proof.toSpliced(i, 0, roots[9]!));
  const shortened = proof.map((hash, i) => proof.with(i, hash.slice(1)));
  return [...flipped, ...swapped, ...dropped, ...added, ...shortened].map((hashes) => [...hashes]);
}
