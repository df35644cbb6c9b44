import type { FreezeScope } from '@runplane/protocol';
import { Argument, Command } from 'commander';
import type { Ask } from '../ask.ts';
import { usageFailure } from '../command-failure.ts';
import type { Gateway } from '../connection/gateway.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Session } from '../session.ts';
import { inertJson, inertText } from '../terminal/inert-text.ts';
import { createFreeze } from './freeze-calls.ts';
import { renderExposure } from './render-exposure.ts';
import { renderScope } from './render-scope.ts';

const things = ['agent', 'key', 'tool', 'action', 'target', 'source', 'organization'] as const;

interface FreezeOptions {
  readonly reason: string;
  readonly json?: boolean;
}

/** The stop button: one command, and nothing is asked. */
export function freezeCommand(ask: Ask): Command {
  return ask<FreezeOptions>(new Command('freeze'), (options, gateway, session, [what, value]) =>
    freeze(scopeOf(what as (typeof things)[number], value), options, gateway, session),
  )
    .description('stop every later action of an agent, a key, a tool … or of the whole organization, at once')
    .addArgument(new Argument('<what>', 'what to stop').choices(things))
    .addArgument(new Argument('[value]', 'which one: the name, the id of a key; none for the organization'))
    .requiredOption('--reason <text>', 'recorded with the freeze, and told to the agents that it stops')
    .addHelpText(
      'after',
      `
It does not ask, and is in force when it answers. It also says what was let go before and may still run.
\`runplane release\` takes it back.

Examples:
  runplane freeze agent billing-bot --reason "pays an invoice twice"
  runplane freeze action transfer_funds --reason "the bank called"
  runplane freeze organization --reason "we are looking into it"`,
    );
}

function scopeOf(what: (typeof things)[number], value: string | undefined): FreezeScope {
  if (what === 'organization') {
    if (value === undefined) return { organization: true };
    throw usageFailure('`organization` stops everything, and takes no value');
  }
  if (value === undefined || value === '') throw usageFailure(`say which ${what} to stop`);
  return { [what]: value };
}

async function freeze(
  scope: FreezeScope,
  { reason, json }: FreezeOptions,
  gateway: Gateway,
  { terminal }: Session,
): Promise<ExitCode> {
  const { raw, value } = await createFreeze(gateway, { scope, reason });
  if (json === true) terminal.out(`${inertJson(raw)}\n`);
  else {
    terminal.out(`${terminal.paint('bad', `frozen: ${inertText(renderScope(value.scope))} (${value.id})`)}\n`);
    terminal.out(`${renderExposure(value)}\n`);
  }
  return exitCodes.ok;
}
