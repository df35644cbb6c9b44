import type { Sha256 } from '../json/json.ts';
import { decodeBase64, encodeBase64 } from './base64.ts';

/** Signature type 0x01 of C2SP signed-note: Ed25519 over the note's text. */
const ed25519 = 0x01;
const publicKeyLength = 32;

/** Who may sign a note: a name, and an Ed25519 public key. */
export interface NoteKey {
  readonly name: string;
  readonly publicKey: Uint8Array;
  /** SHA-256(name ‖ LF ‖ 0x01 ‖ public key), the first four bytes in hexadecimal; a hint, not proof of anything */
  readonly id: string;
}

export function noteKey(sha256: Sha256, name: string, publicKey: Uint8Array): NoteKey {
  if (!isKeyName(name)) throw new RangeError('a key name is not empty and has no space, plus or control character');
  if (publicKey.length !== publicKeyLength) throw new RangeError('an Ed25519 public key has 32 bytes');
  const hash = sha256(concat(new TextEncoder().encode(`${name}\n`), typed(publicKey)));
  return { name, publicKey, id: toHex(hash.subarray(0, 4)) };
}

/** The text form of a verification key: `name+id+base64(0x01 ‖ public key)`. */
export function formatVkey({ name, id, publicKey }: NoteKey): string {
  return `${name}+${id}+${encodeBase64(typed(publicKey))}`;
}

/** The key, or null when the text is not one, is of another signature type, or its id does not belong to it. */
export function parseVkey(sha256: Sha256, text: string): NoteKey | null {
  const [, name, encoded] = /^([^+]+)\+[0-9a-f]{8}\+([A-Za-z0-9+/=]+)$/.exec(text) ?? [];
  if (name === undefined || encoded === undefined || !isKeyName(name)) return null;
  const bytes = decodeBase64(encoded);
  if (bytes === null || bytes.length !== publicKeyLength + 1 || bytes[0] !== ed25519) return null;
  const key = noteKey(sha256, name, bytes.slice(1));
  return formatVkey(key) === text ? key : null;
}

/** Names stand between spaces in a signature line and between plus signs in a vkey. */
export function isKeyName(name: string): boolean {
  return name.length <= 255 && name.isWellFormed() && /^[^\s+\p{Cc}]+$/u.test(name);
}

export function toHex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0');
  return text;
}

function typed(publicKey: Uint8Array): Uint8Array {
  return concat(Uint8Array.of(ed25519), publicKey);
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(a.length + b.length);
  bytes.set(a);
  bytes.set(b, a.length);
  return bytes;
}
