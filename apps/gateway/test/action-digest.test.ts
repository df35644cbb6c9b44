import { createHash } from 'node:crypto';
import { canonicalJson, type JsonObject } from '@runplane/core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newNonce } from './loop-fixtures.ts';
import { startGateway, type TestGateway } from './start-gateway.ts';

const runs = process.env.RUNPLANE_TEST_LONG === '1' ? 2_000 : 150;

/** What a digest is over, as an executor knows it. */
interface Bound {
  readonly agent: string | null;
  readonly args: JsonObject;
  readonly environment: string | null;
  readonly org: string;
  readonly requested: string;
  readonly target: string;
  readonly type: string;
}

const digestOf = (bound: Bound): string =>
  `sha256:${createHash('sha256')
    .update(canonicalJson({ ...bound, v: 1 }))
    .digest('hex')}`;

const name = fc
  .oneof(
    fc.constantFrom('stripe', 'a', 'read_balance', 'list-invoices', 'ünï'),
    fc.string({ minLength: 1, maxLength: 20 }),
  )
  .filter((text) => text.trim() === text && !/[\p{C}\p{Z}]/u.test(text) && text.isWellFormed());
const value = fc.jsonValue({ maxDepth: 2 }).filter((json) => isPlain(json));
const args = fc.dictionary(fc.constantFrom('a', 'b', 'id', 'ids', 'note', 'nested'), value, { maxKeys: 4 });
const action = fc.record({
  requested: fc.constantFrom('read_balance', 'list_invoices', 'read_file', 'get_customer'),
  target: name,
  args,
  agent: fc.option(name, { nil: null }),
  environment: fc.option(fc.constantFrom('development', 'staging', 'production', 'eu-1'), { nil: null }),
});
type AnyAction = typeof action extends fc.Arbitrary<infer T> ? T : never;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());

async function decide({ requested, target, args: context, agent, environment }: AnyAction) {
  const { status, json } = await gateway.guard({
    action: requested,
    ...{ target, context },
    ...(agent !== null && { agent }),
    ...(environment !== null && { environment }),
  });
  expect(json).toMatchObject({ action: { digest: expect.any(String) } });
  expect(status).toBe(200);
  return json;
}

describe('an action’s digest', () => {
  it('is what an executor computes of the action, and of no action that differs in one member', async () => {
    const changes = fc.record({
      target: name,
      requested: name,
      agent: name,
      environment: name,
      value,
      org: name,
      type: name,
    });
    await fc.assert(
      fc.asyncProperty(action, changes, async (given, change) => {
        const { action: answered } = await decide(given);
        const bound: Bound = {
          ...{ agent: given.agent, args: given.args as JsonObject, environment: given.environment },
          ...{ org: answered.organization, requested: given.requested, target: given.target, type: answered.type },
        };
        expect(digestOf(bound)).toBe(answered.digest);
        for (const other of neighbours(bound, change)) {
          expect(digestOf(other)).not.toBe(answered.digest);
        }
      }),
      { numRuns: runs },
    );
  });

  it('of another action redeems nothing', async () => {
    const { permit, decisionId, action: answered } = await decide(sample);
    const bound: Bound = {
      ...{
        agent: sample.agent,
        args: sample.args as JsonObject,
        environment: sample.environment,
        target: sample.target,
      },
      ...{ org: answered.organization, requested: sample.requested, type: answered.type },
    };
    const change = {
      target: 'other',
      requested: 'read_files',
      agent: 'other',
      environment: 'production',
      value: 2,
      org: 'org_other',
      type: 'read',
    };
    const redemption = () => ({ executor: 'test', nonce: newNonce() });
    for (const other of neighbours(bound, change)) {
      const body = { ...redemption(), digest: digestOf(other) };
      const refused = [
        await gateway.call('POST', '/api/v1/permits/redeem', { body: { ...body, permit: permit.permit } }),
        await gateway.call('POST', `/api/v1/decisions/${decisionId}/redeem`, { body }),
      ];
      for (const { status, json } of refused) expect([status, json.code]).toEqual([403, 'permit_digest_mismatch']);
    }
    const body = { ...redemption(), digest: digestOf(bound), permit: permit.permit };
    expect((await gateway.call('POST', '/api/v1/permits/redeem', { body })).status).toBe(200);
  });
});

const sample: AnyAction = {
  ...{ requested: 'read_balance', target: 'stripe', args: { id: 1 } },
  ...{ agent: 'billing', environment: 'development' },
};

interface Change {
  readonly target: string;
  readonly requested: string;
  readonly agent: string;
  readonly environment: string;
  readonly org: string;
  readonly type: string;
  readonly value: unknown;
}

/** The same with one member changed, added or left out. */
function neighbours(bound: Bound, { value: put, ...change }: Change): readonly Bound[] {
  const changed = Object.entries(change).map(([member, text]) => ({ ...bound, [member]: text }));
  const names = [...Object.keys(bound.args), 'added'];
  const argued = names.flatMap((member): readonly Bound[] => {
    const { [member]: _, ...rest } = bound.args;
    return [
      { ...bound, args: rest },
      { ...bound, args: { ...bound.args, [member]: put } as JsonObject },
    ];
  });
  const all = [...changed, ...argued, { ...bound, agent: null }, { ...bound, environment: null }];
  return all.filter((other) => canonicalJson({ ...other }) !== canonicalJson({ ...bound }));
}

/** What every parser reads alike: no number beyond what a double tells apart, no broken text. */
function isPlain(json: unknown): boolean {
  const text = JSON.stringify(json);
  return text.isWellFormed() && !/\\ud[89a-f]|-0|e[+-]?\d|__proto__|\d{15}/i.test(text);
}
