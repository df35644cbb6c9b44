import { keySchema } from '@runplane/protocol';
import { usageFailure } from '../command-failure.ts';
import { type Gateway, readAnswer } from '../connection/gateway.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Session } from '../session.ts';
import { inertJson, inertText } from '../terminal/inert-text.ts';

export interface RevokeOptions {
  readonly yes?: boolean;
  readonly json?: boolean;
}

export async function revokeKey(
  id: string,
  options: RevokeOptions,
  gateway: Gateway,
  session: Session,
): Promise<ExitCode> {
  const { terminal } = session;
  if (options.yes !== true) {
    if (!terminal.isInteractive) throw usageFailure('revoking a key cannot be undone', 'add --yes');
    if (!(await terminal.confirm(`Revoke ${inertText(id)} for good?`))) {
      terminal.talk('nothing was changed\n');
      return exitCodes.failed;
    }
  }
  const path = `/api/v1/keys/${encodeURIComponent(id)}/revoke`;
  const { raw, value } = await readAnswer(await gateway({ method: 'POST', path }), keySchema);
  terminal.out(
    options.json === true ? `${inertJson(raw)}\n` : `revoked: ${inertText(value.name)} (${value.role}, ${value.id})\n`,
  );
  return exitCodes.ok;
}
