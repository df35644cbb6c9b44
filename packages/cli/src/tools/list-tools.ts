import type { Gateway } from '../connection/gateway.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Session } from '../session.ts';
import { inertJson } from '../terminal/inert-text.ts';
import { type Column, renderTable } from '../terminal/render-table.ts';
import { listTools, type RegisteredTool } from './tool-calls.ts';
import { effectColumn, readingColumns, standingRemarks } from './tool-columns.ts';

export interface ListOptions {
  readonly source?: string;
  readonly standing?: string;
  readonly drift?: boolean;
  readonly uncertain?: boolean;
  readonly query?: string;
  readonly limit?: string;
  readonly after?: string;
  readonly json?: boolean;
}

export async function listToolsCommand(options: ListOptions, gateway: Gateway, session: Session): Promise<ExitCode> {
  const { terminal } = session;
  const { raw, value } = await listTools(gateway, queryOf(options));
  if (options.json === true) terminal.out(`${inertJson(raw)}\n`);
  else if (value.items.length === 0) terminal.talk('no such tools\n');
  else terminal.out(renderTable(columns, value.items, terminal));
  if (options.json !== true && value.next !== null) terminal.talk(`there are more: add --after ${value.next}\n`);
  return exitCodes.ok;
}

function queryOf({ source, standing, drift, uncertain, query, limit, after }: ListOptions): Record<string, string> {
  return {
    ...(source !== undefined && { source }),
    ...(standing !== undefined && { standing }),
    ...(drift === true && { drift: 'true' }),
    ...(uncertain === true && { uncertain: 'true' }),
    ...(query !== undefined && { q: query }),
    ...(limit !== undefined && { limit }),
    ...(after !== undefined && { after }),
  };
}

const columns: readonly Column<RegisteredTool>[] = [
  { title: 'ID', text: ({ id }) => id },
  { title: 'SOURCE', text: ({ source }) => source, wraps: true },
  ...readingColumns,
  effectColumn,
  { title: 'WHAT TO KNOW', text: (tool) => standingRemarks(tool).join('; ') || '-', wraps: true },
];
