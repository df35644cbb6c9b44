import { type CreateKey, ProblemError } from '@runplane/protocol';
import { registeredAgent } from '../agents/register-agent.ts';
import type { Caller } from '../http/caller.ts';
import type { Command, EntryDraft, Ledger, LedgerState, Place } from '../ledger/command.ts';
import { requireLiveKey } from '../ledger/require-live-key.ts';
import { sha256OfText } from '../ledger/sha256.ts';
import type { AgentRow, KeyRow } from '../stores/store.ts';
import { keyPrefix } from './key-text.ts';

/**
 * Records a new key by its hash; whoever asked is the only one who ever sees `text`.
 *
 * @param ledger the requester's own, or its organization's test ledger
 */
export async function createKey(ledger: Ledger, requester: Caller, request: CreateKey, text: string): Promise<KeyRow> {
  return ledger.submit(createCommand(request, text, requester));
}

// the first owner's key can only come from an administrator
function hasOwner({ keys }: LedgerState): boolean {
  for (const { role, revokedAt } of keys.values()) if (role === 'owner' && revokedAt === null) return true;
  return false;
}

function createCommand(request: CreateKey, text: string, caller: Caller): Command<KeyRow> {
  const requester = caller.key;
  return {
    urgent: false,
    idempotency: null,
    requester,
    apply(place) {
      requireLiveKey(requester, caller.ledger.state);
      if (request.role === 'owner' && requester.role !== 'owner' && hasOwner(place.state)) {
        throw new ProblemError('forbidden', 'only an owner creates keys of owners', { path: 'role' });
      }
      const binding = bindAgent(request.agent ?? null, place);
      const row: KeyRow = {
        id: place.newId('key'),
        hash: sha256OfText(text),
        prefix: keyPrefix(text),
        name: request.name,
        role: request.role,
        agent: binding.agent?.id ?? null,
        environment: request.environment ?? null,
        createdAt: place.now,
        revokedAt: null,
      };
      return {
        entries: [...binding.entries, keyCreated(row, requester.id)],
        agents: binding.rows,
        keys: [row],
        answer: () => row,
      };
    },
  };
}

interface Binding {
  readonly agent: AgentRow | null;
  readonly entries: readonly EntryDraft[];
  readonly rows: readonly AgentRow[];
}

/** The agent that a key is bound to; by binding a key to a name an administrator vouches for it. */
function bindAgent(name: string | null, place: Place): Binding {
  if (name === null) return { agent: null, entries: [], rows: [] };
  const known = place.state.agents.get(name);
  if (known !== undefined) return { agent: known, entries: [], rows: [] };
  const { row, entry } = registeredAgent(name, place);
  return { agent: row, entries: [entry], rows: [row] };
}

/** The entry of a new key: who made it and what it may do, never what it is. */
export function keyCreated({ id, role, agent, environment, name }: KeyRow, by: string): EntryDraft {
  return { kind: 'key.created', subject: id, members: { agent, by, environment, role }, sealed: [['name', name]] };
}
