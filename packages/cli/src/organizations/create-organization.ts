import { type CreateOrganization, createdOrganizationSchema } from '@runplane/protocol';
import { type Gateway, readAnswer } from '../connection/gateway.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Session } from '../session.ts';
import { inertJson, inertText } from '../terminal/inert-text.ts';
import { renderFields } from '../terminal/render-fields.ts';

export interface CreateOptions {
  readonly currency?: string;
  readonly json?: boolean;
}

export async function createOrganization(
  name: string,
  { currency, json }: CreateOptions,
  gateway: Gateway,
  { terminal }: Session,
): Promise<ExitCode> {
  const asked: CreateOrganization = { name, ...(currency !== undefined && { currency }) };
  const answer = await gateway({ method: 'POST', path: '/api/v1/organizations', json: asked });
  const { raw, value } = await readAnswer(answer, createdOrganizationSchema);
  if (json === true) {
    terminal.out(`${inertJson(raw)}\n`);
    return exitCodes.ok;
  }
  terminal.talk(`created ${inertText(value.name)}; its keys are shown this once:\n`);
  const fields = [
    ['organization', value.id],
    ['currency', value.currency],
    ['admin key', value.adminKey],
    ['agent key', value.agentKey],
    ['verification key', value.verificationKey],
  ] as const;
  terminal.out(`${renderFields(fields, terminal.paint).join('\n')}\n`);
  return exitCodes.ok;
}
