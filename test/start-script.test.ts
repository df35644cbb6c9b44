import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';

const script = resolve(import.meta.dirname, '..', 'scripts', 'start.js');

it('stops the gateway when the shell that npm put in between ends', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'runplane-start-script-'));
  // a command after it keeps the shell from becoming the script
  const shell = spawn('sh', ['-c', `"${process.execPath}" "${script}"; true`], {
    env: {
      PATH: process.env.PATH,
      npm_lifecycle_event: 'start',
      RUNPLANE_PORT: '0',
      RUNPLANE_DATA_DIR: directory,
      RUNPLANE_LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: shell.stdout });
  const ready = new Promise<string>((found) => {
    lines.on('line', (line) => line.startsWith('ready ') && found(line.slice('ready '.length)));
  });
  const url = await ready;
  shell.kill('SIGTERM');
  // the pipe is closed when nobody holds it any more: the script and the gateway have ended
  await once(shell, 'close');
  await expect(fetch(`${url}/livez`)).rejects.toThrow();
  rmSync(directory, { recursive: true, force: true });
});
