import { canonicalJson } from '../json/canonical-json.ts';
import type { JsonValue, Sha256 } from '../json/json.ts';
import { encodeBase64 } from './base64.ts';

const domain = new TextEncoder().encode('rp.pd/1\0');
export const saltLength = 32;

/** A value at a path, with the random bytes that hide it. */
export interface Opening {
  readonly path: string;
  readonly salt: Uint8Array;
  readonly value: JsonValue;
}

/**
 * What a leaf keeps of a value that may have to be erased: base64 of SHA-256("rp.pd/1" ‖ 0x00 ‖ salt ‖ length of the path
 * as 32 bits, big-endian ‖ path ‖ RFC 8785 of the value). Without the salt it says nothing, not even about a guess.
 */
export function commitmentOf(sha256: Sha256, { path, salt, value }: Opening): string {
  if (salt.length !== saltLength) throw new RangeError('a salt has 32 bytes');
  const encoder = new TextEncoder();
  const pathBytes = encoder.encode(path);
  const valueBytes = encoder.encode(canonicalJson(value));
  const start = domain.length + saltLength;
  const bytes = new Uint8Array(start + 4 + pathBytes.length + valueBytes.length);
  bytes.set(domain);
  bytes.set(salt, domain.length);
  new DataView(bytes.buffer).setUint32(start, pathBytes.length);
  bytes.set(pathBytes, start + 4);
  bytes.set(valueBytes, start + 4 + pathBytes.length);
  return encodeBase64(sha256(bytes));
}

export function opensCommitment(sha256: Sha256, commitment: string, opening: Opening): boolean {
  return opening.salt.length === saltLength && commitmentOf(sha256, opening) === commitment;
}
