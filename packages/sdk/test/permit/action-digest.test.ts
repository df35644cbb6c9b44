import { createHash } from 'node:crypto';
import { canonicalJson as coreCanonicalJson, type JsonObject } from '@runplane/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/json/canonical-json.ts';
import { actionDigest } from '../../src/permit/permit.ts';
import { action } from './permit-fixtures.ts';

const digestOf = (args: unknown) => actionDigest({ ...action, args });

describe('the digest of an action', () => {
  it('is the SHA-256 of its canonical text', () => {
    const text =
      '{"agent":"billing-bot","args":{"amount":"1200.00","currency":"USD","to":"acct_77"},"environment":"production",' +
      '"org":"org_1","requested":"wire_money","target":"finance-system","type":"transfer_funds","v":1}';
    expect(actionDigest(action)).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
  });

  it('is the same for a number however it is written (P11)', () => {
    const digests = ['1', '1.0', '1e0', '10e-1'].map((text) => digestOf({ n: JSON.parse(text) }));
    expect(new Set(digests).size).toBe(1);
    expect(digestOf({ n: '1' })).not.toBe(digests[0]);
    expect(digestOf({ n: -0 })).toBe(digestOf({ n: 0 }));
  });

  it('is the same for members in any order, and another for elements in another', () => {
    expect(digestOf({ a: 1, b: { c: 2, d: 3 } })).toBe(digestOf({ b: { d: 3, c: 2 }, a: 1 }));
    expect(digestOf({ a: [1, 2] })).not.toBe(digestOf({ a: [2, 1] }));
  });

  it('is another one for the same letters in another normal form (P11)', () => {
    expect(digestOf({ name: 'Zoë'.normalize('NFC') })).not.toBe(digestOf({ name: 'Zoë'.normalize('NFD') }));
  });

  it('tells null from absent, and no agent from an agent', () => {
    expect(digestOf({ a: null })).not.toBe(digestOf({}));
    expect(actionDigest({ ...action, agent: null })).not.toBe(actionDigest(action));
    expect(digestOf(null)).toBe(digestOf({}));
  });

  it.each<[string, unknown, string]>([
    ['undefined', { to: undefined }, 'args.to'],
    ['a lone surrogate', { to: ['\ud800'] }, 'args.to[0]'],
    ['a name with a lone surrogate', { '\udfff': 1 }, 'args["\\udfff"]'],
    ['NaN', { a: { b: Number.NaN } }, 'args.a.b'],
    ['an infinity', { amount: Number.POSITIVE_INFINITY }, 'args.amount'],
    ['a bigint', { amount: 5n }, 'args.amount'],
    ['a date', { at: new Date(0) }, 'args.at'],
    ['a function', { run: () => 1 }, 'args.run'],
    ['a hole', { list: new Array(1) }, 'args.list'],
    ['a list instead of arguments', [1], 'args'],
    ['a text instead of arguments', 'rm -rf', 'args'],
  ])('is not made of %s, which is named with its path', (_, args, path) => {
    expect(() => digestOf(args)).toThrow(
      expect.objectContaining({ code: 'action_invalid', message: expect.stringContaining(`\`${path}\``) }),
    );
  });

  it.each(['organization', 'target', 'requested', 'type'] as const)('is not made without %s', (name) => {
    expect(() => actionDigest({ ...action, [name]: '' })).toThrow(expect.objectContaining({ code: 'action_invalid' }));
    expect(() => actionDigest({ ...action, [name]: '\ud800' })).toThrow(/surrogate/);
    expect(() => actionDigest({ ...action, [name]: 7 as unknown as string })).toThrow(/text/);
  });
});

describe('canonical JSON', () => {
  it('is what the gateway makes of the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
        expect(canonicalJson(value)).toBe(coreCanonicalJson(value as JsonObject));
      }),
    );
  });

  it('sorts by UTF-16 code units (RFC 8785 §3.2.3)', () => {
    const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const text = canonicalJson(Object.fromEntries(names.map((name, index) => [name, index])));
    expect(Object.values(JSON.parse(text))).toHaveLength(7);
    expect(text).toBe('{"\\r":1,"1":3,"\u0080":5,"\u00f6":6,"\u20ac":0,"\ud83d\ude00":4,"\ufb33":2}');
  });

  it.each([[undefined], [Number.NaN], ['\ud800'], [{ a: undefined }], [new Array(1)], [5n], [() => 1], [Symbol('x')]])(
    'refuses what JSON cannot carry (%#)',
    (value) => {
      expect(() => canonicalJson(value)).toThrow();
    },
  );
});
