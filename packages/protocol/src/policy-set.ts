import { z } from 'zod';
import { digestSchema, instantSchema } from './ids.ts';

export const policyErrorSchema = z
  .object({ code: z.string(), path: z.string(), line: z.int(), column: z.int(), message: z.string() })
  .meta({ id: 'PolicyError' });

export const policySetSchema = z
  .object({
    number: z.int(),
    digest: digestSchema.describe('of the whole set, baseline included'),
    activatedAt: instantSchema,
    activatedBy: z.string().describe('id of the key that published it'),
  })
  .meta({ id: 'PolicySet' });
export type PolicySet = z.infer<typeof policySetSchema>;

export const policyWarningSchema = z.object({ code: z.string(), message: z.string() }).meta({ id: 'PolicyWarning' });

export const activatedPolicySetSchema = policySetSchema
  .extend({
    changed: z.boolean().describe('false when this set was active already'),
    warnings: z.array(policyWarningSchema),
  })
  .meta({ id: 'ActivatedPolicySet' });

export const validatedPoliciesSchema = z
  .object({
    valid: z.boolean(),
    digest: digestSchema.nullable().describe('of the set that these policies would make; null when they are not valid'),
    errors: z.array(policyErrorSchema),
    warnings: z.array(policyWarningSchema),
  })
  .meta({ id: 'ValidatedPolicies' });

export const policiesSchema = policySetSchema
  .extend({ yaml: z.string().describe('the custom policies, and the baseline in force with its comments') })
  .meta({ id: 'Policies' });
