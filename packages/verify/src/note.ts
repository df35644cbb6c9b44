import { createPublicKey, verify } from 'node:crypto';
import { fromBase64, sha256 } from './bytes.ts';

/** The key that a log's checkpoints are signed with, as the one who verifies got it from somewhere trusted. */
export interface VerificationKey {
  readonly name: string;
  /** eight hexadecimal digits */
  readonly id: string;
  readonly publicKey: Uint8Array;
}

export interface Note {
  readonly text: string;
  readonly signatures: readonly { readonly name: string; readonly id: string; readonly signature: Uint8Array }[];
}

const ed25519 = Buffer.of(0x01);
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex');
const maximumSignatures = 64;
const maximumLength = 100_000;

/** Reads `name+id+base64` (C2SP signed-note); null when it is not an Ed25519 verification key. */
export function readVerificationKey(vkey: string): VerificationKey | null {
  const [name = '', id = '', encoded = ''] = splitVkey(vkey);
  const bytes = fromBase64(encoded);
  if (!isName(name) || bytes?.length !== 33 || bytes[0] !== 0x01) return null;
  const publicKey = bytes.subarray(1);
  const expected = sha256(Buffer.from(`${name}\n`), ed25519, publicKey).toString('hex', 0, 4);
  return id === expected ? { name, id, publicKey } : null;
}

/** The encoded key may hold plus signs itself. */
function splitVkey(vkey: string): string[] {
  const first = vkey.indexOf('+');
  const second = vkey.indexOf('+', first + 1);
  return first < 0 || second < 0 ? [] : [vkey.slice(0, first), vkey.slice(first + 1, second), vkey.slice(second + 1)];
}

/** Takes a note apart; null when it is not exactly one. */
export function readNote(note: string): Note | null {
  if (note.length > maximumLength || !note.isWellFormed() || !note.endsWith('\n')) return null;
  for (let i = 0; i < note.length; i += 1) if (note.charCodeAt(i) < 0x20 && note[i] !== '\n') return null;
  const gap = note.lastIndexOf('\n\n');
  if (gap < 0) return null;
  const lines = note.slice(gap + 2, -1).split('\n');
  if (lines.length > maximumSignatures) return null;
  const signatures: Note['signatures'][number][] = [];
  for (const line of lines) {
    const [dash, name = '', encoded, ...more] = line.split(' ');
    const bytes = fromBase64(encoded);
    if (dash !== '\u2014' || !isName(name) || bytes === null || bytes.length < 5 || more.length > 0) return null;
    signatures.push({ name, id: bytes.toString('hex', 0, 4), signature: bytes.subarray(4) });
  }
  return { text: note.slice(0, gap + 1), signatures };
}

/** Whether that key signed the note; `false` when a signature in its name is not its own. */
export function isSignedBy(note: Note, key: VerificationKey): boolean | 'unknown' {
  const own = note.signatures.filter(({ name, id }) => name === key.name && id === key.id);
  if (own.length === 0) return 'unknown';
  const text = Buffer.from(note.text);
  return own.every(({ signature }) => verifyEd25519(key.publicKey, text, signature));
}

export function verifyEd25519(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (signature.length !== 64 || publicKey.length !== 32) return false;
  try {
    const key = createPublicKey({ key: Buffer.concat([spkiPrefix, publicKey]), format: 'der', type: 'spki' });
    return verify(null, message, key, signature);
  } catch {
    return false;
  }
}

function isName(name: string): boolean {
  return name !== '' && name.length <= 255 && !/[\s+\p{Cc}]/u.test(name);
}
