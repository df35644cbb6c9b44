import type { Ledger } from '../ledger/command.ts';
import type { Store } from '../stores/store.ts';

const dayMs = 86_400_000;
const batchSize = 1_000;

/**
 * Removes counters and histories on which nothing counts any more, so that what nobody uses takes no room for ever.
 *
 * Safe beside everything else: the time is that of an entry of this log, and ledger time never goes back, so that every
 * batch still to come, on whatever gateway, has a later one, and would take the counter for an empty one, which is what
 * it takes a missing one for. What some gateway holds of it in memory counts as little. One that is charged again at this
 * moment has a new time to be empty at, which the removal looks at as it removes. The day is for good measure.
 */
export async function removeEmptyCounters(
  store: Pick<Store, 'removeEmptyCounters'>,
  { organization, state }: Ledger,
): Promise<number> {
  let removed = 0;
  for (;;) {
    const count = await store.removeEmptyCounters(organization.org, state.ts - dayMs, batchSize);
    removed += count;
    if (count < batchSize) return removed;
  }
}
