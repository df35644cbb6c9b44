import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Configuration, environmentSchema, parseConfiguration } from '../src/config/configuration.ts';

function accepted(env: Record<string, string>): Configuration {
  const parsed = parseConfiguration(env);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.configuration;
}

describe('the configuration', () => {
  it('has a default for everything', () => {
    expect(accepted({})).toEqual({
      port: 4747,
      host: '127.0.0.1',
      dataDirectory: './.runplane',
      databaseUrl: null,
      currency: 'USD',
      bootstrap: { adminKey: null, agentKey: null, platformKey: null },
      signingKeyFile: null,
      trustedHeads: [],
      publicUrl: null,
      bodyLimitBytes: 262_144,
      outcomeWithinMs: 3_600_000,
      logLevel: 'info',
    });
  });

  it('reads an empty variable as absent', () => {
    expect(accepted({ RUNPLANE_PORT: '', RUNPLANE_DATABASE_URL: '' })).toEqual(accepted({}));
  });

  it('reads every variable', () => {
    const root = 'ab'.repeat(32);
    expect(
      accepted({
        RUNPLANE_PORT: '0',
        RUNPLANE_HOST: '::1',
        RUNPLANE_DATA_DIR: '/var/lib/runplane',
        RUNPLANE_DATABASE_URL: 'postgres://runplane@localhost/runplane',
        RUNPLANE_CURRENCY: 'EUR',
        RUNPLANE_BOOTSTRAP_ADMIN_KEY: `rp_live_${'a'.repeat(24)}`,
        RUNPLANE_BOOTSTRAP_AGENT_KEY: `rp_live_${'b'.repeat(24)}`,
        RUNPLANE_SIGNING_KEY_FILE: '/run/secrets/signing-key',
        RUNPLANE_PLATFORM_KEY: `rp_platform_${'c'.repeat(24)}`,
        RUNPLANE_TRUST_HEAD: `7:${root},9:${root}`,
        RUNPLANE_PUBLIC_URL: 'https://runplane.example.com',
        RUNPLANE_BODY_LIMIT: '65536',
        RUNPLANE_OUTCOME_WITHIN: '15m',
        RUNPLANE_LOG_LEVEL: 'warn',
      }),
    ).toEqual({
      port: 0,
      host: '::1',
      dataDirectory: '/var/lib/runplane',
      databaseUrl: 'postgres://runplane@localhost/runplane',
      currency: 'EUR',
      bootstrap: {
        adminKey: `rp_live_${'a'.repeat(24)}`,
        agentKey: `rp_live_${'b'.repeat(24)}`,
        platformKey: `rp_platform_${'c'.repeat(24)}`,
      },
      signingKeyFile: '/run/secrets/signing-key',
      trustedHeads: [
        { size: 7, root: Buffer.from(root, 'hex') },
        { size: 9, root: Buffer.from(root, 'hex') },
      ],
      publicUrl: 'https://runplane.example.com',
      bodyLimitBytes: 65_536,
      outcomeWithinMs: 900_000,
      logLevel: 'warn',
    });
  });

  it('tells everything that is wrong at once, and no value', () => {
    const parsed = parseConfiguration({
      RUNPLANE_PORT: '65536',
      RUNPLANE_DATABASE_URL: 'mysql://root:hunter2@localhost/x',
      RUNPLANE_CURRENCY: 'usd',
      RUNPLANE_BOOTSTRAP_ADMIN_KEY: 'rp_live_tooshort',
      RUNPLANE_BOOTSTRAP_AGENT_KEY: `rp_test_${'b'.repeat(24)}`,
      RUNPLANE_PLATFORM_KEY: 'rp_platform_tooshort',
      RUNPLANE_TRUST_HEAD: 'latest',
      RUNPLANE_OUTCOME_WITHIN: '31d',
      RUNPLANE_LOG_LEVEL: 'loud',
    });
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.errors.map(({ variable }) => variable).sort()).toEqual([
      'RUNPLANE_BOOTSTRAP_ADMIN_KEY',
      'RUNPLANE_BOOTSTRAP_AGENT_KEY',
      'RUNPLANE_CURRENCY',
      'RUNPLANE_DATABASE_URL',
      'RUNPLANE_LOG_LEVEL',
      'RUNPLANE_OUTCOME_WITHIN',
      'RUNPLANE_PLATFORM_KEY',
      'RUNPLANE_PORT',
      'RUNPLANE_TRUST_HEAD',
    ]);
    expect(JSON.stringify(parsed.errors)).not.toMatch(/hunter2|tooshort|loud|latest/);
  });

  it('refuses one key for both roles', () => {
    const key = `rp_live_${'a'.repeat(24)}`;
    const parsed = parseConfiguration({ RUNPLANE_BOOTSTRAP_ADMIN_KEY: key, RUNPLANE_BOOTSTRAP_AGENT_KEY: key });
    expect(parsed).toMatchObject({ ok: false, errors: [{ variable: 'RUNPLANE_BOOTSTRAP_AGENT_KEY' }] });
  });

  it('names variables that mean nothing, but not those of clients and of the command', () => {
    const theirs = {
      RUNPLANE_API_KEY: 'x',
      RUNPLANE_ADMIN_KEY: 'x',
      RUNPLANE_URL: 'x',
      RUNPLANE_VERIFICATION_KEY: 'x',
    };
    const parsed = parseConfiguration({ RUNPLANE_PROT: '1', ...theirs, PATH: '/bin' });
    expect(parsed).toMatchObject({ ok: true, unknown: ['RUNPLANE_PROT'] });
  });
});

describe('docs/reference/configuration.md', () => {
  it('lists every variable with its default and meaning, and no other', () => {
    const page = readFileSync(new URL('../../../docs/reference/configuration.md', import.meta.url), 'utf8');
    const listed = page.split('\n').filter((line) => line.startsWith('| `RUNPLANE_'));
    const expected = Object.entries(environmentSchema.shape).map(([name, schema]) => {
      const { data } = schema.safeParse(undefined);
      return `| \`${name}\` | ${data === undefined ? 'none' : `\`${data}\``} | ${schema.description} |`;
    });
    expect(listed).toEqual(expected);
  });
});
