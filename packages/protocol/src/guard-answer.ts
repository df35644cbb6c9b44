import { z } from 'zod';
import { approvalIdSchema, decisionIdSchema, digestSchema } from './ids.ts';
import { receiptReferenceSchema, receiptSchema } from './receipt.ts';
import {
  approvalStatusSchema,
  categorySchema,
  decisionKindSchema,
  policyLayerSchema,
  sensitivitySchema,
  severitySchema,
} from './vocabulary.ts';

export const reasonSchema = z
  .object({
    code: z.string(),
    policyId: z.string().nullable(),
    path: z.string().nullable().describe('the fact that decided: `context.amount`'),
    actual: z.string().nullable(),
    limit: z.string().nullable(),
    message: z.string(),
    passes: z.string().nullable().describe('what would have passed, in words'),
    remedy: z
      .object({ path: z.string(), value: z.union([z.string(), z.number(), z.boolean()]) })
      .nullish()
      .describe('one fact to change, and a value that removes this reason'),
  })
  .meta({ id: 'Reason' });

export const riskSchema = z
  .object({
    score: z.int().min(0).max(100).describe("exactly the sum of the factors' points"),
    severity: severitySchema.optional(),
    factors: z.array(z.object({ code: z.string(), points: z.int(), detail: z.string() })),
  })
  .meta({ id: 'Risk' });

export const decidedActionSchema = z
  .object({
    requested: z.string().describe('the name as it was sent'),
    type: z.string().describe('the canonical action that it amounts to'),
    category: categorySchema,
    sensitivity: sensitivitySchema,
    confidence: z.number().min(0).max(1),
    digest: digestSchema.describe('binds the decision to the exact action'),
  })
  .meta({ id: 'DecidedAction' });

/** What a decision says; the members beside it change with time. */
const recorded = {
  decision: decisionKindSchema,
  reason: z.string(),
  requestId: z.string(),
  decisionId: decisionIdSchema,
  approvalId: approvalIdSchema.nullable().describe('present exactly when the decision is REQUIRE_APPROVAL'),
  matchedRule: z.string(),
  riskScore: z.int().min(0).max(100),
  severity: severitySchema,
  action: decidedActionSchema,
  policy: z.object({
    id: z.string().nullable(),
    layer: policyLayerSchema.nullable(),
    set: z.int(),
    setDigest: digestSchema,
  }),
  reasons: z.array(reasonSchema),
  risk: riskSchema,
  limits: z.array(z.unknown()),
  permit: z.null(),
  execution: z.null(),
  mode: z.literal('enforce'),
};

export const liveApprovalSchema = z.object({
  id: approvalIdSchema,
  status: approvalStatusSchema,
  supersededBy: approvalIdSchema.nullable(),
});

export const guardAnswerSchema = z
  .looseObject({
    ...recorded,
    receipt: z.union([receiptSchema, receiptReferenceSchema]),
    approval: liveApprovalSchema.optional().describe('in the answer to a repeated request'),
  })
  .meta({
    id: 'GuardAnswer',
    description: 'A decision that is durable in the log. Members may be added, never renamed.',
  });
export type GuardAnswer = z.infer<typeof guardAnswerSchema>;

export const traceStepSchema = z
  .object({
    policyId: z.string(),
    layer: policyLayerSchema,
    result: z.enum(['matched', 'not_matched', 'unknown']),
    effect: z.enum(['allow', 'require_approval', 'block']).nullable(),
    because: z.string(),
    inputs: z.array(
      z.object({
        path: z.string(),
        value: z.string().nullable(),
        standing: z.enum(['verified', 'claimed', 'missing']),
      }),
    ),
  })
  .meta({ id: 'TraceStep' });

export const decisionSchema = z
  .looseObject({
    ...recorded,
    receipt: receiptSchema,
    approval: liveApprovalSchema.nullable().describe('as it is now'),
    decidedAt: z.iso.datetime(),
    trace: z
      .array(traceStepSchema)
      .nullable()
      .describe('every policy of the set in its order; null when the arguments were erased'),
  })
  .meta({ id: 'Decision' });
export type Decision = z.infer<typeof decisionSchema>;
