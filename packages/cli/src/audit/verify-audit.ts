import { resolve } from 'node:path';
import { usageFailure } from '../command-failure.ts';
import { type Connection, type ConnectionOptions, resolveConnection } from '../connection/connection.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { Session } from '../session.ts';

export interface VerifyOptions {
  readonly url?: string;
  /** the log's verification key, not a key to ask with */
  readonly key?: string;
  readonly state?: string;
  readonly decision?: string;
  readonly dataDir?: string;
  readonly json?: boolean;
}

/** The verifier's own command, told which gateway is meant where no file is named. */
export async function verifyAudit(
  file: string | undefined,
  options: VerifyOptions,
  session: Session,
): Promise<ExitCode> {
  if (file !== undefined && options.url !== undefined) throw usageFailure('name a file or a --url, not both');
  const { nodeIo, runVerify } = await import('@runplane/verify');
  const { terminal, workingDirectory, environment } = session;
  const { state, decision, json } = options;
  const key = options.key ?? (environment.RUNPLANE_VERIFICATION_KEY || undefined);
  const connection = await resolveConnection(withoutKey(options), session);
  if (key === undefined) terminal.talk(adviceWithoutKey(connection));
  const path = (name: string) => (name === '-' ? name : resolve(workingDirectory, name));
  return runVerify(
    [
      file === undefined ? connection.url : path(file),
      ...(key === undefined ? [] : ['--key', key]),
      ...(state === undefined ? [] : ['--state', path(state)]),
      ...(decision === undefined ? [] : ['--decision', decision]),
      ...(json === true ? ['--json'] : []),
    ],
    {
      ...nodeIo,
      fetch: session.fetch,
      environment: { RUNPLANE_API_KEY: connection.key ?? undefined },
      stdout: terminal.out,
      stderr: terminal.talk,
    },
  );
}

/** Here `--key` is what to verify with. */
function withoutKey({ url, dataDir }: VerifyOptions): ConnectionOptions {
  return { ...(url !== undefined && { url }), ...(dataDir !== undefined && { dataDir }) };
}

/** What the machine's own gateway says is shown, never used: the log would vouch for itself. */
function adviceWithoutKey({ verificationKey }: Connection): string {
  const own =
    verificationKey === null ? '' : `; the gateway of this machine says that its key is\n  ${verificationKey}`;
  return `without --key nobody vouches for the signature${own}\n`;
}
