import type { Expression, KnownText } from './expression-tree.ts';

/** Longer texts are never put together: doubling a variable in each of many statements would never end. */
const maxLength = 65_536;

/** The pieces as one text, or null when one of them is not known. */
export function joinedText(pieces: readonly (KnownText | null)[]): KnownText | null {
  const known = pieces.filter((piece) => piece !== null);
  if (known.length !== pieces.length) return null;
  const length = known.reduce((sum, { value }) => sum + value.length, 0);
  if (length > maxLength) return null;
  return { value: known.map(({ value }) => value).join(''), disguised: known.some(({ disguised }) => disguised) };
}

/** A text that is cut off at a length says something else: what is left is not worked out here. */
export function within(text: KnownText | null, length: number): KnownText | null {
  return text !== null && text.value.length <= length ? text : null;
}

/** What a function of known texts and numbers gives, `length` the longest a cast lets through; null when not known. */
export function textOfCall(name: string, args: readonly Expression[], length: number): KnownText | null {
  const [first] = args;
  switch (name) {
    case 'concat':
      return joinedText(args.map(({ text }) => text));
    case 'char':
    case 'chr':
    case 'nchar':
      return textOfCodes(args);
    case 'unhex':
    case 'x':
      return first?.text ? textOfHex(first.text.value) : null;
    case 'reverse':
      return first?.text ? { value: [...first.text.value].reverse().join(''), disguised: true } : null;
    case 'lower':
    case 'upper':
      return first?.text ?? null;
    case 'cast':
    case 'try_cast':
      return within(first?.text ?? null, length);
    case 'convert':
    case 'try_convert':
      // CONVERT(text USING utf8) has the text first, CONVERT(varchar(9), text) second
      return within(first?.text ?? args[1]?.text ?? null, length);
    default:
      return null;
  }
}

function textOfCodes(args: readonly Expression[]): KnownText | null {
  const codes = args.map((arg) => (arg.kind === 'constant' ? Number(arg.value) : Number.NaN));
  if (codes.length === 0 || codes.some((code) => !Number.isInteger(code) || code < 1 || code > 127)) return null;
  return { value: String.fromCodePoint(...codes), disguised: true };
}

/** `0x44524F50` and `x'44524F50'`; in two-byte characters every other byte is zero. Anything else is not known. */
export function textOfHex(digits: string): KnownText | null {
  if (digits.length === 0 || digits.length % 2 === 1 || !/^[0-9a-f]*$/i.test(digits)) return null;
  const plain = /^(?:..00)+$/.test(digits) ? digits.replace(/(..)00/g, '$1') : digits;
  if (!/^(?:0[1-9a-f]|[1-7][0-9a-f])*$/i.test(plain)) return null;
  return { value: plain.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16))), disguised: true };
}
