import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Session } from '../session.ts';

type Client = typeof import('@runplane/sdk');

/** The client is used as it is published, in JavaScript; a fresh clone has not built it yet. */
export async function loadClient({ terminal, signal }: Pick<Session, 'terminal' | 'signal'>): Promise<Client> {
  const build = fileURLToPath(new URL('../../../sdk/build.js', import.meta.url));
  const isBuilt = existsSync(fileURLToPath(new URL('../../../sdk/dist/esm/index.js', import.meta.url)));
  if (!isBuilt && existsSync(build)) {
    terminal.talk('building the client, once …\n');
    await once(spawn(process.execPath, [build], { stdio: ['ignore', 'ignore', 'inherit'], signal }), 'close');
  }
  return import('@runplane/sdk');
}
