import {
  jwkSetSchema,
  type PermitKeyRotation,
  permitKeyRotationSchema,
  rotatePermitKeySchema,
} from '@runplane/protocol';
import { optionalJsonBody } from '../http/body.ts';
import { administrators, answerJson, answers, keyRoute, publicRoute, type Route } from '../http/route.ts';
import type { Services } from '../http/services.ts';
import type { OrganizationRow } from '../stores/store.ts';
import { permitKeyRing, publishedGenerations } from './permit-key-ring.ts';
import { rotatePermitKey } from './rotate-permit-key.ts';

/** executors ask again this soon: a key that was revoked is taken no longer than that */
const freshSeconds = 60;

export const permitRoutes: readonly Route[] = [
  keyRoute({
    method: 'POST',
    path: '/api/v1/permit-keys/rotate',
    configures: true,
    summary: 'Let another key sign permits; with `revoke`, what was signed before is not to be taken any more',
    tag: 'Permits',
    roles: administrators,
    body: optionalJsonBody(rotatePermitKeySchema),
    answers: answers(permitKeyRotationSchema, 'The key that signs from now on, and those that are still published'),
    async handle({ caller, body, services }) {
      await rotatePermitKey(caller, body.revoke ?? false);
      return answerJson(await published(services, caller.ledger.organization));
    },
  }),
  publicRoute({
    method: 'GET',
    path: '/.well-known/jwks.json',
    summary: 'The public keys of permits that executors verify by themselves, of all organizations (RFC 7517)',
    tag: 'Permits',
    answers: answers(jwkSetSchema, 'A JWK set'),
    async handle({ services }) {
      const keys = await Promise.all(
        services.ledgers().map(({ organization }) => published(services, organization).then((ring) => ring.keys)),
      );
      return answerJson({ keys: keys.flat() }, 200, { 'Cache-Control': `public, max-age=${freshSeconds}` });
    },
  }),
];

async function published(
  { store, permits }: Pick<Services, 'store' | 'permits'>,
  organization: OrganizationRow,
): Promise<PermitKeyRotation> {
  const generations = publishedGenerations(permitKeyRing(organization), await store.now());
  const keys = generations.map((generation) => permits.of(organization.org).key(generation).jwk);
  return { kid: keys[0]!.kid, keys };
}
