import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The newest directory that has PostgreSQL's server programs; on Debian, as root, installs them when there is none. */
export function findPostgresBinaries(): string {
  const found = findInstalled();
  if (found !== null) return found;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) installDebianPackage();
  const installed = findInstalled();
  if (installed !== null) return installed;
  throw new Error(
    'the tests need a PostgreSQL server (15 or newer): install it so that `initdb` and `pg_ctl` are in PATH, ' +
      'or set RUNPLANE_TEST_POSTGRES_URL to a database where they may create databases',
  );
}

function findInstalled(): string | null {
  const usual = ['/usr/local/bin', '/usr/local/pgsql/bin', '/opt/homebrew/bin'];
  const inPath = (process.env.PATH ?? '').split(delimiter);
  const complete = [...debianDirectories(), ...inPath, ...usual].filter((directory) =>
    ['initdb', 'pg_ctl', 'postgres'].every((program) => existsSync(join(directory, program))),
  );
  return complete.find((directory) => serverVersion(directory) >= 15) ?? null;
}

function debianDirectories(): string[] {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return [];
  const versions = readdirSync(root).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(root, version, 'bin'));
}

function serverVersion(directory: string): number {
  const text = execFileSync(join(directory, 'postgres'), ['--version'], { encoding: 'utf8' });
  return Number(/ (\d+)/.exec(text)?.[1] ?? 0);
}

function installDebianPackage(): void {
  process.stderr.write('no PostgreSQL server found: installing the package `postgresql` with apt-get\n');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => execFileSync('apt-get', args, { env: environment, stdio: ['ignore', 2, 2] });
  // the package would create and start a cluster of its own, which the tests have no use for
  const settings = '/etc/postgresql-common/createcluster.d';
  const noCluster = join(settings, 'runplane-tests.conf');
  mkdirSync(settings, { recursive: true });
  writeFileSync(noCluster, 'create_main_cluster = false\n');
  try {
    apt('update', '--quiet');
    apt('install', '--quiet', '--yes', '--no-install-recommends', 'postgresql');
  } finally {
    rmSync(noCluster);
  }
}

export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root: the account to run it as instead, or null to run it as ourselves. */
export function serverAccount(): Account | null {
  if (process.getuid?.() !== 0) return null;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const account = ['postgres', 'nobody'].map((name) => accounts.find((fields) => fields[0] === name)).find(Boolean);
  if (account === undefined)
    throw new Error('PostgreSQL does not run as root, and there is no user `postgres` or `nobody`');
  return { uid: Number(account[2]), gid: Number(account[3]) };
}
