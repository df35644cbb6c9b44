import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { CommandFailure } from '../command-failure.ts';
import type { Session } from '../session.ts';
import { parseJson } from './parse-json.ts';

/** What the gateway leaves in its data directory for whoever may read its files. */
const credentialsSchema = z.looseObject({
  url: z.string().optional(),
  adminKey: z.string().optional(),
  agentKey: z.string().optional(),
  platformKey: z.string().optional(),
  verificationKey: z.string().optional(),
  origin: z.string().optional(),
});
export type Credentials = z.infer<typeof credentialsSchema>;

export function dataDirectoryOf(
  flag: string | undefined,
  { environment, workingDirectory }: Pick<Session, 'environment' | 'workingDirectory'>,
): string {
  return resolve(workingDirectory, flag ?? (environment.RUNPLANE_DATA_DIR || '.runplane'));
}

export function credentialsFile(dataDirectory: string): string {
  return join(dataDirectory, 'credentials.json');
}

/** Null where there is no such file. */
export async function readCredentials(dataDirectory: string): Promise<Credentials | null> {
  const file = credentialsFile(dataDirectory);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new CommandFailure(`\`${file}\` cannot be read: ${(cause as Error).message}`, {
      advice: 'the file belongs to whoever runs the gateway: run the command as that user, or pass --url and a key',
      cause,
    });
  }
  const parsed = credentialsSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new CommandFailure(`\`${file}\` is not a credentials file of a gateway`);
}
