import { Readable, Writable } from 'node:stream';
import { runCommand } from '../src/run-command.ts';
import type { Session } from '../src/session.ts';
import { plainPaint } from '../src/terminal/paint.ts';
import type { Terminal } from '../src/terminal/terminal.ts';
import type { Ended } from './run-cli.ts';

export interface InProcessOptions {
  readonly cwd: string;
  /** of stdin */
  readonly input?: string;
  readonly environment?: Session['environment'];
  /** what a person at a terminal says to each question; without it there is no person */
  readonly answers?: readonly boolean[];
}

export interface Conversation extends Ended {
  readonly questions: readonly string[];
}

/** The command with everything real but its process and its terminal. */
export async function runInProcess(args: readonly string[], options: InProcessOptions): Promise<Conversation> {
  const questions: string[] = [];
  let stdout = '';
  let stderr = '';
  const terminal: Terminal = {
    out(text) {
      stdout += text;
    },
    talk(text) {
      stderr += text;
    },
    stdin: Readable.from([options.input ?? '']),
    stdout: new Writable({
      write(chunk, _, done) {
        stdout += chunk;
        done();
      },
    }),
    paint: plainPaint,
    paintTalk: plainPaint,
    width: null,
    isInteractive: options.answers !== undefined,
    async confirm(question) {
      questions.push(question);
      return options.answers?.[questions.length - 1] ?? false;
    },
  };
  const session: Session = {
    terminal,
    environment: options.environment ?? {},
    workingDirectory: options.cwd,
    fetch: globalThis.fetch,
    now: Date.now,
    signal: new AbortController().signal,
  };
  const exitCode = await runCommand(args, session, '0.0.0');
  return { exitCode, stdout, stderr, questions };
}
