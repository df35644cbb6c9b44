import type { Dialect } from './readings.ts';

/**
 * A word of a reading's text. `name` stands in double quotes, `variable` begins with `@`, `parameter` stands for a value
 * that comes beside the text; `junk` is nothing that any statement may hold.
 */
export interface Token {
  readonly kind: 'word' | 'name' | 'string' | 'number' | 'variable' | 'parameter' | 'symbol' | 'junk' | 'end';
  /** what it says: a string's value, a name without its quotes */
  readonly text: string;
  /** a word in lower case, a symbol as it is; empty for what cannot be a keyword */
  readonly key: string;
  readonly at: number;
  readonly startsLine: boolean;
}

type Kind = Token['kind'];

const letter = String.raw`A-Za-z_\u0080-\uFFFF`;

/** In the order in which they are tried. */
const shapes: readonly (readonly [Kind, RegExp])[] = [
  ['word', new RegExp(`[${letter}][${letter}0-9$#@]*`, 'y')],
  ['string', /'(?:[^']|'')*'/y],
  ['name', /"(?:[^"]|"")*"/y],
  ['number', /\$\d+\.\d+|0[xX][0-9A-Fa-f]*|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ['variable', new RegExp(`@{1,2}[${letter}0-9$#@]*`, 'y')],
  ['word', new RegExp(`#{1,2}[${letter}0-9$#@]*`, 'y')],
  ['parameter', new RegExp(`[:$][${letter}0-9]+|\\?\\d*`, 'y')],
  ['symbol', /<=>|->>|<>|!=|!<|!>|<=|>=|==|\|\||&&|<<|>>|->|:=|::|[-+*/%&|^]=|[-+*/%&|^<>=!~(),.;:{}]/y],
];

const blank = /\s*/y;
const wordCharacter = new RegExp(`[${letter}0-9]`);

/** The tokens of a reading's text, an `end` last. Names that begin with `#` are T-SQL's. */
export function tokensOf(reading: string, dialect: Dialect): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < reading.length) {
    blank.lastIndex = at;
    const space = blank.exec(reading)![0];
    at += space.length;
    if (at >= reading.length) break;
    const startsLine = tokens.length === 0 || space.includes('\n');
    const token = tokenAt(reading, at, startsLine, dialect === 'transactsql');
    tokens.push(token.token);
    at = token.end;
  }
  tokens.push({ kind: 'end', text: '', key: '', at: reading.length, startsLine: true });
  return tokens;
}

function tokenAt(
  reading: string,
  at: number,
  startsLine: boolean,
  hashNames: boolean,
): { readonly token: Token; readonly end: number } {
  const hasShape = hashNames || reading[at] !== '#';
  for (const [kind, shape] of hasShape ? shapes : []) {
    shape.lastIndex = at;
    const found = shape.exec(reading)?.[0];
    if (found === undefined) continue;
    const end = at + found.length;
    // a number that runs into a word is two tokens in some dialects, one or none in others
    const isJunk = kind === 'number' && wordCharacter.test(reading[end] ?? ' ');
    return { token: tokenOf(isJunk ? 'junk' : kind, found, at, startsLine), end };
  }
  return { token: tokenOf('junk', reading[at]!, at, startsLine), end: at + 1 };
}

function tokenOf(kind: Kind, found: string, at: number, startsLine: boolean): Token {
  switch (kind) {
    case 'word':
      return { kind, text: found, key: found.toLowerCase(), at, startsLine };
    case 'string':
      return { kind, text: found.slice(1, -1).replaceAll("''", "'"), key: '', at, startsLine };
    case 'name':
      return { kind, text: found.slice(1, -1).replaceAll('""', '"'), key: '', at, startsLine };
    case 'symbol':
    case 'junk':
      return { kind, text: found, key: found, at, startsLine };
    default:
      return { kind, text: found, key: '', at, startsLine };
  }
}
