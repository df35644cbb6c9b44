import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CommandFailure } from '../command-failure.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Session } from '../session.ts';
import { starterPolicies } from './starter-policies.ts';

export interface InitOptions {
  readonly force?: boolean;
}

export async function initPolicies(file: string, options: InitOptions, session: Session): Promise<ExitCode> {
  const { terminal } = session;
  if (file === '-') {
    terminal.out(starterPolicies);
    return exitCodes.ok;
  }
  try {
    await writeFile(resolve(session.workingDirectory, file), starterPolicies, {
      flag: options.force === true ? 'w' : 'wx',
    });
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'EEXIST')
      throw new CommandFailure(`\`${file}\` is there already`, { advice: 'name another file, or add --force' });
    throw new CommandFailure(`\`${file}\` cannot be written: ${message}`, { cause });
  }
  terminal.talk(`wrote ${file}; check it with \`runplane policies validate ${file}\`\n`);
  return exitCodes.ok;
}
