import { z } from 'zod';
import { bounds, storedTextPattern } from './bounds.ts';
import { storedNameSchema } from './guard-request.ts';
import { freezeIdSchema, instantSchema } from './ids.ts';

const reasonSchema = z
  .string()
  .min(1)
  .max(bounds.freezeReasonLength)
  .regex(storedTextPattern, { error: 'holds U+0000' });

const scopeMembers = {
  agent: storedNameSchema.optional().describe('name of an agent; it may be one that nobody has heard of yet'),
  key: storedNameSchema.optional().describe('id of a key: `key_…`'),
  tool: storedNameSchema.optional().describe("a tool's name"),
  action: storedNameSchema.optional().describe('a canonical action: `transfer_funds`'),
  target: storedNameSchema.optional(),
  source: storedNameSchema.optional().describe('whose tools they are'),
  organization: z.literal(true).optional().describe('everything'),
};

/** What a freeze stops: whatever fits all of it. A member that is null is refused: leaving one out stops more. */
export const freezeScopeSchema = z
  .strictObject(scopeMembers)
  .refine((scope) => Object.keys(scope).length > 0, { error: 'names nothing to stop' })
  .meta({ id: 'FreezeScope' });
export type FreezeScope = z.infer<typeof freezeScopeSchema>;

export const createFreezeSchema = z.strictObject({ scope: freezeScopeSchema, reason: reasonSchema }).meta({
  id: 'CreateFreeze',
});
export type CreateFreeze = z.infer<typeof createFreezeSchema>;

export const releaseFreezeSchema = z.strictObject({ reason: reasonSchema.nullish() }).meta({ id: 'ReleaseFreeze' });

/** What a freeze does not reach: actions of its scope that were let go before it. */
export const exposureSchema = z
  .object({
    measuredAt: instantSchema.describe('ledger time'),
    running: z.int().describe('redeemed, and nobody has reported an outcome: they run, or ran'),
    startBy: instantSchema.nullable().describe('the last moment at which one of those may start'),
    permits: z.int().describe('allowed within the last minute, and not redeemed'),
    permitsUntil: instantSchema.nullable().describe('when the last of those permits is over'),
    more: z.boolean().describe('there are older ones that were not looked at'),
    boundMs: z.int().describe('whatever was let go before the freeze has started this long after it, or never does'),
  })
  .meta({ id: 'Exposure' });
export type Exposure = z.infer<typeof exposureSchema>;

export const freezeSchema = z
  .object({
    id: freezeIdSchema,
    scope: z.object(scopeMembers),
    reason: z.string(),
    createdAt: instantSchema,
    createdBy: z.string(),
    releasedAt: instantSchema.nullable(),
    releasedBy: z.string().nullable(),
    exposure: exposureSchema.optional().describe('of a freeze in force: when it is made, and when it is read'),
  })
  .meta({ id: 'Freeze' });
export type Freeze = z.infer<typeof freezeSchema>;
