#!/usr/bin/env node
import { closeSync, existsSync, openSync, readSync, renameSync, writeFileSync } from 'node:fs';
import { runVerify } from './command.ts';

const chunkLength = 65_536;

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

process.exitCode = await runVerify(process.argv.slice(2), {
  read,
  write,
  exists: existsSync,
  fetch,
  environment: process.env,
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
});
