import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitmentOf, type JsonValue, opensCommitment } from '../src/index.ts';

const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest());
const salt = new Uint8Array(32).fill(7);
const opening = { path: 'args.amount', salt, value: { currency: 'EUR', amount: '12.50' } as JsonValue };

describe('a commitment', () => {
  it('is the hash of domain, salt, path with its length, and canonical value', () => {
    const bytes = Buffer.concat([
      Buffer.from('rp.pd/1\0'),
      salt,
      Buffer.from([0, 0, 0, 11]),
      Buffer.from('args.amount{"amount":"12.50","currency":"EUR"}'),
    ]);
    expect(commitmentOf(sha256, opening)).toBe(createHash('sha256').update(bytes).digest('base64'));
  });

  it('opens with what it was made of, and with nothing else', () => {
    const commitment = commitmentOf(sha256, opening);
    expect(opensCommitment(sha256, commitment, opening)).toBe(true);
    expect(opensCommitment(sha256, commitment, { ...opening, value: { currency: 'EUR', amount: '12.51' } })).toBe(
      false,
    );
    expect(opensCommitment(sha256, commitment, { ...opening, path: 'args.amoun' })).toBe(false);
    expect(opensCommitment(sha256, commitment, { ...opening, salt: salt.with(0, 8) })).toBe(false);
    expect(opensCommitment(sha256, commitment, { ...opening, salt: salt.slice(1) })).toBe(false);
    expect(() => commitmentOf(sha256, { ...opening, salt: salt.slice(1) })).toThrow(RangeError);
  });

  it('keeps path and value apart', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (a, b, value) => {
        const one = commitmentOf(sha256, { path: a, salt, value: b + value });
        const other = commitmentOf(sha256, { path: a + b, salt, value });
        expect(one === other).toBe(b === '');
      }),
    );
  });
});
