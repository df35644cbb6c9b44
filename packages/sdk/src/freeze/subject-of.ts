import type { Decision } from '../answer/decision.ts';
import type { DecisionCall } from '../guard-call.ts';
import type { FreezeSubject } from './freeze.ts';

/** What a freeze has to name to stop this call: as the gateway took it, where it says so. */
export function subjectOf({ action, agent, target, tool }: DecisionCall, decision: Decision | null): FreezeSubject {
  const decided = decision?.action;
  return {
    agent: decided?.agent ?? agent,
    action: decided?.type ?? action,
    target,
    tools: tool === null ? [action] : [action, tool.name],
    source: tool?.source ?? null,
  };
}
