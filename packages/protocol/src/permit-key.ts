import { z } from 'zod';

const jwkSchema = z
  .object({
    kty: z.literal('OKP'),
    crv: z.literal('Ed25519'),
    x: z.string(),
    kid: z.string().describe('JWK thumbprint (RFC 7638)'),
    use: z.literal('sig'),
    alg: z.literal('Ed25519'),
  })
  .meta({ id: 'PermitJwk' });

export const jwkSetSchema = z.object({ keys: z.array(jwkSchema) }).meta({ id: 'JwkSet' });

export const rotatePermitKeySchema = z
  .strictObject({ revoke: z.boolean().optional().describe('what was signed before is not to be taken any more') })
  .meta({ id: 'RotatePermitKey' });

export const permitKeyRotationSchema = z
  .object({ kid: z.string().describe('of the key that signs from now on'), keys: z.array(jwkSchema) })
  .meta({ id: 'PermitKeyRotation' });
export type PermitKeyRotation = z.infer<typeof permitKeyRotationSchema>;
