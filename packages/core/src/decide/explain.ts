import type { Classification } from '../classify/classification.ts';
import type { CompiledPolicySet } from '../policy/compile-policies.ts';
import type { Subject } from '../policy/subject.ts';
import type { Combination } from './combine.ts';
import type { Hit } from './evaluate.ts';
import { conditionReason, unknownReason } from './explain-condition.ts';
import { rulingReason } from './explain-ruling.ts';
import type { Reason } from './verdict.ts';

/** A reason for each of a thousand policies would explain nothing; the trace has them all. */
export const maxExplained = 16;

/** Why the effect is what it is: what each deciding policy says, and what nobody could tell about the action. */
export function explain({ effect, decisive, isUnregulated }: Combination, subject: Subject, set: CompiledPolicySet) {
  const reasons = decisive.slice(0, maxExplained).flatMap((hit) => explainHit(hit, subject));
  if (isUnregulated) reasons.push(unregulatedReason(set));
  return effect === 'allow' ? reasons : [...reasons, ...problemReasons(subject.classification, reasons)];
}

function explainHit(hit: Hit, subject: Subject): readonly Reason[] {
  const rulings = hit.policy.rulings(subject).filter(({ effect }) => effect === hit.effect);
  const ruled = rulings.map((ruling) => rulingReason(ruling, hit.policy.policy.id, subject)).filter(isReason);
  if (!hit.isCertain) return [unknownReason(hit, subject), ...ruled];
  return ruled.length > 0 ? ruled : [conditionReason(hit, subject)];
}

const isReason = (reason: Reason | null): reason is Reason => reason !== null;

function unregulatedReason({ isEmpty }: CompiledPolicySet): Reason {
  return {
    code: isEmpty ? 'no_policies' : 'no_policy_matched',
    policyId: null,
    path: null,
    actual: null,
    limit: null,
    message: isEmpty ? 'no policy is loaded' : 'no policy is about this action',
    passes: 'a policy that allows this action',
    remedy: null,
  };
}

/** What made the classification doubtful, unless a policy has named it already. */
export function problemReasons({ problems }: Classification, told: readonly Reason[]): readonly Reason[] {
  return problems
    .filter(({ code }) => !told.some((reason) => reason.code === code))
    .map(({ code, path, detail }) => ({
      code,
      policyId: null,
      path,
      actual: null,
      limit: null,
      message: detail,
      passes: null,
      remedy: null,
    }));
}
