import { joinCompounds } from '../lexicon/compounds.ts';
import { baseForm, fillers, isPlural } from '../lexicon/vocabulary.ts';

/** One word of a name, in the form that the lexicon has. */
export interface NameWord {
  readonly form: string;
  readonly plural: boolean;
  /** written in another form than the lexicon's: `updates`, `provisioning` */
  readonly inflected: boolean;
}

export function wordsOf(tokens: readonly string[]): NameWord[] {
  const words = tokens.map(wordOf);
  const telling = words.filter((word) => !fillers.has(word.form));
  return joinCompounds(telling.length > 0 ? telling : words, formOf, (word, form) => ({ ...word, form }));
}

function wordOf(token: string): NameWord {
  const form = baseForm(token);
  return { form, plural: isPlural(token), inflected: form !== token };
}

export function formOf(word: NameWord): string {
  return word.form;
}
