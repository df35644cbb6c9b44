import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startGatewayProcess } from './gateway-process.ts';
import { testAgentKey } from './start-gateway.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'runplane-signing-key-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

/** Starts a gateway, has one action decided, and stops it. */
async function start(environment: Readonly<Record<string, string>> = {}): Promise<void> {
  const gateway = await startGatewayProcess({ RUNPLANE_DATA_DIR: directory, ...environment });
  await fetch(`${gateway.url}/api/v1/guard`, {
    method: 'POST',
    headers: { authorization: `Bearer ${testAgentKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ action: 'read_record', target: 'crm' }),
  });
  await gateway.kill('SIGTERM');
}

describe('a log whose signing key is lost', () => {
  it('is not continued under a new key, and none is created', async () => {
    await start();
    await rm(join(directory, 'signing-key'));
    await expect(start()).rejects.toThrow(/ended with 78[\s\S]*signing-key is missing/);
    expect(await readdir(directory)).not.toContain('signing-key');
  });

  it('goes on when the key is back', async () => {
    await start();
    await cp(join(directory, 'signing-key'), join(directory, 'kept'));
    await rm(join(directory, 'signing-key'));
    await expect(start()).rejects.toThrow();
    await cp(join(directory, 'kept'), join(directory, 'signing-key'));
    await start();
  });

  it('is not continued with the key of another log', async () => {
    await start();
    const other = join(directory, 'other-key');
    await writeFile(other, `${'ab'.repeat(32)}\n`, { mode: 0o600 });
    await expect(start({ RUNPLANE_SIGNING_KEY_FILE: other })).rejects.toThrow(
      /ended with 78[\s\S]*was signed with another key/,
    );
  });
});
