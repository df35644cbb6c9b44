import { ProblemError } from '@runplane/protocol';
import type { Caller } from '../http/caller.ts';
import type { Command, Ledger, LedgerState } from '../ledger/command.ts';
import { requireLiveKey } from '../ledger/require-live-key.ts';
import type { KeyRow } from '../stores/store.ts';

/**
 * Ends a key; every request after the entry is refused. Revoking a revoked key changes nothing.
 *
 * @param ledger the requester's own, or its organization's test ledger
 */
export async function revokeKey(ledger: Ledger, requester: Caller, id: string): Promise<KeyRow> {
  try {
    return await ledger.submit(revokeCommand(id, requester));
  } catch (cause) {
    if (cause instanceof RevokedBefore) return cause.row;
    throw cause;
  }
}

class RevokedBefore extends Error {
  readonly row: KeyRow;

  constructor(row: KeyRow) {
    super('the key is revoked already');
    this.row = row;
  }
}

function revokeCommand(id: string, caller: Caller): Command<KeyRow> {
  const requester = caller.key;
  return {
    urgent: true,
    idempotency: null,
    requester,
    apply({ now, state, organization }) {
      requireLiveKey(requester, caller.ledger.state);
      const row = keyOf(state, id);
      if (row.role === 'owner' && requester.role !== 'owner')
        throw new ProblemError('forbidden', "only an owner revokes an owner's key");
      if (row.revokedAt !== null) throw new RevokedBefore(row);
      // a test ledger is administered by the live one's keys
      if (organization.testOf === null) requireAnotherAdministrator(row, state);
      return {
        entries: [{ kind: 'key.revoked', subject: id, members: { by: requester.id }, sealed: [] }],
        revocations: [{ id, revokedAt: now }],
        answer: () => ({ ...row, revokedAt: now }),
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
