import { createHash, generateKeyPairSync, sign } from 'node:crypto';

/**
 * A transparency log as the specifications define it, by recursion over the leaves: slow, and nothing like the code
 * under test.
 */
export interface TestLog {
  readonly origin: string;
  readonly vkey: string;
  leaves: string[];
  append(leaf: object): number;
  checkpoint(size?: number): string;
  inclusion(seq: number, size?: number): string[];
  consistency(from: number, to: number): string[];
}

export function createTestLog(origin = 'gateway.test/rp/acme'): TestLog {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = Buffer.concat([Buffer.of(1), publicKey.export({ format: 'der', type: 'spki' }).subarray(-32)]);
  const keyId = sha256(Buffer.concat([Buffer.from(`${origin}\n`), raw])).subarray(0, 4);
  const log: TestLog = {
    origin,
    vkey: `${origin}+${keyId.toString('hex')}+${raw.toString('base64')}`,
    leaves: [],
    append: (leaf) => log.leaves.push(JSON.stringify(leaf)) - 1,
    checkpoint(size = log.leaves.length) {
      const body = `${origin}\n${size}\n${treeHash(log.leaves.slice(0, size)).toString('base64')}\n`;
      const signature = Buffer.concat([keyId, sign(null, Buffer.from(body), privateKey)]);
      return `${body}\n— ${origin} ${signature.toString('base64')}\n`;
    },
    inclusion: (seq, size = log.leaves.length) => texts(path(seq, log.leaves.slice(0, size))),
    consistency: (from, to) => texts(subproof(from, log.leaves.slice(0, to), true)),
  };
  return log;
}

/** RFC 6962 §2.1, MTH */
export function treeHash(leaves: readonly string[]): Buffer {
  if (leaves.length === 0) return sha256(Buffer.alloc(0));
  if (leaves.length === 1) return sha256(Buffer.concat([Buffer.of(0), Buffer.from(leaves[0]!)]));
  const k = split(leaves.length);
  return sha256(Buffer.concat([Buffer.of(1), treeHash(leaves.slice(0, k)), treeHash(leaves.slice(k))]));
}

/** RFC 6962 §2.1.1, PATH */
export function path(m: number, leaves: readonly string[]): Buffer[] {
  if (leaves.length <= 1) return [];
  const k = split(leaves.length);
  if (m < k) return [...path(m, leaves.slice(0, k)), treeHash(leaves.slice(k))];
  return [...path(m - k, leaves.slice(k)), treeHash(leaves.slice(0, k))];
}

/** RFC 6962 §2.1.2, SUBPROOF */
export function subproof(m: number, leaves: readonly string[], complete: boolean): Buffer[] {
  if (m === leaves.length) return complete ? [] : [treeHash(leaves)];
  const k = split(leaves.length);
  if (m <= k) return [...subproof(m, leaves.slice(0, k), complete), treeHash(leaves.slice(k))];
  return [...subproof(m - k, leaves.slice(k), false), treeHash(leaves.slice(0, k))];
}

/** the largest power of two smaller than n */
function split(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function texts(hashes: readonly Buffer[]): string[] {
  return hashes.map((hash) => hash.toString('base64'));
}
