import { type Key, keySchema, pageSchema } from '@runplane/protocol';
import { type Gateway, readAnswer } from '../connection/gateway.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Session } from '../session.ts';
import { inertJson } from '../terminal/inert-text.ts';
import { type Column, renderTable } from '../terminal/render-table.ts';

export const keysSchema = pageSchema('KeyPage', keySchema);

const columns: readonly Column<Key>[] = [
  { title: 'ID', text: ({ id }) => id },
  { title: 'KEY', text: ({ prefix }) => `${prefix}…` },
  { title: 'ROLE', text: ({ role }) => role },
  { title: 'NAME', text: ({ name }) => name, wraps: true },
  { title: 'AGENT', text: ({ agent }) => agent ?? 'any', wraps: true },
  { title: 'ENVIRONMENT', text: ({ environment }) => environment ?? 'any' },
  { title: 'MODE', text: ({ mode }) => mode },
  { title: 'CREATED', text: ({ createdAt }) => createdAt },
  {
    title: 'STATE',
    text: ({ revokedAt }) => (revokedAt === null ? 'active' : `revoked at ${revokedAt}`),
    tone: ({ revokedAt }) => (revokedAt === null ? 'good' : 'dim'),
  },
];

export async function listKeys(
  options: { readonly json?: boolean },
  gateway: Gateway,
  { terminal }: Session,
): Promise<ExitCode> {
  const { raw, value } = await readAnswer(await gateway({ path: '/api/v1/keys' }), keysSchema);
  terminal.out(options.json === true ? `${inertJson(raw)}\n` : renderTable(columns, value.items, terminal));
  return exitCodes.ok;
}
