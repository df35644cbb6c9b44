import { answeredAmong } from '../stores/answered-among.ts';
import type { Batch } from '../stores/store.ts';
import type { LedgerState } from './command.ts';
import type { LedgerMemory } from './ledger-memory.ts';

/** Told of what changed in a ledger once it is durable. It MUST NOT throw: nobody waits for it. */
export interface LedgerWatch {
  /** Keys or freezes may be others than before, whichever gateway changed them. */
  moved(org: string, before: LedgerState, after: LedgerState): void;
  /** This gateway recorded what became of these approvals. */
  answered(org: string, ids: readonly string[]): void;
}

export function tellMoved(watch: LedgerWatch, before: LedgerMemory, after: LedgerMemory): void {
  if (before.keys === after.keys && before.freezes === after.freezes) return;
  watch.moved(after.organization.org, before, after);
}

export function tellAnswered(watch: LedgerWatch, { org, resolutions }: Batch): void {
  const ids = answeredAmong(resolutions);
  if (ids.length > 0) watch.answered(org, ids);
}
