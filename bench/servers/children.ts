import { type ChildProcess, execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

type Environment = Readonly<Record<string, string>>;

/** This process's environment without settings of a gateway, which would change what is measured, and with others. */
export function environmentWith(own: Environment): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('RUNPLANE_'));
  return { ...Object.fromEntries(inherited), ...own };
}

/** A child does not outlive this process, however it ends. */
export function endWithUs<T extends ChildProcess>(child: T): T {
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Runs a command to its end; rejects when it fails. */
export function runToEnd(
  command: string,
  args: readonly string[],
  environment: Environment = {},
): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const result = execute(command, args, { env: environmentWith(environment) });
  endWithUs(result.child);
  return result;
}
