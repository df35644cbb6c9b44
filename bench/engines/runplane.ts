import {
  type Action,
  type Classification,
  type CompiledPolicySet,
  compilePolicies,
  createClassifier,
  inspectors,
  loadInspectors,
  parsePolicies,
} from '@runplane/core';
import { type Call, type Rule, toPolicies } from './rules.ts';

export interface Runplane {
  readonly set: CompiledPolicySet;
  toAction(call: Call): Action;
  classify(action: Action): Classification;
}

/** The rules as custom policies, beside all that is built in. */
export async function loadRunplane(rules: readonly Rule[]): Promise<Runplane> {
  const parsed = parsePolicies(toPolicies(rules, 'require_approval'));
  if (!parsed.ok) throw new Error(`the policies were refused: ${JSON.stringify(parsed.errors)}`);
  await loadInspectors();
  return {
    set: compilePolicies(parsed.document, { currency: 'USD' }),
    classify: createClassifier(inspectors),
    toAction: ({ action, environment, amount }) => ({
      requested: action,
      target: 'finance-system',
      args: { amount },
      agent: 'billing-agent',
      environment,
      session: null,
    }),
  };
}
