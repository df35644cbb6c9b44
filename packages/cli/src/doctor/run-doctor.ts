import { type Connection, type ConnectionOptions, resolveConnection } from '../connection/connection.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Session } from '../session.ts';
import { inertJson, inertText } from '../terminal/inert-text.ts';
import type { Check } from './check.ts';
import { skipped } from './check.ts';
import { checkCredentialsFile } from './check-credentials-file.ts';
import { checkGateway } from './check-gateway.ts';
import { checkKey } from './check-key.ts';
import { checkNode } from './check-node.ts';
import { checkVerificationKey } from './check-verification-key.ts';

export interface DoctorOptions extends ConnectionOptions {
  readonly json?: boolean;
}

export async function runDoctor(options: DoctorOptions, session: Session): Promise<ExitCode> {
  const { terminal } = session;
  const checks = await examine(await resolveConnection(options, session), session);
  const ok = checks.every((check) => check.ok !== false);
  if (options.json === true) terminal.out(`${inertJson({ ok, checks })}\n`);
  else for (const check of checks) terminal.out(renderCheck(check, session));
  return ok ? exitCodes.ok : exitCodes.failed;
}

async function examine(connection: Connection, session: Session): Promise<readonly Check[]> {
  const gateway = await checkGateway(connection, session);
  const checks = [checkNode(process.versions.node), await checkCredentialsFile(connection), ...gateway.checks];
  if (!gateway.reachable)
    return [...checks, ...['key', 'verification key'].map((name) => skipped(name, 'needs a gateway'))];
  return [...checks, await checkKey(connection, session), await checkVerificationKey(connection, session)];
}

function renderCheck({ name, ok, detail, fix }: Check, { terminal: { paint } }: Session): string {
  const mark = ok === null ? paint('dim', '-     ') : ok ? paint('good', 'ok    ') : paint('bad', 'FAILED');
  const advice = fix === null ? '' : `        ${paint('dim', 'fix:')} ${inertText(fix)}\n`;
  return `${mark}  ${name}: ${inertText(detail)}\n${advice}`;
}
