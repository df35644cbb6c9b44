import { type EnvironmentClass, environmentClass } from '@runplane/core';
import { ProblemError } from '@runplane/protocol';
import type { LedgerState } from '../ledger/command.ts';
import type { KeyRow } from '../stores/store.ts';

/** What a key says about whoever uses it, whatever the request claims. */
export interface Pins {
  /** the agent's name */
  readonly agent: string | null;
  readonly environment: string | null;
}

export const noPins: Pins = { agent: null, environment: null };

// rows are never changed in place and an agent keeps its name, so what was found for a row holds as long as the row
const found = new WeakMap<KeyRow, Pins>();

export function pinsOf(key: KeyRow, state: LedgerState): Pins {
  if (key.agent === null && key.environment === null) return noPins;
  const known = found.get(key);
  if (known !== undefined) return known;
  const pins = { agent: key.agent === null ? null : agentName(key.agent, state), environment: key.environment };
  found.set(key, pins);
  return pins;
}

function agentName(id: string, state: LedgerState): string {
  for (const agent of state.agents.values()) if (agent.id === id) return agent.name;
  throw new Error(`the key is bound to an unknown agent \`${id}\``);
}

/** A key that is bound to an agent speaks for no other. */
export function effectiveAgent(claimed: string | null, pins: Pins): string | null {
  if (pins.agent === null) return claimed;
  if (claimed !== null && claimed !== pins.agent) {
    throw new ProblemError('agent_mismatch', `the key is bound to agent \`${pins.agent}\``, { path: 'agent' });
  }
  return pins.agent;
}

const rank: Readonly<Record<EnvironmentClass, number>> = { test: 0, development: 0, staging: 1, production: 2 };

/** A claim may raise the environment that the key pins, never lower it: the pinned one then stands. */
export function effectiveEnvironment(claimed: string | null, pins: Pins): string | null {
  if (pins.environment === null || claimed === null) return pins.environment ?? claimed;
  return rank[environmentClass(claimed)] > rank[environmentClass(pins.environment)] ? claimed : pins.environment;
}
