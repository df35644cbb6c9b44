import { policiesSchema } from '@runplane/protocol';
import { type Gateway, readAnswer } from '../connection/gateway.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Session } from '../session.ts';
import { inertJson, inertText } from '../terminal/inert-text.ts';

export async function getPolicies(
  options: { readonly json?: boolean },
  gateway: Gateway,
  { terminal }: Session,
): Promise<ExitCode> {
  const { raw, value } = await readAnswer(await gateway({ path: '/api/v1/policies' }), policiesSchema);
  if (options.json === true) terminal.out(`${inertJson(raw)}\n`);
  else {
    terminal.talk(`set ${value.number}, active since ${value.activatedAt}, ${value.digest}\n`);
    terminal.out(terminal.width === null ? value.yaml : inertLines(value.yaml));
  }
  return exitCodes.ok;
}

/** On a terminal only: a file that this is redirected to has to hold what was sent. */
function inertLines(yaml: string): string {
  return yaml.split('\n').map(inertText).join('\n');
}
