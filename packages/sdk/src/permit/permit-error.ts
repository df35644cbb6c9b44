/**
 * Why an action must not run, with the HTTP status that says so to whoever asked for it.
 *
 * - 403 the permit is none, or is for something else
 * - 409 it was used already, or the decision cannot be redeemed
 * - 410 it is over
 * - 423 somebody pressed the stop button
 * - 503 it could not be checked; nothing may run, and the permit may be spent
 */
const statuses = {
  permit_missing: 403,
  permit_malformed: 403,
  permit_header: 403,
  permit_key_unknown: 403,
  permit_signature: 403,
  permit_type: 403,
  permit_claims: 403,
  permit_issuer: 403,
  permit_audience: 403,
  permit_organization: 403,
  permit_environment: 403,
  permit_lifetime: 403,
  permit_not_yet_valid: 403,
  permit_before_boot: 403,
  permit_digest_mismatch: 403,
  permit_operation: 403,
  permit_limit: 403,
  /** no such permit or decision at the gateway */
  not_found: 403,
  /** the action has values that JSON cannot carry, or misses a member */
  action_invalid: 403,
  permit_replayed: 409,
  /** the verified permit has run its one action, or was given up */
  permit_spent: 409,
  already_redeemed: 409,
  not_redeemable: 409,
  superseded: 409,
  permit_expired: 410,
  /** it was redeemed, and then not started in time */
  start_too_late: 410,
  frozen: 423,
  permit_keys_unavailable: 503,
  replay_store_unavailable: 503,
  gateway_unavailable: 503,
  /** the gateway does not take this executor's own key or call */
  gateway_refused: 503,
  /** the action runs longer than it may; what it did is unknown */
  run_timeout: 503,
} as const;

export type PermitErrorCode = keyof typeof statuses;

/** A permit that lets nothing run. `code` is stable, the message is not. */
export class PermitError extends Error {
  readonly code: PermitErrorCode;
  /** for an answer over HTTP: 403, 409, 410, 423 or 503 */
  readonly status: number;

  constructor(code: PermitErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'PermitError';
    this.code = code;
    this.status = statuses[code];
  }
}
