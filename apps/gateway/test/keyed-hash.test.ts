import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKeyedHash } from '../src/ledger/keyed-hash.ts';

describe('a keyed hash', () => {
  it('is HMAC-SHA-256', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), fc.string({ unit: 'binary' }), (secret, text) => {
        expect(createKeyedHash(secret)(text)).toEqual(createHmac('sha256', secret).update(text).digest());
      }),
    );
  });

  // RFC 4231 §4.3
  it('agrees with a published vector', () => {
    expect(createKeyedHash(Buffer.from('Jefe'))('what do ya want for nothing?').toString('hex')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });

  it('refuses a secret that is longer than a block', () => {
    expect(() => createKeyedHash(new Uint8Array(65))).toThrow(RangeError);
  });
});
