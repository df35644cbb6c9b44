import { describe, expect, it } from 'vitest';
import { CommandFailure } from '../src/command-failure.ts';
import { chooseConnection } from '../src/connection/connection.ts';

const own = {
  url: 'http://127.0.0.1:4747',
  adminKey: 'admin-of-file',
  agentKey: 'agent-of-file',
  verificationKey: 'vkey-of-file',
};

describe('which gateway is asked, and with what', () => {
  it('is the one of this machine where nothing is said', () => {
    expect(chooseConnection({}, {}, own)).toEqual({
      url: 'http://127.0.0.1:4747',
      key: 'admin-of-file',
      keySource: 'credentials.json',
      verificationKey: 'vkey-of-file',
    });
  });

  it('is the default address without a key where there is no file', () => {
    expect(chooseConnection({}, {}, null)).toMatchObject({ url: 'http://127.0.0.1:4747', key: null });
  });

  it('takes flags over variables over the file', () => {
    const environment = { RUNPLANE_URL: 'https://b.example/', RUNPLANE_ADMIN_KEY: 'admin-of-variable' };
    expect(chooseConnection({}, environment, own)).toMatchObject({
      url: 'https://b.example',
      key: 'admin-of-variable',
    });
    expect(chooseConnection({ url: 'https://c.example', key: 'k' }, environment, own)).toMatchObject({
      url: 'https://c.example',
      key: 'k',
      keySource: '--key',
    });
  });

  it('is asked with the platform key by whoever runs it, and with no other', () => {
    const kept = { ...own, platformKey: 'platform-of-file' };
    const environment = { RUNPLANE_ADMIN_KEY: 'admin-of-variable', RUNPLANE_API_KEY: 'k' };
    const choose = (flags: object, variables: object) =>
      chooseConnection(flags, { ...environment, ...variables }, kept, 'platform').key;
    expect(choose({}, {})).toBe('platform-of-file');
    expect(choose({}, { RUNPLANE_PLATFORM_KEY: 'platform-of-variable' })).toBe('platform-of-variable');
    expect(choose({ key: 'of-flag' }, { RUNPLANE_PLATFORM_KEY: 'platform-of-variable' })).toBe('of-flag');
    expect(choose({ url: 'https://evil.example' }, {})).toBeNull();
    expect(chooseConnection({}, environment, own, 'platform').key).toBeNull();
  });

  it('takes the names that the SDK knows, too', () => {
    const environment = { RUNPLANE_BASE_URL: 'https://b.example', RUNPLANE_API_KEY: 'k' };
    expect(chooseConnection({}, environment, null)).toMatchObject({ url: 'https://b.example', key: 'k' });
    expect(chooseConnection({}, { ...environment, RUNPLANE_ADMIN_KEY: 'a' }, null)).toMatchObject({ key: 'a' });
  });

  it('never sends the key of this machine anywhere else', () => {
    for (const url of [
      'https://evil.example',
      'http://127.0.0.1:4748',
      'https://127.0.0.1:4747',
      'http://127.0.0.1:4747/x',
    ]) {
      expect(chooseConnection({ url }, {}, own)).toMatchObject({ url, key: null, verificationKey: null });
      expect(chooseConnection({}, { RUNPLANE_URL: url }, own)).toMatchObject({ key: null });
    }
  });

  it('knows this machine by its other names', () => {
    for (const url of ['http://localhost:4747', 'http://[::1]:4747/', 'http://127.0.0.1:4747/']) {
      expect(chooseConnection({ url }, {}, own)).toMatchObject({ key: 'admin-of-file' });
    }
  });

  it("does not administer with this gateway's own agent key", () => {
    expect(chooseConnection({}, { RUNPLANE_API_KEY: 'agent-of-file' }, own)).toMatchObject({ key: 'admin-of-file' });
    expect(chooseConnection({}, { RUNPLANE_API_KEY: 'of-ada' }, own)).toMatchObject({ key: 'of-ada' });
  });

  it.each(['gateway', 'ftp://a', 'https://a?x=1', 'https://u:p@a'])('refuses `%s` as an address', (url) => {
    expect(() => chooseConnection({ url }, {}, null)).toThrow(CommandFailure);
  });
});
