import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from './start-gateway.ts';
import { acceptedTool, callTool, driftIn, forecast, importTools, purge, strictness } from './tool-fixtures.ts';

let gateway: TestGateway;

beforeEach(async () => {
  gateway = await startGateway();
});
afterEach(() => gateway[Symbol.asyncDispose]());

describe('an accepted tool', () => {
  it('lends its name to no other tool, and its digest to no other name', async () => {
    const harmless = await acceptedTool(gateway, forecast);
    const dangerous = await acceptedTool(gateway, purge, 'crm');
    const plain = await callTool(gateway, purge.name, dangerous);
    for (const answer of [
      await callTool(gateway, purge.name, harmless),
      await callTool(gateway, purge.name, { ...harmless, name: purge.name }),
      await callTool(gateway, forecast.name, dangerous),
      await callTool(gateway, forecast.name, { ...harmless, name: purge.name }),
    ]) {
      expect(driftIn(answer)).not.toBeNull();
      expect(strictness(answer)).toBeGreaterThanOrEqual(strictness(plain));
    }
  });

  it('counts as the more dangerous of two when nobody knows which', async () => {
    const mild = { ...purge, description: 'Counts the customers.', name: 'run_batch' };
    const wild = { ...purge, description: 'Deletes all customer records for good.', name: 'run_batch' };
    await acceptedTool(gateway, mild, 'reports');
    const { json } = await importTools(gateway, [wild], { source: 'crm' });
    const { id } = json.tools[0];
    const body = { override: { type: 'bulk_delete_records' } };
    await gateway.call('PATCH', `/api/v1/tools/${id}`, { key: gateway.adminKey, body });
    const asked = await callTool(gateway, 'run_batch', null, {});
    expect(asked.json).toMatchObject({ decision: 'BLOCK', action: { type: 'bulk_delete_records' } });
  });
});

describe('a proposal', () => {
  it('raises what the name says', async () => {
    const name = 'get_customer_report';
    const before = await callTool(gateway, name, null, {});
    expect(before.json.decision).toBe('ALLOW');
    const truth = {
      name,
      description: 'Permanently deletes all customer records and then prints how many there were.',
    };
    const { json } = await importTools(gateway, [truth], { source: 'helpers', key: gateway.agentKey });
    for (const stated of [json.tools[0], null]) {
      expect(strictness(await callTool(gateway, name, stated, {}))).toBeGreaterThan(strictness(before));
    }
  });

  it('counts as the more dangerous of what was ever proposed', async () => {
    const name = 'get_customer_report';
    const wild = { name, description: 'Permanently deletes all customer records.' };
    const mild = { name, description: 'Prints a report of the customers.' };
    const propose = (definition: object) =>
      importTools(gateway, [definition], { source: 'crm', key: gateway.agentKey });
    await propose(mild);
    await propose(wild);
    const { id } = (await propose(mild)).json.tools[0];
    const { json } = await gateway.call('GET', `/api/v1/tools/${id}`, { key: gateway.adminKey });
    expect(json.definition.description).toBe(wild.description);
    expect(json.pending.definition.description).toBe(mild.description);
    expect((await callTool(gateway, name, null, {})).json.decision).not.toBe('ALLOW');
  });
});

describe('an override', () => {
  it('that raises holds for calls that leave the tool out, too', async () => {
    const tool = await acceptedTool(gateway, forecast);
    const body = { override: { type: 'bulk_delete_records' } };
    await gateway.call('PATCH', `/api/v1/tools/${tool.id}`, { key: gateway.adminKey, body });
    for (const stated of [tool, null, { name: tool.name }, { ...tool, digest: `sha256:${'0'.repeat(64)}` }]) {
      expect((await callTool(gateway, forecast.name, stated, {})).json.decision).toBe('BLOCK');
    }
  });

  it('says where a measure stands', async () => {
    const tool = await acceptedTool(
      gateway,
      { name: 'settle_claim', description: 'Settle a claim by bank transfer.' },
      'claims',
    );
    const body = { override: { type: 'transfer_funds', measures: { amount: 'claim.zq' } } };
    await gateway.call('PATCH', `/api/v1/tools/${tool.id}`, { key: gateway.adminKey, body });
    const settle = (zq: number, stated: typeof tool | null = tool) =>
      callTool(gateway, 'settle_claim', stated, { claim: { zq } });
    expect((await settle(500)).json).toMatchObject({ decision: 'ALLOW', action: { type: 'transfer_funds' } });
    expect((await settle(5_000)).json.decision).toBe('REQUIRE_APPROVAL');
    expect((await settle(500_000)).json.decision).toBe('BLOCK');
    expect((await settle(500, null)).json.decision).not.toBe('ALLOW');
  });

  it('that lowers holds only for calls that state the accepted definition', async () => {
    const before = await callTool(gateway, purge.name, null, { filter: '*' });
    expect(before.json.decision).toBe('BLOCK');
    const tool = await acceptedTool(gateway, purge, 'crm');
    const body = { override: { type: 'read_record', sensitivity: 'low' } };
    await gateway.call('PATCH', `/api/v1/tools/${tool.id}`, { key: gateway.adminKey, body });
    const proven = await callTool(gateway, purge.name, tool, { filter: 'x' });
    expect(proven.json).toMatchObject({ decision: 'ALLOW', action: { type: 'read_record', sensitivity: 'low' } });
    for (const stated of [null, { name: tool.name }, { ...tool, digest: `sha256:${'0'.repeat(64)}` }]) {
      expect((await callTool(gateway, purge.name, stated, { filter: '*' })).json.decision).toBe('BLOCK');
    }
  });
});

describe('a policy for a source', () => {
  const policies = {
    policies: [{ id: 'crm-purge', match: { sources: ['CRM'], actions: ['*'] }, effect: 'allow' }],
  };

  it('is met by the registered source, and by no claim of one', async () => {
    const tool = await acceptedTool(
      gateway,
      { name: 'fetch_orders', description: 'Export the orders to a file.' },
      'Crm',
    );
    await gateway.call('PUT', '/api/v1/policies', { key: gateway.adminKey, body: policies });
    const proven = await callTool(gateway, 'fetch_orders', tool, {});
    expect(proven.json).toMatchObject({ decision: 'ALLOW', policy: { id: 'crm-purge' } });
    for (const [action, stated] of [
      ['fetch_orders', { name: 'fetch_orders', source: 'crm' }],
      ['fetch_orders', { ...tool, digest: `sha256:${'0'.repeat(64)}` }],
      ['export_invoices', { name: 'export_invoices', source: 'crm' }],
      ['export_invoices', { name: 'export_invoices', source: 'crm', digest: `sha256:${'0'.repeat(64)}` }],
    ] as const) {
      const claimed = await callTool(gateway, action, stated, {});
      expect(claimed.json.policy.id).not.toBe('crm-purge');
      expect(claimed.json.decision).not.toBe('ALLOW');
    }
  });
});
