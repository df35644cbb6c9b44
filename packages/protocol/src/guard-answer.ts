import { z } from 'zod';
import { approvalIdSchema, decisionIdSchema, digestSchema, executionIdSchema, instantSchema } from './ids.ts';
import { receiptReferenceSchema, receiptSchema } from './receipt.ts';
import {
  approvalStatusSchema,
  budgetScopeSchema,
  categorySchema,
  decisionKindSchema,
  executionStatusSchema,
  measureNameSchema,
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
    organization: z.string(),
    target: z.string(),
    agent: z.string().nullable().describe('as it counts: named by the request, or by the key that is bound to it'),
    environment: z.string().nullable().describe('as it counts: stated, or pinned by the key'),
  })
  .meta({ id: 'DecidedAction' });

/** A running total that the action counts in, as it was before. Numbers are decimal text. */
export const limitStateSchema = z
  .object({
    id: z.string().describe('of the budget: policy, measure, window and what it is kept per'),
    policyId: z.string(),
    measure: measureNameSchema,
    currency: z.string().nullable(),
    window: z.string(),
    per: budgetScopeSchema,
    limit: z.string(),
    before: z.string().describe('held and spent within the window before this action'),
    reserved: z.string().describe('what this action holds of it'),
    resetsAt: instantSchema
      .nullable()
      .describe('when, if nothing more is charged, it would pass, or leaves the window; null when time does not help'),
  })
  .meta({ id: 'LimitState' });

/** Single-use authority to run exactly this action, for an executor elsewhere. */
export const permitSchema = z
  .object({
    type: z.enum(['opaque', 'jws']),
    permit: z.string(),
    expiresAt: instantSchema,
    audience: z.string().nullable().describe('the executor that a JWS is for'),
    organization: z.string(),
    agent: z.string().nullable(),
    environment: z.string().nullable(),
  })
  .meta({ id: 'Permit' });

/** The action is redeemed: whoever asked starts it in time, or not at all. */
export const startSchema = z
  .object({
    id: executionIdSchema,
    startBy: instantSchema.describe('ledger time'),
    startWithinMs: z.int().describe('the same as a duration, from the moment the request was sent'),
  })
  .meta({ id: 'Start' });

export const overrunSchema = z
  .object({ measure: measureNameSchema, reserved: z.string(), measured: z.string() })
  .meta({ id: 'Overrun' });

/** How far a decision came to being run. */
export const executionSchema = z
  .object({
    id: executionIdSchema,
    decisionId: decisionIdSchema,
    status: executionStatusSchema,
    executor: z.string().nullable(),
    redeemedAt: instantSchema.nullable(),
    startBy: instantSchema.nullable(),
    outcome: z
      .object({
        status: executionStatusSchema,
        recordedAt: instantSchema,
        by: z.string().nullable().describe('the key that reported it; null where nobody did in time'),
        measured: z.record(z.string(), z.string()),
        durationMs: z.int().nullable(),
        responseDigest: digestSchema.nullable(),
        error: z.string().nullable(),
        overrun: z.array(overrunSchema),
      })
      .nullable(),
  })
  .meta({ id: 'Execution' });
export type Execution = z.infer<typeof executionSchema>;

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
  limits: z.array(limitStateSchema),
  mode: z.literal('enforce'),
  test: z.literal(true).optional().describe('of a decision of the test ledger: nothing of it counts'),
};

export const liveApprovalSchema = z.object({
  id: approvalIdSchema,
  status: approvalStatusSchema,
  supersededBy: approvalIdSchema.nullable(),
});

export const guardAnswerSchema = z
  .looseObject({
    ...recorded,
    permit: permitSchema.nullable().describe('on an ALLOW without `execute`'),
    execution: startSchema.nullable().describe('on an ALLOW with `execute`'),
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
    execution: executionSchema.nullable().describe('how far it came to being run, as it is now'),
    decidedAt: z.iso.datetime(),
    trace: z
      .array(traceStepSchema)
      .nullable()
      .describe('every policy of the set in its order; null when the arguments were erased'),
  })
  .meta({ id: 'Decision' });
export type Decision = z.infer<typeof decisionSchema>;
