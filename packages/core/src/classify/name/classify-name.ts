import { canonicalActions } from '../../catalogue/catalogue.ts';
import { nouns } from '../lexicon/nouns.ts';
import { phrases } from '../lexicon/phrases.ts';
import { type Provider, providers } from '../lexicon/providers.ts';
import { bulkWords } from '../lexicon/vocabulary.ts';
import { bulkType } from './bulk-type.ts';
import { type FoundVerb, findVerb } from './find-verb.ts';
import { meaningOf } from './meaning-of.ts';
import { formOf, type NameWord, wordsOf } from './name-word.ts';

/** What a name says by itself. */
export interface NameReading {
  /** canonical action type, or null when the name says nothing */
  readonly type: string | null;
  /** 0 to 1: 1 for a name that the lexicon has as a whole, lower for one that was put together */
  readonly confidence: number;
  /** the provider whose name it bears */
  readonly source: string | null;
  readonly detail: string;
  /** it says that there is more than one: a plural, `all`, `batch` */
  readonly bulk: boolean;
  /** what it does stands in an argument: `manage_users` */
  readonly polymorphic: boolean;
  readonly words: readonly NameWord[];
}

const typesByWords: ReadonlyMap<string, string> = new Map(
  canonicalActions
    .filter((action) => action.type !== 'unknown')
    .map((action) => [wordsOf(action.type.split('_')).map(formOf).join(' '), action.type]),
);

/** What the words of a name amount to; later stages may know better, and only the arguments may lower it. */
export function classifyName(tokens: readonly string[]): NameReading {
  return classifyWords(wordsOf(tokens));
}

export function classifyWords(words: readonly NameWord[]): NameReading {
  const { provider, rest } = takeProvider(words);
  const source = provider?.source ?? null;
  // one word of a provider's is about that provider's things
  const known = wholeName(words) ?? (provider?.about && rest.length === 1 ? undefined : wholeName(rest));
  if (known !== undefined) return readingOfKnown(known, rest, source);
  if (provider === null && isDelegate(rest)) return readingOfDelegate(rest);
  const verb = findVerb(rest);
  return verb === null ? withoutVerb(rest, source) : readingOfVerb(verb, rest, provider);
}

function readingOfKnown(known: string, words: readonly NameWord[], source: string | null): NameReading {
  const bulk = saysMany(words);
  const type = bulk ? bulkType(known) : known;
  return { type, confidence: 1, source, detail: `known name of ${type}`, bulk, polymorphic: false, words };
}

function readingOfVerb(verb: FoundVerb, words: readonly NameWord[], provider: Provider | null): NameReading {
  const polymorphic = verb.verbClass === 'manage';
  const meaning = meaningOf(polymorphic ? { ...verb, verbClass: 'delete' } : verb, words, provider);
  // several labels are put on one record
  const labels = meaning.family === 'mark' && meaning.type === 'update_record';
  const bulk = saysMany(words) && !labels;
  const type = bulk && !polymorphic ? bulkType(meaning.type) : meaning.type;
  return {
    type,
    confidence: polymorphic ? guess : Math.min(verb.confidence, meaning.confidence),
    source: provider?.source ?? null,
    detail: `\`${verb.word}\` with ${meaning.object} reads as ${type}`,
    bulk,
    polymorphic,
    words,
  };
}

const delegating: ReadonlySet<string> = new Set([
  'call',
  'invoke',
  'execute',
  'run',
  'use',
  'perform',
  'trigger',
  'do',
]);
const delegated: ReadonlySet<string> = new Set(['action', 'function', 'operation']);

/** `call_tool`, `run_action`: it does whatever an argument names. */
function isDelegate(words: readonly NameWord[]): boolean {
  const [verb, object, ...more] = words.map(formOf);
  if (verb === undefined || more.length > 0 || !delegating.has(verb)) return false;
  return object === undefined || delegated.has(object);
}

function readingOfDelegate(words: readonly NameWord[]): NameReading {
  const detail = 'what it runs stands in an argument';
  return { type: null, confidence: 0, source: null, detail, bulk: false, polymorphic: true, words: words.slice(0, 0) };
}

/** How sure it is that a tool of many operations does the worst of them. */
const guess = 0.3;

/** The provider a name bears, and the name without it. A leading service of it (`aws.ec2`) goes with it. */
export function takeProvider(words: readonly NameWord[]): { provider: Provider | null; rest: readonly NameWord[] } {
  let provider: Provider | null = null;
  const rest = words.filter((word, index) => {
    const named = providers.get(word.form);
    if (named === undefined || (named.leadingOnly && (index > 0 || words.length === 1))) return true;
    provider = { ...named, source: provider?.source ?? named.source, about: named.about ?? provider?.about ?? null };
    return false;
  });
  return { provider, rest };
}

function wholeName(words: readonly NameWord[]): string | undefined {
  const name = words
    .filter((word) => !bulkWords.has(word.form))
    .map(formOf)
    .join(' ');
  const exact = words.map(formOf).join(' ');
  return typesByWords.get(exact) ?? phrases.get(exact) ?? typesByWords.get(name) ?? phrases.get(name);
}

function saysMany(words: readonly NameWord[]): boolean {
  return words.some((word) => word.plural || bulkWords.has(word.form));
}

function withoutVerb(words: readonly NameWord[], source: string | null): NameReading {
  const families = words.map((word) => nouns.get(word.form));
  const type = families.includes('public')
    ? 'lookup_public_info'
    : families.includes('human')
      ? 'escalate_to_human'
      : null;
  const detail = type === null ? 'no word of the name says what it does' : `a name without a verb reads as ${type}`;
  return { type, confidence: type === null ? 0 : 0.6, source, detail, bulk: false, polymorphic: type === null, words };
}
