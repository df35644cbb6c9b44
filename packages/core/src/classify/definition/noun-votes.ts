import { type NounFamily, nouns } from '../lexicon/nouns.ts';
import type { Provider } from '../lexicon/providers.ts';
import { parameterFamilies, tellingWords } from '../lexicon/telling-words.ts';
import { strictVerbs } from '../lexicon/verbs.ts';
import { bulkWords, connectives, prepositions } from '../lexicon/vocabulary.ts';
import { familyIn, headOf } from '../name/meaning-of.ts';
import type { NameWord } from '../name/name-word.ts';
import { claimWords } from './prose.ts';
import type { Clause } from './read-clause.ts';
import { nounWeights } from './weights.ts';

/** One noun that something is done to, and how much it counts. */
export interface NounVote {
  readonly word: string;
  /** null: an object of which nothing is known */
  readonly family: NounFamily | null;
  readonly weight: number;
  readonly from: 'name' | 'description' | 'parameter' | 'provider';
  /** it stands where the object of the verb stands */
  readonly head: boolean;
}

export interface NounSources {
  readonly name: readonly NameWord[];
  /** where the name's verb stands, or -1 */
  readonly nameVerb: number;
  readonly clause: Clause;
  readonly prose: readonly NameWord[];
  readonly parameters: readonly NameWord[];
  readonly provider: Provider | null;
  /** the name bears the provider; else the source or the description does */
  readonly providerNamed: boolean;
}

export function nounVotes({
  name,
  nameVerb,
  clause,
  prose,
  parameters,
  provider,
  providerNamed,
}: NounSources): NounVote[] {
  const votes = [
    ...phraseVotes(name, nameVerb, 'name', nounWeights.nameHead, nounWeights.nameOther),
    ...phraseVotes(clause.object, -1, 'description', nounWeights.clauseHead, nounWeights.clauseOther),
    ...looseVotes(prose, 'description', nounWeights.prose, nounWeights.proseAtMost),
    ...looseVotes(parameters, 'parameter', nounWeights.parameter, nounWeights.parameterAtMost),
  ].map(
    (vote): NounVote =>
      vote.family === null ? vote : { ...vote, family: familyIn({ word: vote.word, family: vote.family }, provider) },
  );
  if (provider?.about) {
    votes.push({
      word: provider.source,
      family: provider.about,
      weight: providerNamed ? nounWeights.provider : nounWeights.providerElsewhere,
      from: 'provider',
      head: false,
    });
  }
  return votes;
}

/**
 * The first object behind the verb is the head; words before a verb are the namespace that the tool stands in, unless
 * nothing follows it.
 */
function phraseVotes(
  words: readonly NameWord[],
  verb: number,
  from: NounVote['from'],
  headWeight: number,
  otherWeight: number,
): NounVote[] {
  const verbWord = words[verb]?.form ?? '';
  const behind = phrasesOf(words.slice(verb + 1));
  const before = verb > 0 ? phrasesOf(words.slice(0, verb)) : [];
  const says = (phrase: string[]) => phrase.some((word) => !isSilent(word));
  const hasObject = behind.some(says);
  const phrases = hasObject ? [...behind, ...before] : [...before.toReversed(), ...behind];
  const main = phrases.find(says);
  const others = phrases.filter((phrase) => phrase !== main);
  const head = main === undefined ? null : headOf(main, verbWord);
  const unknown = head === null ? (main?.findLast((word) => !isSilent(word)) ?? null) : null;
  const votes: NounVote[] = [];
  if (unknown !== null)
    votes.push({ word: unknown, family: null, weight: headWeight * unknownShare, from, head: true });
  let headFound = false;
  for (const word of [...(main ?? []), ...others.flat()]) {
    const family = nouns.get(word);
    if (family === undefined) continue;
    const isHead = !headFound && word === head?.word;
    if (isHead) headFound = true;
    votes.push({ word, family, weight: isHead ? headWeight : otherWeight, from, head: isHead });
  }
  return votes;
}

/** What an object of which nothing is known counts, beside one that is known. */
const unknownShare = 0.5;

function phrasesOf(words: readonly NameWord[]): string[][] {
  const phrases: string[][] = [[]];
  for (const { form } of words) {
    if (prepositions.has(form)) phrases.push([]);
    else phrases.at(-1)!.push(form);
  }
  return phrases.filter((phrase) => phrase.length > 0);
}

/** Words of a phrase that are no object. */
function isSilent(word: string): boolean {
  return (
    bulkWords.has(word) || connectives.has(word) || silent.has(word) || strictVerbs.has(word) || /^\d+$/.test(word)
  );
}

const silent: ReadonlySet<string> = new Set(
  'detail data value information info content result overview summary name title description count id metadata attribute version state based available associated top array string json copy set part back up off out here me is select result change operation yaml dict api v1 v2 v3 rest endpoint manager toolkit client server service system new existing specific given particular single current detailed specified'.split(
    ' ',
  ),
);

function looseVotes(words: readonly NameWord[], from: NounVote['from'], weight: number, atMost: number): NounVote[] {
  const sums = new Map<NounFamily, NounVote>();
  for (const { form } of words) {
    const family = (from === 'parameter' ? parameterFamilies.get(form) : undefined) ?? nouns.get(form);
    if (family === undefined || (from === 'description' && claimWords.has(form))) continue;
    const telling = from === 'description' && tellingWords.has(form);
    const sum = (sums.get(family)?.weight ?? 0) + (telling ? nounWeights.telling : weight);
    if (sum <= (telling ? nounWeights.tellingAtMost : atMost))
      sums.set(family, { word: form, family, weight: sum, from, head: false });
  }
  return [...sums.values()];
}
