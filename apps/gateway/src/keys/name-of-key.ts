import type { LedgerState } from '../ledger/command.ts';

/** What people know a key by; its id where there is none of that id. */
export function nameOfKey(id: string, { keys }: Pick<LedgerState, 'keys'>): string {
  for (const key of keys.values()) if (key.id === id) return key.name;
  return id;
}
