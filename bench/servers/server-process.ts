import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { endWithUs, environmentWith } from './children.ts';

export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  /** Resolves to the first group of the pattern in the next line that matches it. */
  nextLine(pattern: RegExp): Promise<string>;
  /** Ends it in good order; so does `stopServers`. */
  stop(): Promise<void>;
}

const running = new Set<ChildProcess>();

/** Starts a server and waits for the line that says it is ready: `ready <url>` where nothing else is stated. */
export async function startServer(
  command: string,
  args: readonly string[],
  options: { readonly environment?: Readonly<Record<string, string>>; readonly ready?: RegExp } = {},
): Promise<ServerProcess> {
  const child = endWithUs(
    spawn(command, args, { env: environmentWith(options.environment ?? {}), stdio: ['ignore', 'pipe', 'pipe'] }),
  );
  running.add(child);
  child.once('exit', () => running.delete(child));
  const said: string[] = [];
  const listeners = new Set<(line: string) => void>();
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      said.push(line);
      for (const listener of [...listeners]) listener(line);
    });
  }
  const nextLine = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const listener = (line: string) => {
        const match = pattern.exec(line);
        if (match === null) return;
        listeners.delete(listener);
        resolve(match[1] ?? '');
      };
      listeners.add(listener);
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`${command} ended with ${code}:\n${said.slice(-20).join('\n')}`)));
    });
  const url = await nextLine(options.ready ?? /^ready (\S+)/);
  return { url, pid: child.pid!, nextLine, stop: () => stop(child) };
}

/** Ends all servers that still run, also those whose starter failed before it could. */
export async function stopServers(): Promise<void> {
  await Promise.all([...running].map(stop));
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
