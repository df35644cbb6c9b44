import { type CreateKey, createdKeySchema, type Mode, type Role } from '@runplane/protocol';
import type { z } from 'zod';
import { type ConnectionOptions, resolveConnection } from '../connection/connection.ts';
import { dataDirectoryOf } from '../connection/credentials.ts';
import { type Answer, connectGateway, readAnswer } from '../connection/gateway.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { callGatewayProgram } from '../gateway-program/call-gateway-program.ts';
import type { Session } from '../session.ts';
import { inertJson, inertText } from '../terminal/inert-text.ts';

export interface CreateOptions extends ConnectionOptions {
  readonly role: Role;
  readonly name: string;
  readonly agent?: string;
  readonly environment?: string;
  readonly test?: boolean;
  readonly json?: boolean;
}

const offlineKeySchema = createdKeySchema.pick({ id: true, key: true, role: true, name: true });
type NewKey = z.infer<typeof offlineKeySchema>;

/** The key alone on stdout, so that a script can take it; what it is for on stderr. */
export async function createKey(options: CreateOptions, session: Session): Promise<ExitCode> {
  const { terminal } = session;
  const { raw, value } = await (options.dataDir === undefined ? createOnline : createOffline)(options, session);
  if (options.json === true) terminal.out(`${inertJson(raw)}\n`);
  else {
    terminal.talk(`created ${value.id} (${value.role}, ${inertText(value.name)}); its text is shown this once:\n`);
    terminal.out(`${value.key}\n`);
  }
  return exitCodes.ok;
}

async function createOnline(options: CreateOptions, session: Session): Promise<Answer<NewKey>> {
  const gateway = connectGateway(await resolveConnection(options, session), session);
  const { role, name, agent, environment } = options;
  const mode = modeOf(options);
  const json: CreateKey = { role, name, mode, ...(agent && { agent }), ...(environment && { environment }) };
  return readAnswer(await gateway({ method: 'POST', path: '/api/v1/keys', json }), createdKeySchema);
}

function modeOf({ test }: CreateOptions): Mode {
  return test === true ? 'test' : 'live';
}

/** The way back for whoever lost every key: only for those who may write the gateway's files. */
async function createOffline(options: CreateOptions, session: Session): Promise<Answer<NewKey>> {
  const { role, name, agent, environment } = options;
  const directory = dataDirectoryOf(options.dataDir, session);
  const raw = await callGatewayProgram(
    'create-key-offline.ts',
    [
      ...['--data-dir', directory, '--role', role, '--name', name, '--mode', modeOf(options)],
      ...(agent === undefined ? [] : ['--agent', agent]),
      ...(environment === undefined ? [] : ['--environment', environment]),
    ],
    session,
  );
  return { raw, value: offlineKeySchema.parse(raw) };
}
