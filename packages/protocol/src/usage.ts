import { z } from 'zod';
import { instantSchema } from './ids.ts';

export const planNameSchema = z.enum(['starter', 'growth', 'scale', 'unlimited']);
const atLimitSchema = z.enum(['warn', 'stop']);

export const setPlanSchema = z
  .strictObject({
    name: planNameSchema,
    atLimit: atLimitSchema.default('warn').describe('at a limit, actions are stopped (BLOCK), or only warned of'),
    trialEndsAt: instantSchema.nullish().describe('from then on it is as if the limit were reached'),
    trial: z.literal(true).optional().describe('the same, 14 days from now'),
  })
  .refine(({ trial, trialEndsAt }) => trial === undefined || trialEndsAt === undefined, {
    error: 'stands beside `trialEndsAt`, which says the same',
    path: ['trial'],
  })
  .meta({ id: 'SetPlan' });
export type SetPlan = z.output<typeof setPlanSchema>;

export const planSchema = z
  .object({
    name: planNameSchema,
    agents: z.int().nullable().describe('active agents a month; null without a limit'),
    actions: z.int().nullable().describe('recorded decisions a month; null without a limit'),
    atLimit: atLimitSchema,
    trialEndsAt: instantSchema.nullable(),
  })
  .meta({ id: 'Plan' });

const monthSchema = z
  .object({
    month: z.string().describe('UTC: `2026-11`'),
    actions: z.int().describe('recorded decisions'),
    agents: z.int().describe('agents with a recorded decision'),
  })
  .meta({ id: 'UsageMonth' });

export const usageSchema = z
  .object({
    plan: planSchema,
    month: monthSchema.describe('the running one'),
    warnings: z.array(
      z.object({ code: z.string().describe('`actions_80`, `actions_100`, `agents_80`, …'), message: z.string() }),
    ),
    months: z.array(monthSchema).describe('those that are over, newest first'),
  })
  .meta({ id: 'Usage' });
export type Usage = z.infer<typeof usageSchema>;
