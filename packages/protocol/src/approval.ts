import { z } from 'zod';
import { bounds, storedTextPattern } from './bounds.ts';
import { reasonSchema, riskSchema } from './guard-answer.ts';
import { approvalIdSchema, decisionIdSchema, digestSchema, instantSchema } from './ids.ts';
import { approvalStatusSchema, categorySchema, sensitivitySchema, severitySchema } from './vocabulary.ts';

/** What the approver sees: exactly the action that the digest binds, and why it waits. */
export const approvalCardSchema = z
  .looseObject({
    action: z.looseObject({
      requested: z.string(),
      type: z.string(),
      category: categorySchema,
      sensitivity: sensitivitySchema,
      digest: digestSchema,
      target: z.string(),
      agent: z.string().nullable(),
      environment: z.string().nullable(),
      context: z.looseObject({}),
    }),
    reason: z.string(),
    matchedRule: z.string(),
    riskScore: z.int(),
    severity: severitySchema,
    reasons: z.array(reasonSchema),
    risk: riskSchema,
  })
  .meta({ id: 'ApprovalCard' });
export type ApprovalCard = z.infer<typeof approvalCardSchema>;

export const approvalSchema = approvalCardSchema
  .extend({
    id: approvalIdSchema,
    status: approvalStatusSchema.describe(
      'without a `Runplane-Version` header, cancelled and superseded read as denied with a comment',
    ),
    decisionId: decisionIdSchema,
    requestedAt: instantSchema,
    expiresAt: instantSchema,
    useWithinSeconds: z.int().describe('how long after approval the action may run'),
    resolvedAt: instantSchema.nullable(),
    resolvedBy: z.string().nullable(),
    comment: z.string().nullable(),
    supersededBy: approvalIdSchema.nullable(),
  })
  .meta({ id: 'Approval' });
export type Approval = z.infer<typeof approvalSchema>;

export const resolveRequestSchema = z
  .strictObject({
    comment: z.string().max(bounds.commentLength).regex(storedTextPattern, { error: 'holds U+0000' }).nullish(),
  })
  .meta({ id: 'ResolveApproval' });
