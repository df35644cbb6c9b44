import { strictVerbs } from '../lexicon/verbs.ts';
import { isVerb, isWord } from '../lexicon/vocabulary.ts';

const shortest = 3;
const longest = 64;

/**
 * Splits `transferfunds` into known words, as few as possible; null when that does not work out or no verb stands
 * where one would. Quadratic in a length that is bounded.
 */
export function segmentWords(text: string): string[] | null {
  if (text.length < 2 * shortest || text.length > longest) return null;
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= text.length; end += 1) {
    best[end] = shortestSplit(text, end, best);
  }
  const words = best[text.length] ?? null;
  return words !== null && saysWhatIsDone(words) ? words : null;
}

/** `deleteuser`, `userdelete`; not `daybook`, which only happens to end like a verb. */
function saysWhatIsDone(words: readonly string[]): boolean {
  return words.length > 1 && (isVerb(words[0]!) || strictVerbs.has(words.at(-1)!));
}

function shortestSplit(text: string, end: number, best: readonly (string[] | null)[]): string[] | null {
  let found: string[] | null = null;
  for (let start = 0; start <= end - shortest; start += 1) {
    const before = best[start];
    if (!before || (found !== null && before.length + 1 >= found.length)) continue;
    const word = text.slice(start, end);
    if (isWord(word)) found = [...before, word];
  }
  return found;
}
