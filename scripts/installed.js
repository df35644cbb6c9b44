// Runs on any Node that brings npm: installs what is missing, once, and says so. Only built-in modules here.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** The Node that the project pins; the machine's own may be older. */
export const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

const stamp = join(root, 'node_modules', '.runplane-installed');

/** Installs the locked dependencies unless exactly these are installed already. */
export function ensureInstalled() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock && existsSync(node)) return;
  console.error('Installing the locked dependencies (once; about half a minute) …');
  const npm = process.env.npm_execpath;
  // not `ci`: it refuses a lock without the binaries of platforms that a registry mirror does not carry
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } =
    npm === undefined
      ? spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
      : spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) {
    console.error('The installation failed; npm says why above. Nothing was started.');
    process.exit(1);
  }
  if (!existsSync(node)) {
    console.error(
      'npm did not run the install script of its `node` package, which `allowScripts` in package.json approves.',
    );
    console.error('Run `npm rebuild node` here and start again.');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

/** Runs a command of the pinned Node in the foreground; its exit status. */
export function run(args, environment = {}) {
  const { status, signal } = spawnSync(node, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}`, ...environment },
  });
  return signal === null ? (status ?? 1) : 1;
}
