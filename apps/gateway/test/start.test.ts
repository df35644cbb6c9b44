import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadGateway, startGatewayProcess } from './gateway-process.ts';
import { examineLog } from './log-oracle.ts';
import { testAdminKey, testAgentKey } from './start-gateway.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'runplane-start-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

/** A start that is expected to fail: its exit code, and what it says. */
function failToStart(environment: Readonly<Record<string, string>>): { code: number | null; said: string } {
  const main = new URL('../src/main.ts', import.meta.url).pathname;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', main], {
    encoding: 'utf8',
    timeout: 30_000,
    env: { PATH: process.env.PATH, RUNPLANE_DATA_DIR: directory, RUNPLANE_PORT: '0', ...environment },
  });
  return { code: status, said: `${stdout}${stderr}`.trim() };
}

describe('the first start', () => {
  it('prints URL, keys, verification key and a first call, and keeps them where only the owner reads', async () => {
    const gateway = await startGatewayProcess({ RUNPLANE_DATA_DIR: join(directory, 'new', 'data') });
    const banner = gateway.output();
    expect(banner).toContain(gateway.url);
    for (const key of [testAdminKey, testAgentKey]) expect(banner).toContain(key);
    expect(banner).toMatch(/Verification key {2}runplane\.local\/org_\w+\+[0-9a-f]{8}\+/);
    expect(banner).toContain('curl -s');
    for (const name of ['credentials.json', 'signing-key']) {
      expect((await stat(join(directory, 'new', 'data', name))).mode & 0o777).toBe(0o600);
    }
    const kept = JSON.parse(await readFile(join(directory, 'new', 'data', 'credentials.json'), 'utf8'));
    expect(kept).toMatchObject({ url: gateway.url, adminKey: testAdminKey, agentKey: testAgentKey });
    expect(banner).toContain(kept.verificationKey);
    expect(await gateway.kill('SIGTERM')).toBe(0);
  });

  it('is the only one that prints keys; later ones tell where they are, and where the gateway is now', async () => {
    await (await startGatewayProcess({ RUNPLANE_DATA_DIR: directory })).kill('SIGTERM');
    const again = await startGatewayProcess({ RUNPLANE_DATA_DIR: directory });
    expect(again.output()).not.toContain(testAdminKey);
    expect(again.output()).toContain('credentials.json');
    expect(JSON.parse(await readFile(join(directory, 'credentials.json'), 'utf8')).url).toBe(again.url);
    expect(await again.kill('SIGTERM')).toBe(0);
  });
});

describe('a start that cannot be', () => {
  it('names everything that is wrong with the configuration at once and exits with 78', () => {
    const { code, said } = failToStart({
      RUNPLANE_PORT: 'eighty',
      RUNPLANE_CURRENCY: 'DOLLARS',
      RUNPLANE_LOG_LEVEL: 'loud',
    });
    expect(code).toBe(78);
    for (const name of ['RUNPLANE_PORT', 'RUNPLANE_CURRENCY', 'RUNPLANE_LOG_LEVEL']) expect(said).toContain(name);
  });

  it('says in one sentence that the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, said } = failToStart({ RUNPLANE_PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(said).toBe(`Port ${port} of 127.0.0.1 is in use: stop what listens there, or set RUNPLANE_PORT.`);
  });

  it('says in one sentence that another gateway has the data directory', async () => {
    const gateway = await startGatewayProcess({ RUNPLANE_DATA_DIR: directory });
    const { code, said } = failToStart({});
    expect(code).toBe(1);
    expect(said).toBe(
      `The data directory ${directory} is in use by another gateway: stop it, or set RUNPLANE_DATA_DIR.`,
    );
    await gateway.kill('SIGTERM');
  });

  it('says in one sentence that the directory belongs to something else, and leaves it alone', async () => {
    await writeFile(join(directory, 'photo.jpg'), '');
    const { code, said } = failToStart({});
    expect(code).toBe(78);
    expect(said).toMatch(
      /^.* holds files that are not Runplane's \(such as photo\.jpg\): choose an empty directory .*$/,
    );
    await expect(stat(join(directory, 'signing-key'))).rejects.toThrow();
  });

  it('says that the signing key can be read by others', async () => {
    await (await startGatewayProcess({ RUNPLANE_DATA_DIR: directory })).kill('SIGTERM');
    const { chmod } = await import('node:fs/promises');
    await chmod(join(directory, 'signing-key'), 0o644);
    const { code, said } = failToStart({});
    expect(code).toBe(78);
    expect(said).toMatch(/signing-key can be read by others: run `chmod 600 .*signing-key`\.$/);
  });

  it('says that a data directory is no directory', async () => {
    await mkdir(join(directory, 'sub'));
    await writeFile(join(directory, 'sub', 'file'), '');
    const { code, said } = failToStart({ RUNPLANE_DATA_DIR: join(directory, 'sub', 'file') });
    expect(code).toBe(78);
    expect(said).toContain('is not a directory');
  });
});

describe('a gateway that is told to stop', () => {
  it('answers what is under way, loses no answered decision, and exits with 0', { timeout: 60_000 }, async () => {
    const gateway = await startGatewayProcess({ RUNPLANE_DATA_DIR: directory });
    const load = loadGateway(gateway.url, 16);
    await expect.poll(() => load.answered.length).toBeGreaterThan(200);
    expect(await gateway.kill('SIGTERM')).toBe(0);
    const answers = await load.stop();
    const again = await startGatewayProcess({ RUNPLANE_DATA_DIR: directory });
    expect(await examineLog(again.url, answers)).toEqual([]);
    expect(await again.kill('SIGINT')).toBe(0);
  });
});

describe('the console', () => {
  it('shows what waits with the command that approves it, unable to fool the terminal', async () => {
    const gateway = await startGatewayProcess({ RUNPLANE_DATA_DIR: directory });
    const response = await fetch(`${gateway.url}/api/v1/guard`, {
      method: 'POST',
      headers: { authorization: `Bearer ${testAgentKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ action: 'delete_record', target: 'users\u001b[2J\u202edb', context: { id: 1 } }),
    });
    const { approvalId } = (await response.json()) as { approvalId: string };
    await expect.poll(() => gateway.output()).toContain(`npx runplane approvals approve ${approvalId}`);
    expect(gateway.output()).toContain('waiting for a person: delete_record on');
    for (const character of ['\u001b', '\u202e']) expect(gateway.output()).not.toContain(character);
    await gateway.kill('SIGTERM');
  });
});
