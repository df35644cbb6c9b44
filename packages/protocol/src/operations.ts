import { z } from 'zod';
import { categorySchema, effectSchema, measureNameSchema, sensitivitySchema } from './vocabulary.ts';

export const canonicalActionSchema = z
  .object({
    type: z.string(),
    category: categorySchema,
    effects: z.array(effectSchema),
    sensitivity: sensitivitySchema,
    reversibility: z.enum(['yes', 'partly', 'no', 'not_applicable']),
    measures: z.array(measureNameSchema),
    description: z.string(),
    boundary: z.string(),
  })
  .meta({ id: 'CanonicalAction' });

export const actionsSchema = z.object({ items: z.array(canonicalActionSchema) }).meta({ id: 'CanonicalActions' });

export const livenessSchema = z.object({ status: z.literal('ok') }).meta({ id: 'Liveness' });

export const readinessSchema = z
  .object({
    status: z.enum(['ready', 'not_ready']),
    checks: z.array(z.object({ name: z.string(), ok: z.boolean(), detail: z.string().nullable() })),
  })
  .meta({ id: 'Readiness' });
export type Readiness = z.infer<typeof readinessSchema>;

export const versionSchema = z
  .object({ name: z.literal('runplane'), version: z.string(), runtime: z.string() })
  .meta({ id: 'Version' });
