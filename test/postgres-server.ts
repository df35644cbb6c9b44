import { execFile, execFileSync } from 'node:child_process';
import { appendFileSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findPostgresBinaries, serverAccount } from './postgres-binaries.ts';

const run = promisify(execFile);

export interface PostgresServer {
  /** of the maintenance database; tests create their own beside it */
  readonly url: string;
  readonly dataDirectory: string;
  /** `immediate` is what a power cut looks like to its clients; returns when the server runs again */
  restart(mode: 'fast' | 'immediate'): Promise<void>;
  /** Stops without starting again. */
  halt(mode: 'fast' | 'immediate'): Promise<void>;
  start(): Promise<void>;
  /** Stops for good and removes the data. */
  stop(): Promise<void>;
}

// A commit must be as durable here as in production; all else may be small.
const settings = [
  "listen_addresses = ''",
  'max_connections = 60',
  'shared_buffers = 64MB',
  'fsync = on',
  'synchronous_commit = on',
  'full_page_writes = on',
  'max_wal_size = 1GB',
];

/** A PostgreSQL server in a directory of its own, reached through a socket in that directory only. */
export async function startPostgres(): Promise<PostgresServer> {
  const binaries = findPostgresBinaries();
  const account = serverAccount();
  const directory = mkdtempSync(join(tmpdir(), 'runplane-pg-'));
  if (account !== null) chownSync(directory, account.uid, account.gid);
  const dataDirectory = join(directory, 'data');
  const options = { cwd: directory, env: { ...process.env, LC_ALL: 'C' }, ...account };
  const call = (program: string, ...args: string[]) => run(join(binaries, program), args, options);
  const control = (...args: string[]) => call('pg_ctl', '--pgdata', dataDirectory, '--wait', '--silent', ...args);

  const start = async () => void (await control('start', '--log', join(directory, 'server.log')));
  const halt = async (mode: 'fast' | 'immediate') => void (await control('stop', '--mode', mode));
  const remove = () => {
    try {
      execFileSync(join(binaries, 'pg_ctl'), ['stop', '--pgdata', dataDirectory, '--mode', 'immediate'], {
        ...options,
        stdio: 'ignore',
      });
    } catch {
      // it was stopped already
    }
    rmSync(directory, { recursive: true, force: true });
  };
  // also when the tests are interrupted: nobody else would stop it
  process.once('exit', remove);

  const init = ['--username', 'postgres', '--auth', 'trust', '--encoding', 'UTF8', '--no-locale', '--no-sync'];
  await call('initdb', '--pgdata', dataDirectory, ...init);
  const socket = `unix_socket_directories = '${directory}'`;
  appendFileSync(join(dataDirectory, 'postgresql.conf'), `\n${[...settings, socket].join('\n')}\n`);
  await start();
  return {
    url: `postgresql://postgres@${encodeURIComponent(directory)}/postgres`,
    dataDirectory,
    start,
    halt,
    restart: async (mode) => {
      await halt(mode);
      await start();
    },
    stop: async () => {
      process.removeListener('exit', remove);
      remove();
    },
  };
}
