import { type Execution, executionStatusSchema, executionsSchema } from '@runplane/protocol';
import { Command, Option } from 'commander';
import { renderDuration } from '../approvals/render-duration.ts';
import type { Ask } from '../ask.ts';
import { type Gateway, readAnswer } from '../connection/gateway.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { readCount } from '../read-count.ts';
import type { Session } from '../session.ts';
import { inertJson } from '../terminal/inert-text.ts';
import type { Tone } from '../terminal/paint.ts';
import { type Column, renderTable } from '../terminal/render-table.ts';

interface ListOptions {
  readonly status: string;
  readonly limit?: string;
  readonly after?: string;
  readonly json?: boolean;
}

const tones: Readonly<Record<Execution['status'], Tone>> = {
  issued: 'plain',
  redeemed: 'wait',
  succeeded: 'good',
  failed: 'bad',
  not_executed: 'dim',
  unknown: 'wait',
  expired: 'dim',
};

export function executionsCommand(ask: Ask): Command {
  const statuses = [...executionStatusSchema.options, 'all'];
  return ask<ListOptions>(new Command('executions'), list)
    .description('list what was run, newest first: by default what nobody knows the outcome of')
    .addOption(new Option('--status <status>', 'which ones').choices(statuses).default('unknown'))
    .option('--limit <count>', 'at most this many (1 to 200)', readCount)
    .option('--after <id>', 'those after the last decision of the page before')
    .addHelpText(
      'after',
      `
Whoever finds out what became of one says so with \`runplane outcome\`.

Examples:
  runplane executions
  runplane executions --status redeemed --json | jq -r '.items[].decisionId'`,
    );
}

async function list(options: ListOptions, gateway: Gateway, session: Session): Promise<ExitCode> {
  const { status, limit, after, json } = options;
  const { terminal } = session;
  const query = new URLSearchParams({
    ...(status !== 'all' && { status }),
    ...(limit !== undefined && { limit }),
    ...(after !== undefined && { after }),
  });
  const { raw, value } = await readAnswer(await gateway({ path: `/api/v1/executions?${query}` }), executionsSchema);
  if (json === true) terminal.out(`${inertJson(raw)}\n`);
  else if (value.items.length === 0) terminal.talk(`no ${status === 'all' ? '' : `${status} `}executions\n`);
  else {
    terminal.out(renderTable(columns(session.now()), value.items, terminal));
    if (value.next !== null) terminal.talk(`there are more: add --after ${value.next}\n`);
  }
  return exitCodes.ok;
}

function columns(now: number): readonly Column<Execution>[] {
  const ago = (instant: string | null) => (instant === null ? '-' : `${renderDuration(now - Date.parse(instant))} ago`);
  return [
    { title: 'DECISION', text: ({ decisionId }) => decisionId },
    { title: 'STATUS', text: ({ status }) => status, tone: ({ status }) => tones[status] },
    { title: 'EXECUTOR', text: ({ executor }) => executor ?? '-', wraps: true },
    { title: 'REDEEMED', text: ({ redeemedAt }) => ago(redeemedAt) },
    { title: 'OUTCOME', text: ({ outcome }) => ago(outcome?.recordedAt ?? null) },
    { title: 'NOTE', text: ({ outcome }) => outcome?.error ?? '', wraps: true },
  ];
}
