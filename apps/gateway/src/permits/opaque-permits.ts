import { hkdfSync, timingSafeEqual } from 'node:crypto';
import { createKeyedHash } from '../ledger/keyed-hash.ts';

/** how long an ALLOW may be redeemed */
export const permitLifetimeMs = 60_000;

/** how long after the redemption the action may start */
export const startWithinMs = 15_000;

const form = /^rp_permit_([0-9a-z]{26})_([A-Za-z0-9_-]{43})$/;

/**
 * Makes and recognises the opaque permits of one organization: 256 bits that nobody without the deployment's signing seed
 * can tell. They follow from the decision (HMAC-SHA-256), so nothing of them is stored, and every gateway gives the same.
 */
export interface OpaquePermits {
  permitOf(decisionId: string): string;
  /** The decision that a permit is of; null where it is not one of this organization's. */
  decisionOf(permit: string): string | null;
}

export function createOpaquePermits(seed: Uint8Array, org: string): OpaquePermits {
  // RFC 5869: a secret of its own for each organization, that tells nothing of the keys that sign
  const secret = Buffer.from(hkdfSync('sha256', seed, Buffer.alloc(0), `runplane opaque permits\n${org}`, 32));
  const macOf = createKeyedHash(secret);
  return {
    permitOf(decisionId) {
      const id = decisionId.slice('dec_'.length);
      return `rp_permit_${id}_${macOf(id).toString('base64url')}`;
    },
    decisionOf(permit) {
      const [, id, mac] = form.exec(permit) ?? [];
      if (id === undefined || mac === undefined) return null;
      const expected = macOf(id);
      const given = Buffer.from(mac, 'base64url');
      // an encoding has unused low bits: only the text that was handed out counts
      const isGenuine = timingSafeEqual(expected, given) && expected.toString('base64url') === mac;
      return isGenuine ? `dec_${id}` : null;
    },
  };
}
