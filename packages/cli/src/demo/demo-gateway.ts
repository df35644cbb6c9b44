import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import { on, once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { CommandFailure } from '../command-failure.ts';
import { readCredentials } from '../connection/credentials.ts';
import { gatewayProgram } from '../gateway-program/gateway-program.ts';
import type { Environment, Session } from '../session.ts';

export interface DemoGateway {
  readonly url: string;
  readonly adminKey: string;
  readonly agentKey: string;
  readonly verificationKey: string;
  /** Ends the process and removes everything that it wrote. */
  stop(): Promise<void>;
}

type Gateway = ChildProcessByStdio<null, Readable, Readable>;

const readyWithinMs = 60_000;
const drainMs = 10_000;

/** A gateway on a free port, whose data lives as long as it does. */
export async function startDemoGateway({
  environment,
  signal,
}: Pick<Session, 'environment' | 'signal'>): Promise<DemoGateway> {
  const parent = await mkdtemp(join(tmpdir(), 'runplane-demo-'));
  const directory = join(parent, 'data');
  const gateway = spawn(process.execPath, gatewayProgram('main.ts'), {
    env: demoEnvironment(environment, directory),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async () => {
    await end(gateway);
    await rm(parent, { recursive: true, force: true });
  };
  try {
    await untilReady(gateway, signal);
    const { url, adminKey, agentKey, verificationKey } = (await readCredentials(directory)) ?? {};
    if (!url || !adminKey || !agentKey || !verificationKey) throw new CommandFailure('the gateway left no credentials');
    return { url, adminKey, agentKey, verificationKey, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Nothing that is set for another gateway may reach this one. */
function demoEnvironment(environment: Environment, directory: string): Environment {
  const others = Object.entries(environment).filter(([name]) => !name.startsWith('RUNPLANE_'));
  return {
    ...Object.fromEntries(others),
    RUNPLANE_HOST: '127.0.0.1',
    RUNPLANE_PORT: '0',
    RUNPLANE_DATA_DIR: directory,
    RUNPLANE_LOG_LEVEL: 'warn',
  };
}

/** The gateway says `ready` when its credentials are written and it listens. */
async function untilReady(gateway: Gateway, signal: AbortSignal): Promise<void> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(readyWithinMs)]);
  let complaint = '';
  gateway.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-2_000);
  });
  for await (const [line] of on(createInterface(gateway.stdout), 'line', { signal: limit, close: ['close'] })) {
    if (String(line).startsWith('ready ')) return;
  }
  throw new CommandFailure(`the gateway did not start: ${complaint.trim() || 'it says nothing'}`);
}

async function end(gateway: ChildProcess): Promise<void> {
  if (gateway.exitCode !== null || gateway.signalCode !== null) return;
  const gone = once(gateway, 'exit');
  const impatient = setTimeout(() => gateway.kill('SIGKILL'), drainMs);
  gateway.kill('SIGTERM');
  await gone;
  clearTimeout(impatient);
}
