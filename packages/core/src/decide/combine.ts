import type { Classification } from '../classify/classification.ts';
import { isStricter } from '../policy/policy.ts';
import type { Hit } from './evaluate.ts';
import type { PolicyEffect } from './verdict.ts';

export interface Combination {
  readonly effect: PolicyEffect;
  /** the policies that ask for that effect, in the order of the set */
  readonly decisive: readonly Hit[];
  /** true where no policy is about the action, and the effect is the one for that */
  readonly isUnregulated: boolean;
  /** the baseline does not count */
  readonly isReplaced: boolean;
}

/**
 * The most restrictive of the guardrails and of the custom policies, or of the baseline where no custom policy
 * certainly matches. A custom policy whose condition is unknown replaces nothing: it is added to the baseline.
 */
export function combine(hits: readonly Hit[], classification: Classification): Combination {
  const isReplaced = hits.some(({ policy, isCertain }) => policy.layer === 'custom' && isCertain);
  const counted = countedOf(hits, isReplaced);
  const isRegulated = counted.some(({ policy, isCertain }) =>
    isCertain ? policy.layer !== 'guardrail' : policy.layer === 'baseline',
  );
  const start: PolicyEffect = isRegulated ? 'allow' : unregulatedEffect(classification);
  const effect = counted.reduce((most, hit) => (isStricter(hit.effect, most) ? hit.effect : most), start);
  const deciding = counted.filter((hit) => hit.effect === effect && isDecisive(hit));
  // what certainly applies explains more than what might
  const decisive = [
    ...deciding.filter(({ isCertain }) => isCertain),
    ...deciding.filter(({ isCertain }) => !isCertain),
  ];
  return { effect, decisive, isUnregulated: !isRegulated && start === effect, isReplaced };
}

/** Those that count in the combination. */
export function countedOf(hits: readonly Hit[], isReplaced: boolean): readonly Hit[] {
  return isReplaced ? hits.filter(({ policy }) => policy.layer !== 'baseline') : hits;
}

/** A guardrail that is content permits nothing. */
const isDecisive = ({ policy, effect }: Hit): boolean => policy.layer !== 'guardrail' || effect !== 'allow';

/** Where no policy says anything: reading, and what nobody knows, waits for a human; everything else is blocked. */
function unregulatedEffect({ action }: Classification): PolicyEffect {
  const isRead = action.effects.every((effect) => effect === 'read');
  return isRead || action.type === 'unknown' ? 'require_approval' : 'block';
}
