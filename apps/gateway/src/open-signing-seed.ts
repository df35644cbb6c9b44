import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import type { DataDirectory } from './data-directory.ts';
import { createSigner, loadSigningSeed, SigningKeyRefused } from './ledger/signer.ts';

/**
 * The deployment's signing seed. Where this host has signed a log before, a missing file is a lost key and not a first
 * start: a new one would sign under another verification key, and nobody who checks the log would be told.
 */
export async function openSigningSeed(stated: string | null, directory: DataDirectory): Promise<Buffer> {
  const file = stated ?? directory.signingKey;
  if (!existsSync(file) && (await hasSigned(directory))) {
    throw new SigningKeyRefused(`the signing key ${file} is missing, and this log was signed with it: put it back`);
  }
  return loadSigningSeed(file);
}

async function hasSigned({ signerGuards }: DataDirectory): Promise<boolean> {
  try {
    return (await readdir(signerGuards)).length > 0;
  } catch {
    return false;
  }
}

/** Refuses to go on with a log whose last kept checkpoint another key signed. */
export function requireSameSigner(seed: Uint8Array, origin: string, checkpoint: string | null): void {
  if (checkpoint === null || createSigner(seed, origin).open(checkpoint) !== null) return;
  throw new SigningKeyRefused(
    `the log ${origin} was signed with another key: put its signing-key back, or name it with RUNPLANE_SIGNING_KEY_FILE`,
  );
}
