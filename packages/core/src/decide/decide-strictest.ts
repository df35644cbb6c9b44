import type { Action } from '../action/action.ts';
import type { Classification } from '../classify/classification.ts';
import type { CompiledPolicySet } from '../policy/compile-policies.ts';
import type { Facts } from '../policy/subject.ts';
import { decide } from './decide.ts';
import type { DecisionKind, Verdict } from './verdict.ts';

/** A reading of an action, with what becomes of the action if it is that. */
export interface Judgement {
  readonly classification: Classification;
  readonly verdict: Verdict;
}

const strictness: Readonly<Record<DecisionKind, number>> = { ALLOW: 0, REQUIRE_APPROVAL: 1, BLOCK: 2 };

/**
 * What becomes of an action that may be several things: the strictest of what policies say to each. How dangerous a type
 * is says little of how strict an organization is about it: a payment that may be a deletion has to pass as both.
 */
export function decideStrictest(
  action: Action,
  readings: readonly [Classification, ...Classification[]],
  set: CompiledPolicySet,
  facts: Facts,
): Judgement {
  const judge = (classification: Classification): Judgement => ({
    classification,
    verdict: decide(action, classification, set, facts),
  });
  // the common case: it is one thing
  if (readings.length === 1 && readings[0].also === undefined) return judge(readings[0]);
  const all = readings.flatMap((reading) => [reading, ...(reading.also ?? [])]);
  const [first, ...others] = all as [Classification, ...Classification[]];
  return others.map(judge).reduce((most, next) => (isStricter(next.verdict, most.verdict) ? next : most), judge(first));
}

function isStricter(verdict: Verdict, than: Verdict): boolean {
  const difference = strictness[verdict.decision] - strictness[than.decision];
  return difference > 0 || (difference === 0 && verdict.risk.score > than.risk.score);
}
