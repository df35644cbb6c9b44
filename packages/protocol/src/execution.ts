import { z } from 'zod';
import { bounds, noncePattern, storedTextPattern } from './bounds.ts';
import { executionSchema, overrunSchema, startSchema } from './guard-answer.ts';
import { decisionIdSchema, digestSchema, executionIdSchema, instantSchema } from './ids.ts';
import { receiptReferenceSchema, receiptSchema } from './receipt.ts';
import { executionStatusSchema, measureNameSchema } from './vocabulary.ts';

const executorSchema = z.string().min(1).max(bounds.executorLength).regex(storedTextPattern, { error: 'holds U+0000' });
const nonceSchema = z.string().regex(noncePattern, { error: 'is not 16 to 128 visible ASCII characters' });

export const redeemDecisionSchema = z
  .strictObject({
    executor: executorSchema,
    nonce: nonceSchema.describe('random, the same in every retry'),
    digest: digestSchema.nullish().describe('of what is about to run; 403 when it is another'),
  })
  .meta({ id: 'RedeemDecision' });

export const redeemPermitSchema = z
  .strictObject({
    permit: z.string().min(1).max(4096),
    digest: digestSchema.describe('of what is about to run'),
    executor: executorSchema,
    nonce: nonceSchema,
  })
  .meta({ id: 'RedeemPermit' });

export const redemptionSchema = z
  .object({
    status: z.literal('redeemed'),
    decisionId: decisionIdSchema,
    digest: digestSchema,
    execution: startSchema,
    receipt: receiptSchema,
  })
  .meta({ id: 'Redemption' });

export const outcomeStatusSchema = z.enum(['succeeded', 'failed', 'not_executed', 'unknown']);
export type OutcomeStatus = z.infer<typeof outcomeStatusSchema>;

const decimalSchema = z
  .string()
  .regex(/^\d{1,30}(\.\d{1,18})?$/, { error: 'is not a decimal number from zero up, as text' });

const outcomeMembers = {
  status: outcomeStatusSchema,
  executionId: executionIdSchema.nullish(),
  measured: z
    .strictObject({
      ...Object.fromEntries(measureNameSchema.options.map((name) => [name, decimalSchema.optional()])),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .optional(),
    } as Record<(typeof measureNameSchema.options)[number] | 'currency', z.ZodOptional<z.ZodString>>)
    .nullish()
    .describe('what it really amounted to, decimal text'),
  responseDigest: digestSchema.nullish(),
  durationMs: z.int().min(0).max(2_592_000_000).nullish(),
  error: z.string().max(bounds.outcomeErrorLength).regex(storedTextPattern, { error: 'holds U+0000' }).nullish(),
};

export const reportOutcomeSchema = z.strictObject(outcomeMembers).meta({ id: 'ReportOutcome' });
export type ReportOutcome = z.infer<typeof reportOutcomeSchema>;

export const reportOutcomesSchema = z
  .strictObject({
    outcomes: z
      .array(z.strictObject({ decisionId: decisionIdSchema, ...outcomeMembers }))
      .min(1)
      .max(bounds.outcomes),
  })
  .meta({ id: 'ReportOutcomes' });

export const recordedOutcomeSchema = z
  .object({
    decisionId: decisionIdSchema,
    executionId: executionIdSchema,
    status: executionStatusSchema,
    recordedAt: instantSchema,
    overrun: z.array(overrunSchema).describe('measured beyond what was reserved'),
    receipt: receiptReferenceSchema.nullable().describe('null where the same outcome was recorded before'),
  })
  .meta({ id: 'RecordedOutcome' });
export type RecordedOutcome = z.infer<typeof recordedOutcomeSchema>;

export const recordedOutcomesSchema = z
  .object({
    items: z.array(
      z.union([
        z.object({ decisionId: z.string(), ok: z.literal(true), status: executionStatusSchema }),
        z.object({ decisionId: z.string(), ok: z.literal(false), code: z.string(), detail: z.string() }),
      ]),
    ),
  })
  .meta({ id: 'RecordedOutcomes' });

export const executionsSchema = z
  .object({ items: z.array(executionSchema), next: z.string().nullable() })
  .meta({ id: 'Executions' });
