import { createPublicKey, hkdfSync, randomBytes, sign, verify } from 'node:crypto';
import { constants } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { type Checkpoint, formatVkey, type NoteKey, noteKey, openCheckpoint, signCheckpoint } from '@runplane/core';
import { ed25519PrivateKey, rawPublicKey, toPublicKey } from './ed25519.ts';
import { sha256 } from './sha256.ts';

const seedBytes = 32;

/** The signing key file cannot be used as it is; nothing was signed. */
export class SigningKeyRefused extends Error {
  override readonly name = 'SigningKeyRefused';
}

/**
 * Reads the deployment's signing seed (32 bytes in hex), or creates it where there is none. It never stands in the
 * database: who can write there can then still not sign.
 */
export async function loadSigningSeed(file: string): Promise<Buffer> {
  try {
    const created = await open(file, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY, 0o600);
    try {
      const seed = randomBytes(seedBytes);
      await created.writeFile(`${seed.toString('hex')}\n`);
      await created.sync();
      return seed;
    } finally {
      await created.close();
    }
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
  }
  const { mode } = await stat(file);
  if ((mode & 0o077) !== 0) {
    throw new SigningKeyRefused(`${file} can be read by others: run \`chmod 600 ${file}\``);
  }
  const text = (await readFile(file, 'utf8')).trim();
  if (!/^[0-9a-f]{64}$/.test(text))
    throw new SigningKeyRefused(`${file} does not hold a signing seed of 64 hex digits`);
  return Buffer.from(text, 'hex');
}

/** Signs one log's checkpoints. */
export interface Signer {
  readonly origin: string;
  readonly key: NoteKey;
  /** the verification key as people pass it on (C2SP vkey) */
  readonly verificationKey: string;
  sign(size: number, root: Uint8Array): string;
  /** the checkpoint of a note that this signer made, or null */
  open(note: string): Checkpoint | null;
}

/**
 * The signer of the log with that origin. Each log has a key of its own, derived from the seed by HKDF-SHA-256 (RFC 5869)
 * with the origin as its info, so that no key ever serves two logs.
 */
export function createSigner(seed: Uint8Array, origin: string): Signer {
  const secret = Buffer.from(hkdfSync('sha256', seed, Buffer.alloc(0), `runplane log key\n${origin}`, seedBytes));
  const privateKey = ed25519PrivateKey(secret);
  const key = noteKey(sha256, origin, rawPublicKey(createPublicKey(privateKey)));
  return {
    origin,
    key,
    verificationKey: formatVkey(key),
    sign: (size, root) => signCheckpoint({ origin, size, root }, key, (bytes) => sign(null, bytes, privateKey)),
    open(note) {
      const opened = openCheckpoint(note, key, (publicKey, bytes, signature) =>
        verify(null, bytes, toPublicKey(publicKey), signature),
      );
      return opened.ok ? opened.checkpoint : null;
    },
  };
}
