import type { JsonObject } from '@runplane/core';
import type { Caller } from '../http/caller.ts';
import type { Command } from '../ledger/command.ts';
import { withSetting } from '../organizations/settings.ts';
import type { KeyRow } from '../stores/store.ts';
import { type PermitKeyRing, permitKeyRing, rotated } from './permit-key-ring.ts';

/** Lets another key sign permits from now on. */
export function rotatePermitKey({ ledger, key }: Caller, revoke: boolean): Promise<PermitKeyRing> {
  return ledger.submit(rotateCommand(revoke, key));
}

function rotateCommand(revoke: boolean, requester: KeyRow): Command<PermitKeyRing> {
  return {
    urgent: true,
    idempotency: null,
    requester,
    apply({ organization, now }) {
      const ring = rotated(permitKeyRing(organization), now, revoke);
      return {
        entries: [
          {
            kind: 'settings.changed',
            subject: organization.org,
            members: { by: requester.id, permitKey: String(ring.current), revoked: revoke, setting: 'permitKeys' },
            sealed: [],
          },
        ],
        settings: withSetting(organization, 'permitKeys', ring as unknown as JsonObject),
        answer: () => ring,
      };
    },
  };
}
