import { canonicalAction, unknownAction } from '../../catalogue/catalogue.ts';
import { nouns as lexiconNouns } from '../lexicon/nouns.ts';
import { strictVerbs } from '../lexicon/verbs.ts';
import { isWord } from '../lexicon/vocabulary.ts';
import { bulkType } from '../name/bulk-type.ts';
import type { FoundVerb } from '../name/find-verb.ts';
import type { NameWord } from '../name/name-word.ts';
import { definitionDanger } from './danger.ts';
import { type FurtherEffect, furtherEffects, operationTypes } from './further-effects.ts';
import { isAboutOne } from './http-operation.ts';
import type { NounVote } from './noun-votes.ts';
import type { Clause } from './read-clause.ts';
import type { ReadDefinition } from './read-definition.ts';
import type { RuleShares } from './rule-shares.ts';
import type { ToolReading } from './tool-reading.ts';
import { toolSensitivity } from './tool-sensitivity.ts';
import { ranked, type TypeShares } from './type-shares.ts';
import { isHarmlessVerb } from './verb-votes.ts';
import { changeShare, plausibleShare, verbWeights } from './weights.ts';
import { wordEvidence, wordFeatures } from './word-shares.ts';

/**
 * Below this a reading is one guess of several, and the worst of them counts. Less is enough where all of them only
 * read, and where the type is one that policies guard anyway: a mistake then does little harm.
 */
export const certainEnough = { reading: 0.62, guarded: 0.58, changing: 0.78 } as const;

/** What the shares amount to: the type, how sure, and what it may be at worst. */
export function judge(read: ReadDefinition, rules: RuleShares, shares: TypeShares): ToolReading {
  const [[best, share]] = ranked(shares) as [[string, number]];
  const type = forMany(best, read, rules.polymorphic);
  const action = canonicalAction(type) ?? unknownAction;
  const reads = isReading(type);
  const further = graver(type, furtherEffects(toldBy(read), reads));
  const plausible = ranked(shares).flatMap(([each, of]) => (of >= plausibleShare ? [each] : []));
  const isProven = !reads || read.named.confidence === 1 || provesRead(read, rules);
  const worst =
    read.reordered || !isProven
      ? unknownAction.type
      : worstOf([type, ...plausible, ...further.map((effect) => effect.type), ...asked(read, rules)]);
  const guarded = action.sensitivity === 'high' || action.sensitivity === 'critical';
  const enough = isReading(worst) ? certainEnough.reading : guarded ? certainEnough.guarded : certainEnough.changing;
  const confidence = confidenceOf(share, read);
  const uncertain = confidence < enough || !isProven || (further.length > 0 && !guarded) || read.reordered;
  const { sensitivity, evidence } = toolSensitivity(action, shares, {
    ...read,
    prose: read.main,
    parameters: read.parameterWords,
  });
  return {
    type,
    sensitivity,
    confidence: uncertain ? Math.min(confidence, enough - 0.01) : confidence,
    uncertain,
    worst,
    polymorphic: rules.polymorphic,
    provider: read.provider?.source ?? null,
    evidence: [
      ...rules.evidence,
      ...wordEvidence(best, wordFeatures(read)),
      ...evidence,
      ...further.slice(0, 3).map((effect) => effect.evidence),
    ],
  };
}

/** `delete_users`, mail to an audience: the type for many. */
function forMany(type: string, { name, main, mainText, http }: ReadDefinition, polymorphic: boolean): string {
  if (type === 'send_email' && main.some(({ form }) => audience.has(form))) return bulkType(type);
  if (polymorphic || (http !== null && isAboutOne(http)) || namesOne.test(mainText)) return type;
  return saysMany(name) ? bulkType(type) : type;
}

const audience: ReadonlySet<string> = new Set(
  'everyone everybody subscriber audience campaign newsletter mass bulk'.split(' '),
);
const namesOne = /^\S+\s+(?:an?|one|single|the specified)\b/i;

function saysMany(words: readonly NameWord[]): boolean {
  return words.some(({ plural, form }) => plural || form === 'all' || form === 'bulk');
}

function toldBy({ said, parameters, name, verbs, provider }: ReadDefinition) {
  return { prose: said, parameters, objects: name.filter((_, index) => index !== verbs.nameVerb?.index), provider };
}

/** What a tool of several operations may be asked for; where they are not listed, the worst that its name leaves open. */
function asked(read: ReadDefinition, { polymorphic }: RuleShares): readonly string[] {
  if (!polymorphic) return [];
  const listed = operationTypes(toldBy(read));
  return listed.length > 0 || read.named.type === null ? listed : [read.named.type];
}

/** The effects that make it worse than its type. */
function graver(type: string, effects: readonly FurtherEffect[]): readonly FurtherEffect[] {
  // a query that is only read or checked is not run
  const isText = type === 'query_database' || type === 'compute_output';
  return effects.filter(
    (effect) =>
      definitionDanger(effect.type) > definitionDanger(type) &&
      isGrave(effect.type) &&
      !(isText && effect.type === 'execute_sql'),
  );
}

function isGrave(type: string): boolean {
  const { sensitivity, effects } = canonicalAction(type)!;
  return sensitivity === 'high' || sensitivity === 'critical' || effects.includes('external_communication');
}

function isReading(type: string): boolean {
  return (
    type !== 'read_secret' && (canonicalAction(type) ?? unknownAction).effects.every((effect) => effect === 'read')
  );
}

function worstOf(types: readonly string[]): string {
  return types.reduce((a, b) => (definitionDanger(b) > definitionDanger(a) ? b : a));
}

/**
 * How often such a reading is right: by its share of all that speaks, and how well that is founded. The scale was set on
 * labelled tools; `runplane tools evaluate` prints how well it holds.
 */
function confidenceOf(share: number, { named, verbs, clause, nouns }: ReadDefinition): number {
  const founded = foundation(verbs.nameVerb, clause, nouns);
  const sure = named.confidence === 1 ? Math.max(founded, 0.9) : founded;
  return Math.round(Math.min(0.99, rightAtWorst + (1 - rightAtWorst) * Math.sqrt(share * sure)) * 100) / 100;
}

/** how often the first of many guesses is right */
const rightAtWorst = 0.45;

function foundation(nameVerb: FoundVerb | null, { verb, kind }: Clause, nouns: readonly NounVote[]): number {
  const heads = nouns.filter(({ head }) => head);
  const known = new Set(heads.flatMap(({ family }) => family ?? []));
  const byNoun = known.size === 0 ? (heads.length > 0 ? 0.55 : 0.65) : heads.length > known.size ? 0.92 : 1;
  return byNoun * byVerb();

  function byVerb(): number {
    if (nameVerb === null) return verb !== null ? 0.85 : kind === 'noun_phrase' ? 0.7 : 0.5;
    if (verb !== null && isHarmlessVerb(nameVerb.verbClass) === isHarmlessVerb(verb.verbClass)) return 1;
    return nameVerb.confidence >= 0.9 ? 0.95 : 0.85;
  }
}

/**
 * Whether a tool that is taken for a reader says so: by a verb, or by naming what is shown and no change. A hint that it
 * only reads proves nothing.
 */
function provesRead({ verbs, clause, http }: ReadDefinition, rules: RuleShares): boolean {
  const weights = [...rules.verbs];
  // what a method says of reading is the author's claim, as a hint is
  const claimed = http !== null && /^(?:get|head|options)$/i.test(http.method) ? verbWeights.method : 0;
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0) - claimed;
  const changing = weights.reduce((sum, [verb, weight]) => (isHarmlessVerb(verb) ? sum : sum + weight), 0);
  return (total <= 0 || changing / total <= changeShare) && saysRead(verbs.nameVerb, clause);
}

function saysRead(nameVerb: FoundVerb | null, { verb, kind, object }: Clause): boolean {
  if (nameVerb !== null && isHarmlessVerb(nameVerb.verbClass)) return true;
  if (verb !== null) return isHarmlessVerb(verb.verbClass);
  if (kind !== 'noun_phrase') return false;
  const [first] = object;
  const isKnown = object.slice(0, 3).some(({ form }) => lexiconNouns.has(form) || showing.has(form));
  return (
    isKnown &&
    first !== undefined &&
    (isWord(first.form) || showing.has(first.form)) &&
    !object.some(({ form, inflected }) => !inflected && isChangeVerb(form))
  );
}

/** Words that a sentence about what is shown begins with. */
const showing: ReadonlySet<string> = new Set(
  'whether which what who how where when last latest current all public number list'.split(' '),
);

function isChangeVerb(word: string): boolean {
  const verbClass = strictVerbs.get(word);
  return verbClass !== undefined && !isHarmlessVerb(verbClass);
}
