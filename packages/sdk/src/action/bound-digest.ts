import type { Decision } from '../answer/decision.ts';
import type { DecisionCall } from '../guard-call.ts';
import { unavailable } from '../runplane-error.ts';
import { actionDigest } from './action-digest.ts';

/**
 * INVARIANT (binding): the decision is on exactly what would run. The digest is recomputed from the frozen context, so a
 * decision on anything else is `UNAVAILABLE` with `digest_mismatch`. Null where an older gateway does not say enough.
 */
export async function boundDigest(call: DecisionCall, decision: Decision): Promise<string | null> {
  const { action } = decision;
  if (action?.organization === undefined) return null;
  const { organization: org, agent, environment, target, requested, type } = action;
  if (agent === undefined || environment === undefined) throw mismatch(decision, 'leaves out who acts, or where');
  if (requested !== call.action) throw mismatch(decision, `is on the action \`${requested}\``);
  if (target !== call.target) throw mismatch(decision, `is on the target \`${target}\``);
  if (call.agent !== null && agent !== call.agent) throw mismatch(decision, `is about the agent \`${agent}\``);
  const exact = { org, agent, environment, requested, target, type, context: call.context };
  const digest = await actionDigest(exact).catch((cause) => {
    throw mismatch(decision, `has no digest: ${cause.message}`);
  });
  if (digest !== action.digest) throw mismatch(decision, `is bound to ${action.digest}, this action is ${digest}`);
  return digest;
}

function mismatch(decision: Decision, what: string): Error {
  const message = `the gateway's decision is of another action, nothing runs: it ${what}`;
  return unavailable('digest_mismatch', message, { decision });
}
