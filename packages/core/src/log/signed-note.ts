import { decodeBase64, encodeBase64 } from './base64.ts';
import { isKeyName, type NoteKey, toHex } from './vkey.ts';

/** Ed25519 (RFC 8032) over bytes, with a key that the caller holds. */
export type Sign = (bytes: Uint8Array) => Uint8Array;
export type Verify = (publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array) => boolean;

export interface NoteSignature {
  readonly name: string;
  /** hexadecimal, as in `NoteKey` */
  readonly keyId: string;
  readonly signature: Uint8Array;
}

/** A text with signatures under it (C2SP signed-note). */
export interface SignedNote {
  /** ends with a newline; what the signatures are over */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

export type OpenedNote =
  | { readonly ok: true; readonly text: string; readonly signedBy: readonly NoteKey[] }
  | { readonly ok: false; readonly problem: 'malformed' | 'bad_signature' | 'no_known_key' };

const maximumSignatures = 64;
const maximumNoteLength = 1_000_000;

/** The note with one signature; others add theirs as further lines at its end. */
export function signNote(text: string, key: NoteKey, sign: Sign): string {
  if (!isNoteText(text)) throw new RangeError('a note is lines of text without control characters');
  return `${text}\n${formatSignature(key, sign(new TextEncoder().encode(text)))}`;
}

function formatSignature(key: NoteKey, signature: Uint8Array): string {
  const bytes = new Uint8Array(4 + signature.length);
  for (let i = 0; i < 4; i += 1) bytes[i] = Number.parseInt(key.id.slice(2 * i, 2 * i + 2), 16);
  bytes.set(signature, 4);
  return `— ${key.name} ${encodeBase64(bytes)}\n`;
}

/** The parts of a note, or null when it is not exactly one. Nothing is verified. */
export function parseNote(note: string): SignedNote | null {
  if (note.length > maximumNoteLength) return null;
  const end = note.lastIndexOf('\n\n') + 1;
  const text = note.slice(0, end);
  const lines = note.slice(end + 1).split('\n');
  if (!isNoteText(text) || lines.pop() !== '' || lines.length === 0 || lines.length > maximumSignatures) return null;
  const signatures = lines.map(parseSignature).filter((signature) => signature !== null);
  return signatures.length === lines.length ? { text, signatures } : null;
}

function parseSignature(line: string): NoteSignature | null {
  const [, name, encoded] = /^\u2014 ([^ ]+) ([A-Za-z0-9+/=]+)$/.exec(line) ?? [];
  if (name === undefined || encoded === undefined || !isKeyName(name)) return null;
  const bytes = decodeBase64(encoded);
  if (bytes === null || bytes.length <= 4) return null;
  return { name, keyId: toHex(bytes.subarray(0, 4)), signature: bytes.slice(4) };
}

/** Verifies what known keys signed. One bad signature of a known key spoils the note; unknown keys are not looked at. */
export function openNote(note: string, keys: readonly NoteKey[], verify: Verify): OpenedNote {
  const parsed = parseNote(note);
  if (parsed === null) return { ok: false, problem: 'malformed' };
  const bytes = new TextEncoder().encode(parsed.text);
  const signedBy: NoteKey[] = [];
  for (const { name, keyId, signature } of parsed.signatures) {
    const key = keys.find((known) => known.name === name && known.id === keyId);
    if (key === undefined) continue;
    if (!verify(key.publicKey, bytes, signature)) return { ok: false, problem: 'bad_signature' };
    signedBy.push(key);
  }
  if (signedBy.length === 0) return { ok: false, problem: 'no_known_key' };
  return { ok: true, text: parsed.text, signedBy };
}

function isNoteText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the specification excludes exactly these
  return text.endsWith('\n') && text.isWellFormed() && !/[\u0000-\u0009\u000b-\u001f]/.test(text);
}
