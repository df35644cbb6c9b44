import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openGround } from './model/ground.ts';
import type { Operation, Outcome } from './model/operation.ts';
import type { PolicyModel } from './model/policy-model.ts';
import { World } from './model/world.ts';

const milder: PolicyModel = { effect: 'allow', cap: 1_000, capOver: 'require_approval', budgets: [], duplicates: [] };
const stricter: PolicyModel = { ...milder, effect: 'block' };

let ground: Awaited<ReturnType<typeof openGround>>;
let world: World;

beforeAll(async () => {
  ground = await openGround();
});
beforeEach(async () => {
  ({ world } = await World.found(ground, milder));
});
afterEach(() => world.close());
afterAll(() => ground[Symbol.asyncDispose]());

const ask = (gate: 0 | 1, operation: Operation): Promise<Outcome> => world.run(world.gates[gate]!, operation);

function decide(more: object = {}): Extract<Operation, { kind: 'decide' }> {
  const action = {
    ...{ key: world.agents[0].id, isBound: false, agent: 'alpha', amount: 10, currency: 'USD' },
    ...{ target: 'vendor-1', invoice: 'a', ...more },
  };
  return { kind: 'decide', action, execute: null, idempotencyKey: null, session: world.newName('session') };
}

async function decided(more: object = {}, gate: 0 | 1 = 0): Promise<{ id: string; approval: string }> {
  const outcome = await ask(gate, decide(more));
  if (!outcome.ok) throw new Error(outcome.code);
  return { id: outcome.answer.decisionId, approval: outcome.answer.approvalId };
}

const redeem = (decision: string, nonce = 'nonce-of-sixteen-1'): Operation => {
  return { kind: 'redeem', decision, nonce, digest: 'none' };
};

describe('a gateway that has not read what the other one wrote', () => {
  it('redeems nothing of an agent that it does not know and that is frozen', async () => {
    const { id } = await decided({ agent: 'newcomer' });
    await ask(0, { kind: 'freeze', scope: { agent: 'newcomer' }, reason: 'stop' });
    expect(await ask(1, redeem(id))).toMatchObject({ ok: false, code: 'frozen' });
  });

  it('redeems what an agent asked for that it does not know, where it still has stricter policies', async () => {
    const budgets = [{ measure: 'amount', window: '1h', per: 'agent', max: 5, over: 'block' }] as const;
    await ask(0, { kind: 'publish', policy: { ...milder, budgets } });
    await world.gates[1]!.catchUp();
    await ask(0, { kind: 'publish', policy: milder });
    const { id } = await decided({ agent: 'newcomer' });
    expect(await ask(1, redeem(id))).toMatchObject({ ok: true });
  });

  it('redeems what a key asked for that it does not know', async () => {
    await world.replaceKey(0);
    const { id } = await decided();
    expect(await ask(1, redeem(id))).toMatchObject({ ok: true });
  });

  it('redeems what was frozen until just now', async () => {
    const { id } = await decided();
    const frozen = await ask(0, { kind: 'freeze', scope: { target: 'vendor-1' }, reason: 'stop' });
    await world.gates[1]!.catchUp();
    await ask(0, { kind: 'release', freeze: frozen.ok ? frozen.answer.id : '' });
    expect(await ask(1, redeem(id))).toMatchObject({ ok: true });
  });

  it('releases a freeze that it does not know', async () => {
    const frozen = await ask(0, { kind: 'freeze', scope: { target: 'vendor-1' }, reason: 'stop' });
    const outcome = await ask(1, { kind: 'release', freeze: frozen.ok ? frozen.answer.id : '' });
    expect(outcome).toMatchObject({ ok: true });
  });

  it('does not take a policy set for the active one that was until just now', async () => {
    await ask(0, { kind: 'publish', policy: stricter });
    expect(await ask(1, { kind: 'publish', policy: milder })).toMatchObject({ ok: true, answer: { changed: true } });
    expect(await ask(0, decide())).toMatchObject({ ok: true, answer: { decision: 'ALLOW' } });
  });

  it('revokes a key that it does not know', async () => {
    const { id } = await world.replaceKey(0);
    expect(await ask(1, { kind: 'revoke', key: id })).toMatchObject({ ok: true });
    expect(await ask(0, decide())).toMatchObject({ ok: false, code: 'invalid_key' });
  });
});

describe('what is asked twice at the same time', () => {
  const twice = (operation: Operation) => Promise.all([ask(0, { ...operation }), ask(0, { ...operation })]);
  const written = async () => (await world.entries(0)).length;

  it('is redeemed once by the same redeemer, with the same answer for both', async () => {
    const { id } = await decided();
    const [one, two] = await twice(redeem(id));
    expect([one.ok, two.ok]).toEqual([true, true]);
    if (one.ok && two.ok) expect(two.answer.execution).toEqual(one.answer.execution);
  });

  it('is recorded once', async () => {
    const { id } = await decided();
    const waiting = await decided({ amount: 5_000 });
    const key = world.agents[0].id;
    const operations: readonly Operation[] = [
      { kind: 'outcome', decision: id, status: 'succeeded', measured: null },
      { kind: 'resolve', decision: waiting.id, approval: waiting.approval, status: 'approved' },
      { kind: 'publish', policy: stricter },
      { kind: 'revoke', key },
    ];
    for (const operation of operations) {
      const before = await written();
      expect((await twice(operation)).map(({ ok }) => ok)).toEqual([true, true]);
      expect((await written()) - before).toBe(1);
    }
  });
});

describe('a new policy set', () => {
  it('that blocks duplicates stops one that a person let pass', async () => {
    const duplicates = [{ window: '1h', by: null, over: 'require_approval' }] as const;
    await ask(0, { kind: 'publish', policy: { ...milder, duplicates } });
    await decided();
    const { id, approval } = await decided();
    await ask(0, { kind: 'resolve', decision: id, approval, status: 'approved' });
    const blocking = [{ window: '1h', by: null, over: 'block' }] as const;
    await ask(0, { kind: 'publish', policy: { ...milder, duplicates: blocking } });
    expect(await ask(0, redeem(id))).toMatchObject({
      code: 'superseded',
      extra: { supersededBy: { decision: 'BLOCK' } },
    });
  });
});
