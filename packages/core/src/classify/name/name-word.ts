import { joinCompounds } from '../lexicon/compounds.ts';
import { baseForm, fillers, isPlural } from '../lexicon/vocabulary.ts';

/** One word of a name, in the form that the lexicon has. */
export interface NameWord {
  readonly form: string;
  readonly plural: boolean;
  /** written in another form than the lexicon's: `updates`, `provisioning` */
  readonly inflected: boolean;
}

/** @param base the form of a word that the lexicon has */
export function wordsOf(tokens: readonly string[], base: (word: string) => string = baseForm): NameWord[] {
  const words = tokens.map((token) => wordOf(token, base));
  const telling = words.filter((word) => !fillers.has(word.form));
  return joinCompounds(telling.length > 0 ? telling : words, formOf, (word, form) => ({ ...word, form }));
}

function wordOf(token: string, base: (word: string) => string): NameWord {
  const form = base(token);
  return { form, plural: isPlural(token), inflected: form !== token };
}

export function formOf(word: NameWord): string {
  return word.form;
}
