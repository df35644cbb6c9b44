import { claimedFacts, scoreRisk } from '@runplane/core';
import { evaluate } from '../../packages/core/src/decide/evaluate.ts';
import { createSubject } from '../../packages/core/src/policy/subject.ts';
import type { LoadEngine } from './engine.ts';
import { loadRunplane } from './runplane.ts';

/** Runplane's evaluation: the policies that apply and one outcome for each policy of the set. */
export const load: LoadEngine = async (rules) => {
  const { set, toAction, classify } = await loadRunplane(rules);
  return (call) => {
    const action = toAction(call);
    const classification = classify(action);
    const subject = createSubject(
      action,
      classification,
      scoreRisk(classification, action),
      set.currency,
      claimedFacts,
    );
    return () => evaluate(set, subject).hits.filter(({ policy }) => policy.layer === 'custom').length;
  };
};
