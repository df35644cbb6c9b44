import { claimedFacts, traceOf } from '@runplane/core';
import type { LoadEngine } from './engine.ts';
import { loadRunplane } from './runplane.ts';

/** Runplane's written-out trace, as an answer to a question about one decision: every policy with what it read. */
export const load: LoadEngine = async (rules) => {
  const { set, toAction, classify } = await loadRunplane(rules);
  return (call) => {
    const action = toAction(call);
    const classification = classify(action);
    return () => {
      const trace = traceOf(action, classification, set, claimedFacts);
      return trace.filter(({ layer, result }) => layer === 'custom' && result === 'matched').length;
    };
  };
};
