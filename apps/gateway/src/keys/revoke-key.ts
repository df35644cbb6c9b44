import { ProblemError } from '@runplane/protocol';
import type { Caller } from '../http/caller.ts';
import type { Command, LedgerState } from '../ledger/command.ts';
import type { KeyRow } from '../stores/store.ts';

/** Ends a key; every request after the entry is refused. Revoking a revoked key changes nothing. */
export async function revokeKey({ ledger, key }: Caller, id: string): Promise<KeyRow> {
  const row = keyOf(ledger.state, id);
  if (row.role === 'owner' && key.role !== 'owner')
    throw new ProblemError('forbidden', "only an owner revokes an owner's key");
  if (row.revokedAt !== null) return row;
  return ledger.submit(revokeCommand(id, key));
}

function revokeCommand(id: string, requester: KeyRow): Command<KeyRow> {
  return {
    urgent: true,
    idempotency: null,
    requester,
    apply({ now, state }) {
      const row = keyOf(state, id);
      requireAnotherAdministrator(row, state);
      // two revocations in one batch: the first one counts
      const revoked = { ...row, revokedAt: row.revokedAt ?? now };
      return {
        entries: [{ kind: 'key.revoked', subject: id, members: { by: requester.id }, sealed: [] }],
        revocations: [{ id, revokedAt: revoked.revokedAt }],
        answer: () => revoked,
      };
    },
  };
}

function keyOf(state: LedgerState, id: string): KeyRow {
  for (const row of state.keys.values()) if (row.id === id) return row;
  throw new ProblemError('not_found', `there is no key \`${id}\``);
}

/** INVARIANT (administrable): at least one key that is not revoked may administer the organization. */
function requireAnotherAdministrator(row: KeyRow, state: LedgerState): void {
  if (!administers(row)) return;
  for (const other of state.keys.values()) if (other.id !== row.id && administers(other)) return;
  throw new ProblemError('last_admin_key', `\`${row.id}\` is the last key that administers the organization`);
}

function administers({ role, revokedAt }: KeyRow): boolean {
  return revokedAt === null && (role === 'admin' || role === 'owner');
}
