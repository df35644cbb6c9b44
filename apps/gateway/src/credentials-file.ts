import { open, readFile } from 'node:fs/promises';
import type { DataDirectory } from './data-directory.ts';

/** What a gateway keeps in its data directory for whoever may read its files. */
export interface KeptCredentials {
  readonly adminKey?: string;
  readonly agentKey?: string;
  readonly platformKey?: string;
  readonly url?: string;
  readonly origin?: string;
  readonly verificationKey?: string;
}

/** Null where there is no such file, or one that holds something else. */
export async function readCredentials({ credentials }: DataDirectory): Promise<KeptCredentials | null> {
  try {
    const kept: unknown = JSON.parse(await readFile(credentials, 'utf8'));
    return typeof kept === 'object' && kept !== null ? kept : null;
  } catch {
    return null;
  }
}

/** Readable by the owner only. */
export async function writeCredentials({ credentials }: DataDirectory, content: KeptCredentials): Promise<void> {
  const file = await open(credentials, 'w', 0o600);
  try {
    await file.chmod(0o600);
    await file.writeFile(`${JSON.stringify(content, null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}
