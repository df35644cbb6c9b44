#!/usr/bin/env node
// Runs on any Node from 20 on. One that cannot run TypeScript as it is hands over to the Node that the project pins.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = new URL('../src/main.ts', import.meta.url);
const [major, minor] = process.versions.node.split('.').map(Number);

if (major > 22 || (major === 22 && minor >= 18)) {
  // that Node runs TypeScript is meant, and no news to whoever types a command
  process.removeAllListeners('warning');
  await import(main.href).catch((error) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    console.error(
      `${error.message}\nThe command's dependencies are not installed: run \`npm install\` in the repository.`,
    );
    process.exitCode = 1;
  });
} else {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const pinned = fileURLToPath(new URL(`../../../node_modules/node/bin/${name}`, import.meta.url));
  if (existsSync(pinned)) handOver(pinned);
  else {
    console.error(
      `runplane needs Node 22.18 or newer; this is ${process.versions.node}, and the project's own is not installed.`,
    );
    console.error('Run `npm install` in the repository, or install a newer Node.');
    process.exitCode = 1;
  }
}

function handOver(node) {
  const child = spawn(node, [fileURLToPath(main), ...process.argv.slice(2)], { stdio: 'inherit' });
  // a terminal tells the whole group of Ctrl-C; other signals reach this process alone
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  child.on('exit', (code, signal) => {
    process.exitCode = signal === null ? code : 1;
  });
}
