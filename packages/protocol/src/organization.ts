import { z } from 'zod';
import { storedNameSchema } from './guard-request.ts';
import { instantSchema } from './ids.ts';
import { keyTextSchema } from './key.ts';

/** The platform key's text: it creates organizations, and opens none. */
export const platformKeyPattern = /^rp_platform_[A-Za-z0-9_]{24,200}$/;

export const currencySchema = z.string().refine((code) => Intl.supportedValuesOf('currency').includes(code), {
  error: 'is not an ISO 4217 code such as `USD`',
});

export const organizationSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    currency: z.string().describe('of amounts that state none (ISO 4217)'),
    createdAt: instantSchema,
    origin: z.string().describe("its log's name in checkpoints"),
    verificationKey: z.string().describe('what its log is verified with (C2SP vkey)'),
  })
  .meta({ id: 'Organization' });
export type Organization = z.infer<typeof organizationSchema>;

export const createOrganizationSchema = z
  .strictObject({
    name: storedNameSchema.describe('what people know it by; two may have the same'),
    currency: currencySchema.nullish().describe('of amounts that state none; the gateway has a default'),
  })
  .meta({ id: 'CreateOrganization' });
export type CreateOrganization = z.infer<typeof createOrganizationSchema>;

export const createdOrganizationSchema = organizationSchema
  .extend({
    adminKey: keyTextSchema.describe('its first key with the role admin: shown this once'),
    agentKey: keyTextSchema.describe('its first key with the role agent: shown this once'),
  })
  .meta({ id: 'CreatedOrganization' });
export type CreatedOrganization = z.infer<typeof createdOrganizationSchema>;
