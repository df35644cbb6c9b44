import { describe, expect, it, vi } from 'vitest';
import { actionDigest, createPermitVerifier, type PermitVerifierOptions, withPermit } from '../../src/permit/permit.ts';
import { action, issue, refusal } from './permit-fixtures.ts';
import { type Fault, handle, startPermitGateway } from './start-permit-gateway.ts';

async function start(faults: readonly Fault[] = [], options: Partial<PermitVerifierOptions> = {}) {
  const gateway = await startPermitGateway();
  gateway.faults.redeem.push(...faults);
  gateway.permits.set(handle(1), { decisionId: 'dec_1', digest: actionDigest(action) });
  const base = { baseUrl: gateway.url, apiKey: 'rp_test_key', executor: 'payments', timeoutMs: 2_000 };
  const verifier = createPermitVerifier({ ...base, ...options });
  return { gateway, verifier, act: vi.fn(() => 'ran') };
}

describe('a permit that is redeemed online', () => {
  it('is redeemed for the digest of what is about to run', async () => {
    const { gateway, verifier } = await start();
    const verified = await verifier.verifyPermit(handle(1), action);
    expect(verified).toMatchObject({ decisionId: 'dec_1', executionId: 'exe_1', isSpent: false });
    const nonce = expect.stringMatching(/^[\x21-\x7e]{16,128}$/);
    expect(gateway.redemptions).toEqual([
      { permit: handle(1), digest: actionDigest(action), executor: 'payments', nonce },
    ]);
  });

  it('may be a JWS', async () => {
    const { gateway, verifier } = await start();
    const permit = issue();
    gateway.permits.set(permit, { decisionId: 'dec_2', digest: actionDigest(action) });
    expect(await verifier.verifyPermit(permit, action)).toMatchObject({ decisionId: 'dec_2' });
  });

  it('runs once of a thousand at once (P8)', async () => {
    const { verifier, act } = await start();
    const runs = await Promise.allSettled(
      Array.from({ length: 1_000 }, () => withPermit(verifier, handle(1), action, act)),
    );
    expect(runs.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const codes = runs.flatMap((run) => (run.status === 'rejected' ? [run.reason.code] : []));
    expect(new Set(codes)).toEqual(new Set(['already_redeemed']));
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('whose answer is lost is asked for again with the same nonce, and runs once (P20)', async () => {
    const { gateway, verifier, act } = await start(['drop before', 'drop after', { status: 502, body: '<h1>' }]);
    expect(await withPermit(verifier, handle(1), action, act)).toBe('ran');
    expect(new Set(gateway.redemptions.map(({ nonce }) => nonce)).size).toBe(1);
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('is another executor’s no more, whatever became of the first (P16, P20)', async () => {
    const { gateway, verifier, act } = await start(['drop after'], { retries: 0 });
    expect(await refusal(withPermit(verifier, handle(1), action, act))).toBe('gateway_unavailable');
    const other = createPermitVerifier({ baseUrl: gateway.url, apiKey: 'rp_test_key', executor: 'other' });
    expect(await refusal(withPermit(other, handle(1), action, act))).toBe('already_redeemed');
    expect(await refusal(withPermit(verifier, handle(1), action, act))).toBe('already_redeemed');
    expect(act).not.toHaveBeenCalled();
  });

  it('is not run for another action', async () => {
    const { verifier, act } = await start();
    const other = { ...action, args: { ...action.args, to: 'acct_78' } };
    expect(await refusal(withPermit(verifier, handle(1), other, act))).toBe('permit_digest_mismatch');
    expect(await withPermit(verifier, handle(1), action, act)).toBe('ran');
  });

  it.each([
    [404, 'not_found', 403],
    [409, 'not_redeemable', 409],
    [409, 'superseded', 409],
    [410, 'permit_expired', 410],
    [423, 'frozen', 423],
    [401, 'invalid_key', 503],
    [403, 'forbidden', 503],
    [400, 'invalid_request', 503],
  ])('that the gateway refuses with %i %s is not run', async (status, code, answered) => {
    const { gateway, verifier, act } = await start();
    gateway.permits.set(handle(2), { decisionId: 'dec_2', digest: actionDigest(action), refuses: [status, code] });
    const error = await withPermit(verifier, handle(2), action, act).catch((thrown) => thrown);
    expect(error).toMatchObject({ code: answered === 503 ? 'gateway_refused' : code, status: answered });
    expect(error.message).toContain(`about ${code}`);
    expect(act).not.toHaveBeenCalled();
  });

  const redeemed = { execution: { id: 'exe_1', startWithinMs: 15_000 }, decisionId: 'dec_1', status: 'redeemed' };
  it.each<[string, Fault]>([
    ['no answer', 'hang'],
    ['a page of a proxy', { status: 200, body: '<h1>Hello</h1>' }],
    ['a failure', { status: 500, body: { code: 'internal_error' } }],
    ['nothing', { status: 200, body: {} }],
    ['a redemption of no action', { status: 200, body: redeemed }],
    ['a redemption of another action', { status: 200, body: { ...redeemed, digest: 'sha256:00' } }],
    ['another status', { status: 200, body: { ...redeemed, digest: actionDigest(action), status: 'pending' } }],
    ['no execution', { status: 200, body: { ...redeemed, digest: actionDigest(action), execution: null } }],
    [
      'an execution without a bound',
      { status: 200, body: { ...redeemed, digest: actionDigest(action), execution: { id: 'exe_1' } } },
    ],
  ])('that is answered with %s is not run', async (_, fault) => {
    const { verifier, act } = await start([fault], { retries: 0, timeoutMs: 100 });
    const error = await withPermit(verifier, handle(1), action, act).catch((thrown) => thrown);
    expect(error).toMatchObject({ name: 'PermitError', code: 'gateway_unavailable', status: 503 });
    expect(act).not.toHaveBeenCalled();
  });

  it.each(['', ' ', `${handle(1)} `, `${handle(1)}\n`, 'x'.repeat(5_000), 'rp_permit_1', `${handle(1)}=`])(
    'is not asked about where it is none: %j (P7, P19)',
    async (permit) => {
      const { gateway, verifier } = await start();
      expect(await refusal(verifier.verifyPermit(permit, action))).toBe('permit_malformed');
      expect(gateway.redemptions).toEqual([]);
    },
  );

  it('is not asked about for another organization or environment than the executor’s', async () => {
    const { gateway, verifier } = await start([], { organization: 'org_2' });
    expect(await refusal(verifier.verifyPermit(handle(1), action))).toBe('permit_organization');
    const staging = createPermitVerifier({ baseUrl: gateway.url, apiKey: 'k', executor: 'x', environment: 'staging' });
    expect(await refusal(staging.verifyPermit(handle(1), action))).toBe('permit_environment');
    expect(await refusal(staging.verifyPermit(handle(1), { ...action, environment: null }))).toBe('permit_environment');
    expect(gateway.redemptions).toEqual([]);
  });
});

describe('a decision that people approved', () => {
  it('is redeemed by its id, once', async () => {
    const { gateway, verifier } = await start();
    gateway.permits.set('dec_7', { decisionId: 'dec_7', digest: actionDigest(action) });
    const verified = await verifier.verifyDecision('dec_7', action);
    expect(await verified.run(({ to }) => to)).toBe('acct_77');
    expect(gateway.redemptions).toMatchObject([{ digest: actionDigest(action), executor: 'payments' }]);
    expect(await refusal(verifier.verifyDecision('dec_7', action))).toBe('already_redeemed');
  });

  it('is not run while they have not answered, nor for another action', async () => {
    const { gateway, verifier } = await start();
    const refuses = [409, 'not_redeemable', { status: 'pending' }] as const;
    gateway.permits.set('dec_8', { decisionId: 'dec_8', digest: actionDigest(action), refuses });
    expect(await refusal(verifier.verifyDecision('dec_8', action))).toBe('not_redeemable');
    const other = { ...action, target: 'elsewhere' };
    expect(await refusal(verifier.verifyDecision('dec_8', other))).toBe('permit_digest_mismatch');
  });

  it('is not the one that was asked for', async () => {
    const { gateway, verifier } = await start();
    gateway.permits.set('dec_9', { decisionId: 'dec_1', digest: actionDigest(action) });
    expect(await refusal(verifier.verifyDecision('dec_9', action))).toBe('gateway_unavailable');
  });

  it.each(['', 'dec_', 'dec_1/../2', 'dec_1?x', handle(1)])('is not asked about by %j', async (id) => {
    const { gateway, verifier } = await start();
    expect(await refusal(verifier.verifyDecision(id, action))).toBe('not_found');
    expect(gateway.redemptions).toEqual([]);
  });
});

describe('a verifier', () => {
  it.each<[string, Partial<PermitVerifierOptions>]>([
    ['executor', { executor: '' }],
    ['mode', { mode: 'offline' as 'local' }],
    ['apiKey', { apiKey: '' }],
    ['baseUrl', { baseUrl: 'ftp://x' }],
    ['replayStore', { mode: 'local' }],
  ])('is not made with a wrong `%s`', (name, change) => {
    const options = { apiKey: 'rp_test_key', executor: 'payments', issuer: 'log', organization: 'org_1' };
    expect(() => createPermitVerifier({ ...options, ...change })).toThrow(
      expect.objectContaining({ code: 'INVALID', message: expect.stringContaining(`\`${name}\``) }),
    );
  });
});
