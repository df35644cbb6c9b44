import { isFrozenBy } from '@runplane/core';
import { isOwn } from '../approvals/visible-approval.ts';
import { scopeOf } from '../freezes/frozen.ts';
import { pinsOf } from '../guard/pins.ts';
import type { LedgerState } from '../ledger/command.ts';
import type { FreezeRow, KeyRow } from '../stores/store.ts';
import type { GatewayEvent } from './gateway-event.ts';

/** Whether a key hears of an event: an agent's hears of its own approvals, and of freezes that may stop it. */
export function concerns(event: GatewayEvent, key: KeyRow, state: LedgerState): boolean {
  if (key.role !== 'agent') return true;
  return event.type === 'approval' ? isOwn(event.approval, key) : mayStop(event.freeze, key, state);
}

/** A key that is bound to no agent may speak for any. */
function mayStop(freeze: FreezeRow, key: KeyRow, state: LedgerState): boolean {
  const { agent, key: id } = scopeOf(freeze);
  const bound = pinsOf(key, state).agent;
  const scope = {
    ...(id !== undefined && { key: id }),
    ...(agent !== undefined && bound !== null && { agent }),
  };
  return isFrozenBy(scope, { agent: bound, key: key.id, tools: [], actions: [], target: '', sources: [] });
}
