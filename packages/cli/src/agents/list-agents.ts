import { type Agent, agentSchema, pageSchema } from '@runplane/protocol';
import { type Gateway, readAnswer } from '../connection/gateway.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Session } from '../session.ts';
import { inertJson } from '../terminal/inert-text.ts';
import { type Column, renderTable } from '../terminal/render-table.ts';

const agentsSchema = pageSchema('AgentPage', agentSchema);

const columns: readonly Column<Agent>[] = [
  { title: 'ID', text: ({ id }) => id },
  { title: 'NAME', text: ({ name }) => name, wraps: true },
  {
    title: 'STANDING',
    text: ({ verified }) => (verified ? 'verified' : 'claimed'),
    tone: ({ verified }) => (verified ? 'good' : 'wait'),
  },
  { title: 'MODEL', text: ({ model }) => model ?? '-', wraps: true },
  { title: 'VERSION', text: ({ version }) => version ?? '-', wraps: true },
  { title: 'CHANGED', text: ({ changedAt }) => changedAt ?? '-' },
  { title: 'REDEMPTION', text: ({ redemption }) => redemption },
  { title: 'ACTIVE', text: ({ lastActiveMonth }) => lastActiveMonth ?? 'never' },
];

export async function listAgents(
  options: { readonly json?: boolean },
  gateway: Gateway,
  { terminal }: Session,
): Promise<ExitCode> {
  const { raw, value } = await readAnswer(await gateway({ path: '/api/v1/agents' }), agentsSchema);
  if (options.json === true) terminal.out(`${inertJson(raw)}\n`);
  else if (value.items.length === 0) terminal.talk('no agents\n');
  else terminal.out(renderTable(columns, value.items, terminal));
  return exitCodes.ok;
}
