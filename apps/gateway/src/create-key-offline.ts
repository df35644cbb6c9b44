import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createKeySchema } from '@runplane/protocol';
import { pino } from 'pino';
import { type Configuration, parseConfiguration } from './config/configuration.ts';
import { openGateway } from './gateway.ts';
import { createKey } from './keys/create-key.ts';
import { createKeyText } from './keys/key-text.ts';
import { DatabaseLocked } from './stores/sqlite/sqlite-store.ts';
import type { KeyRow } from './stores/store.ts';

/**
 * The way back for a lost key: whoever has the data directory and the signing key in it makes a new one while the gateway
 * is stopped. It is recorded in the log like every other key, in the name of nobody's key.
 */
const offlineKey: KeyRow = {
  id: 'offline',
  hash: new Uint8Array(32),
  prefix: '',
  name: 'offline',
  role: 'owner',
  agent: null,
  environment: null,
  createdAt: 0,
  revokedAt: null,
};

try {
  const { values } = parseArgs({
    options: {
      'data-dir': { type: 'string' },
      role: { type: 'string' },
      name: { type: 'string' },
      agent: { type: 'string' },
      environment: { type: 'string' },
      mode: { type: 'string' },
    },
  });
  const { 'data-dir': directory, ...stated } = values;
  const parsed = createKeySchema.safeParse(stated);
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('; '));
  }
  const request = parsed.data;
  const configured = parseConfiguration({ ...process.env, ...(directory && { RUNPLANE_DATA_DIR: directory }) });
  if (!configured.ok)
    throw new Error(configured.errors.map(({ variable, message }) => `${variable} ${message}`).join('; '));
  requireInstallation(configured.configuration);
  const gateway = await openGateway(configured.configuration, pino({ level: 'silent' }), () => {});
  try {
    const text = createKeyText(randomBytes, request.mode);
    const { ledger: live, services } = gateway;
    const ledger = request.mode === 'test' ? await services.organizations.requireTestLedger(live) : live;
    const row = await createKey(ledger, { ledger: live, key: offlineKey }, request, text);
    console.log(JSON.stringify({ id: row.id, key: text, role: row.role, name: row.name }));
  } finally {
    await gateway.close();
  }
} catch (cause) {
  const message =
    cause instanceof DatabaseLocked
      ? 'the gateway is running: stop it, or create the key over its API'
      : (cause as Error).message;
  console.error(message);
  process.exit(1);
}

// A mistyped directory must not become a new installation.
function requireInstallation({ dataDirectory, databaseUrl }: Configuration): void {
  if (databaseUrl === null && !existsSync(join(dataDirectory, 'runplane.db'))) {
    throw new Error(`${dataDirectory} holds no Runplane database`);
  }
}
