import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { usageFailure } from './command-failure.ts';
import type { Session } from './session.ts';

/** The text of a file, `-` for standard input. */
export async function readInput(
  file: string,
  { workingDirectory, terminal }: Pick<Session, 'workingDirectory' | 'terminal'>,
): Promise<string> {
  if (file === '-') return text(terminal.stdin);
  try {
    return await readFile(resolve(workingDirectory, file), 'utf8');
  } catch (error) {
    throw usageFailure(`\`${file}\` cannot be read: ${(error as Error).message}`);
  }
}
