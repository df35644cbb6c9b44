import type { Exposure, Freeze, FreezeId } from '@runplane/protocol';
import { nameOfKey } from '../keys/name-of-key.ts';
import type { LedgerState } from '../ledger/command.ts';
import type { FreezeRow } from '../stores/store.ts';
import { scopeOf } from './frozen.ts';

/** The wire form of a freeze. */
export function renderFreeze(row: FreezeRow, state: Pick<LedgerState, 'keys'>, exposure: Exposure | null): Freeze {
  return {
    id: row.id as FreezeId,
    scope: scopeOf(row),
    reason: row.reason,
    createdAt: new Date(row.createdAt).toISOString(),
    createdBy: nameOfKey(row.createdBy, state),
    releasedAt: row.releasedAt === null ? null : new Date(row.releasedAt).toISOString(),
    releasedBy: row.releasedBy === null ? null : nameOfKey(row.releasedBy, state),
    ...(exposure !== null && { exposure }),
  };
}
