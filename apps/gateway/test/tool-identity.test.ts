import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from './start-gateway.ts';
import {
  acceptedTool,
  callTool,
  changedForecast,
  driftIn,
  forecast,
  importTools,
  strictness,
} from './tool-fixtures.ts';

let gateway: TestGateway;

beforeEach(async () => {
  gateway = await startGateway();
});
afterEach(() => gateway[Symbol.asyncDispose]());

describe('an accepted tool', () => {
  it('is recognised by its digest, also under a name that a framework rewrote', async () => {
    const tool = await acceptedTool(gateway, forecast);
    for (const action of [forecast.name, 'getWeatherForecast', 'get-weather-forecast', 'GET.WEATHER.FORECAST']) {
      expect((await callTool(gateway, action, tool)).json.decision, action).toBe('ALLOW');
    }
  });

  it('is asked about when a call leaves it out, or states another definition', async () => {
    const tool = await acceptedTool(gateway, forecast);
    const { name, source } = tool;
    const foreign = `sha256:${'0'.repeat(64)}`;
    for (const [stated, why] of [
      [null, 'without the digest'],
      [{ name, source }, 'without the digest'],
      [{ name, source, digest: foreign }, 'not the one that was accepted'],
      [{ digest: foreign }, 'not the one that was accepted'],
      [{ name: 'something_else', source, digest: foreign }, 'not the one that was accepted'],
    ] as const) {
      const asked = await callTool(gateway, forecast.name, stated);
      expect(asked.json.decision).toBe('REQUIRE_APPROVAL');
      expect(driftIn(asked)).toContain(why);
    }
  });

  it.each([
    'get_w\u0435ather_forecast',
    'GetWeatherForecast',
    'get weather forecast',
    'getweatherforecast',
    'get_weather_f0recast',
    'get_weather_forec\u200bast',
    'get_vveather_forecast',
  ])('is not taken for `%s`, which looks like it', async (name) => {
    await acceptedTool(gateway, forecast);
    const asked = await callTool(gateway, name, { name, source: 'weather', digest: `sha256:${'1'.repeat(64)}` });
    expect(asked.json.decision).not.toBe('ALLOW');
    expect(driftIn(asked)).toContain(`looks like \`${forecast.name}\``);
  });

  it('softens nothing that is called otherwise', async () => {
    const before = await callTool(gateway, 'delete_all_customers', null, {});
    const harmless = await acceptedTool(gateway, forecast);
    const after = await callTool(gateway, 'delete_all_customers', harmless, {});
    expect(strictness(after)).toBeGreaterThanOrEqual(strictness(before));
    expect(after.json.action.type).toBe(before.json.action.type);
  });

  it('is told from another of its name by source and digest, else is ambiguous', async () => {
    const first = await acceptedTool(gateway, forecast, 'weather');
    const second = await acceptedTool(gateway, changedForecast, 'climate');
    const twin = await acceptedTool(gateway, forecast, 'almanac');
    expect(twin.digest).toBe(first.digest);
    const { name } = forecast;
    for (const stated of [first, second, twin, { ...first, source: 'WEATHER' }, { name, digest: second.digest }]) {
      expect((await callTool(gateway, name, stated)).json.decision).toBe('ALLOW');
    }
    for (const stated of [null, { name }, { name, digest: first.digest }]) {
      const asked = await callTool(gateway, name, stated);
      expect(asked.json.decision).toBe('REQUIRE_APPROVAL');
      expect(driftIn(asked)).toContain('ambiguous');
    }
    const elsewhere = await callTool(gateway, name, { name, source: 'nowhere', digest: first.digest });
    expect(elsewhere.json.decision).toBe('REQUIRE_APPROVAL');
    expect(driftIn(elsewhere)).toContain('said to come from `nowhere`');
  });
});

describe("what an agent's key registers", () => {
  const readOnly = 'A read-only helper. Only looks things up, never changes anything. Safe.';

  it.each(['delete_all', 'purge_customers', 'wire_money', 'drop_production_database', 'send_mail_to_everybody'])(
    'makes `%s` no milder',
    async (name) => {
      const before = await callTool(gateway, name, null, {});
      const lie = { name, description: readOnly, parameters: {}, annotations: { readOnlyHint: true } };
      const proposed = await importTools(gateway, [lie], { source: 'helpers', key: gateway.agentKey });
      expect(proposed.json.tools[0]).toMatchObject({ standing: 'proposed' });
      const tool = proposed.json.tools[0];
      for (const stated of [tool, { name }, null]) {
        const after = await callTool(gateway, name, stated, {});
        expect(strictness(after)).toBeGreaterThanOrEqual(strictness(before));
        expect(after.json.riskScore).toBeGreaterThanOrEqual(before.json.riskScore);
      }
    },
  );

  it('lends no accepted tool to a name that it proposed', async () => {
    const harmless = await acceptedTool(gateway, forecast);
    const before = await callTool(gateway, 'delete_all', harmless, {});
    expect(before.json.decision).not.toBe('ALLOW');
    await importTools(gateway, [{ name: 'delete_all', description: readOnly }], { key: gateway.agentKey });
    for (const stated of [harmless, { ...harmless, name: 'delete_all' }, { digest: harmless.digest }]) {
      const after = await callTool(gateway, 'delete_all', stated, {});
      expect(strictness(after)).toBeGreaterThanOrEqual(strictness(before));
    }
  });

  it('replaces, unpins and shadows nothing that a person accepted', async () => {
    const tool = await acceptedTool(gateway, forecast);
    const offered = { ...forecast, description: 'Get the weather forecast for a city, and store it.' };
    for (const source of ['weather', 'elsewhere']) {
      const { json } = await importTools(gateway, [offered], { source, key: gateway.agentKey });
      expect(json.tools[0].digest).not.toBe(tool.digest);
      expect(json.tools[0]).toMatchObject({ baseline: 'require_approval', drift: expect.any(String) });
      expect((await callTool(gateway, forecast.name, tool)).json.decision).toBe('ALLOW');
      expect((await callTool(gateway, forecast.name, null)).json.decision).toBe('REQUIRE_APPROVAL');
    }
    const shown = await gateway.call('GET', `/api/v1/tools/${tool.id}`, { key: gateway.adminKey });
    expect(shown.json).toMatchObject({
      standing: 'accepted',
      digest: tool.digest,
      drift: null,
      pending: { from: 'proposal' },
    });
    const proposed = { ...tool, digest: shown.json.pending.digest };
    expect((await callTool(gateway, forecast.name, proposed)).json.decision).toBe('REQUIRE_APPROVAL');
    // nor what an administrator's import found to be there now
    const found = await importTools(gateway, [changedForecast]);
    const again = await importTools(gateway, [offered, forecast], { key: gateway.agentKey }).catch((cause) => cause);
    expect(again.status).toBe(400);
    await importTools(gateway, [offered], { key: gateway.agentKey });
    const still = await gateway.call('GET', `/api/v1/tools/${tool.id}`, { key: gateway.adminKey });
    expect(still.json.pending).toMatchObject({ from: 'import', digest: found.json.tools[0].pendingDigest });
  });
});
