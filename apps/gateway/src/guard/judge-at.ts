import {
  agentChangeTerm,
  decideStrictest,
  deviationOf,
  historyId,
  type Judgement,
  type RiskFactor,
  sampleOf,
} from '@runplane/core';
import type { Place } from '../ledger/command.ts';
import type { AgentRow } from '../stores/store.ts';
import { factsOf } from './facts.ts';
import type { Considered } from './verdict-at.ts';

const none: readonly RiskFactor[] = [];

/**
 * What policies say where the entry stands: of the set that is active there, with the risk that the agent's history up to
 * there adds. What was recorded of that history is taken as it was.
 *
 * INVARIANT (one set): the verdict recorded is of the set that is active where its entry stands
 */
export function judgeAt(considered: Considered, place: Place, agent: AgentRow | null): Judgement {
  const { request, key, readings, judgement: before, compiled, deviation: recorded } = considered;
  const { action } = request;
  const judge = (deviation: readonly RiskFactor[]) =>
    decideStrictest(action, readings, place.state.compiled, { ...factsOf(key, action), deviation });
  const judgement = place.state.compiled === compiled ? before : judge(recorded ?? none);
  const deviation = recorded === undefined ? deviationAt(considered, judgement, place, agent) : none;
  return deviation.length === 0 ? judgement : judge(deviation);
}

/**
 * By the history of the type that it would be decided as without one; that it is unusual then counts for whatever it may
 * be.
 */
function deviationAt(
  { request: { action } }: Considered,
  { classification, verdict }: Judgement,
  { history, now, organization, scopeHash }: Place,
  agent: AgentRow | null,
): readonly RiskFactor[] {
  if (agent === null) return none;
  const sample = sampleOf(action, classification, organization.currency, scopeHash);
  const unusual = deviationOf(history(historyId(agent.id, verdict.type)), sample, now);
  const change = agentChangeTerm(agent, agent.declaredAt, now);
  return change === null ? unusual : [...unusual, change];
}
