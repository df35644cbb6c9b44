import type { Approval, ApprovalStatus } from '@runplane/protocol';
import type { Gateway } from '../connection/gateway.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Session } from '../session.ts';
import { inertJson, shorten } from '../terminal/inert-text.ts';
import type { Tone } from '../terminal/paint.ts';
import { type Column, renderTable } from '../terminal/render-table.ts';
import { listApprovals } from './approval-calls.ts';
import { renderDuration } from './render-duration.ts';

export interface ListOptions {
  readonly status: string;
  readonly limit?: string;
  readonly after?: string;
  readonly json?: boolean;
}

export const statusTones: Readonly<Record<ApprovalStatus, Tone>> = {
  pending: 'wait',
  approved: 'good',
  denied: 'bad',
  expired: 'dim',
  cancelled: 'dim',
  superseded: 'dim',
};

const longestName = 60;

export async function listApprovalsCommand(
  options: ListOptions,
  gateway: Gateway,
  session: Session,
): Promise<ExitCode> {
  const { status, ...page } = options;
  const { raw, value } = await listApprovals(gateway, { ...page, ...(status !== 'all' && { status }) });
  const { terminal } = session;
  if (options.json === true) terminal.out(`${inertJson(raw)}\n`);
  else if (value.items.length === 0) terminal.talk(`no ${status === 'all' ? '' : `${status} `}approvals\n`);
  else {
    terminal.out(renderTable(columns(session.now()), value.items, terminal));
    if (value.next !== null) terminal.talk(`there are more: add --after ${value.next}\n`);
  }
  return exitCodes.ok;
}

function columns(now: number): readonly Column<Approval>[] {
  return [
    { title: 'ID', text: ({ id }) => id },
    { title: 'STATUS', text: ({ status }) => status, tone: ({ status }) => statusTones[status] },
    { title: 'RISK', text: ({ riskScore }) => String(riskScore), align: 'right' },
    { title: 'ACTION', text: ({ action }) => shorten(action.requested, longestName), wraps: true },
    { title: 'TARGET', text: ({ action }) => shorten(action.target, longestName), wraps: true },
    { title: 'AGENT', text: ({ action }) => shorten(action.agent ?? '-', longestName), wraps: true },
    { title: 'REASON', text: ({ reason }) => reason, wraps: true },
    { title: 'WHEN', text: (approval) => when(approval, now) },
  ];
}

function when({ status, requestedAt, expiresAt, resolvedAt }: Approval, now: number): string {
  if (status === 'pending') return `expires in ${renderDuration(Date.parse(expiresAt) - now)}`;
  return `${renderDuration(now - Date.parse(resolvedAt ?? requestedAt))} ago`;
}
