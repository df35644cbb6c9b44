import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { isJsonObject, isText } from '../answer/json-object.ts';

/** An Ed25519 public key of a JWK set (RFC 7517 §5, RFC 8037 §2). */
export interface PermitKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly kid: string;
}

/** A JWK set as pinned by an operator; members and keys of other kinds are passed over. */
export interface PermitKeySet {
  readonly keys: readonly PermitKey[];
}

/** By `kid`. */
export type Keys = ReadonlyMap<string, KeyObject>;

/**
 * The Ed25519 keys of a JWK set. Throws a plain sentence when it is no set, or has a key whose `kid` is not its RFC 7638
 * thumbprint: a name that says which key it is cannot be put on another.
 */
export function readKeys(set: unknown): Keys {
  if (!isJsonObject(set) || !Array.isArray(set.keys)) throw new Error('a JWK set has a list of `keys`');
  return new Map(set.keys.filter(isEd25519).map(readKey));
}

function isEd25519(key: unknown): key is PermitKey {
  return isJsonObject(key) && key.kty === 'OKP' && key.crv === 'Ed25519';
}

function readKey({ x, kid }: PermitKey): [string, KeyObject] {
  const bytes = Buffer.from(isText(x) ? x : '', 'base64url');
  if (bytes.length !== 32 || bytes.toString('base64url') !== x) throw new Error('`x` of a key is not 32 bytes');
  const thumbprint = createHash('sha256').update(`{"crv":"Ed25519","kty":"OKP","x":"${x}"}`).digest('base64url');
  if (kid !== thumbprint) throw new Error(`\`kid\` of key ${x} is not its thumbprint ${thumbprint}`);
  return [kid, createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x } })];
}
