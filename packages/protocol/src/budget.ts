import { z } from 'zod';
import { instantSchema } from './ids.ts';
import { budgetScopeSchema, measureNameSchema, policyLayerSchema } from './vocabulary.ts';

/** How far one total of a budget is used. Numbers are decimal text. */
export const budgetTotalSchema = z
  .object({
    scope: z
      .string()
      .nullable()
      .describe("what it is of: an agent's or a key's name, a type, the hash of a target; null for the organization"),
    id: z.string().describe('the same as an id; empty for the organization'),
    used: z.string().describe('held and spent within the window'),
    open: z.string().describe('the part of it that is not settled, and counts whatever its age'),
    resetsAt: instantSchema
      .nullable()
      .describe('when nothing of it counts any more; null where something is open, or nothing is used'),
  })
  .meta({ id: 'BudgetTotal' });

export const budgetSchema = z
  .object({
    id: z.string(),
    policyId: z.string(),
    layer: policyLayerSchema,
    measure: measureNameSchema,
    currency: z.string().nullable(),
    max: z.string(),
    window: z.string(),
    per: budgetScopeSchema,
    over: z.enum(['require_approval', 'block']),
    totals: z.array(budgetTotalSchema).describe('the most used first, at most 100'),
    complete: z.boolean().describe('false where there are more'),
  })
  .meta({ id: 'Budget' });
export type Budget = z.infer<typeof budgetSchema>;
