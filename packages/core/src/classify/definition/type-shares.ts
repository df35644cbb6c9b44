import type { Evidence } from '../classification.ts';
import type { NounFamily } from '../lexicon/nouns.ts';
import { verbMeanings } from '../lexicon/verb-meanings.ts';
import type { VerbClass } from '../lexicon/verbs.ts';
import { rightsChange } from '../name/meaning-of.ts';
import type { NounVote } from './noun-votes.ts';
import { isHarmlessVerb } from './verb-votes.ts';
import { nounWeights } from './weights.ts';

/** How all that speaks is divided among the canonical action types; sums to 1, or empty when nothing speaks. */
export type TypeShares = ReadonlyMap<string, number>;

/** What the verbs amount to with the nouns. */
export function typeShares(verbs: ReadonlyMap<VerbClass, number>, nouns: readonly NounVote[]): TypeShares {
  const shares = new Map<string, number>();
  const total = [...verbs.values()].reduce((sum, weight) => sum + weight, 0);
  for (const [verbClass, weight] of verbs) {
    for (const [type, share] of typesOf(verbClass, nouns)) {
      shares.set(type, (shares.get(type) ?? 0) + (share * weight) / total);
    }
  }
  return shares;
}

function typesOf(verbClass: VerbClass, nouns: readonly NounVote[]): Map<string, number> {
  const { byFamily, otherwise } = verbMeanings.get(verbClass)!;
  const types = new Map<string, number>();
  const add = (type: string | null, weight: number) => {
    if (type !== null) types.set(type, (types.get(type) ?? 0) + weight);
  };
  const membership = membershipChange(verbClass, nouns);
  for (const { family, weight, head, word } of nouns) {
    if (head && word === 'user' && membership === null && (verbClass === 'create' || verbClass === 'add')) {
      add('create_user', weight);
      continue;
    }
    if (family === null) {
      add(otherwise, isHarmlessVerb(verbClass) ? weight * nounWeights.unknownRead : weight);
      continue;
    }
    const type = byFamily.get(family) ?? (isHarmlessVerb(verbClass) ? undefined : whateverIsDone.get(family));
    if (membership !== null && (isPerson(family) || isGroup(family))) add(membership, weight);
    // what a verb does to an object of another kind says something only of the object itself
    else if (type !== undefined || head) add(type ?? otherwise, weight);
  }
  add(otherwise, nounWeights.otherwise);
  const sum = [...types.values()].reduce((all, weight) => all + weight, 0);
  return new Map([...types].map(([type, weight]) => [type, weight / sum]));
}

/** Things to which any change is one kind of action, whatever the verb. */
const whateverIsDone: ReadonlyMap<NounFamily, string> = new Map([
  ['medication', 'submit_clinical_order'],
  ['device', 'control_device'],
  ['shell', 'run_shell_command'],
  ['responder', 'dispatch_responder'],
  ['sharing', 'share_resource'],
]);

const isPerson = (family: NounFamily | null) => family === 'person' || family === 'identity';
const isGroup = (family: NounFamily | null) => family === 'access' || family === 'group' || family === 'channel';

/** Putting somebody into a group or taking them out of it is about rights. */
function membershipChange(verbClass: VerbClass, nouns: readonly NounVote[]): string | null {
  const type = rightsChange(verbClass);
  if (type === null) return null;
  const inOne = (from: NounVote['from']) => {
    const own = nouns.filter((vote) => vote.from === from && vote.weight >= nounWeights.clauseOther);
    return own.some(({ family, head }) => head && isPerson(family)) && own.some(({ family }) => isGroup(family));
  };
  return inOne('name') || inOne('description') ? type : null;
}

/** Gives a phrase that means one thing its share. */
export function withPhrase(shares: TypeShares, type: string, share: number): TypeShares {
  const mixed = new Map([...shares].map(([each, of]): [string, number] => [each, of * (1 - share)]));
  const rest = shares.size === 0 ? 1 : share;
  return mixed.set(type, (mixed.get(type) ?? 0) + rest);
}

/** The types by share, largest first. */
export function ranked(shares: TypeShares): (readonly [type: string, share: number])[] {
  return [...shares].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

export function nounEvidence(nouns: readonly NounVote[]): Evidence[] {
  return nouns
    .filter(({ head, from }) => head || from === 'provider')
    .map(({ word, family, from }) => ({
      kind: from,
      detail: family === null ? `nothing is known of \`${word}\`` : `\`${word}\` is of the family ${family}`,
    }));
}
