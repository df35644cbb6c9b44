import { bounds, decisionSchema, recordedOutcomeSchema } from '@runplane/protocol';
import { Argument, Command } from 'commander';
import type { Ask } from '../ask.ts';
import { usageFailure } from '../command-failure.ts';
import { type Gateway, readAnswer } from '../connection/gateway.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Session } from '../session.ts';
import { inertJson, inertText } from '../terminal/inert-text.ts';

const statuses = ['succeeded', 'failed', 'not_executed'] as const;

interface OutcomeOptions {
  readonly amount?: string;
  readonly currency?: string;
  readonly note?: string;
  readonly yes?: boolean;
  readonly json?: boolean;
}

/** For the person who found out what became of an action. */
export function outcomeCommand(ask: Ask): Command {
  return ask<OutcomeOptions>(new Command('outcome'), (options, gateway, session, [id, status]) =>
    outcome(id!, status!, options, gateway, session),
  )
    .description('say what became of an action that nobody reported on')
    .argument('<decision>', 'the decision: dec_…')
    .addArgument(new Argument('<status>', 'what became of it').choices(statuses))
    .option('--amount <amount>', 'what it really amounted to, where it succeeded: 1180.50')
    .option('--currency <code>', 'of the amount; without it that of the decision')
    .option('--note <text>', 'recorded with the outcome')
    .option('--yes', 'do not ask once more')
    .addHelpText(
      'after',
      `
It settles what the action held of its budgets, and cannot be changed afterwards.

Examples:
  runplane outcome dec_01 not_executed --note "the bank has no such transfer"
  runplane outcome dec_01 succeeded --amount 1180.50`,
    );
}

async function outcome(
  id: string,
  status: string,
  options: OutcomeOptions,
  gateway: Gateway,
  session: Session,
): Promise<ExitCode> {
  const { terminal } = session;
  const json = { status, ...measured(status, options), ...noted(options) };
  const path = `/api/v1/decisions/${encodeURIComponent(id)}`;
  const { value: decision } = await readAnswer(await gateway({ path }), decisionSchema);
  const { action } = decision;
  const named = `${inertText(action.requested)} → ${inertText(action.target)}`;
  if (options.yes !== true && terminal.isInteractive && !(await terminal.confirm(`Record that ${named}: ${status}?`))) {
    terminal.talk('nothing was changed\n');
    return exitCodes.failed;
  }
  const answer = await gateway({ method: 'POST', path: `${path}/outcome`, json });
  const { raw, value } = await readAnswer(answer, recordedOutcomeSchema);
  if (options.json === true) terminal.out(`${inertJson(raw)}\n`);
  else terminal.out(`${value.status}: ${named} (${value.decisionId})\n`);
  for (const { measure, reserved, measured: real } of value.overrun) {
    terminal.talk(`${measure} ${real} is more than the ${reserved} that were decided on\n`);
  }
  return exitCodes.ok;
}

function measured(status: string, { amount, currency }: OutcomeOptions) {
  if (amount === undefined && currency === undefined) return {};
  if (amount === undefined) throw usageFailure('`--currency` says nothing without `--amount`');
  if (status !== 'succeeded') throw usageFailure(`what is ${status} has no amount`);
  return { measured: { amount, ...(currency !== undefined && { currency }) } };
}

function noted({ note }: OutcomeOptions) {
  if (note === undefined) return {};
  if (note.length > bounds.outcomeErrorLength) {
    throw usageFailure(`a note has at most ${bounds.outcomeErrorLength} characters`);
  }
  return { error: note };
}
