import { type ExitCode, exitCodes } from './exit-codes.ts';

/** Why a command ends without its result: one sentence for the person, and what to do about it. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  readonly exitCode: ExitCode;
  readonly advice: string | null;

  constructor(message: string, options: { exitCode?: ExitCode; advice?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.exitCode = options.exitCode ?? exitCodes.failed;
    this.advice = options.advice ?? null;
  }
}

export function usageFailure(message: string, advice?: string): CommandFailure {
  return new CommandFailure(message, { exitCode: exitCodes.usage, ...(advice !== undefined && { advice }) });
}
