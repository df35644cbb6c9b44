import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  maxPermitLength,
  maxPermitSeconds,
  type PermitGrant,
  permitClaims,
  permitKeyThumbprint,
  permitSigningInput,
  signJwsPermit,
  toPermitJwk,
} from '../../src/index.ts';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** RFC 8037 Appendix A.1 */
const x = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';
const d = 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A';
const thumbprint = 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k';
const publicKey = Buffer.from(x, 'base64url');
const privateKey = createPrivateKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x, d } });

const grant: PermitGrant = {
  origin: 'runplane.local/log/7',
  seq: '181',
  organization: 'org_1',
  decisionId: 'dec_1',
  approvalId: null,
  audience: 'payments-executor',
  agent: null,
  digest: `sha256:${'ab'.repeat(32)}`,
  requested: 'wire_money',
  type: 'transfer_funds',
  target: 'finance-system',
  policySetDigest: `sha256:${'cd'.repeat(32)}`,
  limit: null,
  issuedAt: 1_795_000_000_999,
  lifetimeSeconds: 60,
};

const decode = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));

describe('a permit', () => {
  it('has exactly these claims', () => {
    expect(permitClaims(grant)).toEqual({
      iss: 'runplane.local/log/7',
      aud: 'payments-executor',
      org: 'org_1',
      jti: 'dec_1',
      iat: 1_795_000_000,
      nbf: 1_795_000_000,
      exp: 1_795_000_060,
      dec: 'dec_1',
      log: { origin: 'runplane.local/log/7', seq: '181' },
      req: { prof: 'rp.jcs/1', dig: grant.digest },
      op: 'wire_money',
      act_type: 'transfer_funds',
      res: 'finance-system',
      pol: grant.policySetDigest,
      use: 1,
    });
  });

  it('names agent, limit and approval where there are any', () => {
    const limit = { amount: '12000.50', currency: 'USD' };
    const claims = permitClaims({ ...grant, agent: 'billing-bot', approvalId: 'apr_1', limit });
    expect(claims).toMatchObject({ sub: 'billing-bot', apr: 'apr_1', lim: limit });
  });

  it.each<[string, Partial<PermitGrant>]>([
    ['a life beyond a minute', { lifetimeSeconds: maxPermitSeconds + 1 }],
    ['no life', { lifetimeSeconds: 0 }],
    ['half a second', { lifetimeSeconds: 0.5 }],
    ['no executor', { audience: '' }],
    ['another digest', { digest: 'sha1:00' }],
    ['a place that is none', { seq: '-1' }],
    ['a time that is none', { issuedAt: Number.NaN }],
    ['a negative limit', { limit: { amount: '-1', currency: 'USD' } }],
    ['a limit with an exponent', { limit: { amount: '1e3', currency: 'USD' } }],
  ])('is not made with %s', (_, change) => {
    expect(() => permitClaims({ ...grant, ...change })).toThrow(RangeError);
  });

  it('is a JWS with exactly three header members, signed over its canonical text', () => {
    const permit = signJwsPermit(permitClaims(grant), thumbprint, (bytes) => sign(null, bytes, privateKey));
    const [header = '', claims = '', signature = ''] = permit.split('.');
    expect(Buffer.from(header, 'base64url').toString()).toBe(
      `{"alg":"Ed25519","kid":"${thumbprint}","typ":"rp-permit+jwt"}`,
    );
    expect(decode(claims)).toEqual(permitClaims(grant));
    expect(Object.keys(decode(claims))).toEqual(Object.keys(permitClaims(grant)).sort());
    const signed = permitSigningInput({ alg: 'Ed25519', kid: thumbprint, typ: 'rp-permit+jwt' }, permitClaims(grant));
    expect(`${header}.${claims}`).toBe(signed);
    const key = createPublicKey({ format: 'jwk', key: { ...toPermitJwk(publicKey, thumbprint) } });
    expect(verify(null, Buffer.from(signed), key, Buffer.from(signature, 'base64url'))).toBe(true);
    expect(permit).toMatch(/^[\w-]+\.[\w-]+\.[\w-]{86}$/);
  });

  it('is refused where executors would not read it', () => {
    const claims = permitClaims({ ...grant, target: 'x'.repeat(maxPermitLength) });
    expect(() => signJwsPermit(claims, thumbprint, () => new Uint8Array(64))).toThrow(RangeError);
  });

  it('carries no lone surrogate', () => {
    const claims = permitClaims({ ...grant, target: '\ud800' });
    expect(() => signJwsPermit(claims, thumbprint, () => new Uint8Array(64))).toThrow(RangeError);
  });
});

describe('a permit key', () => {
  it('is called by its thumbprint (RFC 8037 Appendix A.3)', () => {
    expect(permitKeyThumbprint(sha256, publicKey)).toBe(thumbprint);
  });

  it('is shown as a JWK without its private half', () => {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x, kid: thumbprint, use: 'sig', alg: 'Ed25519' };
    expect(toPermitJwk(publicKey, thumbprint)).toEqual(jwk);
  });

  it('has 32 bytes', () => {
    expect(() => toPermitJwk(publicKey.subarray(1), thumbprint)).toThrow(RangeError);
    expect(() => permitKeyThumbprint(sha256, Buffer.alloc(33))).toThrow(RangeError);
  });
});
