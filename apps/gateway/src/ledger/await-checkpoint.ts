import type { LedgerMemory } from './ledger-memory.ts';
import { loadMemory } from './ledger-memory.ts';
import type { LedgerParts } from './ledger-parts.ts';

const attempts = 30;
const pollMs = 100;

/** A log that was founded a moment ago has no checkpoint beside its head yet: its founder keeps one when it is idle. */
export async function awaitCheckpoint(parts: LedgerParts, first: LedgerMemory): Promise<LedgerMemory> {
  let memory = first;
  for (let i = 0; i < attempts && memory.head.checkpoint === null; i += 1) {
    await new Promise((resolve) => setTimeout(resolve, pollMs));
    memory = await loadMemory(parts, memory.organization.org);
  }
  return memory;
}
