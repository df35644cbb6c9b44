/**
 * One text can mean different things in different dialects: a backslash escapes a quote in MySQL and nowhere else,
 * `#` and `--` open different comments, `[` and a backtick quote names in some. A reading is the text as one dialect's
 * lexer sees it, rewritten in standard quoting without comments, so that texts that read alike compare equal.
 */
export type Dialect = 'postgres' | 'mysql' | 'sqlite' | 'transactsql';

export interface Reading {
  readonly dialects: readonly Dialect[];
  readonly text: string;
}

interface Lexis {
  readonly backslash: boolean;
  readonly hashComment: boolean;
  readonly dashNeedsSpace: boolean;
  readonly nestedComments: boolean;
  /** a comment may go on to the end without being closed */
  readonly openComments: boolean;
  readonly executableComments: boolean;
  readonly dollarQuotes: boolean;
  readonly backticks: boolean;
  /** `"` quotes a text, not a name */
  readonly doubleQuotedTexts: boolean;
  /** `[` quotes names, or is an array's, or is nothing at all */
  readonly brackets: 'names' | 'arrays' | 'none';
  /** `]]` in a name in brackets is one bracket */
  readonly doubledBrackets: boolean;
}

const plain: Lexis = {
  backslash: false,
  hashComment: false,
  dashNeedsSpace: false,
  nestedComments: false,
  openComments: false,
  executableComments: false,
  dollarQuotes: false,
  backticks: false,
  doubleQuotedTexts: false,
  brackets: 'names',
  doubledBrackets: false,
};

const lexes: Readonly<Record<Dialect, Lexis>> = {
  postgres: { ...plain, nestedComments: true, dollarQuotes: true, brackets: 'arrays' },
  mysql: {
    ...plain,
    backslash: true,
    openComments: true,
    hashComment: true,
    dashNeedsSpace: true,
    executableComments: true,
    backticks: true,
    doubleQuotedTexts: true,
    brackets: 'none',
  },
  sqlite: { ...plain, backticks: true, openComments: true },
  transactsql: { ...plain, nestedComments: true, doubledBrackets: true },
};
const dialects: readonly Dialect[] = ['postgres', 'mysql', 'sqlite', 'transactsql'];

/** The distinct readings of a text, PostgreSQL's first. */
export function readingsOf(text: string): Reading[] {
  const byText = new Map<string, Dialect[]>();
  for (const [dialect, read] of everyReading(text)) {
    const alike = byText.get(read);
    if (alike === undefined) byText.set(read, [dialect]);
    else if (!alike.includes(dialect)) alike.push(dialect);
  }
  return [...byText].map(([read, alike]) => ({ dialects: alike, text: read }));
}

/** MySQL skips an executable comment that is meant for a later version. */
function everyReading(text: string): (readonly [Dialect, string])[] {
  const readings = dialects.map((dialect) => [dialect, readAs(text, dialect)] as const);
  if (!/\/\*M?!/.test(text)) return readings;
  return [...readings, ['mysql', readWith(text, { ...lexes.mysql, executableComments: false })]];
}

/** Stands for a character that the dialect has no use for outside quotes: the statement with it runs nowhere. */
export const impossible = '\u0001';

interface Token {
  readonly out: string;
  readonly end: number;
}

/**
 * The text as one dialect's lexer sees it. Where it ends inside a quote or a comment, only the statements before that
 * one can run.
 */
export function readAs(text: string, dialect: Dialect): string {
  return readWith(text, lexes[dialect]);
}

function readWith(text: string, lexis: Lexis): string {
  let out = '';
  let at = 0;
  let statementIsBlank = true;
  while (at < text.length) {
    const token = tokenAt(text, at, lexis, statementIsBlank);
    if (token === null) return out + impossible;
    if (token.out.trim() !== '') statementIsBlank = token.out === ';';
    out += token.out;
    at = token.end;
  }
  return out;
}

function tokenAt(text: string, at: number, lexis: Lexis, statementIsBlank: boolean): Token | null {
  const char = text[at]!;
  const next = text[at + 1];
  if (char === "'") return quoted(text, at, "'", lexis.backslash || isEscapeString(text, at, lexis), "'");
  if (char === '"') return quoted(text, at, '"', lexis.backslash, lexis.doubleQuotedTexts ? "'" : '"');
  if (char === '`') return lexis.backticks ? quoted(text, at, '`', false, '"') : { out: impossible, end: at + 1 };
  if (char === '[' && lexis.brackets === 'none') return { out: impossible, end: at + 1 };
  if (char === '[' && lexis.brackets === 'names' && opensName(text, at)) return bracketed(text, at, lexis);
  if (char === '#' && lexis.hashComment) return { out: ' ', end: lineEnd(text, at) };
  if (char === '-' && next === '-') return dashes(text, at, lexis, statementIsBlank);
  if (char === '/' && next === '*') return blockComment(text, at, lexis);
  // an executable comment's end: its opening was dropped
  if (char === '*' && next === '/' && lexis.executableComments) return { out: ' ', end: at + 2 };
  if (char === '$') return dollar(text, at, lexis);
  return { out: char, end: at + 1 };
}

/** The dialect's pieces between semicolons, of a reading's text. */
export function statementsOf(reading: string): string[] {
  const statements: string[] = [];
  let from = 0;
  let mark: string | null = null;
  for (let at = 0; at < reading.length; at++) {
    const char = reading[at]!;
    if (mark !== null) {
      if (char === mark) mark = null;
    } else if (char === "'" || char === '"') {
      mark = char;
    } else if (char === ';') {
      statements.push(reading.slice(from, at).trim());
      from = at + 1;
    }
  }
  statements.push(reading.slice(from).trim());
  return statements.filter((statement) => statement !== '');
}

/** PostgreSQL's `E'…'`: the E stands alone before the quote. */
function isEscapeString(text: string, at: number, lexis: Lexis): boolean {
  if (!lexis.dollarQuotes) return false;
  return /[eE]/.test(text[at - 1] ?? '') && !isNameCharacter(text[at - 2]);
}

function quoted(text: string, at: number, mark: string, backslash: boolean, outMark: string): Token | null {
  let body = '';
  for (let i = at + 1; i < text.length; i++) {
    const char = text[i]!;
    if (char === '\\' && backslash && i + 1 < text.length) {
      i++;
      body += text[i] === outMark ? outMark + outMark : `\\${text[i]}`;
    } else if (char === mark) {
      if (text[i + 1] !== mark) return { out: outMark + body + outMark, end: i + 1 };
      i++;
      body += mark === outMark ? mark + mark : mark;
    } else {
      body += char === outMark ? outMark + outMark : char;
    }
  }
  return null;
}

function bracketed(text: string, at: number, { doubledBrackets }: Lexis): Token | null {
  let end = text.indexOf(']', at + 1);
  while (doubledBrackets && end !== -1 && text[end + 1] === ']') end = text.indexOf(']', end + 2);
  if (end === -1) return null;
  const name = text.slice(at + 1, end).replaceAll('"', '""');
  return { out: `"${doubledBrackets ? name.replaceAll(']]', ']') : name}"`, end: end + 1 };
}

/** After a name, `)` or `]` a bracket without quotes inside is an array index; anywhere else it quotes a name. */
function opensName(text: string, at: number): boolean {
  const before = text[at - 1];
  if (before !== undefined && (isNameCharacter(before) || before === ')' || before === ']')) {
    const end = text.indexOf(']', at + 1);
    return !/^[\w\s:+-]*$/.test(text.slice(at + 1, end === -1 ? text.length : end));
  }
  // an array constructor is no name
  return !/\barray\s*$/i.test(text.slice(Math.max(0, at - 12), at));
}

/** No statement begins with minus signs: there `--note` is a comment, or an error that runs nothing. */
function dashes(text: string, at: number, lexis: Lexis, statementIsBlank: boolean): Token {
  const end = lineEnd(text, at);
  const isComment =
    !lexis.dashNeedsSpace ||
    at + 2 >= text.length ||
    /\s/.test(text[at + 2]!) ||
    (statementIsBlank && !text.slice(at, end).includes(';'));
  return isComment ? { out: ' ', end } : { out: '- ', end: at + 1 };
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function blockComment(text: string, at: number, lexis: Lexis): Token | null {
  if (lexis.executableComments) {
    const executable = /^\/\*M?!\d*/.exec(text.slice(at, at + 12));
    if (executable !== null) return { out: ' ', end: at + executable[0].length };
  }
  let depth = 0;
  for (let i = at; i < text.length - 1; i++) {
    const pair = text.slice(i, i + 2);
    if (pair === '/*' && (depth === 0 || lexis.nestedComments)) {
      depth++;
      i++;
    } else if (pair === '*/') {
      depth--;
      i++;
      if (depth === 0) return { out: ' ', end: i + 1 };
    }
  }
  return lexis.openComments ? { out: ' ', end: text.length } : null;
}

/** Where `$$` quotes nothing it is part of a name. */
function dollar(text: string, at: number, lexis: Lexis): Token | null {
  const tag = isNameCharacter(text[at - 1]) ? null : /^\$(?:[A-Za-z_]\w{0,62})?\$/.exec(text.slice(at, at + 66));
  if (tag === null) return { out: '$', end: at + 1 };
  const start = at + tag[0].length;
  if (!lexis.dollarQuotes) return { out: tag[0].replaceAll('$', '_'), end: start };
  const end = text.indexOf(tag[0], start);
  if (end === -1) return null;
  return { out: `'${text.slice(start, end).replaceAll("'", "''")}'`, end: end + tag[0].length };
}

function isNameCharacter(char: string | undefined): boolean {
  return char !== undefined && /[\w$]/.test(char);
}
