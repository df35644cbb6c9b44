import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { fileReplayStore, memoryReplayStore, type ReplayStore, withPermit } from '../../src/permit/permit.ts';
import { action, issue, issuedAt, localOptions, localVerifier, refusal } from './permit-fixtures.ts';

const program = join(import.meta.dirname, 'claim-permits.ts');

function createDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'runplane-replay-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

const stores: Readonly<Record<string, () => ReplayStore>> = {
  'file store': () => fileReplayStore(createDirectory(), localOptions),
  'memory store': () => memoryReplayStore({ boot: issuedAt - 3_600_000 }),
};

describe.each(Object.entries(stores))('with the %s, a permit', (_, createStore) => {
  it('runs once of a thousand at once (P8)', async () => {
    const verifier = localVerifier({ replayStore: createStore() });
    const permit = issue();
    const act = vi.fn(() => 'ran');
    const runs = await Promise.allSettled(
      Array.from({ length: 1_000 }, () => withPermit(verifier, permit, action, act)),
    );
    expect(runs.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const codes = runs.flatMap((run) => (run.status === 'rejected' ? [run.reason.code] : []));
    expect(new Set(codes)).toEqual(new Set(['permit_replayed']));
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('runs once on replicas that share it (P10)', async () => {
    const replayStore = createStore();
    const replicas = [localVerifier({ replayStore }), localVerifier({ replayStore })];
    const permit = issue();
    const codes = await Promise.all(replicas.map((replica) => refusal(replica.verifyPermit(permit, action))));
    expect(codes.sort()).toEqual([null, 'permit_replayed']);
  });

  it('does not stand in the way of another', async () => {
    const replayStore = createStore();
    const claims = [`log ${'../'.repeat(9)}etc/passwd`, 'log dec_1', 'log dec_2', 'log DEC_1', 'l\0og'];
    for (const claim of claims) expect(await replayStore.claim(claim, issuedAt)).toBe(true);
    for (const claim of claims) expect(await replayStore.claim(claim, issuedAt)).toBe(false);
  });
});

describe('the file store', () => {
  it('refuses after a restart what it has seen before (P9)', async () => {
    const directory = createDirectory();
    const permit = issue();
    const verify = () =>
      refusal(localVerifier({ replayStore: fileReplayStore(directory, localOptions) }).verifyPermit(permit, action));
    expect(await verify()).toBeNull();
    expect(await verify()).toBe('permit_replayed');
  });

  it('gives each permit to one of several processes of a host (P10)', async () => {
    const directory = createDirectory();
    const claim = async (first: number) => {
      const { stdout } = await promisify(execFile)(process.execPath, [program, directory, '200', String(first)]);
      return stdout.trim().split('\n');
    };
    const claimed = (await Promise.all([claim(0), claim(100), claim(0)])).flat().filter((line) => line !== '');
    expect(claimed).toHaveLength(200);
    expect(new Set(claimed).size).toBe(200);
  });

  it('remembers everything that it said yes to before it was killed (P16)', async () => {
    const directory = createDirectory();
    const child = spawn(process.execPath, [program, directory, '1000000'], { stdio: ['ignore', 'pipe', 'inherit'] });
    const claimed: string[] = [];
    for await (const line of createInterface(child.stdout)) {
      claimed.push(line);
      if (claimed.length === 50) child.kill('SIGKILL');
    }
    if (child.signalCode === null && child.exitCode === null) await once(child, 'exit');
    expect(child.signalCode).toBe('SIGKILL');
    const store = fileReplayStore(directory);
    for (const jti of claimed) expect(await store.claim(jti, Date.now() + 60_000)).toBe(false);
    expect(await store.claim('dec_unseen', Date.now() + 60_000)).toBe(true);
  });

  it('takes a claim for made that a crash left half done', async () => {
    const directory = createDirectory();
    await fileReplayStore(directory).claim('dec_1', Date.now());
    const [name] = readdirSync(directory);
    writeFileSync(join(directory, name!), '');
    expect(await fileReplayStore(directory).claim('dec_1', Date.now())).toBe(false);
  });

  it('forgets a permit an hour after its time, and not before', async () => {
    const directory = createDirectory();
    let now = issuedAt;
    await fileReplayStore(directory, { now: () => now }).claim('old', issuedAt);
    writeFileSync(join(directory, 'README'), 'not a claim');
    utimesSync(join(directory, 'README'), 0, 0);
    now = issuedAt + 3_600_000;
    await fileReplayStore(directory, { now: () => now }).claim('second', now);
    await expect.poll(() => readdirSync(directory).length).toBe(3);
    now += 1;
    await fileReplayStore(directory, { now: () => now }).claim('third', now);
    await expect.poll(() => readdirSync(directory).length).toBe(3);
    expect(readdirSync(directory)).toContain('README');
  });

  it('keeps what it knows from others', async () => {
    const directory = join(createDirectory(), 'deep', 'claims');
    await fileReplayStore(directory).claim('dec_1', issuedAt);
    expect(statSync(directory).mode & 0o077).toBe(0);
  });

  it('lets nothing run where its directory is gone', async () => {
    const directory = createDirectory();
    const replayStore = fileReplayStore(directory);
    rmSync(directory, { recursive: true });
    const error = await localVerifier({ replayStore })
      .verifyPermit(issue(), action)
      .catch((thrown) => thrown);
    expect(error).toMatchObject({ code: 'replay_store_unavailable', status: 503 });
  });
});

describe('the memory store', () => {
  const restartedAt = issuedAt + 10_000;
  const restarted = () =>
    localVerifier({
      replayStore: memoryReplayStore({ boot: restartedAt, now: () => restartedAt }),
      now: () => restartedAt,
    });

  it('takes no permit that the process before it may have used (P9)', async () => {
    const verify = (ms: number) => refusal(restarted().verifyPermit(issue({ issuedAt: ms }), action));
    expect(await verify(issuedAt)).toBe('permit_before_boot');
    expect(await verify(restartedAt)).toBe('permit_before_boot');
    expect(await verify(restartedAt + 4_000)).toBe('permit_before_boot');
    expect(await verify(restartedAt + 5_000)).toBeNull();
  });

  it('remembers since it was made, where nobody says otherwise', async () => {
    const before = Date.now();
    const { remembersSince } = memoryReplayStore();
    expect(remembersSince).toBeGreaterThanOrEqual(before);
    expect(remembersSince).toBeLessThanOrEqual(Date.now());
  });
});

describe('a store of the application', () => {
  it.each<[string, () => unknown]>([
    ['rejects', () => Promise.reject(new Error('no connection'))],
    [
      'throws',
      () => {
        throw new Error('no connection');
      },
    ],
  ])('that %s lets nothing run', async (_, claim) => {
    const replayStore = { claim } as ReplayStore;
    expect(await refusal(localVerifier({ replayStore }).verifyPermit(issue(), action))).toBe(
      'replay_store_unavailable',
    );
  });

  it.each([undefined, null, 1, 'yes', {}])('that answers %j instead of true lets nothing run', async (answer) => {
    const replayStore = { claim: async () => answer } as unknown as ReplayStore;
    expect(await refusal(localVerifier({ replayStore }).verifyPermit(issue(), action))).toBe('permit_replayed');
  });

  it('is asked last, with issuer and id, and how long to keep them', async () => {
    const claim = vi.fn(async () => true);
    const verifier = localVerifier({ replayStore: { claim } });
    await refusal(verifier.verifyPermit(issue({ audience: 'other' }), action));
    expect(claim).not.toHaveBeenCalled();
    await verifier.verifyPermit(issue({ decisionId: 'dec_x' }), action);
    expect(claim).toHaveBeenCalledExactlyOnceWith('runplane.local/log/7 dec_x', issuedAt + 65_000);
  });
});
