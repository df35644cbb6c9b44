import { timingSafeEqual } from 'node:crypto';
import { isJsonObject } from '../answer/json-object.ts';
import { exceeds, isPlainAmount } from './exceeds.ts';
import type { FrozenAction } from './permit-action.ts';
import { PermitError } from './permit-error.ts';
import type { Claims } from './read-claims.ts';

/** What an executor takes permits for. */
export interface Expected {
  readonly issuer: string;
  readonly audience: string;
  readonly organization: string;
  readonly clockSkewMs: number;
}

const longestLifeSeconds = 60;

/** Is it for this executor? `iss` before `aud` before `org`, each compared whole. */
export function checkParties({ iss, log, aud, org }: Claims, { issuer, audience, organization }: Expected): void {
  if (iss !== issuer || log.origin !== issuer) throw refused('permit_issuer', 'is of another log');
  if (aud !== audience) throw refused('permit_audience', 'is for another executor');
  if (org !== organization) throw refused('permit_organization', 'is of another organization');
}

/**
 * Times are taken with the allowed skew in the permit's favour. One that claims to live longer than permits do is refused
 * whatever the time: nobody issued it.
 */
export function checkTime({ iat, nbf, exp }: Claims, nowMs: number, clockSkewMs: number): void {
  if (exp <= iat || exp - iat > longestLifeSeconds || nbf < iat || nbf >= exp) {
    throw refused('permit_lifetime', `must be valid for a part of at most ${longestLifeSeconds} s`);
  }
  if (Math.max(iat, nbf) * 1000 > nowMs + clockSkewMs) throw refused('permit_not_yet_valid', 'is not valid yet');
  if (nowMs >= exp * 1000 + clockSkewMs) throw refused('permit_expired', 'is over');
}

/** Is it for exactly this action? The digest covers all of it; what is compared besides says more plainly what differs. */
export function checkAction(
  { req, op, res, actionType, sub, lim }: Claims,
  action: FrozenAction,
  digest: string,
): void {
  if (!timingSafeEqual(Buffer.from(req.dig), Buffer.from(digest))) {
    throw refused('permit_digest_mismatch', 'is for another action: target, name, type, agent or arguments differ');
  }
  if (op !== action.requested || res !== action.target || actionType !== action.type || sub !== action.agent) {
    throw refused('permit_operation', 'names another action than its digest');
  }
  if (lim !== null) checkLimit(lim, action);
}

function checkLimit(limit: NonNullable<Claims['lim']>, action: FrozenAction): void {
  const { value, currency } = amountOf(action);
  if (value === null || !isPlainAmount(value)) {
    throw refused('permit_limit', 'has a limit, and the action states no amount: give it as `amount`');
  }
  // an amount without a currency is in the organization's, which is the one that the permit then names
  if (currency !== null && currency !== limit.currency) throw refused('permit_limit', `is for ${limit.currency}`);
  if (exceeds(value, limit.amount)) throw refused('permit_limit', `is for at most ${limit.amount} ${limit.currency}`);
}

function amountOf({ amount, args }: FrozenAction): { value: string | null; currency: string | null } {
  if (amount !== undefined) return { value: amount.value, currency: amount.currency ?? null };
  const stated = isJsonObject(args) ? args : {};
  const isAmount = typeof stated.amount === 'string' || typeof stated.amount === 'number';
  return {
    value: isAmount ? String(stated.amount) : null,
    currency: typeof stated.currency === 'string' ? stated.currency : null,
  };
}

function refused(code: PermitError['code'], what: string): PermitError {
  return new PermitError(code, `the permit ${what}`);
}
