import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;

interface Package {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Installs the peers in their exact versions, unless they are there: not everyone needs a policy server's 90 MB. */
export function installPeers(): void {
  if (missingPeers().length === 0) return;
  console.error('Installing the peers that are measured beside Runplane (once; some 130 MB) …');
  const npm = process.env.npm_execpath;
  const args = ['install', '--no-package-lock', '--workspaces=false', '--no-audit', '--no-fund', '--loglevel=error'];
  const [command, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const { status } = spawnSync(command, [...first, ...args], { cwd: folder, stdio: ['ignore', 2, 2] });
  const missing = missingPeers();
  if (status !== 0 || missing.length > 0) throw new Error(`the peers cannot be installed: ${missing.join(', ')}`);
}

/** The version of a peer, as it is measured. */
export function peerVersion(name: string): string {
  return packageAt(folder).dependencies?.[name] ?? 'unknown';
}

function missingPeers(): readonly string[] {
  return Object.entries(packageAt(folder).dependencies ?? {})
    .filter(([name, version]) => packageAt(join(folder, 'node_modules', name)).version !== version)
    .map(([name]) => name);
}

function packageAt(directory: string): Package {
  const file = join(directory, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Package) : {};
}

/** The policy server's own program. The command that npm links is a script which leaves the server running. */
export function cerbosProgram(): string {
  const name = `cerbos-${process.platform}-${process.arch}`;
  const file = join(folder, 'node_modules', '@cerbos', name, name);
  if (!existsSync(file)) throw new Error(`Cerbos has no program for ${process.platform} on ${process.arch}`);
  return file;
}
