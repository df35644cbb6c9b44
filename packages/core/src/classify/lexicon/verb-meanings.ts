import type { Families } from './families-by-type.ts';
import type { NounFamily } from './nouns.ts';
import { outwardVerbs } from './outward-verbs.ts';
import { recordVerbs } from './record-verbs.ts';
import { systemVerbs } from './system-verbs.ts';
import type { VerbClass } from './verbs.ts';

/** What a verb amounts to, by the family of its object. */
export interface VerbMeaning {
  readonly byFamily: ReadonlyMap<NounFamily, string>;
  /** for an object of any other family, or one that the lexicon does not have; null: the verb alone says nothing */
  readonly otherwise: string | null;
}

/** For each verb the type that it amounts to otherwise, and by the families of its object. */
export type MeaningsByVerb = {
  readonly [verbClass in VerbClass]?: readonly [otherwise: string | null, families: Families];
};

const meanings: Required<MeaningsByVerb> = { ...recordVerbs, ...outwardVerbs, ...systemVerbs };

export const verbMeanings: ReadonlyMap<VerbClass, VerbMeaning> = new Map(
  Object.entries(meanings).map(([verbClass, [otherwise, families]]) => [
    verbClass as VerbClass,
    { otherwise, byFamily: familiesByName(families) },
  ]),
);

function familiesByName(families: Families): ReadonlyMap<NounFamily, string> {
  return new Map(
    Object.entries(families).flatMap(([type, names]) =>
      names.split(/\s+/).map((family): [NounFamily, string] => [family as NounFamily, type]),
    ),
  );
}
