import type { Sha256 } from '../json/json.ts';
import { encodeBase64Url } from './base64url.ts';

/** The public half of a permit key in a JWK set (RFC 7517 §4, RFC 8037 §2). */
export interface PermitJwk {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly kid: string;
  readonly use: 'sig';
  readonly alg: 'Ed25519';
}

/** The `kid` of an Ed25519 public key (32 bytes): its JWK thumbprint (RFC 7638 §3, RFC 8037 §2), so no two keys share one. */
export function permitKeyThumbprint(sha256: Sha256, publicKey: Uint8Array): string {
  const members = `{"crv":"Ed25519","kty":"OKP","x":"${encodePublicKey(publicKey)}"}`;
  return encodeBase64Url(sha256(new TextEncoder().encode(members)));
}

export function toPermitJwk(publicKey: Uint8Array, kid: string): PermitJwk {
  return { kty: 'OKP', crv: 'Ed25519', x: encodePublicKey(publicKey), kid, use: 'sig', alg: 'Ed25519' };
}

function encodePublicKey(publicKey: Uint8Array): string {
  if (publicKey.length !== 32) throw new RangeError('an Ed25519 public key has 32 bytes');
  return encodeBase64Url(publicKey);
}
