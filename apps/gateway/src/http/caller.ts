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

/** headers of keys that exist, with the hash of their key: what each request of a busy agent asks for again */
const knownHeaders = new Map<string, string>();
const maxKnownHeaders = 1_000;

/** Finds the key of an `Authorization` header by its hash. Every way to fail looks the same from outside. */
export function authenticate(authorization: string | undefined, ledgers: readonly Ledger[]): Caller {
  if (authorization === undefined) throw invalidKey();
  const digest = knownHeaders.get(authorization) ?? digestOfKey(authorization);
  for (const ledger of ledgers) {
    const key = ledger.state.keys.get(digest);
    if (key === undefined || key.revokedAt !== null) continue;
    if (knownHeaders.size >= maxKnownHeaders) knownHeaders.clear();
    knownHeaders.set(authorization, digest);
    return { key, ledger };
  }
  throw invalidKey();
}

function digestOfKey(authorization: string): string {
  const text = bearer.exec(authorization)?.[1];
  if (text === undefined || !keyTextPattern.test(text)) throw invalidKey();
  return hash('sha256', text, 'hex');
}

function invalidKey(): ProblemError {
  return new ProblemError('invalid_key', 'the key is missing, malformed, unknown or revoked');
}
