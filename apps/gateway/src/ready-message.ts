import { existsSync } from 'node:fs';
import type { Credentials } from './bootstrap.ts';
import type { DataDirectory } from './data-directory.ts';

export interface Ready {
  readonly url: string;
  readonly verificationKey: string;
  /** of a fresh installation; null later */
  readonly credentials: Credentials | null;
  readonly directory: DataDirectory;
  /** why the log is frozen; null when it is not */
  readonly frozen: string | null;
}

/** What the operator reads when the gateway is ready. The last line is the one that tools wait for. */
export function readyMessage(ready: Ready): string {
  const { url, verificationKey, credentials, directory, frozen } = ready;
  const keys = credentials === null ? laterKeys(directory) : firstKeys(credentials, directory);
  return [
    '',
    ...(frozen === null ? ['  Runplane is in the execution path.'] : frozenLog(frozen)),
    '',
    `  Gateway           ${url}`,
    ...keys,
    `  Verification key  ${verificationKey}`,
    '',
    '  Stop a first action:',
    '',
    ...firstCall(url, credentials?.agentKey ?? '<agent key>').map((line) => `  ${line}`),
    '',
    `ready ${url}`,
  ].join('\n');
}

function frozenLog(why: string): string[] {
  return [
    '  THE LOG IS FROZEN: every action is refused until an operator acts.',
    `  ${why}`,
    '  What to do: docs/operations.md, "When a log freezes"',
  ];
}

function firstKeys({ adminKey, agentKey }: Credentials, { credentials }: DataDirectory): string[] {
  return [
    `  Admin key         ${adminKey}`,
    `  Agent key         ${agentKey}`,
    `                    shown once; kept in ${credentials} (0600)`,
    '  Platform key      kept there, too: it creates organizations',
  ];
}

function laterKeys({ credentials, path }: DataDirectory): string[] {
  if (existsSync(credentials)) return [`  Keys              kept in ${credentials}`];
  return [
    '  Keys              not kept here; a new one, while the gateway is stopped:',
    `                    npx runplane keys create --role admin --name <yours> --data-dir ${path}`,
  ];
}

function firstCall(url: string, key: string): string[] {
  return [
    `curl -s ${url}/api/v1/guard \\`,
    `  -H 'Authorization: Bearer ${key}' -H 'Content-Type: application/json' \\`,
    `  -d '{"action":"transfer_funds","target":"finance-system","amount":12000,"environment":"production"}'`,
  ];
}
