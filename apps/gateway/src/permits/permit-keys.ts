import { createPublicKey, hkdfSync, type KeyObject, sign } from 'node:crypto';
import { type PermitJwk, permitKeyThumbprint, toPermitJwk } from '@runplane/core';
import { ed25519PrivateKey, rawPublicKey } from '../ledger/ed25519.ts';
import { sha256 } from '../ledger/sha256.ts';

/** The key that signs an organization's permits for executors that verify by themselves. */
export interface PermitKey {
  readonly kid: string;
  readonly jwk: PermitJwk;
  sign(bytes: Uint8Array): Uint8Array;
}

/**
 * Derives the permit keys of organizations from the deployment's signing seed (HKDF-SHA-256, RFC 5869): the same on every
 * gateway, never the key of a log, and another one with each rotation.
 */
export function createPermitKeys(seed: Uint8Array): (org: string, generation: number) => PermitKey {
  const made = new Map<string, PermitKey>();
  return (org, generation) => {
    const name = `${org}\n${generation}`;
    let key = made.get(name);
    if (key === undefined) {
      key = derive(seed, name);
      made.set(name, key);
    }
    return key;
  };
}

function derive(seed: Uint8Array, name: string): PermitKey {
  const secret = Buffer.from(hkdfSync('sha256', seed, Buffer.alloc(0), `runplane permit key\n${name}`, 32));
  const privateKey: KeyObject = ed25519PrivateKey(secret);
  const publicKey = rawPublicKey(createPublicKey(privateKey));
  const kid = permitKeyThumbprint(sha256, publicKey);
  return { kid, jwk: toPermitJwk(publicKey, kid), sign: (bytes) => sign(null, bytes, privateKey) };
}
