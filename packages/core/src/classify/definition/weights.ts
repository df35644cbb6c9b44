/**
 * How much each thing that a definition says counts. A definition's words vote twice: verbs for what is done, nouns for
 * what it is done to; what both amount to together is the canonical action. Checked by `runplane tools evaluate`.
 */
export const verbWeights = {
  /** a word of the name that is a verb wherever it stands */
  name: 4,
  /** a word of the name that is a verb where it stands, by how sure that is */
  nameInPlace: 2.5,
  nameLast: 1.5,
  /** a verb of the name that stands behind one that reads: `get_transfer` */
  nameBehindRead: 1,
  /** a verb that leaves what is done to other words: `run`, `perform`, `manage` */
  light: 2,
  /** the first verb of the description */
  clause: 3,
  /** a description that begins with a verb of which nothing is known */
  unknownVerb: 1.2,
  /** a description that only names a thing: what is named is shown */
  nounPhrase: 1.2,
  /** the verbs joined to it: `create or update` */
  joined: 1.2,
  /** the method of an HTTP operation */
  method: 2.5,
} as const;

export const nounWeights = {
  nameHead: 4,
  /** another noun of the name, or one behind a preposition */
  nameOther: 1.2,
  clauseHead: 2.5,
  clauseOther: 0.8,
  /** any other word of the description's beginning, and the most of one family */
  prose: 0.25,
  proseAtMost: 1,
  /** the same for a word that by itself tells the domain */
  telling: 0.8,
  tellingAtMost: 2.4,
  /** a word of an argument's name, and the most of one family */
  parameter: 0.3,
  parameterAtMost: 0.9,
  /** what the provider's things are */
  provider: 1.2,
  /** the same where only the source or the description names the provider */
  providerElsewhere: 0.4,
  /** an object of which nothing is known, where it is only read: what is around it tells more */
  unknownRead: 0.3,
  /** what the verb does to things that nothing here is known of */
  otherwise: 0.4,
} as const;

/** A phrase that means one thing, as a share of all that speaks. */
export const phraseShares = { name: 0.75, vague: 0.3, prose: 0.45 } as const;

/** From this share on a type is plausible: what a call may turn out to be. */
export const plausibleShare = 0.2;

/** From this share on a change in the votes keeps a reading from being harmless. */
export const changeShare = 0.3;

/** What a whole share of the rules is worth beside the fitted weights of words. */
export const ruleStrength = 4;
