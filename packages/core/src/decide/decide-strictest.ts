import type { Action } from '../action/action.ts';
import type { Classification } from '../classify/classification.ts';
import { uniteBudgets } from '../limits/budgets-of.ts';
import type { CompiledPolicySet } from '../policy/compile-policies.ts';
import type { Facts } from '../policy/subject.ts';
import { decide } from './decide.ts';
import { strictness } from './strictness.ts';
import type { Verdict } from './verdict.ts';

/** A reading of an action, with what becomes of the action if it is that; the budgets are those of all its readings. */
export interface Judgement {
  readonly classification: Classification;
  readonly verdict: Verdict;
}

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
  const judged = all.map(judge) as [Judgement, ...Judgement[]];
  return withAllBudgets(
    judged.reduce((most, next) => (isStricter(next.verdict, most.verdict) ? next : most)),
    judged,
  );
}

/** Whatever the action turns out to be, it has to be within the budgets for that. */
function withAllBudgets(strictest: Judgement, judged: readonly Judgement[]): Judgement {
  const { classification, verdict } = strictest;
  const verdicts = judged.map((each) => each.verdict);
  if (verdicts.every(({ budgets }) => budgets.length === 0)) return strictest;
  return { classification, verdict: { ...verdict, budgets: uniteBudgets(verdicts, verdict.type) } };
}

function isStricter(verdict: Verdict, than: Verdict): boolean {
  const difference = strictness[verdict.decision] - strictness[than.decision];
  return difference > 0 || (difference === 0 && verdict.risk.score > than.risk.score);
}
