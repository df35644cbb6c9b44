import type { Path } from './imported-tools.ts';
import { type Wanted, wantedPaths } from './wanted-paths.ts';

/**
 * Where the values at `paths` begin in a JSON text, in one pass over it. A path that leads nowhere is as far as it leads.
 * The text must be valid: it was parsed before.
 */
export function locateJson(text: string, paths: readonly Path[]): readonly number[] {
  const offsets = paths.map(() => 0);
  walk(text, 0, wantedPaths(paths), offsets);
  return offsets;
}

/** Returns the offset after the value that begins at `from`. Recursion is as deep as the longest path. */
function walk(text: string, from: number, wanted: Wanted, offsets: number[]): number {
  const start = skipSpace(text, from);
  for (const index of wanted.through) offsets[index] = start;
  const first = text[start];
  if (wanted.below.size === 0 || (first !== '{' && first !== '[')) return skipValue(text, start);
  let at = skipSpace(text, start + 1);
  let position = 0;
  while (text[at] !== '}' && text[at] !== ']') {
    let step: string | number = position;
    if (first === '{') {
      const end = skipString(text, at);
      step = JSON.parse(text.slice(at, end)) as string;
      at = skipSpace(text, end) + 1;
    }
    const next = wanted.below.get(step);
    at = skipSpace(text, next === undefined ? skipValue(text, at) : walk(text, at, next, offsets));
    if (text[at] === ',') at = skipSpace(text, at + 1);
    position += 1;
  }
  return at + 1;
}

function skipValue(text: string, from: number): number {
  let at = skipSpace(text, from);
  let depth = 0;
  do {
    const character = text[at];
    if (character === '"') at = skipString(text, at);
    else {
      if (character === '{' || character === '[') depth += 1;
      if (character === '}' || character === ']') depth -= 1;
      at += 1;
    }
    // a number or a word goes on until something else begins
    if (depth === 0 && !/[\w.+-]/.test(text[at] ?? ',')) return at;
  } while (at < text.length);
  return at;
}

function skipString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\t' || text[at] === '\r') at += 1;
  return at;
}
