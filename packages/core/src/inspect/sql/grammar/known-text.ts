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

/** What a function of known texts and numbers gives; null when that is not worked out here. */
export function textOfCall(name: string, args: readonly Expression[]): KnownText | null {
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
    case 'trim':
    case 'ltrim':
    case 'rtrim':
    case 'cast':
      return first?.text ?? null;
    case 'convert':
      // CONVERT(text USING utf8) has the text first, CONVERT(varchar(9), text) second
      return first?.text ?? args[1]?.text ?? null;
    default:
      return null;
  }
}

function textOfCodes(args: readonly Expression[]): KnownText | null {
  const codes = args.map((arg) => (arg.kind === 'constant' ? Number(arg.value) : Number.NaN));
  if (codes.length === 0 || codes.some((code) => !Number.isInteger(code) || code < 0 || code > 0x10ffff)) return null;
  return { value: String.fromCodePoint(...codes), disguised: true };
}

/** `0x44524F50` and `x'44524F50'`; two-byte characters have a zero in every other place. */
export function textOfHex(digits: string): KnownText | null {
  if (digits.length === 0 || digits.length % 2 === 1 || !/^[0-9a-f]*$/i.test(digits)) return null;
  const value = digits.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16))).replaceAll('\0', '');
  return { value, disguised: true };
}
