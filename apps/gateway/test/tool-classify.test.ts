import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from './start-gateway.ts';
import { forecast, importTools, purge } from './tool-fixtures.ts';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());

const classify = (body: unknown, key = gateway.agentKey) =>
  gateway.call('POST', '/api/v1/tools/classify', { key, body });

/** As long as definitions of real servers are. */
const realistic = (i: number) => ({
  name: `update_customer_record_${i}`,
  description: `Update fields of customer record number ${i}. ${'Takes effect at once and is written to the audit trail. '.repeat(12)}`,
  inputSchema: {
    type: 'object',
    properties: Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [
        `field_${at}`,
        { type: 'string', description: `what field ${at} is to hold, as text of at most 200 characters` },
      ]),
    ),
  },
});

/** What `work` comes to, how long it took, and the longest time within that in which nothing else had a turn; ms. */
async function watched<T>(work: Promise<T>): Promise<{ answer: T; longest: number; total: number }> {
  const start = performance.now();
  let isDone = false;
  const end = () => {
    isDone = true;
  };
  work.then(end, end);
  let longest = 0;
  for (let before = start; !isDone; ) {
    await setImmediate();
    const now = performance.now();
    longest = Math.max(longest, now - before);
    before = now;
  }
  return { answer: await work, longest, total: performance.now() - start };
}

describe('POST /api/v1/tools/classify', () => {
  it('answers in order what each tool amounts to and why, and records nothing', async () => {
    const { size } = gateway.ledger.state;
    const { status, json, text } = await classify({ tools: [forecast, purge, { tool: forecast }, { name: 'xqzt' }] });
    expect(status, text).toBe(200);
    expect(json.results).toHaveLength(4);
    const [read, purged, again, unknown] = json.results;
    expect(read.sensitivity).toBe('low');
    expect(read.uncertain).toBe(false);
    expect(read.treatedAs).toBe(read.type);
    expect(read.evidence[0]).toEqual({ kind: expect.any(String), detail: expect.any(String) });
    expect(purged).toMatchObject({ type: 'bulk_delete_records', category: 'data', treatedAs: 'bulk_delete_records' });
    expect(again).toEqual(read);
    expect(unknown).toMatchObject({ type: 'unknown', uncertain: true });
    expect(gateway.ledger.state.size).toBe(size);
    expect((await gateway.call('GET', '/api/v1/tools', { key: gateway.adminKey })).json.items).toEqual([]);
  });

  it('takes one tool without a list, and definitions as frameworks write them', async () => {
    const [alone] = (await classify({ tool: purge })).json.results;
    expect((await classify(purge)).json.results).toEqual([alone]);
    const { parameters, ...rest } = purge;
    const written = [
      { ...rest, inputSchema: parameters },
      { ...rest, input_schema: parameters, title: 'Purge', _meta: { x: 1 }, outputSchema: {} },
      { ...purge, annotations: { title: 'Purge' }, source: 'crm' },
    ];
    const { json } = await classify({ tools: written });
    for (const result of json.results) expect(result).toMatchObject({ type: alone.type, treatedAs: alone.treatedAs });
  });

  it('classifies the call when arguments come along, with its measures', async () => {
    const tool = { name: 'execute_sql', description: 'Runs a query.' };
    const ask = async (sql: string) => (await classify({ tool, arguments: { sql } })).json.results[0];
    expect(await ask('SELECT 1')).toMatchObject({ treatedAs: 'query_database' });
    expect(await ask('DELETE FROM customers')).toMatchObject({ treatedAs: 'bulk_delete_records' });
    const payment = { tool: { name: 'transfer_funds' }, arguments: { amount: 1200, currency: 'EUR' } };
    const { json } = await classify({ tools: [payment] });
    expect(json.results[0].measures.amount).toMatchObject({ value: '1200', currency: 'EUR', path: 'context.amount' });
    const schema = { properties: { amount: { type: 'integer', description: 'the amount in cents' } } };
    const inCents = await classify({ tool: { name: 'transfer_funds', parameters: schema } });
    expect(inCents.json.results[0].measures.amount).toMatchObject({
      path: 'context.amount',
      state: 'in_schema',
      unit: 'minor',
    });
  });

  it('takes what no double holds in a schema for the nearest one', async () => {
    const text = '{"tool":{"name":"get_page","parameters":{"properties":{"page":{"maximum":9223372036854775807}}}}}';
    expect((await classify(text)).status).toBe(200);
    const imported = text.replace('{"tool":{', '{"source":{"name":"pages"},"tools":[{').replace(/\}$/, ']}');
    const { status, json } = await gateway.call('POST', '/api/v1/tools/import', {
      key: gateway.adminKey,
      body: imported,
    });
    expect([status, json.added]).toEqual([200, 1]);
  });

  it.each([
    [[], 400, undefined],
    [{}, 400, 'tool'],
    [{ tool: {} }, 400, 'tool.name'],
    [{ name: 7 }, 400, 'name'],
    [{ name: 'a', parameters: [] }, 400, 'parameters'],
    [{ tool: { name: '' } }, 400, 'tool.name'],
    [{ tool: { name: 'a'.repeat(257) } }, 400, 'tool.name'],
    [{ tool: { name: 'a', description: 1 } }, 400, 'tool.description'],
    [{ tool: { name: 'a' }, arguments: [] }, 400, 'arguments'],
    [{ tools: {} }, 400, 'tools'],
    [{ tools: [{ name: 'a' }, null] }, 400, 'tools[1]'],
    [{ tools: [{ name: 'a' }, { name: 'b' }, { name: 'c' }, { title: 'no name' }] }, 400, 'tools[3].name'],
    [{ tools: [{ tool: { name: 'a', parameters: [] } }] }, 400, 'tools[0].tool.parameters'],
    [{ tools: Array.from({ length: 501 }, () => ({ name: 'a' })) }, 422, 'tools'],
  ])('says where %j is wrong', async (body, status, path) => {
    const answer = await classify(body);
    expect([answer.status, answer.json.path], answer.text).toEqual([status, path]);
  });

  it('reads any nesting and any member names without harm', async () => {
    let nested: unknown = { type: 'string' };
    for (let i = 0; i < 40; i += 1) nested = i % 2 === 0 ? { properties: { next: nested } } : { anyOf: [nested] };
    const odd =
      '{"tool":{"name":"get_x","parameters":{"__proto__":{"a":1},"constructor":[],"properties":3,"type":[]}}}';
    expect((await classify({ tool: { name: 'get_x', parameters: nested } })).status).toBe(200);
    expect((await classify(odd)).status).toBe(200);
    for (let i = 0; i < 20; i += 1) nested = { properties: { next: nested } };
    expect((await classify({ tool: { name: 'get_x', parameters: nested } })).json.code).toBe('too_deep');
  });

  it('answers others while 500 real definitions are read', async () => {
    const body = JSON.stringify({ tools: Array.from({ length: 500 }, (_, i) => realistic(i)) });
    expect(body.length).toBeGreaterThan(1_000_000);
    const { answer, longest, total } = await watched(classify(body));
    expect([answer.status, answer.json.results.length]).toEqual([200, 500]);
    expect(longest).toBeLessThan(0.6 * total);
  });

  it('answers others while 2,000 definitions are imported', async () => {
    const tools = Array.from({ length: 2_000 }, (_, i) => ({
      name: `update_record_${i}`,
      description: `Record ${i}.`,
    }));
    const { answer, longest, total } = await watched(importTools(gateway, tools, { source: 'many' }));
    expect([answer.status, answer.json.added]).toEqual([200, 2_000]);
    expect(longest).toBeLessThan(0.6 * total);
  });
});
