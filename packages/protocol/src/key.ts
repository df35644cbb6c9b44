import { z } from 'zod';
import { storedNameSchema } from './guard-request.ts';
import { agentIdSchema, instantSchema, keyIdSchema } from './ids.ts';
import { roleSchema } from './vocabulary.ts';

/** Key texts: the prefix, then 24 or more characters. */
export const keyTextPattern = /^rp_live_[A-Za-z0-9_]{24,200}$/;

export const keySchema = z
  .object({
    id: keyIdSchema,
    name: z.string(),
    prefix: z.string().describe('the first characters, to tell keys apart'),
    role: roleSchema,
    agent: z.string().nullable().describe('name of the agent that it is bound to'),
    environment: z.string().nullable(),
    createdAt: instantSchema,
    revokedAt: instantSchema.nullable(),
  })
  .meta({ id: 'Key' });
export type Key = z.infer<typeof keySchema>;

export const createKeySchema = z
  .strictObject({
    name: storedNameSchema,
    role: roleSchema,
    agent: storedNameSchema
      .nullish()
      .describe('binds the key to the agent of this name, which is registered if it is new'),
    environment: storedNameSchema.nullish(),
  })
  .meta({ id: 'CreateKey' });
export type CreateKey = z.infer<typeof createKeySchema>;

export const createdKeySchema = keySchema
  .extend({ key: z.string().regex(keyTextPattern).describe('the key itself: shown this once, stored as a hash') })
  .meta({ id: 'CreatedKey' });

export const agentSchema = z
  .object({
    id: agentIdSchema,
    name: z.string(),
    verified: z.boolean().describe('true when an administrator or a bound key vouches for the name'),
    createdAt: instantSchema,
  })
  .meta({ id: 'Agent' });
export type Agent = z.infer<typeof agentSchema>;

export const registerAgentSchema = z.strictObject({ name: storedNameSchema }).meta({ id: 'RegisterAgent' });
