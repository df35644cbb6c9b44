import { canonicalActions } from '../../catalogue/catalogue.ts';
import type { Evidence } from '../classification.ts';
import { connectives, prepositions } from '../lexicon/vocabulary.ts';
import { wordWeights } from '../lexicon/word-weights.ts';
import type { NameWord } from '../name/name-word.ts';
import type { ReadDefinition } from './read-definition.ts';
import type { TypeShares } from './type-shares.ts';
import { ruleStrength } from './weights.ts';

/** words of the main sentence and arguments that are looked at */
const mainAtMost = 12;
const parametersAtMost = 30;

/**
 * The words of a definition as the fitted weights know them: `n:` in the name, `w:` in the name or the main sentence,
 * `p:` in an argument's name; each with how much it counts.
 */
export function wordFeatures({ name, main, parameterWords }: ReadDefinition): ReadonlyMap<string, number> {
  const features = new Map<string, number>();
  for (const { form } of name.filter(tells)) features.set(`n:${form}`, 1).set(`w:${form}`, 1);
  for (const { form } of main.slice(0, mainAtMost).filter(tells)) features.set(`w:${form}`, 1);
  for (const { form } of parameterWords.slice(0, parametersAtMost).filter(tells)) features.set(`p:${form}`, 0.5);
  return features;
}

function tells({ form }: NameWord): boolean {
  return form.length > 1 && !prepositions.has(form) && !connectives.has(form) && !emptyWords.has(form);
}

/** Words that stand in any definition. */
const emptyWords: ReadonlySet<string> = new Set(
  'is it its are be been this that these those which who what when where if so not no their your you s using use will has have do does'.split(
    ' ',
  ),
);

/** The rules' shares, corrected by what single words have been seen to mean (softmax of rules and words together). */
export function withWords(shares: TypeShares, features: ReadonlyMap<string, number>): TypeShares {
  const scores = new Map(types.map((type) => [type, ruleStrength * (shares.get(type) ?? 0)]));
  for (const [feature, value] of features) {
    for (const [type, weight] of wordWeights.get(feature) ?? none) scores.set(type, scores.get(type)! + weight * value);
  }
  const most = Math.max(...scores.values());
  const odds = [...scores].map(([type, score]) => [type, Math.exp(score - most)] as const);
  const sum = odds.reduce((all, [, each]) => all + each, 0);
  return new Map(odds.map(([type, each]) => [type, each / sum]));
}

/** The words that spoke most for a type. */
export function wordEvidence(type: string, features: ReadonlyMap<string, number>): Evidence[] {
  const spoke = [...features].flatMap(([feature, value]) => {
    const weight = (wordWeights.get(feature) ?? none).find(([each]) => each === type)?.[1] ?? 0;
    return weight * value >= tellingWeight ? [{ feature, points: weight * value }] : [];
  });
  return spoke
    .sort((a, b) => b.points - a.points)
    .slice(0, 3)
    .map(({ feature }) => ({
      kind: feature.startsWith('p:') ? 'parameter' : feature.startsWith('n:') ? 'name' : 'description',
      detail: `\`${feature.slice(2)}\` is often said of ${type}`,
    }));
}

const tellingWeight = 0.4;
const none: readonly (readonly [string, number])[] = [];
const types = canonicalActions.map(({ type }) => type).filter((type) => type !== 'unknown');
