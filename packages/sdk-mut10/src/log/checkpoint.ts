import { type Bytes, equal, fromBase64 } from './bytes.ts';
import type { TreeHead } from './merkle-tree.ts';
import type { VerificationKey } from './verification-key.ts';

/** A C2SP checkpoint: a tree head in a signed note. */
export interface Checkpoint extends TreeHead {
  readonly origin: string;
  readonly rootText: string;
  /** what the signatures are over */
  readonly body: string;
  readonly signatures: readonly { readonly name: string; readonly keyId: Bytes; readonly bytes: Bytes }[];
}

/** Null when `note` is not a checkpoint. Its signatures are read, not verified. */
export function parseCheckpoint(note: string): Checkpoint | null {
  const split = note.lastIndexOf('\n\n');
  if (split < 0 || !note.endsWith('\n')) return null;
  const body = note.slice(0, split + 1);
  const [origin = '', size = '', rootText = ''] = body.split('\n');
  const root = fromBase64(rootText);
  if (origin === '' || !/^(?:0|[1-9]\d{0,18})$/.test(size) || root?.length !== 32) return null;
  const signatures = note
    .slice(split + 2, -1)
    .split('\n')
    .map(parseSignature);
  if (!signatures.every((signature) => signature !== null)) return null;
  return { origin, size: BigInt(size), root, rootText, body, signatures };
}

function parseSignature(line: string): Checkpoint['signatures'][number] | null {
  const [, name = '', encoded = ''] = /^— ([^+\s]+) (\S+)$/.exec(line) ?? [];
  const bytes = fromBase64(encoded);
  if (bytes === null || bytes.length < 5) return null;
  return { name, keyId: bytes.slice(0, 4), bytes: bytes.slice(4) };
}

/** Did `key` sign this checkpoint, as the log that the checkpoint names? Other signatures are cosignatures. */
export async function isSignedBy(checkpoint: Checkpoint, key: VerificationKey): Promise<boolean> {
  if (checkpoint.origin !== key.name) return false;
  const message = new TextEncoder().encode(checkpoint.body);
  const own = checkpoint.signatures.filter(
    (signature) => signature.name === key.name && equal(signature.keyId, key.id),
  );
  const verified = await Promise.all(own.map((signature) => key.verify(signature.bytes, message)));
  return verified.length > 0 && verified.every(Boolean);
}
