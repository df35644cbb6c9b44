import { z } from 'zod';
import { storedNameSchema } from './guard-request.ts';
import { agentIdSchema, instantSchema, keyIdSchema } from './ids.ts';
import { roleSchema } from './vocabulary.ts';

/** Key texts: the prefix of the mode, then 24 or more characters. */
export const keyTextPattern = /^rp_(live|test)_[A-Za-z0-9_]{24,200}$/;
/** Those of live mode alone. */
export const liveKeyTextPattern = /^rp_live_[A-Za-z0-9_]{24,200}$/;

export const keyTextSchema = z.string().regex(keyTextPattern);

/** `test`: the key acts on the organization's test ledger, which counts for nothing in the live one. */
export const modeSchema = z.enum(['live', 'test']);
export type Mode = z.infer<typeof modeSchema>;

export const keySchema = z
  .object({
    id: keyIdSchema,
    name: z.string(),
    prefix: z.string().describe('the first characters, to tell keys apart'),
    role: roleSchema,
    mode: modeSchema,
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
    mode: modeSchema.default('live').describe('`test` keys act on the test ledger: same policies, a log of its own'),
    agent: storedNameSchema
      .nullish()
      .describe('binds the key to the agent of this name, which is registered if it is new'),
    environment: storedNameSchema.nullish(),
  })
  .meta({ id: 'CreateKey' });
export type CreateKey = z.infer<typeof createKeySchema>;

export const createdKeySchema = keySchema
  .extend({ key: keyTextSchema.describe('the key itself: shown this once, stored as a hash') })
  .meta({ id: 'CreatedKey' });

const redemptionRuleSchema = z.enum(['optional', 'required']);

export const agentSchema = z
  .object({
    id: agentIdSchema,
    name: z.string(),
    verified: z.boolean().describe('true when an administrator or a bound key vouches for the name'),
    model: z.string().nullable().describe('as it declared itself last'),
    version: z.string().nullable(),
    changedAt: instantSchema
      .nullable()
      .describe('when model or version last became another; null while they are the first ones'),
    redemption: redemptionRuleSchema.describe(
      '`required`: its actions run nowhere without a redemption, so that one that was not redeemed in time did not run',
    ),
    lastActiveMonth: z.string().nullable().describe('the last month, UTC, with a decision of it: `2026-11`'),
    createdAt: instantSchema,
  })
  .meta({ id: 'Agent' });
export type Agent = z.infer<typeof agentSchema>;

export const changeAgentSchema = z
  .strictObject({
    redemption: redemptionRuleSchema.optional(),
    verified: z.literal(true).optional().describe('vouches for the name'),
  })
  .refine((change) => Object.keys(change).length > 0, { error: 'changes nothing' })
  .meta({ id: 'ChangeAgent' });
export type ChangeAgent = z.infer<typeof changeAgentSchema>;

export const registerAgentSchema = z.strictObject({ name: storedNameSchema }).meta({ id: 'RegisterAgent' });
