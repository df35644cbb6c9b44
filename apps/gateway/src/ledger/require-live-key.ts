import { ProblemError } from '@runplane/protocol';
import type { KeyRow } from '../stores/store.ts';
import type { LedgerState } from './command.ts';

/**
 * INVARIANT (live key): nothing that a key asks for stands behind the key's revocation. The door saw the key as it was
 * when the request came; another gateway, or the same batch, may have revoked it since.
 */
export function requireLiveKey(key: KeyRow, state: Pick<LedgerState, 'keys'>): void {
  if (!isLive(key, state)) throw new ProblemError('invalid_key', 'the key is revoked');
}

export function isLive({ hash }: KeyRow, { keys }: Pick<LedgerState, 'keys'>): boolean {
  return (keys.get(Buffer.from(hash).toString('hex'))?.revokedAt ?? null) === null;
}
