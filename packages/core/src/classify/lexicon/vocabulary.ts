import { canonicalActions } from '../../catalogue/catalogue.ts';
import { compounds } from './compounds.ts';
import { foreignWords } from './foreign-words.ts';
import { nouns } from './nouns.ts';
import { phrases } from './phrases.ts';
import { providers } from './providers.ts';
import { softVerbs, strictVerbs } from './verbs.ts';

/** Words that say nothing about what is done. */
export const fillers: ReadonlySet<string> = new Set(
  `mcp tool tools toolkit fn default the a an my this our v1 v2 v3 ha safe safely single one now
  current`.split(/\s+/),
);

/** After one of these a name goes on about something else than its object. */
export const prepositions: ReadonlySet<string> = new Set(
  'to from in into on onto by for with of at as via within using between through against under'.split(' '),
);

/** After one of these a word that may be a verb is one. */
export const connectives: ReadonlySet<string> = new Set(['and', 'or', 'then']);

/** Words that say that there is more than one, or everything. */
export const bulkWords: ReadonlySet<string> = new Set(
  'all bulk batch many multiple multi mass every everything several entire'.split(' '),
);

const plainWords: ReadonlySet<string> = new Set([
  ...strictVerbs.keys(),
  ...softVerbs.keys(),
  ...nouns.keys(),
  ...compounds.values(),
  ...[...compounds.keys(), ...phrases.keys()].flatMap((words) => words.split(' ')),
  ...canonicalActions.flatMap((action) => action.type.split('_').filter((word) => !/[^s]s$/.test(word))),
  ...providers.keys(),
  ...fillers,
  ...prepositions,
  ...connectives,
  ...bulkWords,
]);

/** Words that are also written as two. */
export const joinedWords: ReadonlySet<string> = new Set(
  [...compounds].filter(([pair, word]) => pair.replace(' ', '') === word).map(([, word]) => word),
);

/** The form of a word that the lexicon has: its singular, or itself. */
export function baseForm(word: string): string {
  if (plainWords.has(word)) return word;
  return foreignWords.get(word) ?? singularOf(word) ?? infinitiveOf(word) ?? repeatedOf(word) ?? word;
}

function singularOf(word: string): string | null {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return null;
  return [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`].find((form) => plainWords.has(form)) ?? null;
}

/** `reprioritize`: again what the verb behind it says. */
function repeatedOf(word: string): string | null {
  const again = word.startsWith('re') && word.length >= 8 ? word.slice(2) : '';
  return strictVerbs.has(again) ? again : null;
}

function infinitiveOf(word: string): string | null {
  if (word.length < 6 || !word.endsWith('ing')) return null;
  const stem = word.slice(0, -3);
  return [stem, `${stem}e`, stem.slice(0, -1)].find((form) => strictVerbs.has(form)) ?? null;
}

/** Whether a word stands for more than one. */
export function isPlural(word: string): boolean {
  if (word === 'people') return true;
  if (plainWords.has(word)) return false;
  return singularOf(word) !== null || (word.length > 3 && /[^sui]s$/.test(word));
}

export function isWord(word: string): boolean {
  return baseForm(word) !== word || plainWords.has(word);
}

export function isVerb(word: string): boolean {
  const form = baseForm(word);
  return strictVerbs.has(form) || softVerbs.has(form);
}
