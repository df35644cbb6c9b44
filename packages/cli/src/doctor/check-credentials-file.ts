import { stat } from 'node:fs/promises';
import type { Connection } from '../connection/connection.ts';
import { credentialsFile } from '../connection/credentials.ts';
import { type Check, failed, passed } from './check.ts';

/** Whoever reads this file is an administrator. */
export async function checkCredentialsFile({ dataDirectory }: Connection): Promise<Check> {
  const name = 'credentials file';
  const file = credentialsFile(dataDirectory);
  const found = await stat(file).catch(() => null);
  if (found === null) return passed(name, `none at ${file}: keys come from flags and variables`);
  const { mode } = found;
  const others = mode & 0o077;
  if (others === 0 || process.platform === 'win32') return passed(name, file);
  return failed(name, `${file} can be read by others (mode ${(mode & 0o777).toString(8)})`, `chmod 600 '${file}'`);
}
