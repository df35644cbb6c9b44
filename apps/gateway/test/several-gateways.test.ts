import { join } from 'node:path';
import { decodeHistory } from '@runplane/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/postgres-database.ts';
import { activate, executed } from './loop-fixtures.ts';
import { startGateway, type TestGateway } from './start-gateway.ts';

let database: TestDatabase;
let first: TestGateway;
let second: TestGateway;

beforeAll(async () => {
  database = await createTestDatabase();
  const environment = { RUNPLANE_DATABASE_URL: database.url };
  first = await startGateway(environment);
  const signingKey = join(first.dataDirectory, 'signing-key');
  second = await startGateway({ ...environment, RUNPLANE_SIGNING_KEY_FILE: signingKey });
  await activate(first, 'policies:\n  - { id: transfers, match: { actions: [transfer_funds] }, effect: allow }\n');
});
afterAll(async () => {
  await second?.[Symbol.asyncDispose]();
  await first?.[Symbol.asyncDispose]();
  await database?.drop();
});

const gateways = () => [first, second] as const;
const agent = { agent: 'payer' };

/** Both are asked at once, so that each meets what the other wrote. */
async function alternately(count: number, call: (gateway: TestGateway, at: number) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < count; at += 4) {
    await Promise.all([0, 1, 2, 3].map((more) => call(gateways()[more % 2]!, at + more)));
  }
}

describe('two gateways on one database', () => {
  it('learn from what each of them lets run', { timeout: 60_000 }, async () => {
    await alternately(40, (gateway) => gateway.guard(executed(100, agent)));
    const { store } = first.services;
    const [row] = await store.countersLike(first.ledger.organization.org, 'h:', 10);
    expect(decodeHistory(row!.value)).toMatchObject({ executed: 40 });
    for (const gateway of gateways()) {
      const { json } = await gateway.guard({ ...executed(5_000, agent), target: `of ${gateway.dataDirectory}` });
      const codes = json.risk.factors.map(({ code, points }: { code: string; points: number }) => `${code} ${points}`);
      expect(codes).toEqual(expect.arrayContaining(['history 4', 'history 8']));
    }
  });

  it('hold a plan together', { timeout: 60_000 }, async () => {
    const body = { name: 'starter', atLimit: 'stop' };
    expect((await first.call('PUT', '/api/v1/plan', { key: first.adminKey, body })).status).toBe(200);
    const decisions: string[] = [];
    await alternately(24, async (gateway, at) => {
      const { json } = await gateway.guard(executed(1, { agent: `agent-${at % 12}` }));
      decisions.push(json.decision === 'BLOCK' ? json.reasons[0].code : json.decision);
    });
    // one of the five is active already
    expect(decisions.filter((decision) => decision === 'ALLOW')).toHaveLength(8);
    expect(decisions.filter((decision) => decision === 'agent_limit')).toHaveLength(16);
  });
});
