import { afterEach, describe, expect, it, vi } from 'vitest';
import { Runplane, RunplaneError } from '../src/index.ts';
import { readSettings } from '../src/settings.ts';
import { startGateway } from './start-gateway.ts';

afterEach(() => vi.unstubAllEnvs());

function pathRefused(options: object, environment: Record<string, string> = { RUNPLANE_API_KEY: 'rp_test_env' }) {
  try {
    readSettings(options, environment);
  } catch (error) {
    return error instanceof RunplaneError && error.code === 'INVALID' ? error.reasons[0]?.path : error;
  }
  return null;
}

describe('settings', () => {
  it('come from options, then from the environment, then from defaults', () => {
    const environment = {
      RUNPLANE_BASE_URL: 'https://gateway.example/',
      RUNPLANE_API_KEY: 'rp_test_env',
      RUNPLANE_AGENT: 'env',
      RUNPLANE_AGENT_MODEL: 'gpt-5.2',
      RUNPLANE_AGENT_VERSION: '1.4.2',
      RUNPLANE_EXECUTOR: 'worker-7',
    };
    expect(readSettings({}, { RUNPLANE_API_KEY: 'k' })).toMatchObject({
      baseUrl: 'http://127.0.0.1:4747',
      agent: { name: null, model: null, version: null },
      executor: 'sdk-js',
      timeoutMs: 5_000,
      retries: 3,
      approvalTimeoutMs: 300_000,
      runTimeoutMs: 600_000,
      outcomes: 'auto',
      freezeEvents: true,
    });
    expect(readSettings({}, environment)).toMatchObject({
      baseUrl: 'https://gateway.example',
      apiKey: 'rp_test_env',
      agent: { name: 'env', model: 'gpt-5.2', version: '1.4.2' },
      executor: 'worker-7',
    });
    const options = { baseUrl: 'http://other.example:1/prefix//', apiKey: 'rp_test_own', executor: 'own' };
    expect(readSettings(options, environment)).toMatchObject({ ...options, baseUrl: 'http://other.example:1/prefix' });
    expect(readSettings({ agent: 'own', model: 'm', agentVersion: '2' }, environment).agent).toEqual({
      name: 'own',
      model: 'm',
      version: '2',
    });
  });

  it.each([
    ['baseUrl', { baseUrl: 'localhost:4747' }],
    ['baseUrl', { baseUrl: 'ftp://gateway' }],
    ['baseUrl', { baseUrl: 'https://user:secret@gateway' }],
    ['baseUrl', { baseUrl: 'https://gateway/?key=1' }],
    ['apiKey', { apiKey: 'rp_live_\n' }],
    ['timeoutMs', { timeoutMs: 0 }],
    ['timeoutMs', { timeoutMs: 2 ** 31 }],
    ['approvalTimeoutMs', { approvalTimeoutMs: Number.NaN }],
    ['runTimeoutMs', { runTimeoutMs: 0 }],
    ['executor', { executor: '' }],
    ['executor', { executor: 'e'.repeat(257) }],
    ['outcomes', { outcomes: 'on' }],
    ['retries', { retries: 1.5 }],
    ['failOpen', { failOpen: true }],
    ['failOpen', { failOpen: 'pay' }],
  ])('are refused for a wrong `%s`: %j', (path, options) => {
    expect(pathRefused(options)).toBe(path);
  });

  it('say what to do when there is no key', () => {
    vi.stubEnv('RUNPLANE_API_KEY', '');
    expect(() => new Runplane()).toThrow('`apiKey` is missing: set RUNPLANE_API_KEY or pass `apiKey`');
  });

  it('never show the key', () => {
    expect(() => new Runplane({ apiKey: 'rp_live_sécret' })).toThrow(/^(?!.*sécret).*was it copied whole/);
  });

  it('are read from the process', async () => {
    const gateway = await startGateway();
    vi.stubEnv('RUNPLANE_BASE_URL', gateway.url);
    vi.stubEnv('RUNPLANE_API_KEY', 'rp_test_env');
    vi.stubEnv('RUNPLANE_AGENT', 'billing');
    expect(await new Runplane().guard('read', 'file', {}, () => 'ran')).toBe('ran');
    expect(gateway.at('guard')[0]).toMatchObject({
      body: { agent: 'billing' },
      headers: { authorization: 'Bearer rp_test_env' },
    });
  });

  it('take another `fetch`', async () => {
    const gateway = await startGateway();
    const asked: string[] = [];
    const runplane = new Runplane({
      baseUrl: 'http://gateway.invalid',
      apiKey: 'rp_test_key',
      outcomes: 'off',
      fetch: (input, init) => {
        asked.push(String(input));
        return fetch(String(input).replace('http://gateway.invalid', gateway.url), init);
      },
    });
    expect(await runplane.guard('read', 'file', {}, () => 'ran')).toBe('ran');
    expect(asked).toEqual(['http://gateway.invalid/api/v1/guard', 'http://gateway.invalid/api/v1/audit/key']);
  });
});
