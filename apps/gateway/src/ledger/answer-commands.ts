import { equalBytes } from '@runplane/core';
import type { DecisionRow } from '../stores/store.ts';
import type { BuiltBatch } from './build-batch.ts';
import { keyText, reusedKey, type Waiting } from './command-queue.ts';

/** Answers a command whose idempotency key has a decision; false when it has none. */
export function answerRepeat(command: Waiting, known: ReadonlyMap<string, DecisionRow>): boolean {
  const row = command.idempotency === null ? undefined : known.get(keyText(command.idempotency.key));
  if (row === undefined || command.idempotency === null || command.replay === undefined) return false;
  if (row.requestDigest === null || !equalBytes(row.requestDigest, command.idempotency.request))
    command.reject(reusedKey());
  else command.replay(row).then(command.resolve, command.reject);
  return true;
}

/**
 * Answers every command of a batch.
 *
 * INVARIANT (no answer before the log): refusals wait for the commit like all else. What they go by may be an entry of the
 * same batch, or what another gateway has changed.
 */
export function settleAll({ placed }: BuiltBatch<Waiting>, receiptOf: (seq: number) => () => string): void {
  for (const item of placed) {
    try {
      if ('refusal' in item) item.command.reject(item.refusal);
      else item.command.resolve(item.applied.answer({ seq: item.seq, receipt: receiptOf(item.seq) }));
    } catch (cause) {
      item.command.reject(cause);
    }
  }
}
