import { hash } from 'node:crypto';
import { keyTextPattern, ProblemError } from '@runplane/protocol';
import type { Ledger } from '../ledger/command.ts';
import type { KeyRow } from '../stores/store.ts';
import type { Services } from './services.ts';

/** Whoever sent a request: a key, and the organization's ledger that knows it. */
export interface Caller {
  readonly key: KeyRow;
  readonly ledger: Ledger;
}

type KeyHolders = Pick<Services, 'organizations' | 'platformKey'>;

const bearer = /^bearer +(\S+)$/i;

/** headers of keys that exist, with the hash of their key: what each request of a busy agent asks for again */
const knownHeaders = new Map<string, string>();
const maxKnownHeaders = 1_000;

/** Finds the key of an `Authorization` header by its hash, at the same cost for any number of organizations. */
export function findCaller(
  authorization: string | undefined,
  { organizations }: Pick<KeyHolders, 'organizations'>,
): Caller | null {
  if (authorization === undefined) return null;
  const digest = knownHeaders.get(authorization) ?? digestOfKey(authorization);
  const ledger = digest === null ? null : organizations.ledgerOfKey(digest);
  const key = digest === null ? undefined : ledger?.state.keys.get(digest);
  if (ledger === null || digest === null || key === undefined || key.revokedAt !== null) return null;
  if (knownHeaders.size >= maxKnownHeaders) knownHeaders.clear();
  knownHeaders.set(authorization, digest);
  return { key, ledger };
}

/**
 * The caller of a header that no known key goes with: a key of an organization that another gateway has just created is
 * found as well. Every other way to fail looks the same from outside.
 */
export async function findNewCaller(authorization: string | undefined, holders: KeyHolders): Promise<Caller> {
  const text = keyTextOf(authorization);
  if (text !== null && holders.platformKey.is(text)) throw nothingHere();
  if (text !== null && keyTextPattern.test(text)) await holders.organizations.lookAgain();
  const caller = findCaller(authorization, holders);
  if (caller === null) throw invalidKey();
  return caller;
}

/** Lets the platform key through. To an organization's keys there is no platform. */
export async function requirePlatform(authorization: string | undefined, holders: KeyHolders): Promise<void> {
  const text = keyTextOf(authorization);
  if (text !== null && holders.platformKey.is(text)) return;
  if (findCaller(authorization, holders) === null) await findNewCaller(authorization, holders);
  throw nothingHere();
}

/** The same for every call that is there for others. */
export function nothingHere(): ProblemError {
  return new ProblemError('not_found', 'there is nothing here for this key');
}

function keyTextOf(authorization: string | undefined): string | null {
  return authorization === undefined ? null : (bearer.exec(authorization)?.[1] ?? null);
}

function digestOfKey(authorization: string): string | null {
  const text = keyTextOf(authorization);
  return text === null || !keyTextPattern.test(text) ? null : hash('sha256', text, 'hex');
}

function invalidKey(): ProblemError {
  return new ProblemError('invalid_key', 'the key is missing, malformed, unknown or revoked');
}
