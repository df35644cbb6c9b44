import { type NounFamily, nouns } from '../lexicon/nouns.ts';
import type { Provider } from '../lexicon/providers.ts';
import { verbMeanings } from '../lexicon/verb-meanings.ts';
import type { VerbClass } from '../lexicon/verbs.ts';
import { prepositions } from '../lexicon/vocabulary.ts';
import type { FoundVerb } from './find-verb.ts';
import type { NameWord } from './name-word.ts';

export interface Meaning {
  readonly type: string;
  /** the object that decided */
  readonly object: string;
  readonly family: NounFamily | null;
  readonly confidence: number;
}

export interface NamedObject {
  readonly word: string;
  readonly family: NounFamily;
}

/** Words that say which part of an object, or nothing: the object before them decides. */
const partsOfObjects: ReadonlySet<string> = new Set(
  `item entry record address status history activity price stage owner thread cell row field rule option property block
  feed score balance statement slot variant form observation parameter setting`.split(/\s+/),
);

const cloudSources: ReadonlySet<string> = new Set(
  'aws gcp azure cloudflare digitalocean terraform supabase neon vercel netlify heroku kubernetes railway'.split(' '),
);

/** Providers whose folders and pages are no files and no web pages. */
const notFiles: ReadonlySet<NounFamily> = new Set(['record', 'telemetry', 'workflow', 'post']);

/** What a database, a cache or a vector store holds. */
const rowsThere: ReadonlySet<NounFamily> = new Set(['record', 'row', 'key', 'ui', 'file']);

/** What is a record elsewhere is a resource there. */
const cloudThings: ReadonlySet<string> = new Set(['project', 'app', 'branch', 'workspace', 'environment', 'tenant']);

/** What a verb amounts to with the objects around it. */
export function meaningOf(verb: FoundVerb, words: readonly NameWord[], provider: Provider | null): Meaning {
  const [object, ...others] = objectsOf(verb, words, provider);
  const meaning = verbMeanings.get(verb.verbClass)!;
  if (object === undefined) {
    const word = words.find((_, index) => index !== verb.index)?.form ?? 'nothing named';
    return { type: meaning.otherwise!, object: `\`${word}\``, family: null, confidence: 0.7 };
  }
  const membership = membershipChange(verb, object, others);
  const type = membership ?? meaning.byFamily.get(object.family) ?? meaning.otherwise!;
  return { type, object: `\`${object.word}\``, family: object.family, confidence: 0.9 };
}

/** The object that decides, then those behind a preposition. */
function objectsOf(verb: FoundVerb, words: readonly NameWord[], provider: Provider | null): NamedObject[] {
  const phrases = splitAtPrepositions(words, verb.index);
  const heads = phrases.flatMap((phrase) => headOf(phrase, verb.word) ?? []);
  if (heads.length === 0 && provider?.about && provider.about !== 'record')
    heads.push({ word: provider.source, family: provider.about });
  return heads.map((head) => ({ ...head, family: familyIn(head, provider) }));
}

function splitAtPrepositions(words: readonly NameWord[], verbIndex: number): string[][] {
  const phrases: string[][] = [[]];
  words.forEach((word, index) => {
    if (prepositions.has(word.form)) phrases.push([]);
    else if (index !== verbIndex) phrases.at(-1)!.push(word.form);
  });
  return phrases;
}

/** The last noun of a phrase, or the one before it when the last names only a part. */
export function headOf(phrase: readonly string[], verb: string): NamedObject | null {
  let part: NamedObject | null = null;
  for (const word of phrase.toReversed()) {
    const family = nouns.get(word);
    if (family === undefined || word === verb) continue;
    // a row is not the table that it stands in
    if (!partsOfObjects.has(word)) return part !== null && family === 'table' ? part : { word, family };
    part ??= { word, family };
  }
  return part;
}

/** What an object is depends on whose it is. */
export function familyIn({ word, family }: NamedObject, provider: Provider | null): NounFamily {
  if (provider === null) return family;
  const { about } = provider;
  if (cloudThings.has(word) && cloudSources.has(provider.source)) return 'infra';
  if (about !== null && notFiles.has(about) && (family === 'folder' || family === 'page')) return 'record';
  if (word === 'collection' && about === 'query') return 'table';
  if (about === 'query' && rowsThere.has(family)) return 'datum';
  if (about === 'telemetry' && (family === 'record' || family === 'event')) return 'signal';
  if (about === 'record' && family === 'package') return 'record';
  if (word === 'datasource' && about === 'telemetry') return 'alerting';
  if (word === 'object' && provider.about === 'file') return 'file';
  if (family === 'person' && provider.about === 'identity') return 'identity';
  if (family === 'account' && provider.about === 'record') return 'record';
  if (family === 'group' && provider.about === 'identity') return 'access';
  if (family === 'message' && provider.about === 'email') return 'email';
  if (family === 'database' && cloudSources.has(provider.source)) return 'store';
  return family;
}

/** Putting somebody into a group or taking them out of it is about rights. */
function membershipChange(verb: FoundVerb, object: NamedObject, others: readonly NamedObject[]): string | null {
  if (object.family !== 'person' && object.family !== 'identity') return null;
  if (!others.some(({ family }) => family === 'access' || family === 'group' || family === 'channel')) return null;
  return rightsChange(verb.verbClass);
}

/** What a verb does to rights when it puts somebody into a group or takes them out of it. */
export function rightsChange(verbClass: VerbClass): 'grant_access' | 'revoke_access' | null {
  if (verbClass === 'create' || verbClass === 'add' || verbClass === 'update') return 'grant_access';
  return verbClass === 'delete' ? 'revoke_access' : null;
}
