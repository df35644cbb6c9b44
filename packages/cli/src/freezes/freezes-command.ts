import type { Freeze } from '@runplane/protocol';
import { Command } from 'commander';
import { renderDuration } from '../approvals/render-duration.ts';
import type { Ask } from '../ask.ts';
import type { Gateway } from '../connection/gateway.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { readCount } from '../read-count.ts';
import type { Session } from '../session.ts';
import { inertJson } from '../terminal/inert-text.ts';
import { type Column, renderTable } from '../terminal/render-table.ts';
import { listFreezes } from './freeze-calls.ts';
import { renderScope } from './render-scope.ts';

interface ListOptions {
  readonly all?: boolean;
  readonly limit?: string;
  readonly after?: string;
  readonly json?: boolean;
}

export function freezesCommand(ask: Ask): Command {
  return ask<ListOptions>(new Command('freezes'), list)
    .description('list the freezes in force, newest first')
    .option('--all', 'also those that were released')
    .option('--limit <count>', 'at most this many (1 to 200)', readCount)
    .option('--after <id>', 'those after the last one of the page before')
    .addHelpText(
      'after',
      `
Examples:
  runplane freezes
  runplane freezes --all --json | jq -r '.items[].id'`,
    );
}

async function list(options: ListOptions, gateway: Gateway, session: Session): Promise<ExitCode> {
  const { all = false, json, ...page } = options;
  const { terminal } = session;
  const { raw, value } = await listFreezes(gateway, { ...page, all });
  if (json === true) terminal.out(`${inertJson(raw)}\n`);
  else if (value.items.length === 0) terminal.talk(all ? 'no freezes\n' : 'nothing is frozen\n');
  else {
    terminal.out(renderTable(columns(session.now()), value.items, terminal));
    if (value.next !== null) terminal.talk(`there are more: add --after ${value.next}\n`);
  }
  return exitCodes.ok;
}

function columns(now: number): readonly Column<Freeze>[] {
  const ago = (instant: string) => `${renderDuration(now - Date.parse(instant))} ago`;
  return [
    { title: 'ID', text: ({ id }) => id },
    { title: 'STOPS', text: ({ scope }) => renderScope(scope), wraps: true },
    { title: 'REASON', text: ({ reason }) => reason, wraps: true },
    { title: 'BY', text: ({ createdBy }) => createdBy, wraps: true },
    { title: 'WHEN', text: ({ createdAt }) => ago(createdAt) },
    {
      title: 'STATE',
      text: ({ releasedAt }) => (releasedAt === null ? 'in force' : `released ${ago(releasedAt)}`),
      tone: ({ releasedAt }) => (releasedAt === null ? 'bad' : 'dim'),
    },
  ];
}
