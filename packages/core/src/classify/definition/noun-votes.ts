import { type NounFamily, nouns } from '../lexicon/nouns.ts';
import type { Provider } from '../lexicon/providers.ts';
import { parameterFamilies, tellingWords } from '../lexicon/telling-words.ts';
import { prepositions } from '../lexicon/vocabulary.ts';
import { familyIn, headOf } from '../name/meaning-of.ts';
import type { NameWord } from '../name/name-word.ts';
import type { Clause } from './read-clause.ts';
import { nounWeights } from './weights.ts';

/** One noun that something is done to, and how much it counts. */
export interface NounVote {
  readonly word: string;
  readonly family: NounFamily;
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
}

export function nounVotes({ name, nameVerb, clause, prose, parameters, provider }: NounSources): NounVote[] {
  const votes = [
    ...phraseVotes(name, nameVerb, 'name', nounWeights.nameHead, nounWeights.nameOther),
    ...phraseVotes(clause.object, -1, 'description', nounWeights.clauseHead, nounWeights.clauseOther),
    ...looseVotes(prose, 'description', nounWeights.prose, nounWeights.proseAtMost),
    ...looseVotes(parameters, 'parameter', nounWeights.parameter, nounWeights.parameterAtMost),
  ].map((vote) => ({ ...vote, family: familyIn(vote, provider) }));
  if (provider?.about) {
    votes.push({
      word: provider.source,
      family: provider.about,
      weight: nounWeights.provider,
      from: 'provider',
      head: false,
    });
  }
  return votes;
}

function phraseVotes(
  words: readonly NameWord[],
  verb: number,
  from: NounVote['from'],
  headWeight: number,
  otherWeight: number,
): NounVote[] {
  const phrases: string[][] = [[]];
  words.forEach(({ form }, index) => {
    if (prepositions.has(form)) phrases.push([]);
    else if (index !== verb) phrases.at(-1)!.push(form);
  });
  let headFound = false;
  return phrases.flatMap((phrase) => {
    const head = headOf(phrase, words[verb]?.form ?? '');
    return phrase.flatMap((word): NounVote[] => {
      const family = nouns.get(word);
      if (family === undefined) return [];
      const isHead = head?.word === word && !headFound;
      if (isHead) headFound = true;
      return [{ word, family, weight: isHead ? headWeight : otherWeight, from, head: isHead }];
    });
  });
}

function looseVotes(words: readonly NameWord[], from: NounVote['from'], weight: number, atMost: number): NounVote[] {
  const sums = new Map<NounFamily, NounVote>();
  for (const { form } of words) {
    const family = (from === 'parameter' ? parameterFamilies.get(form) : undefined) ?? nouns.get(form);
    if (family === undefined) continue;
    const telling = from === 'description' && tellingWords.has(form);
    const sum = (sums.get(family)?.weight ?? 0) + (telling ? nounWeights.telling : weight);
    if (sum <= (telling ? nounWeights.tellingAtMost : atMost))
      sums.set(family, { word: form, family, weight: sum, from, head: false });
  }
  return [...sums.values()];
}
