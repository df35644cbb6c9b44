import { activatedPolicySetSchema, policyErrorSchema } from '@runplane/protocol';
import { z } from 'zod';
import { type Gateway, readAnswer } from '../connection/gateway.ts';
import { GatewayRefusal } from '../connection/gateway-refusal.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { readInput } from '../read-input.ts';
import type { Session } from '../session.ts';
import { inertJson, inertText } from '../terminal/inert-text.ts';
import { renderPolicyErrors } from './validate-policies.ts';

const invalidSchema = z.looseObject({ errors: z.array(policyErrorSchema) });

export async function putPolicies(
  file: string,
  options: { readonly json?: boolean },
  gateway: Gateway,
  session: Session,
): Promise<ExitCode> {
  const { terminal } = session;
  const yaml = await readInput(file, session);
  const response = await gateway({ method: 'PUT', path: '/api/v1/policies', yaml }).catch((error) => {
    const invalid = error instanceof GatewayRefusal ? invalidSchema.safeParse(error.problem) : null;
    if (invalid?.success === true) terminal.talk(renderPolicyErrors(file, invalid.data.errors));
    throw error;
  });
  const { raw, value } = await readAnswer(response, activatedPolicySetSchema);
  if (options.json === true) terminal.out(`${inertJson(raw)}\n`);
  else terminal.out(`set ${value.number} is active${value.changed ? '' : ' already'}: ${value.digest}\n`);
  for (const { message } of value.warnings)
    terminal.talk(`${terminal.paintTalk('wait', 'warning')}: ${inertText(message)}\n`);
  return exitCodes.ok;
}
