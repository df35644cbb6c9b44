import { createApprovalNotices } from './approvals/approval-notices.ts';
import { keepCredentials } from './bootstrap.ts';
import { parseConfiguration } from './config/configuration.ts';
import { DataDirectoryRefused } from './data-directory.ts';
import { type Gateway, openGateway } from './gateway.ts';
import { createLog } from './http/log.ts';
import { SigningKeyRefused } from './ledger/signer.ts';
import { readyMessage } from './ready-message.ts';
import { DatabaseLocked } from './stores/sqlite/sqlite-store.ts';
import { StoreUnavailable } from './stores/store.ts';

/** sysexits.h EX_CONFIG: the configuration is wrong, starting again will not help */
const exitConfiguration = 78;
const drainMs = 15_000;
const impatienceMs = 500;

const configured = parseConfiguration(process.env);
if (!configured.ok) {
  console.error('The configuration is not valid; nothing was started.');
  for (const { variable, message } of configured.errors) console.error(`  ${variable} ${message}`);
  process.exit(exitConfiguration);
}
const { configuration, unknown } = configured;
const log = createLog(configuration.logLevel);
for (const variable of unknown) log.warn({ variable }, 'this variable means nothing to the gateway: is it misspelt?');

let gateway: Gateway;
try {
  gateway = await openGateway(configuration, log, createApprovalNotices(Date.now, console.log));
  await gateway.server.listen({ host: configuration.host, port: configuration.port });
} catch (cause) {
  console.error(explain(cause));
  process.exit(cause instanceof DataDirectoryRefused || cause instanceof SigningKeyRefused ? exitConfiguration : 1);
}
let stoppingSince: number | null = null;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(signal));
await announce();

async function announce(): Promise<void> {
  const { directory, credentials, ledger } = gateway;
  const url = configuration.publicUrl ?? gateway.server.listeningOrigin;
  const { verificationKey } = ledger;
  await keepCredentials(directory, credentials, { url, origin: ledger.organization.origin, verificationKey });
  const frozen = ledger.condition.state === 'frozen' ? ledger.condition.detail : null;
  console.log(readyMessage({ url, verificationKey, credentials, directory, frozen }));
}

/** Takes no new calls, answers those under way, and ends; a second signal, a moment later, does not wait. */
async function stop(signal: string): Promise<void> {
  // a terminal and a wrapper may both pass on one and the same Ctrl-C
  if (stoppingSince !== null && Date.now() - stoppingSince > impatienceMs) process.exit(1);
  if (stoppingSince !== null) return;
  stoppingSince = Date.now();
  log.info({ signal }, 'stopping: answering what is under way');
  setTimeout(() => process.exit(1), drainMs).unref();
  await gateway.close();
  process.exit(0);
}

/** One sentence for the operator where the cause is known. */
function explain(cause: unknown): string {
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return `Port ${configuration.port} of ${configuration.host} is in use: stop what listens there, or set RUNPLANE_PORT.`;
  }
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL')
    return `Cannot listen on ${configuration.host}:${configuration.port}: ${message}.`;
  if (cause instanceof DatabaseLocked) {
    return `The data directory ${configuration.dataDirectory} is in use by another gateway: stop it, or set RUNPLANE_DATA_DIR.`;
  }
  if (cause instanceof StoreUnavailable && configuration.databaseUrl !== null) {
    return `The database of RUNPLANE_DATABASE_URL cannot be used: ${message}.`;
  }
  if (
    cause instanceof DataDirectoryRefused ||
    cause instanceof SigningKeyRefused ||
    cause instanceof StoreUnavailable
  ) {
    return `${message}.`;
  }
  return cause instanceof Error ? (cause.stack ?? message) : String(cause);
}
