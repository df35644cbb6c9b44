import type { Evidence } from '../classification.ts';
import { prosePhrase } from '../lexicon/prose-phrases.ts';
import type { VerbClass } from '../lexicon/verbs.ts';
import type { ReadDefinition } from './read-definition.ts';
import { operationsOf } from './schema-words.ts';
import { nounEvidence, type TypeShares, typeShares, withPhrase } from './type-shares.ts';
import { phraseShares } from './weights.ts';

/** names that say too little to go by when there is a description */
const vagueNames: ReadonlySet<string> = new Set(
  'search query fetch status info view request edit write time exec run process call execute api'.split(' '),
);

export interface RuleShares {
  readonly shares: TypeShares;
  /** the verbs that the shares are made of */
  readonly verbs: ReadonlyMap<VerbClass, number>;
  /** what it does stands in an argument */
  readonly polymorphic: boolean;
  readonly evidence: readonly Evidence[];
}

/** What the rules make of a definition: verbs with nouns, then phrases and names that mean one thing. */
export function ruleShares(read: ReadDefinition): RuleShares {
  const { named, nouns, main, prose, wholeName } = read;
  const verbs = resolveManaging(read);
  const evidence: Evidence[] = [...read.verbs.evidence, ...nounEvidence(nouns)];
  let shares: TypeShares = verbs.size === 0 ? new Map() : typeShares(verbs, nouns);
  const phrase = prosePhrase(main);
  if (phrase !== null) {
    shares = withPhrase(shares, phrase.type, phraseShares.prose);
    evidence.push({ kind: 'description', detail: `\`${phrase.words}\` means ${phrase.type}` });
  }
  if (named.type !== null && named.confidence === 1) {
    const share = prose === '' ? 1 : vagueNames.has(wholeName) ? phraseShares.vague : phraseShares.name;
    const isMail = named.type === 'send_message' && nouns.some(({ family }) => family === 'email');
    shares = withPhrase(shares, isMail ? 'send_email' : named.type, share);
    evidence.push({ kind: 'name', detail: named.detail });
  }
  if (shares.size === 0 && named.type !== null) shares = withPhrase(shares, named.type, 1);
  const polymorphic = read.verbs.weights.has('manage') || operationsOf(read.parameters).length > 1;
  return { shares, verbs, polymorphic, evidence };
}

/** A tool that manages something is read as one that changes it, unless it says that it only reads. */
function resolveManaging({ verbs, claimsToRead, parameters }: ReadDefinition): ReadonlyMap<VerbClass, number> {
  const weight = verbs.weights.get('manage');
  if (weight === undefined) return verbs.weights;
  const weights = new Map(verbs.weights);
  weights.delete('manage');
  const as: VerbClass = claimsToRead && operationsOf(parameters).length === 0 ? 'read' : 'update';
  return weights.set(as, (weights.get(as) ?? 0) + weight);
}
