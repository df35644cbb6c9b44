import { ProblemError } from '@runplane/protocol';
import { changedBy, changeEntry, declaredValues } from '../agents/declare-agent.ts';
import { freshAgent } from '../agents/register-agent.ts';
import type { EntryDraft, Place } from '../ledger/command.ts';
import type { AgentRow, KeyRow } from '../stores/store.ts';
import type { GuardRequest } from './read-guard-request.ts';

/** names that only requests claim are kept in memory: a client that makes up a new one each time must come to an end */
const maxAgents = 10_000;

/** What is made once for a command, however often it is applied. */
export interface Made {
  /** a budget of this agent's is looked up by its id */
  agent: AgentRow | null;
}

export interface TakenAgent {
  readonly agent: AgentRow | null;
  readonly entries: readonly EntryDraft[];
  /** its row where it is not as it was */
  readonly changed: readonly AgentRow[];
  /** its first decision of the month */
  readonly isNewlyActive: boolean;
}

const none: readonly never[] = [];
const noAgent: TakenAgent = { agent: null, entries: none, changed: none, isNewlyActive: false };

export type Declaring = Pick<GuardRequest, 'action' | 'declared'>;

/** Whether a decision would be the agent's first one of the month. */
export function isNewThisMonth({ action: { agent } }: Declaring, { state }: Place): boolean {
  return agent !== null && state.agents.get(agent)?.activeMonth !== state.usage.month;
}

/**
 * The agent that a request names, as the decision leaves it. A name that only a request claims is registered: a key that
 * is bound to an agent names one that is already.
 *
 * @param counts false where the plan has no room for one more active agent
 */
export function takeAgent(request: Declaring, key: KeyRow, made: Made, place: Place, counts: boolean): TakenAgent {
  const name = request.action.agent;
  if (name === null) return noAgent;
  const { month } = place.state.usage;
  const known = place.state.agents.get(name);
  const activeMonth = counts ? { activeMonth: month } : {};
  if (known === undefined) {
    made.agent ??= newAgent(name, request, place);
    const agent: AgentRow = { ...made.agent, createdAt: place.now, ...activeMonth };
    return { agent, entries: [agentRegistered(agent)], changed: [agent], isNewlyActive: counts };
  }
  const isNewlyActive = counts && known.activeMonth !== month;
  const change = changedBy(request.declared, known);
  if (change === null && !isNewlyActive) return { ...noAgent, agent: known };
  const declared = change === null ? {} : declaredValues(change, known, place.now);
  const agent: AgentRow = { ...known, ...declared, ...activeMonth };
  const entries = change === null ? none : [changeEntry(change, agent, key)];
  return { agent, entries, changed: [agent], isNewlyActive };
}

function newAgent(name: string, { declared }: Declaring, { state, newId, now }: Place): AgentRow {
  if (state.agents.size >= maxAgents) {
    throw new ProblemError('invalid_request', `there are ${maxAgents} agents already: name one of them`, {
      path: 'agent',
    });
  }
  return { ...freshAgent, ...declared, id: newId('agt'), name, verified: false, createdAt: now };
}

function agentRegistered({ id, name, verified, model, version }: AgentRow): EntryDraft {
  return {
    kind: 'agent.registered',
    subject: id,
    members: { verified },
    sealed: [
      ['name', name],
      ...(model === null ? [] : [['model', model] as const]),
      ...(version === null ? [] : [['version', version] as const]),
    ],
  };
}
