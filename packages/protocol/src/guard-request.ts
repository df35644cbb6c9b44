import { z } from 'zod';
import { bounds, idempotencyKeyPattern, noncePattern, storedTextPattern } from './bounds.ts';

export const nameSchema = z.string().min(1).max(bounds.nameLength);

/** A name that is kept as text of its own. PostgreSQL has no U+0000 in text. */
export const storedNameSchema = nameSchema.regex(storedTextPattern, { error: 'holds U+0000' });

export const toolSchema = z.strictObject({
  name: nameSchema.nullish(),
  source: nameSchema.nullish().describe('where the tool comes from: a server, a package'),
  digest: nameSchema.nullish().describe('digest of its definition'),
});

/** The agent that asks, with what it says of itself. */
export const declaredAgentSchema = z.strictObject({
  name: storedNameSchema,
  model: storedNameSchema.nullish().describe('the model that it runs on'),
  version: storedNameSchema.nullish().describe('its own version'),
});

/** Decide and redeem in one entry: whoever asks runs the action itself, at once. */
export const executeSchema = z.strictObject({
  executor: z
    .string()
    .min(1)
    .max(bounds.executorLength)
    .regex(storedTextPattern)
    .describe('a label for whoever runs it'),
  nonce: z.string().regex(noncePattern).describe('random, the same in every retry of this call'),
});

/** The permit that an ALLOW brings, for an executor elsewhere. */
export const permitRequestSchema = z.union([
  z.enum(['opaque', 'jws']),
  z.strictObject({
    type: z.literal('jws'),
    audience: nameSchema.describe("the executor's name; without it the action's target"),
  }),
]);

/** Taken beside the action in every form. They are reserved: an argument of such a name needs the context form. */
const attendants = {
  agent: z
    .union([storedNameSchema, declaredAgentSchema])
    .nullish()
    .describe('the agent that asks; a key that is bound to an agent speaks for no other'),
  environment: nameSchema
    .nullish()
    .describe('not stated counts as production; a key that pins an environment can only be raised above it'),
  session: nameSchema.nullish(),
  callId: nameSchema.nullish().describe("the framework's id of the tool call"),
  tool: toolSchema.nullish(),
  requestId: z
    .string()
    .regex(idempotencyKeyPattern)
    .nullish()
    .describe('idempotency key, where the `Idempotency-Key` header is not sent'),
  execute: executeSchema.nullish(),
  permit: permitRequestSchema.nullish().describe('not beside `execute`; default `opaque`'),
};

/** Arguments and facts: the members are the caller's own, of any JSON value. */
export const contextSchema = z
  .looseObject({ environment: nameSchema.nullish().describe('the same as `environment` beside the context') })
  .refine((context) => nestsWithin(context, bounds.contextDepth), { error: 'nests too deep' })
  .meta({ id: 'Context' });

/** `action` and `target` at the top; every key that is not reserved becomes context. `context` may stand beside. */
export const flatGuardRequestSchema = z
  .object({ action: nameSchema, target: nameSchema, context: contextSchema.nullish(), ...attendants })
  .catchall(z.unknown())
  .refine(factsNestWithin, { error: 'nests too deep' });

/** All of the action in one object: what the original client sends. */
export const nestedGuardRequestSchema = z
  .object({
    action: z.strictObject({ type: nameSchema, target: nameSchema.nullish(), context: contextSchema.nullish() }),
    target: nameSchema.nullish(),
    context: contextSchema.nullish(),
    ...attendants,
  })
  .catchall(z.unknown())
  .refine((request) => typeof (request.action.target ?? request.target) === 'string', {
    error: 'states no target',
    path: ['action', 'target'],
  })
  .refine(factsNestWithin, { error: 'nests too deep' });

export const guardRequestSchema = z.union([flatGuardRequestSchema, nestedGuardRequestSchema]).meta({
  id: 'GuardRequest',
  description: 'One action that an agent wants to take. A fact may be given twice only with equal values.',
});
export type GuardRequest = z.input<typeof guardRequestSchema>;

/** Names that the flat form keeps for itself. */
export const reservedNames = [
  'action',
  'target',
  'context',
  'agent',
  'environment',
  'session',
  'callId',
  'tool',
  'execute',
  'permit',
  'requestId',
] as const;

/** Flat keys stand one level down, in the context that they become part of. */
function factsNestWithin(request: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(request).every(
    (key) => (reservedNames as readonly string[]).includes(key) || nestsWithin(request[key], bounds.contextDepth - 1),
  );
}

function nestsWithin(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((member) => nestsWithin(member, depth - 1));
}
