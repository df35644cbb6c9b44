import { canonicalJson as canonicalJsonOfCore, type JsonValue } from '@runplane/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../src/json/canonical-json.ts';

describe('canonical JSON', () => {
  it('is the same as the gateway’s, whatever the value', () => {
    const text = fc.string({ unit: 'binary' });
    const leaf = fc.oneof(
      text,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    );
    const { value } = fc.letrec<{ value: JsonValue }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        leaf,
        fc.array(tie('value'), { maxLength: 5 }),
        fc.dictionary(fc.oneof(text, fc.constantFrom('__proto__', 'toJSON', '', '1', '10')), tie('value'), {
          maxKeys: 6,
        }),
      ),
    }));
    fc.assert(
      fc.property(value, (json) => {
        expect(canonicalJson(json)).toBe(canonicalJsonOfCore(json));
      }),
      { numRuns: 2_000 },
    );
  });

  it('sorts names by UTF-16 code units (RFC 8785 §3.2.3)', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
    expect(canonicalJson(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}');
  });

  it('calls no `toJSON` that somebody put on a prototype', () => {
    const prototype = Array.prototype as { toJSON?: unknown };
    prototype.toJSON = () => 'replaced';
    try {
      expect(canonicalJson({ list: [1] })).toBe('{"list":[1]}');
    } finally {
      delete prototype.toJSON;
    }
  });
});
