import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

// RFC 8410 §7: what stands before the 32 bytes of an Ed25519 private key in PKCS #8
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/** @param secret 32 bytes (RFC 8032 §5.1.5) */
export function ed25519PrivateKey(secret: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.concat([pkcs8Prefix, secret]), format: 'der', type: 'pkcs8' });
}

/** The 32 bytes of a public key. */
export function rawPublicKey(key: KeyObject): Uint8Array {
  return Buffer.from(key.export({ format: 'jwk' }).x!, 'base64url');
}

export function toPublicKey(raw: Uint8Array): KeyObject {
  return createPublicKey({
    format: 'jwk',
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(raw).toString('base64url') },
  });
}
