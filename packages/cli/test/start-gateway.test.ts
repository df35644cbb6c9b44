import { describe, expect, it } from 'vitest';
import { gatewayEnvironment } from '../src/start/start-gateway.ts';

describe('the environment of the gateway', () => {
  it('takes flags over variables, and leaves the rest', () => {
    const environment = { PATH: '/bin', RUNPLANE_PORT: '1', RUNPLANE_CURRENCY: 'EUR', RUNPLANE_LOG_LEVEL: 'warn' };
    const flags = { port: '2', host: '::1', dataDir: 'data', databaseUrl: 'postgres://db/runplane' };
    expect(gatewayEnvironment(flags, environment)).toEqual({
      PATH: '/bin',
      RUNPLANE_PORT: '2',
      RUNPLANE_HOST: '::1',
      RUNPLANE_DATA_DIR: 'data',
      RUNPLANE_DATABASE_URL: 'postgres://db/runplane',
      RUNPLANE_CURRENCY: 'EUR',
      RUNPLANE_LOG_LEVEL: 'warn',
    });
  });

  it('is not told what clients are told', () => {
    const environment = { RUNPLANE_API_KEY: 'k', RUNPLANE_ADMIN_KEY: 'k', RUNPLANE_URL: 'u', RUNPLANE_BASE_URL: 'u' };
    expect(gatewayEnvironment({}, environment)).toEqual({});
  });
});
