import { claimedFacts, decide } from '@runplane/core';
import type { LoadEngine } from './engine.ts';
import { loadRunplane } from './runplane.ts';

/** Runplane's whole verdict: risk, evaluation with all outcomes, combination, reasons with what would have passed. */
export const load: LoadEngine = async (rules) => {
  const { set, toAction, classify } = await loadRunplane(rules);
  const isCustom = set.policies.map(({ layer }) => layer === 'custom');
  return (call) => {
    const action = toAction(call);
    const classification = classify(action);
    return () => {
      const { outcomes } = decide(action, classification, set, claimedFacts);
      let matched = 0;
      for (let at = outcomes.indexOf('m'); at >= 0; at = outcomes.indexOf('m', at + 1)) if (isCustom[at]) matched += 1;
      return matched;
    };
  };
};
