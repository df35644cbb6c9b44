import type { Ledger } from '../ledger/command.ts';
import type { UsageRow } from '../stores/store.ts';

/** What is used of the month that `now` is in: nothing yet, where the last entry is of an earlier one. */
export function usageAt({ state }: Ledger, now: number): UsageRow {
  const month = new Date(now).toISOString().slice(0, 'yyyy-mm'.length);
  return state.usage.month >= month ? state.usage : { month, actions: 0, agents: 0 };
}
