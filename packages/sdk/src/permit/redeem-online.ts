import { randomBytes } from 'node:crypto';
import { isJsonObject, isText, type JsonObject } from '../answer/json-object.ts';
import { jsonText } from '../context/json-text.ts';
import type { Gateway } from '../http/gateway.ts';
import { RunplaneError } from '../runplane-error.ts';
import { malformed, maxPermitLength } from './decode-permit.ts';
import { PermitError, type PermitErrorCode } from './permit-error.ts';

export interface Redeemed {
  readonly decisionId: string;
  readonly executionId: string;
  /** ms from sending until which the action must have begun */
  readonly startWithinMs: number;
}

const opaquePattern = /^rp_permit_[A-Za-z0-9]{26}_[A-Za-z0-9_-]{43}$/;
const jwsPattern = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{86}$/;

/**
 * Redeems a permit at the gateway, which knows what was used, revoked and frozen. Throws `PermitError`: the gateway's own
 * code where it refused, `gateway_unavailable` where there is no answer that can be trusted.
 */
export async function redeemPermit(ask: Gateway, permit: string, digest: string, executor: string): Promise<Redeemed> {
  if (permit.length > maxPermitLength || !(opaquePattern.test(permit) || jwsPattern.test(permit))) {
    throw malformed('is neither a handle nor a JWS of at most 4 KiB');
  }
  return redeem(ask, '/api/v1/permits/redeem', { permit, digest, executor });
}

/** The same for a decision that people approved: an approval mints no permit, so the decision itself is redeemed. */
export async function redeemDecision(
  ask: Gateway,
  decisionId: string,
  digest: string,
  executor: string,
): Promise<Redeemed> {
  if (!/^dec_[0-9A-Za-z]{1,64}$/.test(decisionId)) throw new PermitError('not_found', 'this is no id of a decision');
  const redeemed = await redeem(ask, `/api/v1/decisions/${decisionId}/redeem`, { digest, executor });
  if (redeemed.decisionId !== decisionId) throw notThisRedemption();
  return redeemed;
}

/**
 * INVARIANT (one nonce, one run): a lost answer is asked for again with the same nonce, and is then the same answer. Two
 * calls never share a nonce, or both would run.
 */
async function redeem(ask: Gateway, path: string, members: Readonly<Record<string, string>>): Promise<Redeemed> {
  const nonce = randomBytes(24).toString('base64url');
  const answer = await ask({ method: 'POST', path, body: jsonText({ ...members, nonce }) }).catch((error: unknown) => {
    throw toPermitError(error);
  });
  return readAnswer(answer, members.digest);
}

function readAnswer(answer: JsonObject, digest: string | undefined): Redeemed {
  const { execution, decisionId, digest: redeemed, status } = answer;
  if (isText(decisionId) && redeemed === digest && status === 'redeemed' && isJsonObject(execution)) {
    const { id, startWithinMs } = execution;
    const isDuration = typeof startWithinMs === 'number' && startWithinMs > 0;
    if (isText(id) && isDuration) return { decisionId, executionId: id, startWithinMs };
  }
  throw notThisRedemption();
}

function notThisRedemption(): PermitError {
  return new PermitError('gateway_unavailable', 'the answer is not the redemption that was asked for');
}

const refusals: ReadonlySet<string> = new Set([
  'not_found',
  'permit_digest_mismatch',
  'already_redeemed',
  'not_redeemable',
  'superseded',
  'permit_expired',
  'frozen',
] satisfies PermitErrorCode[]);

function isRefusal(code: string | undefined): code is PermitErrorCode {
  return code !== undefined && refusals.has(code);
}

function toPermitError(error: unknown): unknown {
  if (!(error instanceof RunplaneError)) return error;
  const code = error.reasons[0]?.code;
  if (isRefusal(code)) return new PermitError(code, error.message, error);
  return new PermitError(error.code === 'INVALID' ? 'gateway_refused' : 'gateway_unavailable', error.message, error);
}
