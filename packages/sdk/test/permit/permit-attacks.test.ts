import { createHmac, createPublicKey, sign } from 'node:crypto';
import type { JsonObject, PermitGrant } from '@runplane/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionDigest, type PermitAction } from '../../src/permit/permit.ts';
import {
  action,
  claimsOf,
  createSigningKey,
  forge,
  grant,
  header,
  issue,
  issuedAt,
  localVerifier,
  refusal,
  signingKey,
} from './permit-fixtures.ts';

const verify = (permit: string, of: PermitAction = action, verifier = localVerifier()) =>
  refusal(verifier.verifyPermit(permit, of));

const claimed = (change: JsonObject) => forge({ claims: { ...claimsOf(), ...change } });

const seconds = issuedAt / 1000;

describe('a permit', () => {
  it('lets run what it is for', async () => {
    const verified = await localVerifier().verifyPermit(issue({ decisionId: 'dec_a' }), action);
    expect(verified).toMatchObject({ decisionId: 'dec_a', executionId: null, isSpent: false, action });
    expect(Object.isFrozen(verified.action.args)).toBe(true);
  });

  it('needs no agent, limit or approval', async () => {
    const anonymous = { ...action, agent: null, args: {} };
    const change = { agent: null, limit: null, approvalId: 'apr_1', digest: actionDigest(anonymous) };
    expect(await verify(issue(change), anonymous)).toBeNull();
  });
});

describe('P1: an algorithm of the token’s choice', () => {
  const publicKey = createPublicKey({ format: 'jwk', key: { ...signingKey.jwk } });
  const secrets = [
    Buffer.from(signingKey.publicKey),
    Buffer.from(signingKey.jwk.x),
    publicKey.export({ format: 'pem', type: 'spki' }),
    publicKey.export({ format: 'der', type: 'spki' }),
  ];

  it.each(secrets)('HS256 with the public key as the secret is refused (%#)', async (secret) => {
    const hmac = (bytes: Buffer) => createHmac('sha256', secret).update(bytes).digest();
    const permit = forge({ header: { ...header, alg: 'HS256' } }, hmac);
    expect(await verify(permit)).toBe('permit_malformed');
    const padded = forge({ header: { ...header, alg: 'HS256' } }, (bytes) => Buffer.concat([hmac(bytes), hmac(bytes)]));
    expect(await verify(padded)).toBe('permit_header');
    // under the right name it is still no signature
    expect(await verify(forge({}, (bytes) => Buffer.concat([hmac(bytes), hmac(bytes)])))).toBe('permit_signature');
  });

  it.each(['none', 'None', 'EdDSA', 'ed25519', 'HS256', 'RS256', 'Ed448', '', null, 7])(
    'alg %j is refused',
    async (alg) => {
      expect(await verify(forge({ header: { ...header, alg } }))).toBe('permit_header');
    },
  );

  it('no signature is refused', async () => {
    const unsigned = forge({ header: { ...header, alg: 'none' } }, () => Buffer.alloc(0));
    expect(await verify(unsigned)).toBe('permit_malformed');
  });
});

describe('P2: a key of the token’s choice', () => {
  const stranger = createSigningKey();
  const byStranger = (bytes: Buffer) => sign(null, bytes, stranger.privateKey);

  it.each<[string, JsonObject]>([
    ['jwk', { jwk: { ...stranger.jwk } }],
    ['jku', { jku: 'https://attacker.example/jwks.json' }],
    ['x5u', { x5u: 'https://attacker.example/cert' }],
    ['x5c', { x5c: [] }],
    ['crit', { crit: ['exp'] }],
    ['b64', { b64: false }],
    ['zip', { zip: 'DEF' }],
    ['cty', { cty: 'JWT' }],
  ])('header member %s is refused, whoever signed', async (_, member) => {
    expect(await verify(forge({ header: { ...header, ...member } }, byStranger))).toBe('permit_header');
    expect(await verify(forge({ header: { ...header, ...member } }))).toBe('permit_header');
  });

  it.each(['../../etc/passwd', '/dev/null', 'x', "' OR 1=1 --", '__proto__', '', 7, null, {}])(
    'kid %j is refused',
    async (kid) => {
      expect(await verify(forge({ header: { ...header, kid: kid as string } }))).toBe('permit_header');
    },
  );

  it('a kid that is not pinned is refused', async () => {
    expect(await verify(forge({ header: { ...header, kid: stranger.kid } }, byStranger))).toBe('permit_key_unknown');
    expect(await verify(forge({ header }, byStranger))).toBe('permit_signature');
  });

  it.each(['alg', 'kid', 'typ'] as const)('a header without %s is refused', async (name) => {
    const { [name]: _, ...rest } = header;
    expect(await verify(forge({ header: rest as JsonObject }))).toBe('permit_header');
  });
});

it.each(['at+jwt', 'JWT', 'rp-approval+jwt', 'RP-PERMIT+JWT', 'application/rp-permit+jwt'])(
  'P3: a token of type %s is no permit',
  async (typ) => {
    expect(await verify(forge({ header: { ...header, typ } }))).toBe('permit_type');
  },
);

it.each([
  'billing',
  'payment',
  'payments ',
  'payments-eu',
  'Payments',
  ['payments'],
  ['payments', 'billing'],
  { 0: 'payments' },
  null,
])('P4: audience %j is not this executor', async (aud) => {
  expect(await verify(claimed({ aud: aud as string }))).toBe('permit_audience');
});

describe('P5: a permit of another organization, signed by the same key,', () => {
  it('is refused', async () => {
    expect(await verify(issue({ organization: 'org_2' }))).toBe('permit_organization');
  });

  it('is refused also where the caller names that organization', async () => {
    const theirs = { ...action, organization: 'org_2' };
    expect(await verify(issue({ organization: 'org_2' }), theirs)).toBe('permit_organization');
  });

  it('is refused by its log', async () => {
    expect(await verify(issue({ origin: 'runplane.local/log/8' }))).toBe('permit_issuer');
    expect(await verify(claimed({ iss: 'runplane.local/log/8' }))).toBe('permit_issuer');
    expect(await verify(claimed({ log: { origin: 'runplane.local/log/8', seq: '1' } }))).toBe('permit_issuer');
  });
});

describe('P6: time', () => {
  const at = (ms: number, permit = issue()) => verify(permit, action, localVerifier({ now: () => ms }));

  it('is allowed the skew at both ends, and not a millisecond more', async () => {
    expect(await at(issuedAt - 5_000)).toBeNull();
    expect(await at(issuedAt - 5_001)).toBe('permit_not_yet_valid');
    expect(await at(issuedAt + 64_999)).toBeNull();
    expect(await at(issuedAt + 65_000)).toBe('permit_expired');
  });

  it('is allowed no skew where none is configured', async () => {
    const exact = (ms: number) => verify(issue(), action, localVerifier({ now: () => ms, clockSkewMs: 0 }));
    expect(await exact(issuedAt)).toBeNull();
    expect(await exact(issuedAt - 1)).toBe('permit_not_yet_valid');
    expect(await exact(issuedAt + 59_999)).toBeNull();
    expect(await exact(issuedAt + 60_000)).toBe('permit_expired');
  });

  it.each<[string, JsonObject, string]>([
    ['a life of ten years', { exp: seconds + 315_360_000 }, 'permit_lifetime'],
    ['a life of 61 s', { exp: seconds + 61 }, 'permit_lifetime'],
    ['an end before its beginning', { exp: seconds - 1 }, 'permit_lifetime'],
    ['no life at all', { exp: seconds }, 'permit_lifetime'],
    ['a beginning before it was issued', { nbf: seconds - 60 }, 'permit_lifetime'],
    ['a beginning after its end', { nbf: seconds + 60 }, 'permit_lifetime'],
    ['a beginning to come', { nbf: seconds + 30 }, 'permit_not_yet_valid'],
    ['an issue to come', { iat: seconds + 30, nbf: seconds + 30, exp: seconds + 60 }, 'permit_not_yet_valid'],
    ['an end as text', { exp: String(seconds + 60) }, 'permit_claims'],
    ['an end with a fraction', { exp: seconds + 0.5 }, 'permit_claims'],
    ['an end beyond numbers', { exp: 1e300 }, 'permit_claims'],
    ['a negative issue', { iat: -1 }, 'permit_claims'],
  ])('%s is refused', async (_, claims, code) => {
    expect(await verify(claimed(claims))).toBe(code);
  });

  it('P18: an executor whose clock is ten minutes off takes no permit at all', async () => {
    expect(await at(issuedAt - 600_000)).toBe('permit_not_yet_valid');
    expect(await at(issuedAt + 600_000)).toBe('permit_expired');
  });

  it('P18: and a verifier is not made to allow for that', () => {
    expect(() => localVerifier({ clockSkewMs: 600_000 })).toThrow(/clockSkewMs/);
    expect(() => localVerifier({ clockSkewMs: 30_001 })).toThrow(/clockSkewMs/);
    expect(() => localVerifier({ clockSkewMs: Number.NaN })).toThrow(/clockSkewMs/);
    expect(() => localVerifier({ clockSkewMs: 30_000 })).not.toThrow();
  });
});

describe('P7: another spelling of a permit', () => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  /** the same bytes for a lenient decoder: the last character's unused bits are another */
  const flipLast = (part: string) => {
    const unused = part.length % 4 === 2 ? 15 : part.length % 4 === 3 ? 3 : 0;
    const last = alphabet.indexOf(part.at(-1)!);
    return part.slice(0, -1) + alphabet[(last & ~unused) | ((last + 1) & unused)];
  };
  const parts = (permit: string) => permit.split('.') as [string, string, string];
  const variants: [string, (permit: string) => string][] = [
    ['a space before', (p) => ` ${p}`],
    ['a space after', (p) => `${p} `],
    ['a newline after', (p) => `${p}\n`],
    ['a carriage return after', (p) => `${p}\r\n`],
    ['a NUL after', (p) => `${p}\0`],
    ['padding', (p) => `${p}==`],
    ['padding inside', (p) => p.replace('.', '==.')],
    ['a newline inside', (p) => `${p.slice(0, 40)}\n${p.slice(40)}`],
    ['a fourth part', (p) => `${p}.`],
    ['a leading dot', (p) => `.${p}`],
    ['standard base64', (p) => p.replaceAll('-', '+').replaceAll('_', '/').replace('.', '+.')],
    [
      'other unused bits in the signature',
      (p) =>
        parts(p)
          .with(2, flipLast(parts(p)[2]))
          .join('.'),
    ],
    ['a character more in the header', (p) => p.replace('.', 'A.')],
    ['a full-width letter', (p) => p.replace('e', 'ｅ')],
    ['lower case', (p) => p.toLowerCase()],
  ];

  it.each(variants)('with %s is refused, and buys no second run', async (_, respell) => {
    const verifier = localVerifier();
    const permit = issue();
    expect(respell(permit)).not.toBe(permit);
    expect(await verify(respell(permit), action, verifier)).toMatch(/^permit_(malformed|signature)$/);
    expect(await verify(permit, action, verifier)).toBeNull();
    expect(await verify(respell(permit), action, verifier)).toMatch(/^permit_(malformed|signature)$/);
    expect(await verify(permit, action, verifier)).toBe('permit_replayed');
  });

  it('with other unused bits in a part is refused for its spelling alone', async () => {
    const permit = forge({});
    const [head, body, signature] = parts(permit);
    for (const respelled of [
      [flipLast(head), body, signature],
      [head, flipLast(body), signature],
    ]) {
      if (respelled.join('.') !== permit) expect(await verify(respelled.join('.'))).toBe('permit_malformed');
    }
    expect(await verify([head, body, flipLast(signature)].join('.'))).toBe('permit_malformed');
  });

  it('with the order of the group added to S is refused: signatures are not malleable (RFC 8032 §8.4)', async () => {
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    const [head, body, signature] = parts(issue());
    const bytes = Buffer.from(signature, 'base64url');
    const s = BigInt(`0x${Buffer.from(bytes.subarray(32)).reverse().toString('hex')}`) + order;
    const high = Buffer.from(s.toString(16).padStart(64, '0'), 'hex').reverse();
    const malleated = Buffer.concat([bytes.subarray(0, 32), high]).toString('base64url');
    expect(await verify([head, body, malleated].join('.'))).toBe('permit_signature');
  });

  it('by any one character is refused', async () => {
    const permit = issue();
    const verifier = localVerifier();
    const characters = fc.oneof(
      fc.constantFrom(...alphabet, '.', '=', ' ', '\n', '+', '/'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    );
    const position = fc.integer({ min: 0, max: permit.length - 1 });
    await fc.assert(
      fc.asyncProperty(position, characters, fc.constantFrom(0, 1), async (at, character, insert) => {
        const changed = permit.slice(0, at) + character + permit.slice(insert === 1 ? at : at + 1);
        fc.pre(changed !== permit);
        expect(await verify(changed, action, verifier)).toMatch(/^permit_/);
      }),
      { numRuns: process.env.RUNPLANE_TEST_LONG ? 20_000 : 1_000 },
    );
    expect(await verify(permit, action, verifier)).toBeNull();
  });

  it('by any character left out or any end cut off is refused (P19)', async () => {
    const permit = issue();
    const verifier = localVerifier();
    for (let at = 0; at < permit.length; at += 1) {
      expect(await verify(permit.slice(0, at) + permit.slice(at + 1), action, verifier)).not.toBeNull();
      expect(await verify(permit.slice(0, at), action, verifier)).toBe('permit_malformed');
    }
    expect(await verify(permit, action, verifier)).toBeNull();
  });
});

describe('P11: other arguments', () => {
  const permit = () => issue({ limit: null });
  const withArgs = (args: Record<string, unknown>) => ({ ...action, args: { ...action.args, ...args } });

  it.each<[string, PermitAction]>([
    ['an argument more', withArgs({ memo: 'x' })],
    ['an argument less', { ...action, args: { amount: '1200.00', currency: 'USD' } }],
    ['another payee', withArgs({ to: 'acct_78' })],
    ['a number for a text', withArgs({ amount: 1200 })],
    ['another target', { ...action, target: 'finance-system-2' }],
    ['another name', { ...action, requested: 'wire_money_now' }],
    ['another type', { ...action, type: 'refund_payment' }],
    ['another agent', { ...action, agent: 'other-bot' }],
    ['no agent', { ...action, agent: null }],
    ['another environment', { ...action, environment: 'staging' }],
    ['no environment', { ...action, environment: null }],
    ['composed instead of decomposed letters', withArgs({ to: 'Zo\u00eb' })],
  ])('%s is another action', async (_, other) => {
    expect(await verify(permit(), other)).toBe('permit_digest_mismatch');
  });

  it('in another order are the same action', async () => {
    const { amount, currency, to } = action.args;
    expect(await verify(permit(), { ...action, args: { to, currency, amount } })).toBeNull();
  });

  it.each<[string, string]>([
    ['twice in the claims', `{"aud":"payments",${JSON.stringify(claimsOf()).slice(1)}`],
    ['twice in an inner object', JSON.stringify(claimsOf()).replace('"req":{', '"req":{"dig":"sha256:00",')],
    ['twice, once escaped', `{"\\u0061ud":"payments",${JSON.stringify(claimsOf()).slice(1)}`],
    ['as __proto__', `{"__proto__":{"use":1},${JSON.stringify(claimsOf()).slice(1)}`],
    ['with whitespace', JSON.stringify(claimsOf(), null, 1)],
    ['in another order', JSON.stringify(Object.fromEntries(Object.entries(claimsOf()).reverse()))],
    ['in a list', '[]'],
    ['as a text', '"claims"'],
    ['not at all', ''],
    ['deeply nested', '['.repeat(1_500) + ']'.repeat(1_500)],
    ['with a lone surrogate', '{"aud":"\\ud800"}'],
    ['with a byte order mark', `\ufeff${JSON.stringify(claimsOf())}`],
  ])('a member that stands %s is refused although it is signed', async (_, claims) => {
    expect(await verify(forge({ claims }))).toBe('permit_malformed');
  });

  it('a header member that stands twice is refused although it is signed', async () => {
    const twice = `{"alg":"Ed25519","alg":"none","kid":"${signingKey.kid}","typ":"rp-permit+jwt"}`;
    expect(await verify(forge({ header: twice }))).toBe('permit_malformed');
  });

  it('bytes that are no UTF-8 are refused although they are signed', async () => {
    const input = `${Buffer.from(JSON.stringify(header)).toString('base64url')}.${Buffer.from('{"aud":"\xff"}', 'latin1').toString('base64url')}`;
    const permit = `${input}.${sign(null, Buffer.from(input), signingKey.privateKey).toString('base64url')}`;
    expect(await verify(permit)).toBe('permit_malformed');
  });

  it.each<[string, JsonObject]>([
    ['a claim that this executor does not know', { max_calls: 3 }],
    ['a confirmation of its holder’s key (P17: not offered, so never ignored)', { cnf: { jkt: 'x' } }],
    ['two uses', { use: 2 }],
    ['another profile of the digest', { req: { prof: 'rp.jcs/2', dig: grant.digest } }],
    ['more than a digest', { req: { prof: 'rp.jcs/1', dig: grant.digest, any: true } }],
    ['no digest', { req: {} }],
    ['a limit without a currency', { lim: { amount: '5' } }],
    ['a negative limit', { lim: { amount: '-5', currency: 'USD' } }],
    ['an empty agent', { sub: '' }],
  ])('%s is refused', async (_, change) => {
    expect(await verify(claimed(change))).toBe('permit_claims');
  });

  it.each(['iss', 'org', 'jti', 'iat', 'nbf', 'exp', 'dec', 'log', 'req', 'op', 'act_type', 'res', 'pol', 'use'])(
    'a permit without %s is refused',
    async (name) => {
      const { [name]: _, ...claims } = claimsOf();
      expect(await verify(forge({ claims: claims as JsonObject }))).toBe('permit_claims');
    },
  );

  it.each<[string, Partial<PermitGrant>]>([
    ['name', { requested: 'read_balance' }],
    ['target', { target: 'sandbox' }],
    ['type', { type: 'read_record' }],
    ['agent', { agent: 'other-bot' }],
    ['absent agent', { agent: null }],
  ])('a %s that is not the digest’s is refused', async (_, change) => {
    expect(await verify(issue(change))).toBe('permit_operation');
  });
});

describe('P12: an amount above the limit', () => {
  const moving = (value: string, currency?: string) => ({
    ...action,
    amount: { value, ...(currency !== undefined && { currency }) },
  });

  it.each(['1200.000000000000000001', '1201', '99999999999999999999', '-1', '1e2', '', 'NaN', ' 5', '1,200'])(
    '%j is refused',
    async (amount) => {
      expect(await verify(issue(), moving(amount))).toBe('permit_limit');
    },
  );

  it.each(['1200', '1200.00', '0', '0.01', '1199.99', '0001200'])('%j is not above 1200', async (amount) => {
    expect(await verify(issue(), moving(amount))).toBeNull();
  });

  it('is refused in another currency, whatever the number', async () => {
    expect(await verify(issue(), moving('1', 'EUR'))).toBe('permit_limit');
    expect(await verify(issue(), moving('1', 'USD'))).toBeNull();
    expect(await verify(issue({ limit: { amount: '1200', currency: 'EUR' } }))).toBe('permit_limit');
  });

  it('is refused where nobody says how much moves', async () => {
    const silent = { ...action, args: { invoice: { total: 1 } } };
    const permit = () => issue({ digest: actionDigest(silent) });
    expect(await verify(permit(), silent)).toBe('permit_limit');
    expect(await verify(permit(), { ...silent, amount: { value: '1' } })).toBeNull();
  });

  it('is read from the arguments', async () => {
    expect(await verify(issue({ limit: { amount: '1199.99', currency: 'USD' } }))).toBe('permit_limit');
  });
});

it('P13: a permit that somebody forges for a decision that was a BLOCK is refused', async () => {
  const attacker = createSigningKey();
  expect(await verify(issue({ decisionId: 'dec_blocked' }, attacker))).toBe('permit_key_unknown');
  const underOurName = forge({ claims: claimsOf({ decisionId: 'dec_blocked' }) }, (bytes) =>
    sign(null, bytes, attacker.privateKey),
  );
  expect(await verify(underOurName)).toBe('permit_signature');
});

it.each([
  ['empty', ''],
  ['three dots', '..'],
  ['longer than 4 KiB', `${'A'.repeat(4_000)}.${'A'.repeat(4_000)}.${'A'.repeat(86)}`],
  ['a handle, which only the gateway knows', `rp_permit_${'A'.repeat(26)}_${'a'.repeat(43)}`],
])('P19: a text that is %s is refused', async (_, permit) => {
  expect(await verify(permit)).toBe('permit_malformed');
});

it('P19: a permit beyond 4 KiB is refused, genuine as it is', async () => {
  const longest = forge({ claims: { ...claimsOf(), op: 'x'.repeat(2_200) } });
  expect(longest.length).toBeLessThanOrEqual(4_096);
  expect(await verify(longest)).toBe('permit_operation');
  expect(await verify(forge({ claims: { ...claimsOf(), op: 'x'.repeat(3_200) } }))).toBe('permit_malformed');
});

it('P19: what is no text is refused', async () => {
  for (const permit of [null, undefined, 7, {}, ['a']]) {
    expect(await verify(permit as unknown as string)).toBe('permit_malformed');
  }
});

it('a refused permit is not used up', async () => {
  const verifier = localVerifier();
  const permit = issue();
  expect(await verify(permit, { ...action, target: 'elsewhere' }, verifier)).toBe('permit_digest_mismatch');
  expect(await verify(permit, action, verifier)).toBeNull();
});

it('an executor of one environment takes no permit of another, genuine as it is', async () => {
  const staged = { ...action, environment: 'staging' };
  const permit = issue({ digest: actionDigest(staged) });
  expect(await verify(permit, staged, localVerifier({ environment: 'production' }))).toBe('permit_environment');
  expect(await verify(permit, staged, localVerifier({ environment: 'staging' }))).toBeNull();
});
