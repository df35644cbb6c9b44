import packageFile from '../package.json' with { type: 'json' };
import { runCommand } from './run-command.ts';
import { processTerminal } from './terminal/process-terminal.ts';

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interrupted.abort(signal));

process.exitCode = await runCommand(
  process.argv.slice(2),
  {
    terminal: processTerminal(process),
    environment: process.env,
    workingDirectory: process.cwd(),
    fetch: globalThis.fetch,
    now: Date.now,
    signal: interrupted.signal,
  },
  packageFile.version,
);
