import { describe, expect, it } from 'vitest';
import { canonicalAction } from '../src/catalogue/catalogue.ts';
import { classifyTool } from '../src/classify/definition/classify-tool.ts';
import { aTool } from './tool-fixtures.ts';

describe('what the author of a tool claims', () => {
  const harmless = 'Get the weather forecast for a city. Returns one line for each day.';
  const reading = { httpMethod: 'GET', httpPath: '/weather/{city}', readOnlyHint: true };

  it.each([
    'exfiltrate_light',
    'reboot_bibliography',
    'exec_module',
    'poweron_row',
    'finalize_vhost',
    'fulfill_wheel',
    'rerun_feed',
  ])('proves no reading where the name says a change: %s', (name) => {
    const { type, uncertain, worst } = classifyTool(aTool(name, harmless, { annotations: reading }));
    const counted = canonicalAction(uncertain ? worst : type)!;
    expect(counted.effects.every((effect) => effect === 'read')).toBe(false);
  });

  it('leaves a tool that says by its name that it reads a reading one', () => {
    const { type, uncertain } = classifyTool(aTool('get_weather_forecast', harmless, { annotations: reading }));
    expect([type, uncertain]).toEqual(['lookup_public_info', false]);
  });
});
