import { isWord, joinedWords } from '../lexicon/vocabulary.ts';
import { foldCharacters } from './fold-characters.ts';
import { segmentWords } from './segment-words.ts';

/** A longer name is not a name: cutting it would hide what stands at its end. */
export const maxNameLength = 256;

const separators = /[^\p{Letter}\p{Number}]+/u;
const caseSteps = /(?<=[\p{Ll}\p{Nd}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

/**
 * The words of a name in lower case, however it was written: `deleteUser`, `DELETE_USER`, `delete.user` and look-alike
 * letters give the same words. Empty for a name without any and for one longer than `maxNameLength`.
 */
export function normaliseName(raw: string): string[] {
  if (raw.length > maxNameLength) return [];
  const words: string[] = [];
  for (const chunk of foldCharacters(raw).split(separators)) {
    if (chunk !== '') words.push(...wordsOfChunk(chunk));
  }
  return joinPairs(words);
}

function wordsOfChunk(chunk: string): string[] {
  const whole = chunk.toLowerCase();
  const steps = chunk.split(caseSteps).map((step) => step.toLowerCase());
  if (steps.length > 1 && steps.every(isWord)) return steps;
  if (isWord(whole)) return [whole];
  const segments = segmentWords(whole);
  if (segments !== null) return segments;
  return steps.flatMap((step) => wordsOfStep(step));
}

function wordsOfStep(step: string): string[] {
  if (isWord(step)) return [step];
  const letters = foldDigits(step);
  if (isWord(letters)) return [letters];
  const withoutNumber = step.replace(/\d+$/, '');
  if (withoutNumber !== '' && isWord(withoutNumber)) return [withoutNumber];
  return segmentWords(step) ?? segmentWords(letters) ?? [step];
}

const digitLetters: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's', '7': 't' };

/** Digits that stand for letters: `de1ete`. */
function foldDigits(step: string): string {
  return step.replace(/[013457]/g, (digit) => digitLetters[digit]!);
}

/** `web_hook` and `webhook` are one word. */
function joinPairs(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const pair = (joined.at(-1) ?? '') + word;
    if (joined.length > 0 && joinedWords.has(pair)) joined[joined.length - 1] = pair;
    else joined.push(word);
  }
  return joined;
}
