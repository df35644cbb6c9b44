import {
  destructiveClasses,
  harmlessClasses,
  readEndings,
  softVerbs,
  strictVerbs,
  type VerbClass,
} from '../lexicon/verbs.ts';
import { connectives, prepositions } from '../lexicon/vocabulary.ts';
import type { NameWord } from './name-word.ts';

export interface FoundVerb {
  readonly verbClass: VerbClass;
  readonly word: string;
  readonly index: number;
  readonly confidence: number;
}

/**
 * The verb that decides. A destructive word wins wherever it stands; any other change wins over reading; reading is
 * left when nothing else is said.
 */
export function findVerb(words: readonly NameWord[]): FoundVerb | null {
  const verbs = words.flatMap((word, index) => verbAt(words, word, index) ?? []);
  return (
    verbs.find(({ verbClass }) => destructiveClasses.has(verbClass)) ??
    verbs.find(({ verbClass }) => !isHarmless(verbClass)) ??
    verbs.find(({ verbClass }) => harmlessClasses.has(verbClass) && verbClass !== 'read' && verbClass !== 'query') ??
    verbs[0] ??
    objectFirst(words)
  );
}

function isHarmless(verbClass: VerbClass): boolean {
  return harmlessClasses.has(verbClass);
}

function verbAt(words: readonly NameWord[], word: NameWord, index: number): FoundVerb | null {
  const strict = strictVerbs.get(word.form);
  if (strict !== undefined && !isNounHere(words, word, index, strict)) return found(strict, word, index, 0.9);
  const soft = softVerbs.get(word.form);
  if (soft === undefined || word.plural) return null;
  const afterConnective = index > 0 && connectives.has(words[index - 1]!.form);
  if (!afterConnective && (index > 0 || saysItsVerbLater(words))) return null;
  return found(soft, word, index, 0.9);
}

/** `list_updates` reads updates. What destroys stays a verb in every form. */
function isNounHere(words: readonly NameWord[], word: NameWord, index: number, verbClass: VerbClass): boolean {
  if (!word.inflected || destructiveClasses.has(verbClass)) return false;
  return index > 0 && strictVerbs.has(words[0]!.form) && !words[0]!.inflected;
}

/** `order_get`, `email.search`, `invoice.create`: the first word is the object. */
function saysItsVerbLater(words: readonly NameWord[]): boolean {
  const later = words.slice(1);
  if (later.length === 0 || prepositions.has(later[0]!.form)) return false;
  return readEndings.has(later.at(-1)!.form) || later.some((word) => isChange(word));
}

function isChange(word: NameWord): boolean {
  const verbClass = strictVerbs.get(word.form);
  return verbClass !== undefined && verbClass !== 'read';
}

/** `stripe.charge`, `funds_transfer`: the only verb stands last. */
function objectFirst(words: readonly NameWord[]): FoundVerb | null {
  const index = words.findLastIndex((word) => !word.plural && softVerbs.has(word.form));
  const word = words[index];
  if (word === undefined) return null;
  return found(softVerbs.get(word.form)!, word, index, index === words.length - 1 ? 0.8 : 0.6);
}

function found(verbClass: VerbClass, word: NameWord, index: number, confidence: number): FoundVerb {
  return { verbClass, word: word.form, index, confidence };
}
