import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from './start-gateway.ts';
import { acceptedTool, callTool, driftIn, forecast } from './tool-fixtures.ts';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());

describe('a definition that is longer than one may be', () => {
  const long = { ...forecast, description: 'a. '.repeat(25_000) };

  it('is not classified, as it would not be registered', async () => {
    const asked = [{ tool: long }, { tools: [forecast, long] }, { tools: [forecast, { tool: long, arguments: {} }] }];
    for (const body of asked) {
      const { status, json } = await gateway.call('POST', '/api/v1/tools/classify', { body });
      expect([status, json.code]).toEqual([413, 'body_too_large']);
    }
    const imported = { source: { name: 'weather' }, tools: [long] };
    expect((await gateway.call('POST', '/api/v1/tools/import', { body: imported })).status).toBe(413);
  });
});

describe('where a source is', () => {
  it.each(['javascript:%0aalert(1)', 'data:text/html,x', 'file:///etc/passwd', 'vbscript:x'])(
    'is a web address, not %s',
    async (url) => {
      const body = { source: { name: 'weather', url }, tools: [forecast] };
      const { status, json } = await gateway.call('POST', '/api/v1/tools/import', { body });
      expect([status, json.code, json.path]).toEqual([400, 'invalid_request', 'source.url']);
    },
  );
});

describe('a name that looks like that of an accepted tool', () => {
  it.each(['get_w\u0435ather_forecast', 'get_weather_forec\u200bast', 'get_vveather_forecast', 'get_weather_f0recast'])(
    'is another name, whatever digest comes with it: %s',
    async (name) => {
      const tool = await acceptedTool(gateway, forecast);
      for (const stated of [tool, { ...tool, name }]) {
        const asked = await callTool(gateway, name, stated);
        expect(asked.json.decision).toBe('REQUIRE_APPROVAL');
        expect(driftIn(asked)).toContain('looks like');
      }
    },
  );

  it.each(['GetWeatherForecast', 'get weather forecast', 'GET-WEATHER-FORECAST'])(
    'is the same name in the spelling of a framework: %s',
    async (name) => {
      const tool = await acceptedTool(gateway, forecast);
      expect((await callTool(gateway, name, tool)).json.decision).toBe('ALLOW');
    },
  );
});
