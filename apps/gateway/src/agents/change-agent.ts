import { type ChangeAgent, ProblemError } from '@runplane/protocol';
import type { Caller } from '../http/caller.ts';
import type { Command, LedgerState } from '../ledger/command.ts';
import type { AgentRow, KeyRow } from '../stores/store.ts';

/** What an administrator says of an agent. What is so already changes nothing. */
export async function changeAgent({ ledger, key }: Caller, id: string, change: ChangeAgent): Promise<AgentRow> {
  const agent = agentOf(ledger.state, id);
  return isSo(agent, change) ? agent : ledger.submit(changeCommand(id, change, key));
}

function changeCommand(id: string, change: ChangeAgent, requester: KeyRow): Command<AgentRow> {
  return {
    urgent: false,
    idempotency: null,
    requester,
    apply({ state }) {
      const before = agentOf(state, id);
      const row: AgentRow = {
        ...before,
        redemption: change.redemption ?? before.redemption,
        verified: change.verified ?? before.verified,
      };
      const members = { by: requester.id, redemption: row.redemption, verified: row.verified };
      return {
        entries: [{ kind: 'agent.changed', subject: id, members, sealed: [] }],
        agents: [row],
        answer: () => row,
      };
    },
  };
}

function isSo(agent: AgentRow, { redemption, verified }: ChangeAgent): boolean {
  return (redemption ?? agent.redemption) === agent.redemption && (verified ?? agent.verified) === agent.verified;
}

function agentOf({ agents }: LedgerState, id: string): AgentRow {
  for (const agent of agents.values()) if (agent.id === id) return agent;
  throw new ProblemError('not_found', `there is no agent \`${id}\``);
}
