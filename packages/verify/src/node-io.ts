import { closeSync, existsSync, openSync, readSync, renameSync, writeFileSync } from 'node:fs';
import type { CommandIo } from './command.ts';

const chunkLength = 65_536;

/** The command's world when it is a program: files, the network, the terminal. */
export const nodeIo: CommandIo = {
  read,
  write,
  exists: existsSync,
  fetch,
  environment: process.env,
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
};

function* read(path: string): Generator<Uint8Array, void, undefined> {
  const file = path === '-' ? 0 : openSync(path, 'r');
  try {
    for (;;) {
      const chunk = new Uint8Array(chunkLength);
      const length = readSync(file, chunk);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    if (file !== 0) closeSync(file);
  }
}

function write(path: string, text: string): void {
  writeFileSync(`${path}.new`, text, { flush: true });
  renameSync(`${path}.new`, path);
}
