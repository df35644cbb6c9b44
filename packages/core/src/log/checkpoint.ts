import { decodeBase64, encodeBase64 } from './base64.ts';
import { hashLength } from './node-hash.ts';
import { type OpenedNote, openNote, type Sign, signNote, type Verify } from './signed-note.ts';
import type { NoteKey } from './vkey.ts';

/** What a log says of itself at one moment (C2SP tlog-checkpoint). */
export interface Checkpoint {
  /** which log; also the name of the key that signs */
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
}

export function formatCheckpoint({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${encodeBase64(root)}\n`;
}

/** The checkpoint of a note's text, or null when it is not exactly one. Extension lines are not accepted. */
export function parseCheckpoint(text: string): Checkpoint | null {
  const [origin = '', sizeText = '', rootText = '', rest, ...more] = text.split('\n');
  const size = Number(sizeText);
  const root = decodeBase64(rootText);
  if (rest !== '' || more.length > 0 || origin === '' || root?.length !== hashLength) return null;
  if (!/^(0|[1-9]\d{0,15})$/.test(sizeText) || !Number.isSafeInteger(size)) return null;
  return { origin, size, root };
}

export function signCheckpoint(checkpoint: Checkpoint, key: NoteKey, sign: Sign): string {
  if (key.name !== checkpoint.origin) throw new RangeError('a log signs with the key of its own name');
  return signNote(formatCheckpoint(checkpoint), key, sign);
}

export type OpenedCheckpoint =
  | { readonly ok: true; readonly checkpoint: Checkpoint }
  | { readonly ok: false; readonly problem: Extract<OpenedNote, { ok: false }>['problem'] | 'other_origin' };

/** The checkpoint of a note, when the log of that key signed it about itself. */
export function openCheckpoint(note: string, key: NoteKey, verify: Verify): OpenedCheckpoint {
  const opened = openNote(note, [key], verify);
  if (!opened.ok) return opened;
  const checkpoint = parseCheckpoint(opened.text);
  if (checkpoint === null) return { ok: false, problem: 'malformed' };
  return checkpoint.origin === key.name ? { ok: true, checkpoint } : { ok: false, problem: 'other_origin' };
}
