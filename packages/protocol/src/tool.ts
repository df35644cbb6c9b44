import { z } from 'zod';
import { bounds } from './bounds.ts';
import { nameSchema, storedNameSchema } from './guard-request.ts';
import { digestSchema, instantSchema, toolIdSchema } from './ids.ts';
import { categorySchema, measureNameSchema, policyLayerSchema, sensitivitySchema } from './vocabulary.ts';

export const toolSourceKinds = ['mcp', 'openapi', 'ai-sdk', 'langchain', 'openai', 'crewai', 'plain'] as const;
const toolSourceKindSchema = z.enum(toolSourceKinds);
export type ToolSourceKind = z.infer<typeof toolSourceKindSchema>;

export const toolStandingSchema = z.enum(['accepted', 'proposed', 'rejected']);
export type ToolStanding = z.infer<typeof toolStandingSchema>;

const anyObjectSchema = z.record(z.string(), z.unknown());

/** Definitions come from everywhere: members of other names are taken and ignored. */
export const toolDefinitionSchema = z
  .looseObject({
    name: nameSchema,
    description: z.string().nullish(),
    parameters: anyObjectSchema.nullish().describe('JSON Schema; `inputSchema` and `input_schema` mean the same'),
    annotations: anyObjectSchema.nullish().describe('MCP hints, `httpMethod` and `httpPath`: claims, never proof'),
    source: nameSchema.nullish(),
  })
  .meta({ id: 'ToolDefinition' });

const toolCallSchema = z
  .looseObject({
    tool: toolDefinitionSchema,
    arguments: anyObjectSchema.nullish().describe('of one call: it is then the call that is classified'),
  })
  .meta({ id: 'ToolCall' });

export const classifyToolsSchema = z
  .union([
    toolCallSchema,
    toolDefinitionSchema,
    z.looseObject({ tools: z.array(z.union([toolCallSchema, toolDefinitionSchema])).max(bounds.classifyTools) }),
  ])
  .meta({ id: 'ClassifyTools' });

export const toolEvidenceSchema = z
  .object({ kind: z.string(), detail: z.string() })
  .meta({ id: 'ToolEvidence', description: 'what spoke for the reading' });

const shownMeasuresSchema = z
  .record(
    z.string(),
    z.looseObject({
      path: z.string().describe('where it stands: `context.payment.total`'),
      state: z
        .enum(['known', 'unbounded', 'missing', 'invalid', 'in_schema'])
        .describe('`in_schema`: the schema or a person says where it stands, and no call was seen'),
      value: z.string().optional(),
      currency: z.string().optional(),
    }),
  )
  .describe('magnitudes, environment and destination, by name');

const toolReadingMembers = {
  type: z.string().describe('the canonical action that fits best'),
  category: categorySchema,
  sensitivity: sensitivitySchema,
  confidence: z.number(),
  uncertain: z.boolean().describe('the confidence is too low to act on `type`'),
  treatedAs: z.string().describe('what a call counts as: the most dangerous plausible action while it is uncertain'),
};

export const classifiedToolsSchema = z
  .object({
    results: z.array(
      z
        .object({
          ...toolReadingMembers,
          evidence: z.array(toolEvidenceSchema),
          measures: shownMeasuresSchema,
        })
        .meta({ id: 'ClassifiedTool' }),
    ),
  })
  .meta({ id: 'ClassifiedTools' });

export const importToolsSchema = z
  .strictObject({
    source: z.strictObject({
      name: storedNameSchema.describe('what `sources` in policies go by, without regard to case'),
      kind: toolSourceKindSchema.nullish(),
      url: storedNameSchema.nullish().describe('where it is; what may be a secret in it is not kept'),
    }),
    tools: z.array(toolDefinitionSchema).max(bounds.importTools).optional(),
    document: z
      .string()
      .optional()
      .describe('in the place of `tools`: a document of the kind, JSON or YAML as it is, of at most 1 MiB'),
    dryRun: z.boolean().nullish().describe('answer what would happen, and change nothing'),
  })
  .meta({ id: 'ImportTools' });

const effectSchema = z.enum(['allow', 'require_approval', 'block']);
const decidedBySchema = z
  .object({ id: z.string(), layer: policyLayerSchema })
  .nullable()
  .describe('the policy that decides; null when none is about it');

const registeredToolMembers = {
  name: z.string(),
  source: z.string(),
  kind: toolSourceKindSchema.nullable(),
  digest: digestSchema.describe('of the definition that counts; a call states it as `tool.digest`'),
  standing: toolStandingSchema,
  ...toolReadingMembers,
  baseline: effectSchema.describe('what the active policies say to a call in production that states nothing else'),
  drift: z.string().nullable().describe('why calls wait for a person; null when the tool is as it was accepted'),
  lookAlikeOf: z.string().nullable().describe('an accepted tool of another name that this one could be taken for'),
  overridden: z.boolean(),
};

export const registeredToolSchema = z
  .object({
    id: toolIdSchema,
    ...registeredToolMembers,
    pendingDigest: digestSchema.nullable().describe('of another definition that waits for a person'),
    registeredAt: instantSchema,
    changedAt: instantSchema,
  })
  .meta({ id: 'RegisteredTool' });

export const importedToolsSchema = z
  .object({
    source: z.string(),
    dryRun: z.boolean(),
    added: z.int(),
    changed: z.int().describe('recorded as another definition, restored or accepted'),
    unchanged: z.int(),
    notes: z
      .array(z.object({ line: z.int(), column: z.int(), path: z.string(), message: z.string() }))
      .optional()
      .describe('of a document: what was left out on purpose'),
    tools: z.array(
      z
        .object({
          id: toolIdSchema.nullable().describe('null for a new tool of a dry run'),
          ...registeredToolMembers,
          pendingDigest: digestSchema.nullable(),
          outcome: z.enum(['added', 'changed', 'restored', 'accepted', 'unchanged']),
          renamedFrom: z
            .string()
            .nullable()
            .describe('a tool of this source with the same definition but for the name'),
        })
        .meta({ id: 'ImportedTool' }),
    ),
  })
  .meta({ id: 'ImportedTools' });

const argumentPathSchema = z.string().regex(/^[^.\0]{1,128}(\.[^.\0]{1,128}){0,9}$/);

const overrideToolSchema = z
  .strictObject({
    type: z.string().nullish().describe('canonical action'),
    sensitivity: sensitivitySchema.nullish(),
    measures: z
      .partialRecord(measureNameSchema, argumentPathSchema)
      .nullish()
      .describe('where a measure stands in the arguments: `{ "amount": "payment.total" }`'),
  })
  .meta({ id: 'OverrideTool' });

const toolOverrideSchema = z
  .object({
    type: z.string().nullable(),
    sensitivity: sensitivitySchema.nullable(),
    measures: z.partialRecord(measureNameSchema, z.string()),
  })
  .meta({ id: 'ToolOverride' });

export const changeToolSchema = z
  .strictObject({ override: overrideToolSchema.nullable().describe('null takes an earlier one back') })
  .meta({ id: 'ChangeTool' });
export type ChangeTool = z.infer<typeof changeToolSchema>;

export const acceptToolSchema = z
  .strictObject({ digest: digestSchema.describe('of the definition that was looked at') })
  .meta({ id: 'AcceptTool' });

export const rejectToolSchema = z
  .strictObject({ digest: digestSchema.nullish().describe('of the definition that was looked at') })
  .meta({ id: 'RejectTool' });

export const toolSchemaInFull = registeredToolSchema
  .extend({
    url: z.string().nullable(),
    definition: anyObjectSchema,
    evidence: z.array(toolEvidenceSchema),
    measures: shownMeasuresSchema,
    override: toolOverrideSchema.nullable(),
    policy: decidedBySchema,
    pending: z
      .object({
        digest: digestSchema,
        from: z.enum(['import', 'proposal']),
        definition: anyObjectSchema,
        ...toolReadingMembers,
        changes: z.array(
          z.object({
            path: z.string(),
            change: z.enum(['added', 'removed', 'changed']),
            before: z.unknown(),
            after: z.unknown(),
          }),
        ),
        moreChanges: z.int().describe('changes beyond those listed'),
      })
      .nullable(),
  })
  .meta({ id: 'Tool' });

export const toolSourceSchema = z
  .object({
    name: z.string(),
    kind: toolSourceKindSchema.nullable(),
    url: z.string().nullable(),
    tools: z.int(),
    proposed: z.int(),
    drift: z.int(),
  })
  .meta({ id: 'ToolSource' });

export const removedToolSchema = z.object({ removed: z.boolean() }).meta({ id: 'RemovedTool' });

export const toolCoverageSchema = z
  .object({
    set: z.int(),
    decidedBy: z.object({
      custom: z.int(),
      guardrail: z.int(),
      baseline: z.int(),
      nothing: z.int(),
    }),
    tools: z.array(
      z.object({
        id: toolIdSchema,
        name: z.string(),
        source: z.string(),
        type: z.string(),
        effect: effectSchema,
        policy: decidedBySchema,
      }),
    ),
    unreached: z
      .array(z.object({ id: z.string(), description: z.string().nullable() }))
      .describe('custom policies that no registered tool can ever meet'),
  })
  .meta({ id: 'ToolCoverage' });
