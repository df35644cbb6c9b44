import type { FreezeScope } from '@runplane/core';
import { ProblemError } from '@runplane/protocol';
import type { Caller } from '../http/caller.ts';
import type { Command, LedgerState } from '../ledger/command.ts';
import type { FreezeRow, KeyRow } from '../stores/store.ts';

/** Stops what is in the scope: every decision and every redemption behind its entry. */
export async function freeze({ ledger, key }: Caller, scope: FreezeScope, reason: string): Promise<FreezeRow> {
  // another gateway may have made the key a moment ago
  if (scope.key !== undefined && !hasKey(ledger.state, scope.key)) await ledger.refresh();
  return ledger.submit(freezeCommand(scope, reason, key));
}

function hasKey({ keys }: LedgerState, id: string): boolean {
  for (const key of keys.values()) if (key.id === id) return true;
  return false;
}

/** so many may be in force at once: each is looked at for every action */
const maxFreezes = 1_000;

function freezeCommand(scope: FreezeScope, reason: string, requester: KeyRow): Command<FreezeRow> {
  return {
    urgent: true,
    idempotency: null,
    requester,
    apply(place) {
      // keys have ids: one that nobody knows is misspelt. Names of agents and tools may come up later.
      if (scope.key !== undefined && !hasKey(place.state, scope.key)) {
        throw new ProblemError('not_found', `there is no key \`${scope.key}\``, { path: 'scope.key' });
      }
      if (place.state.freezes.size >= maxFreezes) {
        throw new ProblemError(
          'invalid_request',
          `${maxFreezes} freezes are in force: release some, or freeze more at once`,
        );
      }
      const row: FreezeRow = {
        id: place.newId('frz'),
        scope: JSON.stringify(scope),
        reason,
        createdAt: place.now,
        createdBy: requester.id,
        releasedAt: null,
        releasedBy: null,
      };
      return {
        entries: [
          {
            kind: 'freeze.created',
            subject: row.id,
            members: { by: requester.id, over: Object.keys(scope).sort() },
            sealed: [
              ['reason', reason],
              ['scope', { ...scope }],
            ],
          },
        ],
        freezes: [row],
        answer: () => row,
      };
    },
  };
}
