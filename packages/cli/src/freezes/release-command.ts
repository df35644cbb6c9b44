import { Command } from 'commander';
import type { Ask } from '../ask.ts';
import { usageFailure } from '../command-failure.ts';
import type { Gateway } from '../connection/gateway.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Session } from '../session.ts';
import { inertJson, inertText } from '../terminal/inert-text.ts';
import { getFreeze, releaseFreeze } from './freeze-calls.ts';
import { renderScope } from './render-scope.ts';

interface ReleaseOptions {
  readonly reason?: string;
  readonly yes?: boolean;
  readonly json?: boolean;
}

export function releaseCommand(ask: Ask): Command {
  return ask<ReleaseOptions>(new Command('release'), (options, gateway, session, [id]) =>
    release(id!, options, gateway, session),
  )
    .description('take a freeze back; what it stopped may go on')
    .argument('<id>', 'the freeze: frz_…')
    .option('--reason <text>', 'recorded with the release')
    .option('--yes', 'do not ask; needed where nobody can be asked')
    .addHelpText(
      'after',
      `
Examples:
  runplane release frz_01 --reason "fixed in 1.4.3"
  runplane release frz_01 --yes`,
    );
}

async function release(id: string, options: ReleaseOptions, gateway: Gateway, session: Session): Promise<ExitCode> {
  const { terminal } = session;
  const { yes, reason, json } = options;
  if (yes !== true && !terminal.isInteractive) throw usageFailure('what was stopped would go on', 'add --yes');
  const { value: seen } = await getFreeze(gateway, id);
  const named = inertText(renderScope(seen.scope));
  if (yes !== true && seen.releasedAt === null) {
    terminal.talk(
      `${named} is frozen since ${seen.createdAt} by ${inertText(seen.createdBy)}: ${inertText(seen.reason)}\n`,
    );
    if (!(await terminal.confirm(`Let ${named} go on?`))) {
      terminal.talk('nothing was changed\n');
      return exitCodes.failed;
    }
  }
  const { raw, value } = await releaseFreeze(gateway, id, reason);
  terminal.out(json === true ? `${inertJson(raw)}\n` : `released: ${named} (${value.id})\n`);
  return exitCodes.ok;
}
