import { approvalStatusSchema } from '@runplane/protocol';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Ask } from '../ask.ts';
import { readCount } from '../read-count.ts';
import { type AnswerOptions, answerApprovalCommand } from './answer-approval.ts';
import { type ListOptions, listApprovalsCommand } from './list-approvals.ts';
import { type ShowOptions, showApprovalCommand } from './show-approval.ts';

export function approvalsCommand(ask: Ask): Command {
  const approvals = new Command('approvals').description('see what waits for a human, and answer it');
  approvals.addCommand(lsCommand(ask));
  approvals.addCommand(showCommand(ask));
  approvals.addCommand(verbCommand(ask, 'approve', 'let the action run, exactly as it is shown'));
  approvals.addCommand(verbCommand(ask, 'deny', 'refuse the action; it never runs'));
  return approvals;
}

function lsCommand(ask: Ask): Command {
  const statuses = [...approvalStatusSchema.options, 'all'];
  return ask<ListOptions>(new Command('ls'), (options, gateway, session) =>
    listApprovalsCommand(options, gateway, session),
  )
    .description('list approvals, newest first')
    .addOption(new Option('--status <status>', 'which ones').choices(statuses).default('pending'))
    .option('--limit <count>', 'at most this many (1 to 200)', readCount)
    .option('--after <id>', 'those after the last one of the page before')
    .addHelpText(
      'after',
      `
Examples:
  runplane approvals ls
  runplane approvals ls --status all --limit 200
  runplane approvals ls --json | jq -r '.items[].id'`,
    );
}

function showCommand(ask: Ask): Command {
  return ask<ShowOptions>(new Command('show'), (options, gateway, session, [id]) =>
    showApprovalCommand(id!, options, gateway, session),
  )
    .description('show all of one approval')
    .argument('<id>', 'the approval: apr_…')
    .option('--wait <seconds>', 'hold on until it is answered', readSeconds)
    .addHelpText(
      'after',
      `
With --wait the exit code says what became of it: 0 approved, 4 refused or expired, 5 still pending.

Examples:
  runplane approvals show apr_01
  runplane approvals show apr_01 --wait 300 && ./run-the-action`,
    );
}

function verbCommand(ask: Ask, verb: 'approve' | 'deny', description: string): Command {
  const command = ask<AnswerOptions>(new Command(verb), (options, gateway, session, [id]) =>
    answerApprovalCommand(id!, verb, options, gateway, session),
  )
    .description(description)
    .argument('<id>', 'the approval: apr_…')
    .option('--comment <text>', 'recorded with the answer, and told to the agent');
  if (verb === 'approve') command.option('--yes', 'do not ask again');
  const comment = verb === 'deny' ? ' --comment "wrong account"' : '';
  return command.addHelpText(
    'after',
    `
The card is shown first (on stderr); what is answered is exactly the action on it.

Examples:
  runplane approvals ${verb} apr_01${comment}`,
  );
}

function readSeconds(text: string): number {
  const seconds = Number(text);
  if (/^\d{1,6}$/.test(text)) return seconds;
  throw new InvalidArgumentError('give whole seconds');
}
