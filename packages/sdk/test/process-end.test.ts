import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Fault, problem, type RunningGateway, type Script, startGateway } from './start-gateway.ts';

const source = new URL('../src/index.ts', import.meta.url).href;

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  readonly tookMs: number;
}

interface Started {
  readonly gateway: RunningGateway;
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** resolves when the program has written a line */
  readonly wrote: Promise<unknown>;
}

/** A program of its own with a client called `runplane`. */
async function run(program: string, script: Script = {}): Promise<Started> {
  const gateway = await startGateway(script);
  const options = JSON.stringify({ baseUrl: gateway.url, apiKey: 'rp_test_key' });
  const text = `import { Runplane } from '${source}'; const runplane = new Runplane(${options});\n${program}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', text], { stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const begun = performance.now();
  const ended = once(child, 'close').then(([code, signal]) => {
    return { code, signal, output, tookMs: performance.now() - begun };
  });
  return { gateway, child, ended, wrote: Promise.race([once(child.stdout, 'data'), ended]) };
}

const hanging = `
setInterval(() => {}, 1000);
runplane.guard('pay', 'bank', {}, () => new Promise(() => { setTimeout(() => console.log('running'), 80); }));
`;

describe('a process that ends by itself', () => {
  it('has its outcomes delivered first, and is not held by a connection for events', async () => {
    const { gateway, ended } = await run(`
      await runplane.guard('pay', 'bank', {}, () => new Promise((resolve) => setTimeout(resolve, 200)));
      process.on('exit', () => console.log(process.listenerCount('SIGTERM'), process.listenerCount('SIGINT')));
    `);
    expect(await ended).toMatchObject({ code: 0, output: '0 0\n' });
    expect((await ended).tookMs).toBeLessThan(4_000);
    expect(gateway.at('events')).toHaveLength(1);
    expect(gateway.outcomes).toMatchObject([{ executionId: 'exe_1', status: 'succeeded' }]);
  });

  it('has none of our listeners while there is nothing to say', async () => {
    const { ended } = await run(`
      const count = () => ['SIGTERM', 'SIGINT', 'beforeExit'].map((event) => process.listenerCount(event)).join();
      const counts = [count(), await runplane.guard('pay', 'bank', {}, count)];
      await new Promise((resolve) => setTimeout(resolve, 400));
      console.log([...counts, count()].join(' '));
    `);
    expect((await ended).output).toBe('0,0,0 1,1,1 0,0,0\n');
  });

  it('leaves what will never settle as unknown', async () => {
    const { gateway, ended } = await run(`
      runplane.guard('pay', 'bank', {}, (_, { report }) => { report({ records: 3 }); return new Promise(() => {}); });
    `);
    expect(await ended).toMatchObject({ code: 0, output: '' });
    expect(gateway.outcomes).toMatchObject([{ executionId: 'exe_1', status: 'unknown', measured: { records: '3' } }]);
  });

  it.each<[string, Fault]>([
    ['is away', problem(503, 'ledger_unavailable')],
    ['hangs', { kind: 'hang' }],
  ])('does not wait for long for a gateway that %s', async (_, fault) => {
    const { ended } = await run(`await runplane.guard('pay', 'bank', {}, () => 1);`, {
      faults: { outcomes: Array<Fault>(100).fill(fault) },
    });
    const { code, tookMs } = await ended;
    expect(code).toBe(0);
    expect(tookMs).toBeLessThan(8_000);
  });

  it('is not held by a client that has nothing to say', async () => {
    const { ended } = await run(`await runplane.decide('pay', 'bank');`);
    expect(await ended).toMatchObject({ code: 0, output: '' });
  });
});

describe('a process that is told to stop', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('by %s says what is still running, and then stops', async (signal) => {
    const { gateway, child, ended, wrote } = await run(`${hanging}
      await runplane.guard('read', 'file', {}, () => 1);
    `);
    await wrote;
    child.kill(signal);
    expect(await ended).toMatchObject({ code: null, signal });
    const told = gateway.outcomes.map(({ status }) => status).sort();
    expect(told).toEqual(['succeeded', 'unknown']);
  });

  it('stops within 2 s, even when the gateway hangs', async () => {
    const { child, ended, wrote } = await run(hanging, { faults: { outcomes: [{ kind: 'hang' }] } });
    await wrote;
    const told = performance.now();
    child.kill('SIGTERM');
    expect((await ended).signal).toBe('SIGTERM');
    expect(performance.now() - told).toBeLessThan(3_500);
  });

  it.each(['on', 'once'])('is left to those who listen with `%s`, whenever they began to', async (listen) => {
    const stop = `process.${listen}('SIGTERM', () => setTimeout(() => process.exit(7), 600));`;
    for (const program of [
      `${stop}${hanging}`,
      hanging.replace("'running')", `'running'), 0); setTimeout(() => { ${stop} }`),
    ]) {
      const { gateway, child, ended, wrote } = await run(program);
      await wrote;
      await new Promise((resolve) => setTimeout(resolve, 100));
      child.kill('SIGTERM');
      expect(await ended).toMatchObject({ code: 7, signal: null });
      expect(gateway.outcomes).toMatchObject([{ status: 'unknown' }]);
    }
  });

  it('may still report how a callback ended after all', async () => {
    const { gateway, child, ended, wrote } = await run(`
      let settle;
      process.on('SIGTERM', () => setTimeout(() => settle(1), 100));
      runplane.guard('pay', 'bank', {}, () => new Promise((resolve) => {
        settle = resolve;
        setTimeout(() => console.log('running'), 80);
        setTimeout(resolve, 30_000);
      })).then(() => process.exitCode = 5).then(() => runplane.close()).then(() => process.exit());
    `);
    await wrote;
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 5 });
    expect(gateway.outcomes).toMatchObject([{ status: 'unknown' }, { status: 'succeeded' }]);
  });
});
