import type { Batch } from './store.ts';

/**
 * What every engine checks before it writes, so that a caller's fault becomes neither a hole in a log nor a commit that
 * can never succeed.
 *
 * INVARIANT (gapless): a batch's entries follow the size that it was computed from, one by one, and its head counts them.
 */
export function requireWholeBatch(batch: Batch): void {
  const { expectedSize, head, entries } = batch;
  const gapless = entries.every(({ seq }, i) => seq === expectedSize + i);
  if (!gapless || entries.length === 0 || head.size !== expectedSize + entries.length) {
    throw new RangeError(`a batch from size ${expectedSize} must hold the entries from there to its head's size`);
  }
  requireOnce('resolutions', batch.resolutions, ({ id }) => id);
  requireOnce('executions', batch.executions, ({ decision }) => decision);
  requireOnce('counters', batch.counters, ({ id }) => id);
  requireOnce('agents', batch.agents, ({ id }) => id);
  requireOnce('freezes', batch.freezes, ({ id }) => id);
  requireOnce('usage months', batch.usageMonths, ({ month }) => month);
  requireOnce('tools', batch.tools, ({ id }) => id);
}

/** A statement cannot change one row twice, and of two rows nobody could say which is the later one. */
function requireOnce<Row>(what: string, rows: readonly Row[], keyOf: (row: Row) => string): void {
  if (rows.length < 2 || new Set(rows.map(keyOf)).size === rows.length) return;
  throw new RangeError(`a batch must have each of its ${what} once only`);
}
