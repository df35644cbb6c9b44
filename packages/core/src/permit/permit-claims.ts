/** How long a permit that executors verify by themselves may live: it cannot be called back. */
export const maxPermitSeconds = 60;

/** What a decision gives away with a permit: the right of one executor to run one exact action, once. */
export interface PermitGrant {
  /** the name of the organization's log */
  readonly origin: string;
  /** the decision's place in that log, as text */
  readonly seq: string;
  readonly organization: string;
  readonly decisionId: string;
  readonly approvalId: string | null;
  /** the one executor that may take it */
  readonly audience: string;
  /** as in the action's digest */
  readonly agent: string | null;
  /** the action's digest, `sha256:<64 hex digits>` */
  readonly digest: string;
  readonly requested: string;
  readonly type: string;
  readonly target: string;
  readonly policySetDigest: string;
  /** the amount that was decided on, where the action moves money */
  readonly limit: { readonly amount: string; readonly currency: string } | null;
  /** ledger time, ms */
  readonly issuedAt: number;
  /** 1 to 60 */
  readonly lifetimeSeconds: number;
}

/**
 * The claims of a permit in the form of a JWS (RFC 7519 §4). Exactly these: an executor refuses a claim that it does not
 * know, as it may be a restriction.
 */
export interface PermitClaims {
  /** the name of the organization's log */
  readonly iss: string;
  /** one executor, never a list */
  readonly aud: string;
  /** the agent, as in the digest; absent when the action names none */
  readonly sub?: string;
  readonly org: string;
  /** equal to the decision's id: there is one permit to a decision */
  readonly jti: string;
  /** seconds since the epoch, as the two that follow */
  readonly iat: number;
  readonly nbf: number;
  readonly exp: number;
  readonly dec: string;
  /** where the decision is recorded */
  readonly log: { readonly origin: string; readonly seq: string };
  /** what may run: the profile under which the digest was made, and the digest */
  readonly req: { readonly prof: 'rp.jcs/1'; readonly dig: string };
  /** the requested name, the type it was decided as, the target: readable duplicates of what the digest covers */
  readonly op: string;
  readonly act_type: string;
  readonly res: string;
  readonly lim?: { readonly amount: string; readonly currency: string };
  readonly apr?: string;
  /** digest of the policy set that decided */
  readonly pol: string;
  /** the number of uses */
  readonly use: 1;
}

/** Throws `RangeError` on a grant that no permit may carry: a lifetime above 60 s, no audience, a digest that is none. */
export function permitClaims(grant: PermitGrant): PermitClaims {
  requireGrantable(grant);
  const { origin, seq, agent, limit, approvalId, decisionId, lifetimeSeconds } = grant;
  const iat = Math.floor(grant.issuedAt / 1000);
  return {
    iss: origin,
    aud: grant.audience,
    ...(agent !== null && { sub: agent }),
    org: grant.organization,
    jti: decisionId,
    iat,
    nbf: iat,
    exp: iat + lifetimeSeconds,
    dec: decisionId,
    log: { origin, seq },
    req: { prof: 'rp.jcs/1', dig: grant.digest },
    op: grant.requested,
    act_type: grant.type,
    res: grant.target,
    ...(limit !== null && { lim: { amount: limit.amount, currency: limit.currency } }),
    ...(approvalId !== null && { apr: approvalId }),
    pol: grant.policySetDigest,
    use: 1,
  };
}

const digestPattern = /^sha256:[0-9a-f]{64}$/;

function requireGrantable({ audience, digest, seq, limit, issuedAt, lifetimeSeconds }: PermitGrant): void {
  if (audience === '') throw new RangeError('a permit is for one executor: `audience` is empty');
  if (!digestPattern.test(digest)) throw new RangeError('`digest` reads `sha256:` and 64 hex digits');
  if (!/^(?:0|[1-9]\d{0,15})$/.test(seq)) throw new RangeError('`seq` is a place in the log, as text');
  if (limit !== null && !/^\d{1,30}(?:\.\d{1,18})?$/.test(limit.amount)) {
    throw new RangeError('`limit.amount` is a plain decimal that is not negative');
  }
  if (!Number.isSafeInteger(Math.floor(issuedAt)) || issuedAt < 0) throw new RangeError('`issuedAt` is a time in ms');
  if (!Number.isInteger(lifetimeSeconds) || lifetimeSeconds < 1 || lifetimeSeconds > maxPermitSeconds) {
    throw new RangeError(`a permit lives 1 to ${maxPermitSeconds} s`);
  }
}
