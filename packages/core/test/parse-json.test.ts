import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStrictJson } from '../src/index.ts';

function read(text: string) {
  const parsed = parseStrictJson(text);
  if (!parsed.ok) throw new Error(`${parsed.code} ${parsed.path} ${parsed.message}`);
  return parsed.value;
}

function problemOf(text: string) {
  const parsed = parseStrictJson(text);
  return parsed.ok ? 'accepted' : `${parsed.code} at ${parsed.line}:${parsed.column} ${parsed.path}`.trim();
}

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('strict JSON', () => {
  it('reads what stringify writes, and the same with whitespace', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5, noUnicodeString: false }), (value) => {
        const compact = JSON.stringify(value);
        const parsed = JSON.parse(compact.replaceAll(/(?<![\d.e+-])-0(?![\d.e])/g, '0'));
        expect(read(compact)).toEqual(parsed);
        expect(read(` ${JSON.stringify(value, null, 2)}\n`)).toEqual(parsed);
      }),
    );
  });

  it('agrees with JSON.parse on which texts are JSON', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '"b":',
      '\\',
      '\\n',
      'u0041',
      '1',
      '-',
      '.5',
      'e3',
      'true',
      'nul',
      ' ',
      '\n',
      '\u0001',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const parsed = parseStrictJson(text);
        let known = true;
        try {
          JSON.parse(text);
        } catch {
          known = false;
        }
        if (!known) expect(parsed.ok).toBe(false);
        else if (!parsed.ok) expect(parsed.code).toBe('duplicate_key');
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses a member that appears twice, also when it is spelled differently', () => {
    expect(problemOf('{"a":1,"a":2}')).toBe('duplicate_key at 1:8');
    expect(problemOf('{"a":1,"\\u0061":1}')).toBe('duplicate_key at 1:8');
    expect(problemOf('{"context":{"items":[{"x":1,\n "x":1}]}}')).toBe('duplicate_key at 2:2 context.items[0]');
    expect(problemOf('{"__proto__":1,"__proto__":1}')).toBe('duplicate_key at 1:16');
    expect(problemOf('{"1":0,"2":0,"1":0}')).toBe('duplicate_key at 1:14');
  });

  it('keeps `__proto__` as a member like any other', () => {
    for (const text of ['{"__proto__":{"admin":true}}', '{ "__proto__": {"admin": true} }']) {
      const value = read(text);
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      expect(Object.keys(value as object)).toEqual(['__proto__']);
      expect((value as { admin?: boolean }).admin).toBeUndefined();
    }
  });

  it('refuses half a surrogate pair, raw or escaped, in values and names', () => {
    expect(problemOf('{"a":"\ud800"}')).toBe('lone_surrogate at 1:6 a');
    expect(problemOf('{"a":"\\ud800"}')).toBe('lone_surrogate at 1:6 a');
    expect(problemOf('{"\\udc00":1}')).toBe('lone_surrogate at 1:2');
    expect(problemOf('["\\ude00\\ud83d"]')).toBe('lone_surrogate at 1:2 [0]');
    expect(read('["\\ud83d\\ude00"]')).toEqual(['😀']);
  });

  it('refuses numbers that a double does not keep', () => {
    for (const text of [
      '12345678901234567890',
      '1e400',
      '-1e400',
      '1e-400',
      '0.1000000000000000055511151231257827',
      '9007199254740993',
      '0.30000000000000001',
    ]) {
      expect(problemOf(`{"n":${text}}`)).toBe('number_precision at 1:6 n');
    }
    expect(problemOf(`[1${'0'.repeat(400)}]`)).toBe('number_precision at 1:2 [0]');
  });

  it('reads numbers in every notation that keeps their value', () => {
    const notations = {
      '0.10': 0.1,
      '1.0': 1,
      '1E2': 100,
      '1e+2': 100,
      '100e-2': 1,
      '-0': 0,
      '0e999999999999': 0,
      '-0.0': 0,
    };
    for (const [text, value] of Object.entries(notations)) expect(read(`[ ${text}]`)).toStrictEqual([value]);
    for (const text of [
      '9007199254740992',
      '1e23',
      '100000000000000000000000',
      '5e-324',
      '1.7976931348623157e308',
      '0.1',
    ]) {
      expect(read(text)).toBe(Number(text));
    }
  });

  it('keeps every number that a double holds', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (n) => read(` ${n}`) === (n === 0 ? 0 : n)),
    );
  });

  it('bounds depth, however deep the text is', () => {
    expect(parseStrictJson(nested(32)).ok).toBe(true);
    expect(parseStrictJson(` ${nested(32)}`).ok).toBe(true);
    expect(problemOf(nested(33))).toBe(`too_deep at 1:33 ${'[0]'.repeat(32)}`);
    expect(problemOf('[{"a":'.repeat(100_000))).toMatch(/^too_deep/);
    expect(problemOf(nested(200_000))).toMatch(/^too_deep/);
  });

  it('bounds the number of members, all levels together', () => {
    const elements = (count: number) => `[${Array(count).fill('1').join(',')}]`;
    expect(parseStrictJson(elements(10_000)).ok).toBe(true);
    expect(problemOf(elements(10_001))).toMatch(/^too_large at 1:20002$/);
    expect(problemOf(`[${elements(5_000)},${elements(4_999)}]`)).toMatch(/^too_large/);
    expect(parseStrictJson('{"a":{"b":[1,2]}}', { depth: 3, members: 4 }).ok).toBe(true);
    expect(parseStrictJson('{"a":{"b":[1,2]}}', { depth: 3, members: 3 }).ok).toBe(false);
  });

  it('says where the text stops being JSON', () => {
    expect(problemOf('')).toBe('invalid_json at 1:1');
    expect(problemOf('{"a":1,}')).toBe('invalid_json at 1:8');
    expect(problemOf('{"a":{"b":[1,\n  tru]}}')).toBe('invalid_json at 2:3 a.b[1]');
    expect(problemOf('\ufeff{}')).toBe('invalid_json at 1:1');
    expect(problemOf('{} {}')).toBe('invalid_json at 1:4');
    expect(problemOf('{"a" 1}')).toBe('invalid_json at 1:6');
    expect(problemOf('["a\nb"]')).toBe('invalid_json at 1:2 [0]');
    expect(problemOf('["\\x"]')).toBe('invalid_json at 1:2 [0]');
    expect(problemOf('[01]')).toBe('invalid_json at 1:3');
    expect(problemOf('{"odd name":{"b":x}}')).toBe('invalid_json at 1:18 ["odd name"].b');
  });
});
