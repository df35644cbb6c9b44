import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { readInput } from '../read-input.ts';
import type { Session } from '../session.ts';
import { inertJson, inertText } from '../terminal/inert-text.ts';

interface Fault {
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

export interface ValidateOptions {
  readonly json?: boolean;
}

/** The same check that the gateway makes before it activates a set. */
export async function validatePolicies(file: string, options: ValidateOptions, session: Session): Promise<ExitCode> {
  const { terminal } = session;
  // the engine brings parsers that no other command needs
  const { parsePolicies } = await import('@runplane/core');
  const parsed = parsePolicies(await readInput(file, session));
  const errors = parsed.ok ? [] : parsed.errors;
  if (options.json === true) terminal.out(`${inertJson({ valid: parsed.ok, errors })}\n`);
  else if (parsed.ok) terminal.out(`${inertText(file)}: valid\n`);
  else terminal.out(renderPolicyErrors(file, errors));
  return parsed.ok ? exitCodes.ok : exitCodes.failed;
}

/** `file:line:column`, so that editors and terminals can jump there. */
export function renderPolicyErrors(file: string, errors: readonly Fault[]): string {
  return errors
    .map(({ line, column, path, code, message }) =>
      inertText(`${file}:${line}:${column}: ${message}${path === '' ? '' : ` (${path})`} [${code}]`),
    )
    .map((line) => `${line}\n`)
    .join('');
}
