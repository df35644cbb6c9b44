import { createHash } from 'node:crypto';
import {
  canonicalJson,
  commitmentOf,
  consistencyProof,
  encodeBase64,
  formatCheckpoint,
  formatVkey,
  inclusionProof,
  type JsonValue,
  leafHash,
  noteKey,
  openNote,
  parseNote,
  parseStrictJson,
  parseVkey,
  signNote,
  type TreeNode,
  verifyConsistency,
  verifyInclusion,
} from '@runplane/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { log } from '../../../conformance/log/material.ts';
import { canonical } from '../src/canonical.ts';
import { isSignedBy, readNote, readVerificationKey, verifyEd25519 } from '../src/note.ts';
import { checkOpenings } from '../src/opening.ts';
import { createFindings } from '../src/outcome.ts';
import { type Json, readJson } from '../src/strict-json.ts';
import { checkConsistency, checkInclusion, createGrowingTree, hashLeaf } from '../src/tree.ts';

// Gateway and verifier share no code: here they are held against each other.

const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest());
const same = { depth: 40, members: 1_000_000 };

describe('gateway and verifier', () => {
  it('agree on which texts are JSON with one meaning, and on which', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b":',
      '"\\u0061":',
      '"\\ud800"',
      '"\\ud83d\\ude00"',
      '1',
      '-0',
      '1.0',
      '1e2',
      '0.1',
      '1e400',
      '12345678901234567890',
      'true',
      ' ',
      '\n',
      '\\',
      '\u0001',
      '"__proto__":',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 9 }), (parts) => agreeOn(parts.join(''))),
      { numRuns: 3000 },
    );
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.nat(), fc.string({ maxLength: 2 }), (value, at, noise) => {
        const text = JSON.stringify(value);
        agreeOn(text);
        agreeOn(text.slice(0, at % text.length) + noise + text.slice((at % text.length) + 1));
      }),
    );
    for (const depth of [39, 40, 41]) agreeOn('['.repeat(depth) + ']'.repeat(depth));
  });

  it('agree on canonical JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        expect(canonical(value as Json)).toBe(canonicalJson(value as JsonValue));
      }),
    );
  });

  it('agree on proofs, right and wrong', () => {
    const hashes = Array.from({ length: 200 }, (_, i) => leafHash(sha256, Buffer.of(i)));
    const roots = [sha256(new Uint8Array(0))];
    const tree = createGrowingTree();
    for (const hash of hashes) {
      tree.append(hash);
      roots.push(tree.root());
    }
    const nodeAt = ({ level, index }: TreeNode) => {
      const perfect = createGrowingTree();
      for (const hash of hashes.slice(index * 2 ** level, (index + 1) * 2 ** level)) perfect.append(hash);
      return perfect.root();
    };
    const place = fc.tuple(fc.nat(199), fc.nat(199), fc.nat(199), fc.option(fc.nat(12)), fc.option(fc.nat(12)));
    fc.assert(
      fc.property(place, ([a, b, c, drop, change]) => {
        const [low, , size] = [a, b, c].sort((x, y) => x - y).map((n) => n + 1) as [number, number, number];
        const spoil = (proof: readonly Uint8Array[]) =>
          proof.filter((_, i) => i !== drop).map((hash, i) => (i === change ? sha256(hash) : hash));
        const path = spoil(inclusionProof(sha256, low - 1, size, nodeAt));
        const seq = b % size;
        const root = roots[size]!;
        const claim = { leafHash: hashes[low - 1]!, seq, size, proof: path, root };
        const included = checkInclusion(claim.leafHash, BigInt(seq), BigInt(size), path, root);
        expect(included).toBe(verifyInclusion(sha256, claim));
        if (seq === low - 1 && path.length === inclusionProof(sha256, seq, size, nodeAt).length && change === null) {
          expect(included).toBe(true);
        }
        const steps = spoil(consistencyProof(sha256, low, size, nodeAt));
        const consistency = { from: low, to: size, fromRoot: roots[low]!, toRoot: root, proof: steps };
        expect(checkConsistency(BigInt(low), BigInt(size), roots[low]!, root, steps)).toBe(
          verifyConsistency(sha256, consistency),
        );
      }),
      { numRuns: 300 },
    );
    expect(checkConsistency(0n, 0n, roots[0]!, roots[0]!, [])).toBe(false);
    expect(checkConsistency(0n, 5n, roots[0]!, roots[5]!, [])).toBe(false);
    expect(Buffer.from(hashLeaf(Buffer.of(0))).equals(hashes[0]!)).toBe(true);
  });

  it('agree on signed notes, right and wrong', () => {
    const text = formatCheckpoint({ origin: log.key.name, size: 7, root: sha256(Buffer.of(1)) });
    const note = signNote(text, log.key, log.sign);
    const key = readVerificationKey(formatVkey(log.key))!;
    expect(isSignedBy(readNote(note)!, key)).toBe(true);
    const noise = fc.oneof(fc.string({ maxLength: 2 }), fc.constantFrom('\n', ' ', '—', '=', '+', '\r', '\t'));
    fc.assert(
      fc.property(fc.nat(note.length), fc.nat(2), noise, (at, removed, added) => {
        const changed = note.slice(0, at) + added + note.slice(at + removed);
        const mine = readNote(changed);
        expect(mine === null).toBe(parseNote(changed) === null);
        const opened = openNote(changed, [log.key], verifyEd25519);
        if (mine !== null) expect(isSignedBy(mine, key) === true).toBe(opened.ok);
      }),
      { numRuns: 2000 },
    );
  });

  it('agree on verification keys', () => {
    const vkey = formatVkey(log.key);
    fc.assert(
      fc.property(fc.nat(vkey.length), fc.nat(1), fc.string({ maxLength: 1 }), (at, removed, added) => {
        const changed = vkey.slice(0, at) + added + vkey.slice(at + removed);
        expect(readVerificationKey(changed) === null).toBe(parseVkey(sha256, changed) === null);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (publicKey) => {
        const other = noteKey(sha256, 'x', publicKey);
        expect(readVerificationKey(formatVkey(other))).toMatchObject({ name: 'x', id: other.id });
      }),
    );
  });

  it('agree on commitments', () => {
    const salts = fc.uint8Array({ minLength: 32, maxLength: 32 });
    fc.assert(
      fc.property(fc.string(), salts, fc.jsonValue(), (path, salt, value) => {
        const c = commitmentOf(sha256, { path, salt, value: value as JsonValue });
        const entry = { kind: 'decision', ts: '', members: {}, commitments: new Map([[path, c]]) };
        const findings = createFindings();
        const openings = [{ path, salt: encodeBase64(salt), value: value as Json }];
        expect(checkOpenings(openings, entry, 'entry 0', findings)).toBe(1);
        expect(findings.standing()).toBe('valid');
      }),
    );
  });
});

function agreeOn(text: string): void {
  const mine = readJson(text);
  const theirs = parseStrictJson(text, same);
  expect([text, mine !== undefined]).toEqual([text, theirs.ok]);
  if (theirs.ok) expect(canonical(mine!)).toBe(canonicalJson(theirs.value));
}
