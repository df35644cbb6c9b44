import { resolve } from 'node:path';
import { runToEnd } from './children.ts';
import { type ServerProcess, startServer } from './server-process.ts';

/** As the project's own scripts start Node. */
export const nodeArguments = ['--disable-warning=ExperimentalWarning'] as const;

export type Program =
  | 'bulk-log'
  | 'echo-server'
  | 'fill-log'
  | 'measure-classification'
  | 'measure-engine'
  | 'unbatched-commits';

function fileOf(program: Program): string {
  return resolve(import.meta.dirname, '../programs', `${program}.ts`);
}

/** Runs one of the benchmark's own programs in a process of its own, to its end; what it wrote, as JSON. */
export async function runProgram(
  program: Program,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const { stdout } = await runToEnd(process.execPath, [...nodeArguments, fileOf(program), ...args], environment);
  return JSON.parse(stdout);
}

/** The echo, with a file that holds its answer. */
export function startEcho(answerFile: string): Promise<ServerProcess> {
  return startServer(process.execPath, [...nodeArguments, fileOf('echo-server'), answerFile]);
}
