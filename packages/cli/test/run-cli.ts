import { type ChildProcess, spawn } from 'node:child_process';
import { on, once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, onTestFinished } from 'vitest';

export const launcher = fileURLToPath(new URL('../bin/runplane.js', import.meta.url));

export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly node?: string;
}

/** The command as people run it: a process, without a terminal. */
export async function runCli(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const child = startCli(args, options);
  child.stdin!.end(options.input ?? '');
  const [stdout, stderr, [exitCode]] = await Promise.all([
    text(child.stdout!),
    text(child.stderr!),
    once(child, 'close'),
  ]);
  return { exitCode, stdout, stderr };
}

export function startCli(args: readonly string[], { cwd, environment, node }: RunOptions = {}): ChildProcess {
  const others = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('RUNPLANE_') && name !== 'NODE_OPTIONS',
  );
  return spawn(node ?? process.execPath, [launcher, ...args], {
    cwd: cwd ?? tmpdir(),
    env: { ...Object.fromEntries(others), ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Empty, and gone after the test. */
export function temporaryDirectory(finished: (clean: () => void) => void = onTestFinished): string {
  const directory = mkdtempSync(join(tmpdir(), 'runplane-cli-'));
  finished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

export interface RunningGateway {
  readonly url: string;
  /** holds `.runplane`, so that commands which run there need no flags */
  readonly directory: string;
  /** Its exit code. */
  stop(): Promise<number | null>;
}

/** `runplane start` in the directory, until its ready line. */
export async function startedGateway(directory: string): Promise<RunningGateway> {
  const child = startCli(['start', '--port', '0'], { cwd: directory, environment: { RUNPLANE_LOG_LEVEL: 'warn' } });
  let complaint = '';
  child.stderr!.on('data', (chunk) => {
    complaint += chunk;
  });
  for await (const [line] of on(createInterface(child.stdout!), 'line', { close: ['close'] })) {
    if (!String(line).startsWith('ready ')) continue;
    return {
      url: String(line).slice('ready '.length),
      directory,
      async stop() {
        if (child.exitCode !== null) return child.exitCode;
        const gone = once(child, 'exit');
        child.kill('SIGTERM');
        return (await gone)[0];
      },
    };
  }
  throw new Error(`the gateway did not start: ${complaint}`);
}

/** One gateway for all tests of a file, from before the first until after the last. */
export function gatewayOfFile(): RunningGateway {
  let running: RunningGateway | undefined;
  let cleanUp = () => {};
  beforeAll(async () => {
    const directory = temporaryDirectory((clean) => {
      cleanUp = clean;
    });
    running = await startedGateway(directory);
  });
  afterAll(async () => {
    await running?.stop();
    cleanUp();
  });
  return {
    get url() {
      return running!.url;
    },
    get directory() {
      return running!.directory;
    },
    stop: () => running!.stop(),
  };
}
