import { randomBytes } from 'node:crypto';
import { platformKeyPattern } from '@runplane/protocol';
import { readCredentials, writeCredentials } from '../credentials-file.ts';
import type { DataDirectory } from '../data-directory.ts';
import { secretText } from '../keys/key-text.ts';

/**
 * The platform key: preset, else the one in the credentials file, which gets one where it has none.
 *
 * @returns null where nothing is preset and an operator, or another gateway, keeps the file elsewhere
 */
export async function preparePlatformKey(directory: DataDirectory, preset: string | null): Promise<string | null> {
  const kept = await readCredentials(directory);
  if (kept === null) return preset;
  const key = preset ?? validKey(kept.platformKey) ?? `rp_platform_${secretText(randomBytes)}`;
  if (key !== kept.platformKey) await writeCredentials(directory, { ...kept, platformKey: key });
  return key;
}

function validKey(text: unknown): string | null {
  return typeof text === 'string' && platformKeyPattern.test(text) ? text : null;
}
