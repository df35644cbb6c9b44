import type { Terminal } from './terminal/terminal.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What every command is given of the world. */
export interface Session {
  readonly terminal: Terminal;
  readonly environment: Environment;
  readonly workingDirectory: string;
  readonly fetch: typeof globalThis.fetch;
  /** milliseconds since the epoch */
  now(): number;
  /** aborts at Ctrl-C */
  readonly signal: AbortSignal;
}
