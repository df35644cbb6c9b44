import { canonicalJson } from '../json/canonical-json.ts';
import type { JsonObject } from '../json/json.ts';
import { encodeBase64Url } from './base64url.ts';
import type { PermitClaims } from './permit-claims.ts';

/** Executors read no longer one: a permit travels in an HTTP header. */
export const maxPermitLength = 4_096;

/**
 * The whole header of a permit. `Ed25519` and not `EdDSA` (RFC 9864 §2.2), the type against confusion with any other
 * token (RFC 8725 §3.11), and no member through which a token could bring its own key.
 */
export interface PermitHeader {
  readonly alg: 'Ed25519';
  readonly kid: string;
  readonly typ: 'rp-permit+jwt';
}

/** What is signed (RFC 7515 §5.1): header and claims, each as the base64url of its RFC 8785 text. */
export function permitSigningInput(header: PermitHeader, claims: PermitClaims): string {
  return `${encodePart({ ...header })}.${encodePart({ ...claims })}`;
}

/**
 * A permit in JWS compact serialization (RFC 7515 §7.1). Throws `RangeError` when target and requested name make it
 * longer than executors read: such an action needs an opaque permit.
 */
export function signJwsPermit(claims: PermitClaims, kid: string, sign: (bytes: Uint8Array) => Uint8Array): string {
  const input = permitSigningInput({ alg: 'Ed25519', kid, typ: 'rp-permit+jwt' }, claims);
  const permit = `${input}.${encodeBase64Url(sign(new TextEncoder().encode(input)))}`;
  if (permit.length > maxPermitLength) {
    throw new RangeError(`the permit is ${permit.length} characters long, executors read ${maxPermitLength}`);
  }
  return permit;
}

function encodePart(part: JsonObject): string {
  return encodeBase64Url(new TextEncoder().encode(canonicalJson(part)));
}
