import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { platformKeyPattern } from '@runplane/protocol';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readyMessage } from '../src/ready-message.ts';
import { startGateway, type TestGateway } from './start-gateway.ts';

let dataDirectory: string;
beforeEach(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'runplane-platform-'));
});
afterEach(() => rm(dataDirectory, { recursive: true, force: true }));

const file = () => join(dataDirectory, 'credentials.json');
const kept = async () => JSON.parse(await readFile(file(), 'utf8'));
const start = (preset = '') => startGateway({ RUNPLANE_PLATFORM_KEY: preset }, { dataDirectory });

/** How a start answers that key, and another start after it. */
async function answered(key: string, preset = ''): Promise<number> {
  const gateway = await start(preset);
  const { status } = await gateway.call('GET', '/api/v1/organizations', { key });
  await gateway.close();
  return status;
}

async function firstStart(preset = ''): Promise<TestGateway> {
  const gateway = await start(preset);
  await gateway.close();
  return gateway;
}

const another = `rp_platform_${'o'.repeat(24)}`;

describe('the platform key', () => {
  it('is made by the first start, which keeps it where only the owner reads and does not print it', async () => {
    const { directory, credentials } = await firstStart();
    const { platformKey } = await kept();
    expect(platformKey).toMatch(platformKeyPattern);
    expect((await stat(file())).mode & 0o777).toBe(0o600);
    const said = readyMessage({ url: 'http://here', verificationKey: 'v', credentials, directory, frozen: null });
    expect(said).toMatch(/Platform key\s+kept there, too/);
    expect(said).not.toContain(platformKey);
    expect(await answered(platformKey)).toBe(200);
    expect((await kept()).platformKey).toBe(platformKey);
  });

  it('is the one that is preset, in the file as well', async () => {
    await firstStart();
    const { platformKey, ...rest } = await kept();
    expect(await answered(another, another)).toBe(200);
    expect(await kept()).toEqual({ ...rest, platformKey: another });
    expect(await answered(platformKey, another)).toBe(401);
  });

  it('is another one when it was taken out of the file', async () => {
    await firstStart();
    const { platformKey, ...rest } = await kept();
    await writeFile(file(), JSON.stringify(rest));
    expect(await answered(platformKey)).toBe(401);
    expect((await kept()).platformKey).toMatch(platformKeyPattern);
  });

  it('is missing where the file is, unless it is preset', async () => {
    await firstStart();
    const { platformKey } = await kept();
    await rm(file());
    expect(await answered(platformKey)).toBe(401);
    await expect(stat(file())).rejects.toThrow();
    expect(await answered(another, another)).toBe(200);
    await expect(stat(file())).rejects.toThrow();
  });

  it('is in no log and in no database', async () => {
    const gateway = await start(another);
    await gateway.call('POST', '/api/v1/organizations', { key: another, body: { name: 'x' } });
    await gateway.close();
    for (const name of ['runplane.db', 'runplane.db-wal']) {
      const bytes = await readFile(join(dataDirectory, name)).catch(() => Buffer.alloc(0));
      expect(bytes.includes(another)).toBe(false);
    }
  });
});
