import { ProblemError } from '@runplane/protocol';
import type { Caller } from '../http/caller.ts';
import type { Command, EntryDraft, Place } from '../ledger/command.ts';
import type { AgentRow, KeyRow } from '../stores/store.ts';

/** Registers a name that an administrator vouches for. */
export function registerAgent({ ledger, key }: Caller, name: string): Promise<AgentRow> {
  return ledger.submit(registerCommand(name, key));
}

function registerCommand(name: string, requester: KeyRow): Command<AgentRow> {
  return {
    urgent: false,
    idempotency: null,
    requester,
    apply(place) {
      if (place.state.agents.has(name))
        throw new ProblemError('agent_exists', `agent \`${name}\` exists`, { path: 'name' });
      const { row, entry } = registeredAgent(name, place);
      return { entries: [entry], agents: [row], answer: () => row };
    },
  };
}

/** What an agent has before it declares or does anything. */
export const freshAgent = {
  model: null,
  version: null,
  declaredAt: null,
  redemption: 'optional',
  activeMonth: null,
} as const;

/** A new agent that an administrator vouches for, and its entry. */
export function registeredAgent(name: string, place: Place): { readonly row: AgentRow; readonly entry: EntryDraft } {
  const row = { ...freshAgent, id: place.newId('agt'), name, verified: true, createdAt: place.now };
  const entry = {
    kind: 'agent.registered',
    subject: row.id,
    members: { verified: true },
    sealed: [['name', name]] as const,
  };
  return { row, entry };
}
