import { type Organization, organizationSchema, pageSchema } from '@runplane/protocol';
import { type Gateway, readAnswer } from '../connection/gateway.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Session } from '../session.ts';
import { inertJson } from '../terminal/inert-text.ts';
import { type Column, renderTable } from '../terminal/render-table.ts';

const organizationsSchema = pageSchema('OrganizationPage', organizationSchema);

const columns: readonly Column<Organization>[] = [
  { title: 'ID', text: ({ id }) => id },
  { title: 'NAME', text: ({ name }) => name, wraps: true },
  { title: 'CURRENCY', text: ({ currency }) => currency },
  { title: 'CREATED', text: ({ createdAt }) => createdAt },
];

export async function listOrganizations(
  options: { readonly json?: boolean },
  gateway: Gateway,
  { terminal }: Session,
): Promise<ExitCode> {
  const answer = await gateway({ path: '/api/v1/organizations' });
  const { raw, value } = await readAnswer(answer, organizationsSchema);
  terminal.out(options.json === true ? `${inertJson(raw)}\n` : renderTable(columns, value.items, terminal));
  return exitCodes.ok;
}
