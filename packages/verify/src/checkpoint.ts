import { fromBase64, fromDecimal } from './bytes.ts';
import { isSignedBy, type Note, readNote, type VerificationKey } from './note.ts';
import type { Findings } from './outcome.ts';

export interface Checkpoint {
  readonly origin: string;
  readonly size: bigint;
  readonly root: Buffer;
  /** the signed note that it came in */
  readonly note: string;
  /** whether the pinned key signed it */
  readonly trusted: boolean;
  readonly signers: readonly string[];
}

/**
 * Reads a checkpoint and says what is wrong with it. Without trust in it the rest is still looked at: evidence that
 * contradicts itself is tampered with, whoever signed.
 */
export function openCheckpoint(
  text: string,
  origin: string,
  key: VerificationKey | null,
  findings: Findings,
): Checkpoint | null {
  const note = readNote(text);
  if (note === null) {
    findings.add('malformed', 'note_malformed', 'checkpoint', 'it is not a signed note');
    return null;
  }
  const trusted = checkSignature(note, key, findings);
  const body = readBody(note.text);
  if (body === null) {
    findings.add('malformed', 'checkpoint_malformed', 'checkpoint', 'its text is not origin, size and root');
    return null;
  }
  const isOwn = body.origin === origin && (key === null || body.origin === key.name);
  if (!isOwn) {
    findings.add('untrusted', 'other_origin', 'checkpoint', `it is of the log \`${body.origin}\`, not of this one`);
  }
  const signers = note.signatures.map(({ name, id }) => `${name}+${id}`);
  return { ...body, note: text, trusted: trusted && isOwn, signers };
}

function checkSignature(note: Note, key: VerificationKey | null, findings: Findings): boolean {
  const names = note.signatures.map(({ name, id }) => `\`${name}+${id}\``).join(', ');
  if (key === null) {
    findings.add('untrusted', 'no_key', 'checkpoint', `no key was given to check it with; it names ${names}`);
    return false;
  }
  const signed = isSignedBy(note, key);
  if (signed === 'unknown') {
    const message = `the key \`${key.name}+${key.id}\` did not sign it; it names ${names}`;
    findings.add('untrusted', 'key_unknown', 'checkpoint', message);
  }
  if (signed === false) {
    findings.add('tampered', 'signature_wrong', 'checkpoint', `its signature is not that of \`${key.name}+${key.id}\``);
  }
  return signed === true;
}

function readBody(text: string): Pick<Checkpoint, 'origin' | 'size' | 'root'> | null {
  const [origin = '', sizeText, rootText, end, ...more] = text.split('\n');
  const size = fromDecimal(sizeText);
  const root = fromBase64(rootText);
  if (origin === '' || size === null || root?.length !== 32 || end !== '' || more.length > 0) return null;
  return { origin, size, root };
}
