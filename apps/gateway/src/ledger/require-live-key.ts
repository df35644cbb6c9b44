import { ProblemError } from '@runplane/protocol';
import type { KeyRow } from '../stores/store.ts';
import type { LedgerState } from './command.ts';

/**
 * INVARIANT (live key): nothing that a key asks for stands behind the key's revocation. The door saw the key as it was
 * when the request came; another gateway, or the same batch, may have revoked it since.
 */
export function requireLiveKey({ hash }: KeyRow, { keys }: LedgerState): void {
  const revokedAt = keys.get(Buffer.from(hash).toString('hex'))?.revokedAt ?? null;
  if (revokedAt !== null) throw new ProblemError('invalid_key', 'the key is revoked');
}
