import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deceptionsIn, inertJson, inertText, shorten } from '../src/terminal/inert-text.ts';

const anything = fc.string({ unit: 'binary', maxLength: 200 });
const actsOnTerminals = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/u;

describe('inertText', () => {
  it.each([
    ['an escape sequence', '\u001b[2J\u001b[31mfree\u001b[0m', '‹ESC›[2J‹ESC›[31mfree‹ESC›[0m'],
    ['an eight-bit control sequence', '\u009b2Jx', '‹U+009B›2Jx'],
    ['a carriage return', 'pay 1\rpay 9', 'pay 1‹U+000D›pay 9'],
    ['a new line and a tab', 'a\n\tb', 'a‹new line›‹tab›b'],
    ['a bell and a backspace', 'a\u0007\u0008', 'a‹U+0007›‹U+0008›'],
    ['text that runs backwards', 'finance\u202eecnanif', 'finance‹U+202E›ecnanif'],
    ['bidi isolates', '\u2066a\u2069', '‹U+2066›a‹U+2069›'],
    ['zero width characters', 'pay\u200bpal\u2060\ufeff', 'pay‹U+200B›pal‹U+2060›‹U+FEFF›'],
    ['a soft hyphen', 'pay\u00adpal', 'pay‹U+00AD›pal'],
    ['spaces that are none', 'a\u00a0b\u3000c', 'a‹U+00A0›b‹U+3000›c'],
    ['letters that are blank', 'a\u3164b\u2800c', 'a‹U+3164›b‹U+2800›c'],
    ['text hidden in variation selectors and tags', 'a\u{e0100}\u{e0041}', 'a‹U+E0100›‹U+E0041›'],
    ['half a surrogate pair', 'a\ud800b', 'a‹U+D800›b'],
    ['padding', `pay 1${' '.repeat(40)}to me`, 'pay 1 ‹38 spaces› to me'],
    ['marks in a pile', `a${'\u0301'.repeat(9)}`, 'a\u0301\u0301‹7 more marks›'],
  ])('shows %s', (_, text, shown) => {
    expect(inertText(text)).toBe(shown);
  });

  it.each(['transfer_funds', 'Überweisung an Zoë', '送金 100 円', 'naïve café 🚀', 'a  b'])(
    'leaves %s as it is',
    (text) => {
      expect(inertText(text)).toBe(text);
    },
  );

  it('never lets anything through that acts on a terminal', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(inertText(text)).not.toMatch(actsOnTerminals);
      }),
    );
  });

  it('keeps everything else in its order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '送', '-', '1') }), (text) => {
        expect(inertText(text)).toBe(text);
      }),
    );
  });
});

describe('inertJson', () => {
  it('is the same value, with nothing that acts on a terminal but its own new lines', () => {
    fc.assert(
      fc.property(fc.dictionary(anything, fc.oneof(anything, fc.integer(), fc.array(anything))), (value) => {
        const text = inertJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(text.replaceAll('\n', '')).not.toMatch(actsOnTerminals);
      }),
    );
  });

  it('escapes what JSON itself lets stand', () => {
    expect(inertJson('\u202e\u009b\u{e0041}')).toBe('"\\u202e\\u009b\\udb40\\udc41"');
  });
});

describe('deceptionsIn', () => {
  it('names each hidden character once', () => {
    expect(deceptionsIn('a\u200bb\u200bc\u202e')).toEqual([
      'characters that do not show or that reorder text: U+200B, U+202E',
    ]);
  });

  it('finds a word of several scripts', () => {
    expect(deceptionsIn('trаnsfer_funds')).toEqual([
      'a word of letters of several scripts, which may look like another word: trаnsfer_funds',
    ]);
  });

  it.each(['transfer_funds', 'перевод', 'Ελλάδα and Москва', 'café 送金'])('has nothing to say of %s', (text) => {
    expect(deceptionsIn(text)).toEqual([]);
  });
});

describe('shorten', () => {
  it('says how much it leaves out', () => {
    expect(shorten('abcdefghij', 4)).toBe('abcd… (+6 characters)');
  });

  it('leaves a text that fits', () => {
    expect(shorten('abcd', 4)).toBe('abcd');
  });
});
