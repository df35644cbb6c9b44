import type { MeasureName } from '../catalogue/canonical-action.ts';
import { canonicalAction } from '../catalogue/catalogue.ts';
import { typesOf } from './parse-match.ts';
import { type Budget, type Duplicate, isStricter, type Limit, type Policy } from './policy.ts';
import type { Faults, Located, SourceMap, SourceNode } from './source-node.ts';

/** The bounds of a policy on running totals, with where each stands. */
export interface LocatedBounds {
  readonly budgets: readonly Located<Budget>[];
  readonly duplicates: readonly Located<Duplicate>[];
}

/** What could never have any effect is a mistake, and a mistake in a policy is not guessed at. */
export function checkReach(
  map: SourceMap,
  policy: Policy,
  { budgets, duplicates }: LocatedBounds,
  faults: Faults,
): void {
  const types = typesOf(policy.match);
  const match = map.fields.get('match');
  if (types.length === 0 && match !== undefined) faults.report('never_applies', match, 'no action is left to match');
  const limits = map.fields.get('limits');
  policy.limits?.forEach((limit, i) => {
    const at = limits?.kind === 'list' ? (limits.items[i] ?? limits) : map;
    checkOver(at, limit, policy, faults);
    checkMeasure(at, limit.measure, types, faults);
  });
  for (const { node, rule } of [...budgets, ...duplicates]) checkOver(node, rule, policy, faults);
  for (const { node, rule } of budgets) {
    // every action is one call
    if (rule.measure !== 'calls') checkMeasure(node, rule.measure, types, faults);
  }
  const measure = policy.thresholds?.find((step) => step.measure !== undefined)?.measure;
  const thresholds = map.fields.get('thresholds');
  if (measure !== undefined && thresholds !== undefined) checkMeasure(thresholds, measure, types, faults);
}

function checkOver(at: SourceNode, { over }: Pick<Limit, 'over'>, policy: Policy, faults: Faults): void {
  const mildest = policy.effect ?? policy.thresholds?.[0]?.effect;
  if (mildest === undefined || isStricter(over, mildest)) return;
  faults.report('never_applies', at, `the policy is never milder than \`${over}\``);
}

function checkMeasure(at: SourceNode, measure: MeasureName, types: readonly string[], faults: Faults): void {
  if (types.some((type) => canonicalAction(type)?.measures.includes(measure))) return;
  faults.report('never_applies', at, `no action that this policy matches has \`${measure}\``);
}
