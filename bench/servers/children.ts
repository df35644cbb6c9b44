import { type ChildProcess, execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

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
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const result = execute(command, args, { env: { ...process.env, ...environment } });
  endWithUs(result.child);
  return result;
}
