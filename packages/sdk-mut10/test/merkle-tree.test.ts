import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bytes, fromBase64 } from '../src/log/bytes.ts';
import { hashLeaf, isConsistent, isIncluded } from '../src/log/merkle-tree.ts';
import { path, subproof, treeHash } from './test-log.ts';

const bytes = (buffer: Uint8Array): Bytes => Uint8Array.from(buffer);
const leavesOf = (size: number) => Array.from({ length: size }, (_, index) => `leaf ${index}`);
const head = (leaves: readonly string[]) => ({ size: BigInt(leaves.length), root: bytes(treeHash(leaves)) });
const flip = (hash: Bytes): Bytes => hash.with(5, hash[5]! ^ 1) as Bytes;

describe('an inclusion proof', () => {
  it('leads from every leaf of every tree to its root, and from nowhere else', async () => {
    for (let size = 1; size <= 20; size += 1) {
      const leaves = leavesOf(size);
      const { root } = head(leaves);
      for (let index = 0; index < size; index += 1) {
        const proof = path(index, leaves).map(bytes);
        const leaf = await hashLeaf(Buffer.from(leaves[index]!));
        const check = (at: number, of: number) => isIncluded(leaf, BigInt(at), BigInt(of), proof, root);
        expect(await check(index, size)).toBe(true);
        expect(await check(size, size)).toBe(false);
        expect(await check((index + 1) % size, size)).toBe(size === 1);
        expect(await isIncluded(flip(leaf), BigInt(index), BigInt(size), proof, root)).toBe(false);
        expect(await isIncluded(leaf, BigInt(index), BigInt(size), [...proof, leaf], root)).toBe(false);
        if (proof.length > 0)
          expect(await isIncluded(leaf, BigInt(index), BigInt(size), proof.slice(1), root)).toBe(false);
      }
    }
  });

  it('proves nothing in the empty tree', async () => {
    const leaf = await hashLeaf(new Uint8Array());
    expect(await isIncluded(leaf, 0n, 0n, [], leaf)).toBe(false);
  });
});

describe('a consistency proof', () => {
  it('leads from every tree to every later one', async () => {
    for (let to = 1; to <= 20; to += 1) {
      const leaves = leavesOf(to);
      for (let from = 1; from <= to; from += 1) {
        const proof = subproof(from, leaves, true).map(bytes);
        expect(await isConsistent(head(leaves.slice(0, from)), head(leaves), proof)).toBe(true);
      }
    }
  });

  it('does not lead from or to a tree that was changed anywhere', async () => {
    const sizes = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 40 }), fc.nat());
    await fc.assert(
      fc.asyncProperty(sizes, fc.boolean(), async ([from, more, at], changeEarlier) => {
        const leaves = leavesOf(from + more);
        const changed = leaves.with(at % from, 'forged');
        const earlier = head((changeEarlier ? changed : leaves).slice(0, from));
        const later = head(changeEarlier ? leaves : changed);
        for (const proof of [subproof(from, leaves, true), subproof(from, changed, true)]) {
          expect(await isConsistent(earlier, later, proof.map(bytes))).toBe(false);
        }
      }),
    );
  });

  it('is exactly as long as it has to be', async () => {
    const leaves = leavesOf(7);
    const proof = subproof(3, leaves, true).map(bytes);
    for (const wrong of [[], proof.slice(1), proof.slice(0, -1), [...proof, proof[0]!], [...proof].reverse()]) {
      expect(await isConsistent(head(leaves.slice(0, 3)), head(leaves), wrong)).toBe(false);
    }
  });

  it('proves nothing from the empty tree, nor backwards', async () => {
    const leaves = leavesOf(4);
    expect(await isConsistent(head([]), head(leaves), [])).toBe(false);
    expect(await isConsistent(head(leaves), head(leaves.slice(0, 2)), subproof(2, leaves, true).map(bytes))).toBe(
      false,
    );
  });

  it('works past the sizes that 32 bits hold', async () => {
    const root = bytes(treeHash(['x']));
    const [from, to] = [
      { size: 2n ** 40n, root },
      { size: 2n ** 40n + 1n, root: flip(root) },
    ];
    expect(await isConsistent(from, to, [root])).toBe(false);
  });
});

describe('base64', () => {
  it('has one spelling for each sequence of bytes', () => {
    expect(fromBase64('AAE=')).toEqual(Uint8Array.of(0, 1));
    for (const text of ['AAE', 'AAF=', ' AAE=', 'AA\nE=', 'AA-_', '=']) expect(fromBase64(text)).toBeNull();
  });
});
