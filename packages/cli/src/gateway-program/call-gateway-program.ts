import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { CommandFailure } from '../command-failure.ts';
import { parseJson } from '../connection/parse-json.ts';
import type { Session } from '../session.ts';
import { gatewayProgram } from './gateway-program.ts';

/** Runs one of the gateway's programs to its end: the JSON on its stdout, or its sentence on stderr as a failure. */
export async function callGatewayProgram(
  name: 'create-key-offline.ts',
  args: readonly string[],
  { environment, signal }: Pick<Session, 'environment' | 'signal'>,
): Promise<unknown> {
  const child = spawn(process.execPath, [...gatewayProgram(name), ...args], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  const [said, complained, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  const value = exitCode === 0 ? parseJson(said) : undefined;
  if (value !== undefined) return value;
  throw new CommandFailure(complained.trim() || `the gateway's program ended with ${exitCode}`);
}
