import { type Bytes, concat, equal, fromBase64, sha256 } from './bytes.ts';

/** The public half of a log's signing key, in the C2SP signed-note form `name+hash+base64(0x01 ‖ key)`. */
export interface VerificationKey {
  readonly name: string;
  readonly id: Bytes;
  readonly text: string;
  verify(signature: Bytes, message: Bytes): Promise<boolean>;
}

const ed25519 = 0x01;

/** Throws a plain sentence when `text` is no such key. */
export async function parseVerificationKey(text: string): Promise<VerificationKey> {
  const [, name = '', hash = '', encoded = ''] = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text) ?? [];
  const bytes = fromBase64(encoded);
  if (bytes === null || bytes.length !== 33 || bytes[0] !== ed25519) {
    throw new Error('a verification key reads `name+8 hex digits+base64 of an Ed25519 key`');
  }
  const digest = await sha256(concat(new TextEncoder().encode(`${name}\n`), bytes));
  const id = digest.slice(0, 4);
  const stated = Uint8Array.from(hash.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  if (!equal(id, stated))
    throw new Error('the verification key does not match the hash it states: was it copied whole?');
  const { subtle } = globalThis.crypto;
  const key = await subtle.importKey('raw', bytes.slice(1), 'Ed25519', false, ['verify']);
  return { name, id, text, verify: (signature, message) => subtle.verify('Ed25519', key, signature, message) };
}
