import { ProblemError } from '@runplane/protocol';
import type { Caller } from '../http/caller.ts';
import type { Command } from '../ledger/command.ts';
import type { FreezeRow, KeyRow, Store } from '../stores/store.ts';

/** Lets what a freeze stopped go on, from its entry on. Releasing it again changes nothing, and records nothing. */
export async function releaseFreeze(
  store: Pick<Store, 'freeze'>,
  { ledger, key }: Caller,
  row: FreezeRow,
  reason: string | null,
): Promise<FreezeRow> {
  if (row.releasedAt !== null) return row;
  // another gateway may have made it a moment ago
  if (!ledger.state.freezes.has(row.id)) await ledger.refresh();
  try {
    return await ledger.submit(releaseCommand(row.id, reason, key));
  } catch (cause) {
    if (!(cause instanceof NotInForce)) throw cause;
    const other = await store.freeze(ledger.organization.org, row.id);
    if (other === null || other.releasedAt === null) throw cause;
    return other;
  }
}

/** Somebody else released it meanwhile; or it is not heard of here yet. */
class NotInForce extends ProblemError {
  constructor(id: string) {
    super('overloaded', `freeze \`${id}\` is being made or released`);
  }
}

function releaseCommand(id: string, reason: string | null, requester: KeyRow): Command<FreezeRow> {
  return {
    urgent: false,
    idempotency: null,
    requester,
    apply({ state, now }) {
      const frozen = state.freezes.get(id);
      if (frozen === undefined) throw new NotInForce(id);
      const row = { ...frozen, releasedAt: now, releasedBy: requester.id };
      return {
        entries: [
          {
            kind: 'freeze.released',
            subject: id,
            members: { by: requester.id },
            sealed: reason === null ? [] : [['reason', reason]],
          },
        ],
        freezes: [row],
        answer: () => row,
      };
    },
  };
}
