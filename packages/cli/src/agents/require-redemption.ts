import { agentSchema, type ChangeAgent } from '@runplane/protocol';
import { type Gateway, readAnswer } from '../connection/gateway.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Session } from '../session.ts';
import { inertJson, inertText } from '../terminal/inert-text.ts';

export async function requireRedemption(
  id: string,
  options: { readonly json?: boolean; readonly off?: boolean },
  gateway: Gateway,
  { terminal }: Session,
): Promise<ExitCode> {
  const json: ChangeAgent = { redemption: options.off === true ? 'optional' : 'required' };
  const path = `/api/v1/agents/${encodeURIComponent(id)}`;
  const { raw, value } = await readAnswer(await gateway({ method: 'PATCH', path, json }), agentSchema);
  terminal.out(
    options.json === true
      ? `${inertJson(raw)}\n`
      : `redemption ${value.redemption}: ${inertText(value.name)} (${value.id})\n`,
  );
  return exitCodes.ok;
}
