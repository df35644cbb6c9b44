/** More words than this are not looked at one by one. */
export const maxAlternatives = 64;

const maxDepth = 4;

/** The words of `{a,b{c,d}}` and `{1..4}`, quotes taken off; null when they are too many or nested too deep. */
export function bracesOf(text: string, depth = 0): string[] | null {
  if (depth > maxDepth) return null;
  const open = openingOf(text);
  if (open === null) return [unquote(text)];
  const close = closingOf(text, open);
  if (close === null) return [unquote(text)];
  const inside = text.slice(open + 1, close);
  const options = rangeOf(inside) ?? commaSeparated(inside).map((option) => bracesOf(option, depth + 1));
  const tails = bracesOf(text.slice(close + 1), depth + 1);
  if (tails === null) return null;
  const head = unquote(text.slice(0, open));
  const words: string[] = [];
  for (const option of options) {
    if (option === null) return null;
    for (const middle of typeof option === 'string' ? [option] : option)
      for (const tail of tails) words.push(head + middle + tail);
    if (words.length > maxAlternatives) return null;
  }
  return words;
}

function openingOf(text: string): number | null {
  const at = text.search(/(?<!\$)\{/);
  return at === -1 ? null : at;
}

function closingOf(text: string, open: number): number | null {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return null;
}

function commaSeparated(text: string): string[] {
  const options: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '{') depth++;
    else if (text[at] === '}') depth--;
    else if (text[at] === ',' && depth === 0) {
      options.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...options, text.slice(start)];
}

function rangeOf(text: string): string[] | null {
  const range = /^(-?\d{1,6}|[a-zA-Z])\.\.(-?\d{1,6}|[a-zA-Z])$/.exec(text);
  if (range === null) return null;
  const [, first = '', last = ''] = range;
  const isLetters = /[a-zA-Z]/.test(first);
  if (isLetters !== /[a-zA-Z]/.test(last)) return null;
  const [from, to] = isLetters ? [first.charCodeAt(0), last.charCodeAt(0)] : [Number(first), Number(last)];
  const count = Math.min(Math.abs(to - from), maxAlternatives - 1) + 1;
  const step = to < from ? -1 : 1;
  return Array.from({ length: count }, (_, at) => {
    const value = from + at * step;
    return isLetters ? String.fromCharCode(value) : String(value);
  });
}

function unquote(text: string): string {
  return text.replace(/\\(.)|["']/gs, (_, escaped: string | undefined) => escaped ?? '');
}
