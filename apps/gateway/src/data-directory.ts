import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Where everything of one gateway that is not in its database lies. */
export interface DataDirectory {
  readonly path: string;
  readonly database: string;
  readonly signingKey: string;
  readonly credentials: string;
  /** one record a log that was signed here */
  readonly signerGuards: string;
  signerGuard(org: string): string;
}

/** The data directory cannot be used; the message is one sentence for the operator. */
export class DataDirectoryRefused extends Error {
  override readonly name = 'DataDirectoryRefused';
}

const ours = ['runplane.db', 'signing-key', 'credentials.json', 'signer-guard'];

/** Creates the directory where it is missing, and refuses one that belongs to something else. */
export async function openDataDirectory(path: string): Promise<DataDirectory> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
    const entries = await readdir(path);
    if (entries.length > 0 && !entries.some((entry) => ours.includes(entry))) {
      throw new DataDirectoryRefused(
        `${path} holds files that are not Runplane's (such as ${entries[0]}): choose an empty directory with RUNPLANE_DATA_DIR`,
      );
    }
  } catch (cause) {
    if (cause instanceof DataDirectoryRefused) throw cause;
    const { code, message } = cause as NodeJS.ErrnoException;
    const why =
      code === 'EACCES'
        ? 'it may not be written to'
        : code === 'ENOTDIR' || code === 'EEXIST'
          ? 'it is not a directory'
          : message;
    throw new DataDirectoryRefused(`cannot use the data directory ${path}: ${why}`);
  }
  return {
    path,
    database: join(path, 'runplane.db'),
    signingKey: join(path, 'signing-key'),
    credentials: join(path, 'credentials.json'),
    signerGuards: join(path, 'signer-guard'),
    signerGuard: (org) => join(path, 'signer-guard', org),
  };
}
