import type { RiskFactor } from '../decide/verdict.ts';

/** What an agent says of itself. */
export interface DeclaredAgent {
  readonly model: string | null;
  readonly version: string | null;
}

const pointsOfChange = 6;
const newForMs = 86_400_000;

/**
 * An agent that has become another one is not yet known to behave like the one before.
 *
 * @param changedAt when its model or version last became another; null while they are the first ones
 */
export function agentChangeTerm(agent: DeclaredAgent, changedAt: number | null, now: number): RiskFactor | null {
  if (changedAt === null || now - changedAt >= newForMs) return null;
  const since = new Date(changedAt).toISOString();
  return {
    code: 'agent_changed',
    points: pointsOfChange,
    detail: `since ${since} the agent runs as ${wordsOf(agent)}`,
  };
}

function wordsOf({ model, version }: DeclaredAgent): string {
  const parts = [model === null ? null : `model ${model}`, version === null ? null : `version ${version}`];
  return parts.filter((part) => part !== null).join(', ');
}
