// `npm start`: installs, then runs the gateway on the embedded store until it is told to stop.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, node, root } from './installed.js';

ensureInstalled();
const watch = process.argv.includes('--watch') ? ['--watch', '--watch-preserve-output'] : [];
const rest = process.argv.slice(2).filter((argument) => argument !== '--watch');
const gateway = spawn(
  node,
  ['--disable-warning=ExperimentalWarning', ...watch, join(root, 'apps', 'gateway', 'src', 'main.ts'), ...rest],
  {
    stdio: 'inherit',
    // what the gateway would set for itself; from outside it covers its first module too
    env: { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'runplane'), ...process.env },
  },
);
// npm's own SIGTERM ends the shell between npm and this process, which then learns of it only by having another parent.
const parent = process.ppid;
const parentCheckMs = 250;
if (process.env.npm_lifecycle_event !== undefined) {
  const watching = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watching);
    gateway.kill('SIGTERM');
  }, parentCheckMs);
}
// A signal may also reach this process only: the gateway needs it to drain. A terminal's Ctrl-C reaches both by itself.
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => gateway.kill(signal));
process.on('SIGINT', () => {
  if (!process.stdin.isTTY) gateway.kill('SIGINT');
});
gateway.on('exit', (code, signal) => process.exit(signal === null ? code : 1));
