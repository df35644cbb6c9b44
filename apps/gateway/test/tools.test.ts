import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from './start-gateway.ts';
import {
  acceptedTool,
  callTool,
  changedForecast,
  driftIn,
  forecast,
  importTools,
  kindsInLog,
  purge,
} from './tool-fixtures.ts';

let gateway: TestGateway;

const asAdmin = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown) =>
  gateway.call(method, `/api/v1/tools${path}`, { key: gateway.adminKey, ...(body !== undefined && { body }) });

const logSize = () => gateway.ledger.state.size;

// as generators write a 64-bit integer's bound: no double holds it
const int64 = JSON.parse('9223372036854775807') as number;

const someTools = Array.from({ length: 120 }, (_, i) => ({
  name: `get_thing_${i}`,
  description: `Get thing number ${i}.`,
  parameters: { type: 'object', properties: { id: { type: 'integer', maximum: int64 } } },
}));

describe('POST /api/v1/tools/import', () => {
  beforeEach(async () => {
    gateway = await startGateway();
  });
  afterEach(() => gateway[Symbol.asyncDispose]());

  it('registers what an administrator brings, one entry a tool', async () => {
    const before = logSize();
    const { status, json, text } = await importTools(gateway, someTools);
    expect(status, text).toBe(200);
    expect(json).toMatchObject({ source: 'weather', dryRun: false, added: 120, changed: 0, unchanged: 0 });
    expect(json.tools.map(({ name }: { name: string }) => name)).toEqual(someTools.map(({ name }) => name));
    expect(json.tools[0]).toMatchObject({
      source: 'weather',
      standing: 'accepted',
      outcome: 'added',
      baseline: 'allow',
      drift: null,
      lookAlikeOf: null,
      renamedFrom: null,
      overridden: false,
    });
    expect(logSize()).toBe(before + 120);
    const entries = await gateway.call('GET', `/api/v1/audit/entries/${before}`, { key: gateway.adminKey });
    const entry = entries.json;
    expect(entry).toMatchObject({
      kind: 'tool.registered',
      entry: { id: json.tools[0].id, digest: json.tools[0].digest, standing: 'accepted', type: json.tools[0].type },
    });
    expect(JSON.stringify(entry.entry)).not.toContain('thing number');
  });

  it('writes nothing the second time', async () => {
    const first = await importTools(gateway, someTools);
    const size = logSize();
    const second = await importTools(gateway, someTools);
    expect(second.json).toMatchObject({ added: 0, changed: 0, unchanged: 120 });
    expect(second.json.tools.map(({ id }: { id: string }) => id)).toEqual(
      first.json.tools.map(({ id }: { id: string }) => id),
    );
    expect(logSize()).toBe(size);
  });

  it('answers on a dry run what it would do, and does nothing', async () => {
    await importTools(gateway, [forecast]);
    const size = logSize();
    const { json } = await importTools(gateway, [changedForecast, purge], { dryRun: true });
    expect(json).toMatchObject({ dryRun: true, added: 1, changed: 1, unchanged: 0 });
    expect(json.tools[0]).toMatchObject({ outcome: 'changed', drift: expect.stringContaining('changed since') });
    expect(json.tools[1]).toMatchObject({ id: null, outcome: 'added', standing: 'accepted' });
    expect(logSize()).toBe(size);
    expect((await asAdmin('GET', '')).json.items).toHaveLength(1);
  });

  it('comes to one tool each when many import the same at once', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => importTools(gateway, someTools)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(answers.reduce((sum, { json }) => sum + json.added, 0)).toBe(120);
    expect((await asAdmin('GET', '?limit=200')).json.items).toHaveLength(120);
    expect(await kindsInLog(gateway)).toHaveLength(120);
  });

  it('decides with the tools of the place in the log, whatever is imported meanwhile', async () => {
    const tool = await acceptedTool(gateway, forecast);
    const calls = [];
    for (let i = 0; i < 60; i += 1) {
      calls.push(callTool(gateway, forecast.name, tool));
      if (i % 20 === 10) calls.push(importTools(gateway, [i === 30 ? forecast : changedForecast]));
    }
    const answers = await Promise.all(calls);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const { json } = await gateway.call('GET', '/api/v1/audit/entries?limit=200', { key: gateway.adminKey });
    let hasChanged = false;
    let decisions = 0;
    for (const { kind, entry } of json.items) {
      if (kind === 'tool.changed') hasChanged = true;
      else if (kind === 'tool.restored') hasChanged = false;
      else if (kind === 'decision') {
        decisions += 1;
        expect(entry.tool.drift).toBe(hasChanged);
        expect(entry.decision).toBe(hasChanged ? 'REQUIRE_APPROVAL' : 'ALLOW');
      }
    }
    expect(decisions).toBe(60);
  });

  it('tells a tool that was renamed, and one that looks like another', async () => {
    await importTools(gateway, [forecast, purge]);
    const renamed = { ...forecast, name: 'fetch_forecast' };
    const { json } = await importTools(gateway, [renamed, { name: 'PurgeCustomers' }, purge]);
    expect(json.tools).toMatchObject([
      { name: 'fetch_forecast', renamedFrom: forecast.name, lookAlikeOf: null },
      { name: 'PurgeCustomers', renamedFrom: null, lookAlikeOf: purge.name },
      { name: purge.name, outcome: 'unchanged', renamedFrom: null },
    ]);
  });

  it('takes a change back that its source took back', async () => {
    const tool = await acceptedTool(gateway, forecast);
    await importTools(gateway, [changedForecast]);
    const { json } = await importTools(gateway, [forecast]);
    expect(json).toMatchObject({ changed: 1, tools: [{ outcome: 'restored', drift: null, pendingDigest: null }] });
    expect((await callTool(gateway, forecast.name, tool)).json.decision).toBe('ALLOW');
    expect(await kindsInLog(gateway)).toEqual(['tool.registered', 'tool.changed', 'tool.restored']);
  });

  it('accepts what was proposed before', async () => {
    const proposed = await importTools(gateway, [forecast], { key: gateway.agentKey });
    const { json } = await importTools(gateway, [forecast]);
    const [tool] = json.tools;
    expect(tool).toMatchObject({ id: proposed.json.tools[0].id, outcome: 'accepted', standing: 'accepted' });
    expect((await callTool(gateway, forecast.name, tool)).json.decision).toBe('ALLOW');
  });

  it('keeps no secret of an address', async () => {
    const source = { name: 'crm', kind: 'mcp', url: 'https://user:secret@crm.example.com/mcp?token=secret#secret' };
    const body = { source, tools: [purge] };
    const { json } = await asAdmin('POST', '/import', body);
    const shown = await asAdmin('GET', `/${json.tools[0].id}`);
    expect(shown.json).toMatchObject({ kind: 'mcp', url: 'https://crm.example.com/mcp' });
  });

  it.each([
    ['no source', { tools: [] }, 400, 'source'],
    ['a source without a name', { source: { name: ' ' }, tools: [] }, 400, 'source.name'],
    ['a source of an unknown kind', { source: { name: 'a', kind: 'soap' }, tools: [] }, 400, 'source.kind'],
    ['an address that is none', { source: { name: 'a', url: 'here' }, tools: [] }, 400, 'source.url'],
    ['U+0000 in the name of a source', { source: { name: 'a\0' }, tools: [] }, 400, 'source.name'],
    ['U+0000 in the name of a tool', { source: { name: 'a' }, tools: [{ name: 'a\0' }] }, 400, 'tools[0].name'],
    ['no tools', { source: { name: 'a' } }, 400, 'tools'],
    ['a member of another name', { source: { name: 'a' }, tools: [], replace: true }, 400, 'replace'],
    ['a tool without a name', { source: { name: 'a' }, tools: [forecast, {}] }, 400, 'tools[1].name'],
    [
      'parameters of another kind',
      { source: { name: 'a' }, tools: [{ name: 'b', parameters: 1 }] },
      400,
      'tools[0].parameters',
    ],
    ['two tools of one name', { source: { name: 'a' }, tools: [forecast, changedForecast] }, 400, 'tools[1].name'],
    [
      'a definition that is too long',
      { source: { name: 'a' }, tools: [{ name: 'b', description: 'x'.repeat(70_000) }] },
      413,
      'tools[0]',
    ],
    [
      'too many',
      { source: { name: 'a' }, tools: Array.from({ length: 2_001 }, (_, i) => ({ name: `t${i}` })) },
      422,
      'tools',
    ],
  ])('refuses %s, and says where', async (_, body, status, path) => {
    const size = logSize();
    const answer = await asAdmin('POST', '/import', body);
    expect([answer.status, answer.json.path], answer.text).toEqual([status, path]);
    expect(logSize()).toBe(size);
  });
});

describe('the registry', () => {
  beforeAll(async () => {
    gateway = await startGateway();
  });
  afterAll(() => gateway[Symbol.asyncDispose]());

  const many = (count: number, name: string) => Array.from({ length: count }, (_, i) => ({ name: `${name}_${i}` }));

  it('is not filled up by agents', { timeout: 60_000 }, async () => {
    const propose = (tools: object[]) => importTools(gateway, tools, { key: gateway.agentKey });
    expect((await propose(many(999, 'get_page'))).json.added).toBe(999);
    const size = logSize();
    const answer = await propose(many(2, 'read_book'));
    expect([answer.status, answer.json.code, answer.json.path]).toEqual([422, 'too_many_tools', 'tools']);
    expect(logSize()).toBe(size);
    expect((await propose(many(1, 'read_book'))).json.added).toBe(1);
    expect((await importTools(gateway, many(2, 'see_map'), { source: 'maps' })).json.added).toBe(2);
  });
});

describe("a person's answer", () => {
  beforeEach(async () => {
    gateway = await startGateway();
  });
  afterEach(() => gateway[Symbol.asyncDispose]());

  it('accepts exactly the definition that was looked at', async () => {
    const { id, digest } = await acceptedTool(gateway, forecast);
    const { json } = await importTools(gateway, [changedForecast]);
    const seen = json.tools[0].pendingDigest;
    await importTools(gateway, [{ ...changedForecast, description: 'Get something else.' }]);
    const late = await asAdmin('POST', `/${id}/accept`, { digest: seen });
    expect([late.status, late.json.code, late.json.path]).toEqual([409, 'tool_changed', 'digest']);
    expect((await asAdmin('GET', `/${id}`)).json).toMatchObject({ digest, pending: { digest: late.json.digest } });
    expect((await asAdmin('POST', `/${id}/accept`, { digest: late.json.digest })).status).toBe(200);
    const size = logSize();
    expect((await asAdmin('POST', `/${id}/accept`, { digest: late.json.digest })).status).toBe(200);
    expect(logSize()).toBe(size);
  });

  it('rejects a change: the tool stays as it was accepted', async () => {
    const tool = await acceptedTool(gateway, forecast);
    expect((await asAdmin('POST', `/${tool.id}/reject`)).json).toMatchObject({ status: 409, code: 'nothing_pending' });
    await importTools(gateway, [changedForecast]);
    const foreign = await asAdmin('POST', `/${tool.id}/reject`, { digest: `sha256:${'0'.repeat(64)}` });
    expect([foreign.status, foreign.json.code]).toEqual([409, 'tool_changed']);
    const rejected = await asAdmin('POST', `/${tool.id}/reject`, {});
    expect(rejected.json).toMatchObject({ standing: 'accepted', digest: tool.digest, pending: null, drift: null });
    expect((await callTool(gateway, forecast.name, tool)).json.decision).toBe('ALLOW');
    expect(await kindsInLog(gateway)).toEqual(['tool.registered', 'tool.changed', 'tool.rejected']);
  });

  it('rejects a proposal: calls of it wait, and proposing it again changes nothing', async () => {
    const { json } = await importTools(gateway, [forecast], { key: gateway.agentKey });
    const [tool] = json.tools;
    expect((await callTool(gateway, forecast.name, tool)).json.decision).toBe('ALLOW');
    expect((await asAdmin('POST', `/${tool.id}/reject`)).json).toMatchObject({ standing: 'rejected' });
    const asked = await callTool(gateway, forecast.name, tool);
    expect([asked.json.decision, driftIn(asked)]).toEqual(['REQUIRE_APPROVAL', expect.stringContaining('rejected')]);
    const again = await importTools(gateway, [forecast], { key: gateway.agentKey });
    expect(again.json).toMatchObject({ unchanged: 1, tools: [{ standing: 'rejected' }] });
    // nor does importing it together with all else that its source has
    expect((await importTools(gateway, [forecast])).json).toMatchObject({
      unchanged: 1,
      tools: [{ standing: 'rejected' }],
    });
    expect((await asAdmin('POST', `/${tool.id}/accept`, { digest: tool.digest })).json.standing).toBe('accepted');
    expect((await callTool(gateway, forecast.name, tool)).json.decision).toBe('ALLOW');
  });

  it('stands against another definition of what was rejected', async () => {
    const { json } = await importTools(gateway, [forecast], { key: gateway.agentKey });
    await asAdmin('POST', `/${json.tools[0].id}/reject`);
    const other = await importTools(gateway, [changedForecast]);
    expect(other.json).toMatchObject({ changed: 1, tools: [{ standing: 'rejected', baseline: 'require_approval' }] });
    const { pendingDigest, id } = other.json.tools[0];
    expect((await asAdmin('POST', `/${id}/accept`, { digest: pendingDigest })).json.standing).toBe('accepted');
  });

  it('shows a measure where a person says that it stands, in the unit of the schema', async () => {
    const properties = { cents: { type: 'integer', description: 'the amount in cents' }, amount: { type: 'number' } };
    const { id } = await acceptedTool(gateway, { name: 'refund_charge', parameters: { properties } });
    const shown = async (amount: string) =>
      (await asAdmin('PATCH', `/${id}`, { override: { measures: { amount } } })).json.measures.amount;
    expect(await shown('refund.total')).toEqual({
      path: 'context.refund.total',
      state: 'in_schema',
      evidence: 'a person said so',
    });
    expect(await shown('context.cents')).toMatchObject({ path: 'context.cents', unit: 'minor' });
  });

  it('overrides what an accepted tool amounts to, recorded, and takes that back', async () => {
    const { id } = await acceptedTool(gateway, forecast);
    const override = { type: 'transfer_funds', sensitivity: 'critical', measures: { amount: 'payment.total' } };
    const { status, json, text } = await asAdmin('PATCH', `/${id}`, { override });
    expect(status, text).toBe(200);
    expect(json).toMatchObject({
      override,
      overridden: true,
      type: 'transfer_funds',
      category: 'financial',
      treatedAs: 'transfer_funds',
      sensitivity: 'critical',
      uncertain: false,
      evidence: expect.arrayContaining([expect.objectContaining({ kind: 'override' })]),
      measures: { amount: { path: 'context.payment.total', state: 'in_schema', evidence: 'a person said so' } },
    });
    const size = logSize();
    expect((await asAdmin('PATCH', `/${id}`, { override })).status).toBe(200);
    expect(logSize()).toBe(size);
    const back = await asAdmin('PATCH', `/${id}`, { override: null });
    expect(back.json).toMatchObject({ override: null, overridden: false });
    expect(back.json.type).not.toBe('transfer_funds');
    expect(await kindsInLog(gateway)).toEqual(['tool.registered', 'tool.overridden', 'tool.overridden']);
  });

  it.each([
    [{}, 'override'],
    [{ override: { type: 'do_magic' } }, 'override.type'],
    [{ override: { sensitivity: 'extreme' } }, 'override.sensitivity'],
    [{ override: { measures: { weight: 'a' } } }, 'override.measures.weight'],
    [{ override: { measures: { amount: 'a..b' } } }, 'override.measures.amount'],
    [{ override: null, standing: 'accepted' }, 'standing'],
  ])('refuses the override %j', async (body, path) => {
    const { id } = await acceptedTool(gateway, forecast);
    const answer = await asAdmin('PATCH', `/${id}`, body);
    expect([answer.status, answer.json.path], answer.text).toEqual([400, path]);
  });

  it('overrides no proposal', async () => {
    const { json } = await importTools(gateway, [purge], { key: gateway.agentKey });
    const answer = await asAdmin('PATCH', `/${json.tools[0].id}`, { override: { type: 'read_record' } });
    expect([answer.status, answer.json.code]).toEqual([409, 'tool_not_accepted']);
  });

  it('removes a tool, and its name is free again', async () => {
    const { id } = await acceptedTool(gateway, forecast);
    expect((await asAdmin('DELETE', `/${id}`)).json).toEqual({ removed: true });
    for (const [method, path, body] of [
      ['GET', `/${id}`, undefined],
      ['DELETE', `/${id}`, undefined],
      ['PATCH', `/${id}`, { override: null }],
      ['POST', `/${id}/accept`, { digest: `sha256:${'0'.repeat(64)}` }],
      ['POST', `/${id}/reject`, {}],
    ] as const) {
      const answer = await asAdmin(method, path, body);
      expect([answer.status, answer.json.code], `${method} ${path}`).toEqual([404, 'unknown_tool']);
    }
    expect((await callTool(gateway, forecast.name, null)).json.decision).toBe('ALLOW');
    const again = await importTools(gateway, [forecast]);
    expect(again.json).toMatchObject({ added: 1 });
    expect(again.json.tools[0].id).not.toBe(id);
    expect(await kindsInLog(gateway)).toEqual(['tool.registered', 'tool.removed', 'tool.registered']);
  });
});

describe('the registered tools', () => {
  beforeAll(async () => {
    gateway = await startGateway();
    await importTools(gateway, someTools, { source: 'things' });
    await importTools(gateway, [forecast], { source: 'Weather' });
    await importTools(gateway, [changedForecast], { source: 'weather' });
    await importTools(gateway, [purge], { source: 'crm', key: gateway.agentKey });
    const policies = [
      {
        id: 'no-forecasts',
        match: { actions: ['*'] },
        where: [{ path: 'action.requested', startsWith: 'get_w' }],
        effect: 'block',
      },
      {
        id: 'by-argument',
        match: { actions: ['*'] },
        where: [
          { path: 'context.secret', exists: true },
          { path: 'context.secret', is: 'x' },
        ],
        effect: 'block',
      },
      { id: 'payments', description: 'Payments', match: { actions: ['transfer_funds'] }, effect: 'allow' },
    ];
    const { status, text } = await gateway.call('PUT', '/api/v1/policies', {
      key: gateway.adminKey,
      body: { policies },
    });
    expect(status, text).toBe(200);
  });
  afterAll(() => gateway[Symbol.asyncDispose]());

  it('are listed by page', async () => {
    const names: string[] = [];
    let after = '';
    for (let page = 0; page < 4; page += 1) {
      const { json } = await asAdmin('GET', `?limit=50${after}`);
      names.push(...json.items.map(({ name }: { name: string }) => name));
      after = `&after=${json.next}`;
      if (json.next === null) break;
    }
    expect(names).toHaveLength(122);
    expect(new Set(names).size).toBe(122);
  });

  it.each([
    ['source=WEATHER', ['get_weather_forecast']],
    ['standing=proposed', ['purge_customers']],
    ['drift=true', ['get_weather_forecast']],
    ['drift=false&standing=accepted&q=NUMBER%2011.', ['get_thing_11']],
    ['q=weather', ['get_weather_forecast']],
    ['source=nowhere', []],
  ])('are found by %s', async (query, names) => {
    const { json } = await asAdmin('GET', `?${query}`);
    expect(json.items.map(({ name }: { name: string }) => name)).toEqual(names);
    expect(json.next).toBeNull();
  });

  it.each(['standing=unknown', 'drift=1', 'limit=0', 'page=2'])('are not asked for by %s', async (query) => {
    expect((await asAdmin('GET', `?${query}`)).status).toBe(400);
  });

  it('are uncertain or not', async () => {
    const count = async (query: string) => (await asAdmin('GET', `?limit=200&${query}`)).json.items.length;
    expect((await count('uncertain=true')) + (await count('uncertain=false'))).toBe(122);
  });

  it('come from sources', async () => {
    const { json } = await asAdmin('GET', '/sources');
    expect(json.items).toEqual([
      { name: 'Weather', kind: null, url: null, tools: 1, proposed: 0, drift: 1 },
      { name: 'crm', kind: null, url: null, tools: 1, proposed: 1, drift: 0 },
      { name: 'things', kind: null, url: null, tools: 120, proposed: 0, drift: 0 },
    ]);
  });

  it('are covered by policies, and some policies by no tool', async () => {
    const { json } = await asAdmin('GET', '/coverage');
    expect(json.set).toBe(2);
    expect(json.tools).toHaveLength(122);
    const sum = Object.values(json.decidedBy as Record<string, number>).reduce((all, one) => all + one, 0);
    expect(sum).toBe(122);
    const about = (name: string) => json.tools.find((tool: { name: string }) => tool.name === name);
    expect(about('get_weather_forecast')).toMatchObject({
      effect: 'block',
      policy: { id: 'no-forecasts', layer: 'custom' },
    });
    expect(about('purge_customers')).toMatchObject({ type: 'bulk_delete_records', effect: 'block' });
    expect(json.unreached).toEqual([{ id: 'payments', description: 'Payments' }]);
  });
});

describe('a document in the place of tools', () => {
  beforeAll(async () => {
    gateway = await startGateway();
  });
  afterAll(() => gateway[Symbol.asyncDispose]());

  const importDocument = (document: unknown, source: object = { name: 'pets' }, more: object = {}) =>
    asAdmin('POST', '/import', { source, document, ...more });

  it('brings the tools that it describes', async () => {
    const openApi = [
      'openapi: 3.1.0',
      'info: { title: Pets, version: "1" }',
      'paths:',
      '  /pets/{id}:',
      '    delete: { operationId: removePet, summary: Delete a pet, responses: { "204": { description: gone } } }',
      '    get: { operationId: showPet, summary: Read a pet, responses: { "200": { description: pet } } }',
    ].join('\n');
    const { status, json, text } = await importDocument(openApi);
    expect(status, text).toBe(200);
    expect(json).toMatchObject({
      added: 2,
      tools: [
        { name: 'removePet', kind: 'openapi', type: 'delete_record' },
        { name: 'showPet', kind: 'openapi', type: 'read_record' },
      ],
    });
    const answer = JSON.stringify({ tools: [{ name: 'feed_pet', inputSchema: { type: 'object' } }] });
    expect((await importDocument(answer, { name: 'pets', kind: 'mcp' })).json).toMatchObject({
      added: 1,
      source: 'pets',
    });
  });

  it('is refused as a whole where something is wrong, with line and column', async () => {
    const size = logSize();
    const broken = '{\n  "tools": [ { "name": "a" }, { "title": "nameless" } ]\n}';
    const { status, json } = await importDocument(broken);
    expect([status, json.code, json.path]).toEqual([422, 'document_invalid', 'document']);
    expect(json.errors[0]).toMatchObject({
      line: 2,
      message: expect.any(String),
      path: expect.stringContaining('tools[1]'),
    });
    expect((await importDocument('{ "tools": ')).json.errors[0].line).toBe(1);
    expect(logSize()).toBe(size);
  });

  it('is text, of at most 1 MiB, and alone', async () => {
    const path = async (...call: Parameters<typeof importDocument>) => {
      const { status, json } = await importDocument(...call);
      return [status, json.path];
    };
    expect(await path({ tools: [] })).toEqual([400, 'document']);
    expect(await path(' '.repeat(1024 * 1024 + 1))).toEqual([413, 'document']);
    expect(await path('[]', { name: 'a' }, { tools: [] })).toEqual([400, 'tools']);
  });
});
