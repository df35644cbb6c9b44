import { describe, expect, it, vi } from 'vitest';
import { type KeptState, Runplane, type RunplaneOptions, type StateStore } from '../src/index.ts';
import { LogWatch } from '../src/log/log-watch.ts';
import { type Script, startGateway } from './start-gateway.ts';
import { createTestLog, type TestLog } from './test-log.ts';

async function start(script: Script = {}, options: RunplaneOptions = {}) {
  const gateway = await startGateway(script);
  const connect = (more: RunplaneOptions = {}) =>
    new Runplane({ baseUrl: gateway.url, apiKey: 'rp_test_key', retries: 0, ...options, ...more });
  return { gateway, connect, runplane: connect() };
}

function createMemory(state: KeptState | null = null) {
  const memory = { state, saves: 0 };
  const stateStore: StateStore = {
    load: () => memory.state,
    save: (saved) => {
      memory.state = JSON.parse(JSON.stringify(saved));
      memory.saves += 1;
    },
  };
  return { memory, stateStore };
}

async function run(runplane: Runplane) {
  const callback = vi.fn(() => 'ran');
  const result = await runplane.tryGuard('read', 'file', {}, callback);
  expect(callback).toHaveBeenCalledTimes(result.status === 'executed' ? 1 : 0);
  return result.status === 'executed' ? 'ran' : result.reasons[0]?.code;
}

describe('the log behind the answers', () => {
  it('is accepted under the first key it shows, which is asked for once', async () => {
    const { gateway, runplane } = await start();
    expect(await Promise.all(Array.from({ length: 8 }, () => run(runplane)))).toEqual(Array(8).fill('ran'));
    expect(await run(runplane)).toBe('ran');
    expect(gateway.at('key')).toHaveLength(1);
  });

  it('is accepted under the key that was given, without asking', async () => {
    const log = createTestLog();
    const { gateway, runplane } = await start({ log }, { verificationKey: log.vkey });
    expect(await run(runplane)).toBe('ran');
    expect(gateway.at('key')).toHaveLength(0);
  });

  it.each([
    ['another key of the same name', createTestLog().vkey],
    ['the key of another log', createTestLog('elsewhere').vkey],
    ['no key at all', 'rp_live_xyz'],
  ])('is not accepted under %s', async (_, verificationKey) => {
    const { runplane } = await start({}, { verificationKey });
    expect(await run(runplane)).toBe('log_untrusted');
  });

  it('runs nothing while its key cannot be had, and goes on when it can', async () => {
    const { gateway, runplane } = await start({ faults: { key: [{ kind: 'drop before' }] } });
    expect(await run(runplane)).toBe('log_unproven');
    expect(await run(runplane)).toBe('ran');
    expect(gateway.at('key')).toHaveLength(2);
  });

  it('is proven to have grown from what the process before had seen', async () => {
    const { memory, stateStore } = createMemory();
    const { gateway, connect } = await start({}, { stateStore });
    await run(connect());
    const [origin, kept] = Object.entries(memory.state?.logs ?? {})[0]!;
    expect([origin, kept]).toEqual([
      gateway.log.origin,
      { vkey: gateway.log.vkey, size: '1', root: expect.any(String) },
    ]);
    for (let index = 0; index < 4; index += 1) gateway.log.append({ index });
    expect(await run(connect())).toBe('ran');
    expect(gateway.at('proof').map(({ path }) => path)).toEqual(['/api/v1/audit/proof/consistency?from=1&to=6']);
    expect(gateway.at('key')).toHaveLength(1);
    expect(memory.state?.logs[origin]?.size).toBe('6');
  });

  it('is refused for good when it was rewritten between two processes', async () => {
    const { stateStore } = createMemory();
    const { gateway, connect } = await start({}, { stateStore });
    await run(connect());
    await run(connect());
    gateway.log.leaves[0] = 'forged';
    const runplane = connect();
    expect([await run(runplane), await run(runplane)]).toEqual(['log_inconsistent', 'log_inconsistent']);
  });

  it('is refused when it was cut between two processes', async () => {
    const { stateStore } = createMemory();
    const { gateway, connect } = await start({}, { stateStore });
    for (let index = 0; index < 5; index += 1) gateway.log.append({ index });
    await run(connect());
    gateway.log.leaves = gateway.log.leaves.slice(0, 2);
    expect(await run(connect())).toBe('log_inconsistent');
  });

  it('is refused at once when it is cut while the process runs', async () => {
    const { gateway, runplane } = await start();
    for (let index = 0; index < 5; index += 1) await run(runplane);
    gateway.log.leaves = gateway.log.leaves.slice(0, 2);
    expect([await run(runplane), await run(runplane)]).toEqual(['log_inconsistent', 'log_inconsistent']);
  });

  it('is refused when it shows two trees of one size', async () => {
    const { gateway, runplane } = await start();
    await run(runplane);
    await run(runplane);
    gateway.log.leaves = [gateway.log.leaves[0]!];
    const result = await runplane.tryGuard('other', 'file', {}, () => 'ran', { requestId: 'mine' });
    expect(result).toMatchObject({ status: 'unavailable', reasons: [{ code: 'log_inconsistent' }] });
    expect(result.decision?.decisionId).toBe('dec_3');
  });

  it('may answer a repeated request from where its decision stands', async () => {
    const { gateway, runplane } = await start();
    const first = await runplane.decide('read', 'file', {}, { requestId: 'mine' });
    for (let index = 0; index < 3; index += 1) await run(runplane);
    expect(await runplane.decide('read', 'file', {}, { requestId: 'mine' })).toEqual(first);
    expect(gateway.log.leaves).toHaveLength(4);
  });

  it('may answer a repeated request after a restart with the checkpoint of then', async () => {
    const { stateStore } = createMemory();
    const { gateway, connect } = await start({}, { stateStore });
    const first = await connect().decide('read', 'file', {}, { requestId: 'mine' });
    await run(connect());
    expect(await connect().decide('read', 'file', {}, { requestId: 'mine' })).toEqual(first);
    expect(gateway.at('proof').at(-1)?.path).toBe('/api/v1/audit/proof/consistency?from=1&to=2');
  });

  it('runs nothing while a due proof cannot be had, and goes on when it can', async () => {
    const { stateStore } = createMemory();
    const { gateway, connect } = await start({}, { stateStore });
    await run(connect());
    gateway.faults.proof.push({ kind: 'drop before' }, { kind: 'reply', status: 200, body: '{"hashes":["short"]}' });
    const runplane = connect();
    expect([await run(runplane), await run(runplane), await run(runplane)]).toEqual([
      'log_unproven',
      'log_unproven',
      'ran',
    ]);
  });

  it.each<[string, Partial<StateStore>]>([
    ['cannot be loaded', { load: () => Promise.reject(new Error('no such file')) }],
    ['is damaged', { load: () => ({ logs: { x: { vkey: 'v', size: 'many', root: '' } } }) }],
    ['cannot be saved', { save: () => Promise.reject(new Error('disk full')) }],
  ])('runs nothing when what is kept %s', async (_, broken) => {
    const { runplane } = await start({}, { stateStore: { ...createMemory().stateStore, ...broken } });
    expect(await run(runplane)).toBe('log_unproven');
  });

  it('is proven again after so many answers, for all that wait', async () => {
    const log = createTestLog();
    const asked: string[] = [];
    const { memory, stateStore } = createMemory();
    const watch = createWatch(log, stateStore, asked);
    for (let index = 0; index < 7; index += 1) await watch.observe(answerFrom(log), watch.sizes());
    expect(asked).toEqual(['1→4', '4→7']);
    expect(memory.saves).toBe(3);
  });

  it('is refused when a later proof shows another history', async () => {
    const log = createTestLog();
    const watch = createWatch(log, createMemory().stateStore, []);
    await watch.observe(answerFrom(log), watch.sizes());
    await watch.observe(answerFrom(log), watch.sizes());
    log.leaves[0] = 'forged';
    await watch.observe(answerFrom(log), watch.sizes());
    for (let index = 0; index < 2; index += 1) {
      const observed = watch.observe(answerFrom(log), watch.sizes());
      await expect(observed).rejects.toMatchObject({ reasons: [{ code: 'log_inconsistent' }] });
    }
  });
});

describe('verifyReceipts', () => {
  it('accepts what the log can prove', async () => {
    const { runplane } = await start({}, { verifyReceipts: true });
    for (let index = 0; index < 5; index += 1) expect(await run(runplane)).toBe('ran');
  });

  it.each<[string, (log: TestLog) => object]>([
    ['a leaf that is not in the tree', (log) => ({ leaf: leafOf(log, { nonce: 1 }) })],
    ['the leaf of another decision', (log) => ({ leaf: leafOf(log, { id: 'dec_9' }) })],
    ['the leaf of another verdict', (log) => ({ leaf: leafOf(log, { decision: 'BLOCK' }) })],
    ['a leaf that is no entry', () => ({ leaf: '/w==' })],
    ['no leaf', () => ({ leaf: undefined })],
    ['no proof', () => ({ proof: undefined })],
    ['a proof of something else', (log) => ({ proof: [log.checkpoint().split('\n')[2]] })],
    ['a checkpoint that is signed by nobody', (log) => ({ checkpoint: log.checkpoint().replace('— ', '— x') })],
  ])('refuses %s', async (_, forge) => {
    const { gateway, connect } = await start();
    const runplane = connect({ verifyReceipts: true });
    expect(await run(runplane)).toBe('ran');
    gateway.log.append({ id: 'dec_2', origin: gateway.log.origin, decision: 'ALLOW' });
    const genuine = answerFrom(gateway.log, 1, 'dec_2');
    const receipt = { ...genuine.receipt, ...forge(gateway.log) };
    gateway.faults.guard.push({ kind: 'reply', status: 200, body: JSON.stringify({ ...genuine, receipt }) });
    expect(await run(runplane)).toBe('receipt_invalid');
  });
});

function createWatch(log: TestLog, stateStore: StateStore, asked: string[]): LogWatch {
  const hashes = (from: bigint, to: bigint) =>
    log.consistency(Number(from), Number(to)).map((hash) => Uint8Array.from(Buffer.from(hash, 'base64')));
  const proofs = {
    verificationKey: async () => log.vkey,
    consistency: async (from: bigint, to: bigint) => {
      asked.push(`${from}→${to}`);
      return hashes(from, to);
    },
  };
  return new LogWatch({ proofs, stateStore, verificationKey: null, verifyReceipts: false, answersBetweenProofs: 3 });
}

function answerFrom(log: TestLog, seq = log.append({ origin: log.origin }), decisionId = 'dec_1') {
  return {
    decision: 'ALLOW' as const,
    reason: '',
    requestId: 'req_1',
    decisionId,
    approvalId: null,
    reasons: [],
    receipt: {
      origin: log.origin,
      seq: String(seq),
      leaf: Buffer.from(log.leaves[seq]!).toString('base64'),
      proof: log.inclusion(seq),
      checkpoint: log.checkpoint(),
    },
  };
}

function leafOf(log: TestLog, members: object): string {
  const leaf = { id: 'dec_2', origin: log.origin, decision: 'ALLOW', ...members };
  return Buffer.from(JSON.stringify(leaf)).toString('base64');
}
