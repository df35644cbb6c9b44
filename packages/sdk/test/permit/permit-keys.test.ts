import { describe, expect, it, vi } from 'vitest';
import { fetchedKeys } from '../../src/permit/key-source.ts';
import { createPermitVerifier, memoryReplayStore, type PermitKeySet } from '../../src/permit/permit.ts';
import {
  action,
  createSigningKey,
  issue,
  issuedAt,
  localOptions,
  localVerifier,
  refusal,
  signingKey,
} from './permit-fixtures.ts';
import { startPermitGateway } from './start-permit-gateway.ts';

const second = createSigningKey();

describe('keys that are fetched', () => {
  async function start() {
    const gateway = await startPermitGateway();
    gateway.jwks = { keys: [signingKey.jwk] };
    const { keys: _, fetch: __, ...options } = localOptions;
    const replayStore = memoryReplayStore({ boot: 0 });
    const verifier = createPermitVerifier({ ...options, baseUrl: gateway.url, replayStore, retries: 0 });
    return { gateway, verify: (permit: string) => refusal(verifier.verifyPermit(permit, action)) };
  }

  it('are asked for once, without the executor’s key', async () => {
    const { gateway, verify } = await start();
    expect(await Promise.all([verify(issue()), verify(issue()), verify(issue())])).toEqual([null, null, null]);
    expect(gateway.keyRequests).toHaveLength(1);
    expect(gateway.keyRequests[0]).not.toHaveProperty('authorization');
  });

  it('that cannot be had let nothing run', async () => {
    const { gateway, verify } = await start();
    gateway.jwks = null;
    expect(await verify(issue())).toBe('permit_keys_unavailable');
    gateway.jwks = { keys: [{ ...signingKey.jwk, kid: second.kid }] };
    expect(await verify(issue())).toBe('permit_keys_unavailable');
    gateway.jwks = { keys: [signingKey.jwk] };
    expect(await verify(issue())).toBeNull();
  });

  it('that are not there are refused', async () => {
    const { verify } = await start();
    expect(await verify(issue({}, second))).toBe('permit_key_unknown');
  });
});

describe('the set of keys', () => {
  function start() {
    let nowMs = 0;
    const fetchSet = vi.fn(async (): Promise<unknown> => ({ keys: [signingKey.jwk] }));
    const keysFor = fetchedKeys(fetchSet, () => nowMs);
    const has = async (kid: string) => (await keysFor(kid)).has(kid);
    const pass = (ms: number) => {
      nowMs += ms;
    };
    return { fetchSet, has, pass };
  }

  it('is looked at again after five minutes: a revoked key is then refused (P15)', async () => {
    const { fetchSet, has, pass } = start();
    expect(await has(signingKey.kid)).toBe(true);
    fetchSet.mockResolvedValue({ keys: [second.jwk] });
    pass(299_999);
    expect(await has(signingKey.kid)).toBe(true);
    pass(1);
    expect(await has(signingKey.kid)).toBe(false);
    expect(await has(second.kid)).toBe(true);
  });

  it('is looked at again at once for a new key, but not for every stranger’s', async () => {
    const { fetchSet, has, pass } = start();
    await has(signingKey.kid);
    for (let call = 0; call < 100; call += 1) expect(await has(second.kid)).toBe(false);
    expect(fetchSet).toHaveBeenCalledTimes(1);
    fetchSet.mockResolvedValue({ keys: [signingKey.jwk, second.jwk] });
    pass(10_000);
    expect(await has(second.kid)).toBe(true);
    expect(await has(signingKey.kid)).toBe(true);
    expect(fetchSet).toHaveBeenCalledTimes(2);
  });

  it('is not gone by any more once it is old and cannot be had anew', async () => {
    const { fetchSet, has, pass } = start();
    await has(signingKey.kid);
    fetchSet.mockRejectedValue(new Error('gone'));
    pass(300_000);
    expect(await refusal(has(signingKey.kid))).toBe('permit_keys_unavailable');
  });
});

describe('keys that are pinned', () => {
  const pin = (keys: unknown) => () => localVerifier({ keys: keys as PermitKeySet });

  it('may stand beside keys of other kinds', async () => {
    const others = [
      { kty: 'RSA', kid: 'x', n: 'AQAB', e: 'AQAB' },
      { kty: 'OKP', crv: 'X25519', x: '', kid: '' },
      7,
      null,
    ];
    const verifier = localVerifier({ keys: { keys: [...others, signingKey.jwk] } as PermitKeySet });
    expect(await refusal(verifier.verifyPermit(issue(), action))).toBeNull();
  });

  it.each<[string, unknown]>([
    ['no set', []],
    ['no list', { keys: {} }],
    ['another key’s name', { keys: [{ ...signingKey.jwk, kid: second.kid }] }],
    ['a name of its own', { keys: [{ ...signingKey.jwk, kid: 'key-1' }] }],
    ['a key that is too short', { keys: [{ ...signingKey.jwk, x: 'AAAA' }] }],
    ['no key', { keys: [{ kty: 'OKP', crv: 'Ed25519', kid: 'x' }] }],
    ['standard base64', { keys: [{ ...signingKey.jwk, x: Buffer.from(signingKey.publicKey).toString('base64') }] }],
  ])('with %s are refused at once', (_, keys) => {
    expect(pin(keys)).toThrow(expect.objectContaining({ code: 'INVALID', message: expect.stringContaining('`keys`') }));
  });

  it('are never fetched', async () => {
    const fetch = vi.fn(async () => new Response('{}'));
    const verifier = localVerifier({ fetch, now: () => issuedAt });
    expect(await refusal(verifier.verifyPermit(issue({}, second), action))).toBe('permit_key_unknown');
    expect(fetch).not.toHaveBeenCalled();
  });
});
