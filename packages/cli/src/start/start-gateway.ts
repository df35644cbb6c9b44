import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { ExitCode } from '../exit-codes.ts';
import { gatewayProgram } from '../gateway-program/gateway-program.ts';
import type { Environment, Session } from '../session.ts';

export interface StartOptions {
  readonly port?: string;
  readonly host?: string;
  readonly dataDir?: string;
  readonly databaseUrl?: string;
  readonly currency?: string;
}

/** Runs the gateway in the foreground; its exit code is this command's. */
export async function startGateway(options: StartOptions, session: Session): Promise<ExitCode> {
  const gateway = spawn(process.execPath, gatewayProgram('main.ts'), {
    cwd: session.workingDirectory,
    env: gatewayEnvironment(options, session.environment),
    stdio: 'inherit',
  });
  session.signal.addEventListener('abort', () => {
    // a terminal tells both of Ctrl-C, and being told twice means to the gateway: do not wait
    if (session.signal.reason !== 'SIGINT' || !session.terminal.isInteractive) gateway.kill('SIGTERM');
  });
  const [exitCode] = await once(gateway, 'exit');
  return exitCode ?? 1;
}

/** What this command and the SDK are told: the gateway has no use for it, and would take it for misspelt. */
const clientVariables = [
  'RUNPLANE_URL',
  'RUNPLANE_BASE_URL',
  'RUNPLANE_ADMIN_KEY',
  'RUNPLANE_API_KEY',
  'RUNPLANE_AGENT',
  'RUNPLANE_VERIFICATION_KEY',
];

/** Flags over variables; the gateway itself knows the defaults and says what is wrong. */
export function gatewayEnvironment(
  options: StartOptions,
  environment: Environment,
): Record<string, string | undefined> {
  const { port, host, dataDir, databaseUrl, currency } = options;
  const flags = {
    RUNPLANE_PORT: port,
    RUNPLANE_HOST: host,
    RUNPLANE_DATA_DIR: dataDir,
    RUNPLANE_DATABASE_URL: databaseUrl,
    RUNPLANE_CURRENCY: currency,
  };
  const variables = Object.entries(environment).filter(([name]) => !clientVariables.includes(name));
  return Object.fromEntries([...variables, ...Object.entries(flags).filter(([, value]) => value !== undefined)]);
}
