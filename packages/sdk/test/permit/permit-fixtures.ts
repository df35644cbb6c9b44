import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import {
  canonicalJson,
  type JsonObject,
  type PermitGrant,
  type PermitJwk,
  permitClaims,
  permitKeyThumbprint,
  signJwsPermit,
  toPermitJwk,
} from '@runplane/core';
import {
  actionDigest,
  createPermitVerifier,
  memoryReplayStore,
  type PermitAction,
  type PermitVerifier,
  type PermitVerifierOptions,
} from '../../src/permit/permit.ts';

export interface SigningKey {
  readonly kid: string;
  readonly jwk: PermitJwk;
  readonly publicKey: Uint8Array;
  readonly privateKey: KeyObject;
}

export function createSigningKey(): SigningKey {
  const { publicKey: key, privateKey } = generateKeyPairSync('ed25519');
  const publicKey = Buffer.from(key.export({ format: 'jwk' }).x!, 'base64url');
  const kid = permitKeyThumbprint((bytes) => createHash('sha256').update(bytes).digest(), publicKey);
  return { kid, jwk: toPermitJwk(publicKey, kid), publicKey, privateKey };
}

export const signingKey = createSigningKey();

/** when all permits of these tests are issued */
export const issuedAt = 1_795_000_000_000;

export const action: PermitAction<{ amount: string; currency: string; to: string }> = {
  organization: 'org_1',
  agent: 'billing-bot',
  environment: 'production',
  target: 'finance-system',
  requested: 'wire_money',
  type: 'transfer_funds',
  args: { amount: '1200.00', currency: 'USD', to: 'acct_77' },
};

export const grant: PermitGrant = {
  origin: 'runplane.local/log/7',
  seq: '181',
  organization: 'org_1',
  decisionId: 'dec_1',
  approvalId: null,
  audience: 'payments',
  agent: 'billing-bot',
  digest: actionDigest(action),
  requested: 'wire_money',
  type: 'transfer_funds',
  target: 'finance-system',
  policySetDigest: `sha256:${'cd'.repeat(32)}`,
  limit: { amount: '1200', currency: 'USD' },
  issuedAt,
  lifetimeSeconds: 60,
};

let decisions = 0;

/** A permit as the gateway signs it, of a decision of its own. */
export function issue(change: Partial<PermitGrant> = {}, key = signingKey): string {
  decisions += 1;
  const claims = permitClaims({ ...grant, decisionId: `dec_${decisions}`, ...change });
  return signJwsPermit(claims, key.kid, (bytes) => sign(null, bytes, key.privateKey));
}

export const claimsOf = (change: Partial<PermitGrant> = {}): JsonObject => ({
  ...permitClaims({ ...grant, ...change }),
});

export const header = { alg: 'Ed25519', kid: signingKey.kid, typ: 'rp-permit+jwt' };

const base64url = (text: string) => Buffer.from(text, 'utf8').toString('base64url');

/** What an attacker who could sign with `key` would make: any header, any claims, as JSON or as the very text. */
export function forge(
  { claims = claimsOf(), header: stated = header }: { claims?: JsonObject | string; header?: JsonObject | string },
  signer: (bytes: Buffer) => Buffer = (bytes) => sign(null, bytes, signingKey.privateKey),
): string {
  const text = (part: JsonObject | string) => (typeof part === 'string' ? part : canonicalJson(part));
  const input = `${base64url(text(stated))}.${base64url(text(claims))}`;
  return `${input}.${signer(Buffer.from(input)).toString('base64url')}`;
}

export const localOptions = {
  apiKey: 'rp_test_key',
  executor: 'payments',
  mode: 'local',
  organization: 'org_1',
  issuer: grant.origin,
  keys: { keys: [signingKey.jwk] },
  now: () => issuedAt + 1_000,
  // outcomes are not what these tests are about
  fetch: async () => new Response('{}'),
} satisfies Partial<PermitVerifierOptions>;

/** A verifier that remembers since long before the permits of these tests were issued. */
export function localVerifier(change: Partial<PermitVerifierOptions> = {}): PermitVerifier {
  const replayStore = memoryReplayStore({ boot: issuedAt - 3_600_000, now: localOptions.now });
  return createPermitVerifier({ ...localOptions, replayStore, ...change });
}

/** The code with which a permit is refused, or null when it is not. */
export async function refusal(verifying: Promise<unknown>): Promise<string | null> {
  return verifying.then(
    () => null,
    (error) => error.code ?? String(error),
  );
}
