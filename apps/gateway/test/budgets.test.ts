import { budgetSchema } from '@runplane/protocol';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeEmptyCounters } from '../src/jobs/remove-empty-counters.ts';
import { activate, executed, policiesWith, report, usedBefore } from './loop-fixtures.ts';
import { startGateway, type TestGateway } from './start-gateway.ts';

let gateway: TestGateway;

beforeEach(async () => {
  gateway = await startGateway();
});
afterEach(() => gateway[Symbol.asyncDispose]());

async function budgets() {
  const { json } = await gateway.call('GET', '/api/v1/budgets', { key: gateway.adminKey });
  for (const budget of json.items) expect(budgetSchema.safeParse(budget).error).toBeUndefined();
  return json.items;
}

const perOrganization = '      - { measure: amount, currency: USD, max: 1000, window: 1d, over: block }';
const per = (scope: string) =>
  `      - { measure: amount, currency: USD, max: 1000, window: 1d, per: ${scope}, over: block }`;

describe('GET /api/v1/budgets', () => {
  it('lists every budget of the active set, also before anything is used', async () => {
    expect(await budgets()).toEqual([]);
    await activate(gateway, policiesWith(`${perOrganization}\n${per('agent')}`));
    expect(await budgets()).toEqual([
      {
        id: 'transfers/amount.USD/1d/organization',
        policyId: 'transfers',
        layer: 'custom',
        measure: 'amount',
        currency: 'USD',
        max: '1000',
        window: '1d',
        per: 'organization',
        over: 'block',
        totals: [{ scope: null, id: '', used: '0', open: '0', resetsAt: null }],
        complete: true,
      },
      expect.objectContaining({ id: 'transfers/amount.USD/1d/agent', totals: [], complete: true }),
    ]);
  });

  it('tells what is open from what is settled, as the next decision sees it', async () => {
    await activate(gateway, policiesWith(perOrganization));
    const { decisionId } = (await gateway.guard(executed(100))).json;
    await gateway.guard(executed(50));
    const [before] = await budgets();
    expect(before.totals).toEqual([{ scope: null, id: '', used: '150', open: '150', resetsAt: null }]);
    await report(gateway, decisionId, 'succeeded');
    const [{ totals }] = await budgets();
    expect(totals).toMatchObject([{ used: '150', open: '50', resetsAt: null }]);
    expect(usedBefore(await gateway.guard(executed(1)))).toBe('150');
  });

  it('says whose each total is, the most used first', async () => {
    const scopes = ['agent', 'key', 'action', 'target'];
    await activate(gateway, policiesWith(scopes.map(per).join('\n')));
    await gateway.guard(executed(10, { agent: 'small' }));
    await gateway.guard(executed(30, { agent: 'large', target: 'vendor-18' }));
    const totals = Object.fromEntries(
      (await budgets()).map((budget: { per: string; totals: { scope: string; used: string }[] }) => [
        budget.per,
        budget.totals.map(({ scope, used }) => `${scope} ${used}`),
      ]),
    );
    const key = [...gateway.ledger.state.keys.values()].find(({ role }) => role === 'agent')!.name;
    // the key binds where it could name any agent
    expect(totals.agent).toEqual([`${key} 40`, 'large 30', 'small 10']);
    expect(totals.key).toEqual([`${key} 40`]);
    expect(totals.action).toEqual(['transfer_funds 40']);
    expect(totals.target).toEqual([expect.stringMatching(/^[\w-]{22} 30$/), expect.stringMatching(/^[\w-]{22} 10$/)]);
    expect(JSON.stringify(await budgets())).not.toContain('vendor-18');
  });

  it('shows a hundred, and says that there are more', async () => {
    await activate(gateway, policiesWith(per('target')));
    await Promise.all(Array.from({ length: 101 }, (_, at) => gateway.guard(executed(at + 1, { target: `t-${at}` }))));
    const [{ totals, complete }] = await budgets();
    expect([totals.length, complete, totals[0].used, totals[99].used]).toEqual([100, false, '101', '2']);
  });
});

describe('counters on which nothing counts any more', () => {
  it('are removed, and their removal changes nothing', async () => {
    await activate(gateway, policiesWith(perOrganization));
    const ran = (await gateway.guard(executed(100))).json;
    const failed = (await gateway.guard(executed(1, { agent: 'payer' }))).json;
    await report(gateway, ran.decisionId, 'failed');
    await report(gateway, failed.decisionId, 'failed');
    const { store } = gateway.services;
    const { ledger } = gateway;
    const counters = () => store.countersLike(ledger.organization.org, '', 10);
    expect((await counters()).map(({ id }) => id.slice(0, 2))).toEqual(['b:', 'h:']);
    // empty since ever, whereas the history of an agent is of use for ninety days
    expect(await removeEmptyCounters(store, ledger)).toBe(1);
    expect((await counters()).map(({ id }) => id.slice(0, 2))).toEqual(['h:']);
    expect(usedBefore(await gateway.guard(executed(5)))).toBe('0');
    expect(usedBefore(await gateway.guard(executed(5)))).toBe('5');
    expect(await removeEmptyCounters(store, ledger)).toBe(0);
    const later = { organization: ledger.organization, state: { ...ledger.state, ts: Date.now() + 92 * 86_400_000 } };
    expect(await removeEmptyCounters(store, later as typeof ledger)).toBe(1);
  });
});
