import type { Batch } from './store.ts';

/**
 * What every engine checks before it writes, so that a caller's fault becomes neither a hole in a log nor a commit that
 * can never succeed.
 *
 * INVARIANT (gapless): a batch's entries follow the size that it was computed from, one by one, and its head counts them.
 */
export function requireWholeBatch({ expectedSize, head, entries, resolutions }: Batch): void {
  const gapless = entries.every(({ seq }, i) => seq === expectedSize + i);
  if (!gapless || entries.length === 0 || head.size !== expectedSize + entries.length) {
    throw new RangeError(`a batch from size ${expectedSize} must hold the entries from there to its head's size`);
  }
  if (new Set(resolutions.map(({ id }) => id)).size !== resolutions.length) {
    throw new RangeError('a batch must resolve an approval once only');
  }
}
