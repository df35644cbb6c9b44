import { hash } from 'node:crypto';
import { keyTextPattern, ProblemError } from '@runplane/protocol';
import type { Ledger } from '../ledger/command.ts';
import type { KeyRow } from '../stores/store.ts';

/** Whoever sent a request: a key, and the organization's ledger that knows it. */
export interface Caller {
  readonly key: KeyRow;
  readonly ledger: Ledger;
}

const bearer = /^bearer +(\S+)$/i;

/** Finds the key of an `Authorization` header by its hash. Every way to fail looks the same from outside. */
export function authenticate(authorization: string | undefined, ledgers: readonly Ledger[]): Caller {
  const text = authorization === undefined ? undefined : bearer.exec(authorization)?.[1];
  if (text === undefined || !keyTextPattern.test(text)) throw invalidKey();
  const digest = hash('sha256', text, 'hex');
  for (const ledger of ledgers) {
    const key = ledger.state.keys.get(digest);
    if (key !== undefined && key.revokedAt === null) return { key, ledger };
  }
  throw invalidKey();
}

function invalidKey(): ProblemError {
  return new ProblemError('invalid_key', 'the key is missing, malformed, unknown or revoked');
}
