import type { LedgerState } from '../ledger/command.ts';
import type { LedgerWatch } from '../ledger/ledger-watch.ts';
import type { Store } from '../stores/store.ts';
import type { EventHub } from './event-hub.ts';

/** so many answers are remembered as told: those of this gateway come back to it from the database */
const mostTold = 1_000;

/** Makes events of what ledgers write, and of what they learn from other gateways. */
export function watchLedgers(
  store: Pick<Store, 'approval' | 'freeze'>,
  hub: EventHub,
  failed: (error: unknown) => void,
): LedgerWatch {
  const told = new Map<string, string>();

  const tellRelease = async (org: string, id: string) => {
    const freeze = await store.freeze(org, id);
    if (freeze !== null && freeze.releasedAt !== null) hub.tell(org, { type: 'release', freeze });
  };

  const tellAnswer = async (org: string, id: string) => {
    const approval = await store.approval(org, id);
    if (approval === null || told.get(id) === approval.status) return;
    if (told.size >= mostTold) told.clear();
    told.set(id, approval.status);
    hub.tell(org, { type: 'approval', approval });
  };

  return {
    moved(org, before, after) {
      if (!hub.hasListeners(org)) return;
      if (before.keys !== after.keys) hub.tell(org, { type: 'keys' });
      for (const freeze of added(before, after)) hub.tell(org, { type: 'freeze', freeze });
      // memory has only those in force: who released it, and when, stands in the store
      for (const { id } of added(after, before)) tellRelease(org, id).catch(failed);
    },
    answered(org, ids) {
      if (!hub.hasListeners(org)) return;
      for (const id of ids) tellAnswer(org, id).catch(failed);
    },
  };
}

function added({ freezes: before }: LedgerState, { freezes: after }: LedgerState) {
  return before === after ? [] : [...after.values()].filter(({ id }) => !before.has(id));
}
