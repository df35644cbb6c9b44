import { verify } from 'node:crypto';
import type { JsonObject } from '../answer/json-object.ts';
import { checkAction, checkParties, checkTime, type Expected } from './check-claims.ts';
import { decodePermit } from './decode-permit.ts';
import type { KeySource } from './key-source.ts';
import type { FrozenAction } from './permit-action.ts';
import { PermitError } from './permit-error.ts';
import { type Claims, readClaims } from './read-claims.ts';
import type { ReplayStore } from './replay-store.ts';

export interface LocalVerification extends Expected {
  readonly keysFor: KeySource;
  readonly replayStore: ReplayStore;
  readonly now: () => number;
}

export interface LocallyVerified {
  readonly decisionId: string;
  /** ms until the permit is over */
  readonly startWithinMs: number;
}

/**
 * Verifies a JWS permit and uses it up, without asking the gateway. In this order, and nothing later is looked at before
 * the earlier holds: spelling, header, key, signature, type, claims, issuer, audience, organization, time, action, use.
 *
 * A thief who has the permit can use it first: it is not bound to a key of its holder (no `cnf`; RFC 9449 is not offered).
 * What a stolen permit is good for is this one action, at this one executor, once, for a minute.
 */
export async function verifyLocally(
  permit: string,
  action: FrozenAction,
  digest: string,
  verification: LocalVerification,
): Promise<LocallyVerified> {
  const claims = await readSigned(permit, verification.keysFor);
  const { clockSkewMs, now } = verification;
  checkParties(claims, verification);
  const nowMs = now();
  checkTime(claims, nowMs, clockSkewMs);
  checkAction(claims, action, digest);
  await useUp(claims, verification);
  return { decisionId: claims.dec, startWithinMs: claims.exp * 1000 + clockSkewMs - nowMs };
}

async function readSigned(permit: string, keysFor: KeySource): Promise<Claims> {
  const { header, claims, signingInput, signature } = decodePermit(permit);
  const kid = readKid(header);
  const key = (await keysFor(kid)).get(kid);
  if (key === undefined) throw new PermitError('permit_key_unknown', 'the permit is signed by a key that is not known');
  if (!verify(null, signingInput, key, signature)) {
    throw new PermitError('permit_signature', 'the signature of the permit is not right');
  }
  if (header.typ !== 'rp-permit+jwt') throw new PermitError('permit_type', 'this is another kind of token');
  return readClaims(claims);
}

/**
 * INVARIANT (no algorithm of the token's choice): the header says which pinned key, and nothing else. No other member is
 * accepted: `jwk`, `jku`, `x5u`, `crit` and their kind are refused unread (RFC 8725 §3.1, §3.10).
 */
function readKid(header: JsonObject): string {
  const names = Object.keys(header).sort().join();
  const { alg, kid, typ } = header;
  if (names !== 'alg,kid,typ' || alg !== 'Ed25519' || typeof typ !== 'string') throw wrongHeader();
  // a thumbprint, so it can name no file and no address
  if (typeof kid !== 'string' || !/^[A-Za-z0-9_-]{43}$/.test(kid)) throw wrongHeader();
  return kid;
}

function wrongHeader(): PermitError {
  return new PermitError('permit_header', 'the header of a permit is exactly `alg` Ed25519, `kid` and `typ`');
}

/** INVARIANT (used before run): the claim is durable before anything runs, so a crash between costs a run, never a second. */
async function useUp({ iss, jti, iat, exp }: Claims, { replayStore, clockSkewMs }: LocalVerification): Promise<void> {
  const { remembersSince } = replayStore;
  if (remembersSince !== undefined && iat * 1000 < remembersSince + clockSkewMs) {
    throw new PermitError('permit_before_boot', 'the permit is older than what the replay store remembers');
  }
  const isFirst = await claim(replayStore, `${iss} ${jti}`, exp * 1000 + clockSkewMs);
  if (isFirst !== true) throw new PermitError('permit_replayed', 'the permit was used already');
}

async function claim(replayStore: ReplayStore, jti: string, keepUntil: number): Promise<boolean> {
  try {
    return await replayStore.claim(jti, keepUntil);
  } catch (cause) {
    throw new PermitError('replay_store_unavailable', 'it cannot be known whether the permit was used', cause);
  }
}
