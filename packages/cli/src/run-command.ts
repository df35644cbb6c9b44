import { CommanderError } from 'commander';
import { CommandFailure } from './command-failure.ts';
import { createProgram } from './create-program.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Session } from './session.ts';
import { inertText } from './terminal/inert-text.ts';

/** Runs one command line; whatever goes wrong is told on stderr. */
export async function runCommand(args: readonly string[], session: Session, version: string): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.ok;
  const program = createProgram(session, version, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    return explain(error, session);
  }
}

function explain(error: unknown, { terminal, signal }: Session): ExitCode {
  if (error instanceof CommanderError) {
    // commander has told already what is wrong, or printed what was asked for
    return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  }
  if (signal.aborted) {
    terminal.talk('stopped\n');
    return exitCodes.interrupted;
  }
  if (!(error instanceof CommandFailure)) throw error;
  terminal.talk(`${terminal.paintTalk('bad', 'error')}: ${inertText(error.message)}\n`);
  if (error.advice !== null) terminal.talk(`${inertText(error.advice)}\n`);
  return error.exitCode;
}
