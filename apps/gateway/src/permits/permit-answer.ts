import { type Classification, formatDecimal, permitClaims, signJwsPermit } from '@runplane/core';
import { loopOf } from '../executions/decision-loop.ts';
import type { DecisionRow, OrganizationRow } from '../stores/store.ts';
import { permitLifetimeMs } from './opaque-permits.ts';
import type { PermitIssuer } from './permit-issuer.ts';
import { permitKeyRing } from './permit-key-ring.ts';

/** What a permit is about. */
export interface Permitted {
  readonly decision: Pick<DecisionRow, 'id' | 'ts' | 'seq' | 'loop' | 'answer'>;
  readonly agent: string | null;
  readonly environment: string | null;
}

/**
 * The permit of an ALLOW as JSON text: the same as long as it is valid, `null` afterwards. It follows from what is
 * recorded; nothing of it is stored.
 */
export function permitAnswer(
  permits: PermitIssuer,
  organization: OrganizationRow,
  { decision, agent, environment }: Permitted,
  now: number,
): string {
  if (now >= decision.ts + permitLifetimeMs) return 'null';
  const { org } = organization;
  const { audience } = loopOf(decision);
  const [type, permit] =
    audience === null
      ? (['opaque', permits.of(org).permitOf(decision.id)] as const)
      : (['jws', signedPermit(permits, organization, decision, { audience, agent })] as const);
  const expiresAt = new Date(decision.ts + permitLifetimeMs).toISOString();
  return (
    `{"type":"${type}","permit":"${permit}","expiresAt":"${expiresAt}","audience":${JSON.stringify(audience)},` +
    `"organization":"${org}","agent":${JSON.stringify(agent)},"environment":${JSON.stringify(environment)}}`
  );
}

interface Answered {
  readonly action: {
    readonly digest: string;
    readonly requested: string;
    readonly type: string;
    readonly target: string;
  };
  readonly policy: { readonly setDigest: string };
}

/** INVARIANT (after the log): the claims name the entry's place, which there is only once it is durable. */
function signedPermit(
  permits: PermitIssuer,
  organization: OrganizationRow,
  { id, ts, seq, answer, loop }: Permitted['decision'],
  { audience, agent }: { readonly audience: string; readonly agent: string | null },
): string {
  const { action, policy } = JSON.parse(answer) as Answered;
  const key = permits.of(organization.org).key(permitKeyRing(organization).current);
  const claims = permitClaims({
    origin: organization.origin,
    seq: String(seq),
    organization: organization.org,
    decisionId: id,
    approvalId: null,
    audience,
    agent,
    digest: action.digest,
    requested: action.requested,
    type: action.type,
    target: action.target,
    policySetDigest: policy.setDigest,
    limit: loopOf({ loop }).amount,
    issuedAt: ts,
    lifetimeSeconds: permitLifetimeMs / 1000,
  });
  return signJwsPermit(claims, key.kid, key.sign);
}

/** The amount that an action was decided on, as a permit bounds it; null where it moves none. */
export function amountOf(
  { measures: { amount } }: Classification,
  { currency }: OrganizationRow,
): { readonly amount: string; readonly currency: string } | null {
  if (amount?.state !== 'known') return null;
  return { amount: formatDecimal(amount.value), currency: amount.currency ?? currency };
}
