import {
  canonicalAction,
  claimedFacts,
  decideStrictest,
  diffDefinitions,
  type Judgement,
  measuresShown,
  placesOf,
  type ShownMeasures,
  type ToolDefinition,
  type ToolOverride,
  type Verdict,
} from '@runplane/core';
import type { Services } from '../http/services.ts';
import type { LedgerState } from '../ledger/command.ts';
import { readingsOf } from './readings-of.ts';
import { type EffectiveReading, effectiveReading } from './tool-danger.ts';
import { knowledgeOf } from './tool-knowledge.ts';
import type { RegisteredTool, ToolRegistry } from './tool-registry.ts';

/** What a tool is shown with: the registry that it stands in, and the policies that decide. */
export interface Surroundings {
  readonly registry: ToolRegistry;
  readonly compiled: LedgerState['compiled'];
  readonly classifier: Services['classifier'];
}

const effects = { ALLOW: 'allow', REQUIRE_APPROVAL: 'require_approval', BLOCK: 'block' } as const;

/** A call of the tool in production that states which definition it goes by, and nothing else. */
export async function plainCall(
  { row }: RegisteredTool,
  { registry, compiled, classifier }: Surroundings,
  digest = row.digest,
): Promise<Judgement & { readonly drift: string | null }> {
  const { name, source } = row;
  const known = knowledgeOf({ action: { requested: name }, tool: { name, source, digest } }, registry);
  const action = { requested: name, target: source, args: {}, agent: null, environment: 'production', session: null };
  const readings = await readingsOf(action, known, classifier.classify);
  return { drift: known?.drift ?? null, ...decideStrictest(action, readings, compiled, claimedFacts) };
}

export function effectOf({ decision }: Verdict): 'allow' | 'require_approval' | 'block' {
  return effects[decision];
}

/**
 * What is shown of a tool wherever it is shown.
 *
 * @param digest of the definition that calls are taken to state: the one that counts, unless another one was offered
 */
export async function renderSummary(tool: RegisteredTool, around: Surroundings, digest = tool.row.digest) {
  const { row, definition, override } = tool;
  const { verdict, drift } = await plainCall(tool, around, digest);
  return {
    id: row.id,
    name: row.name,
    source: row.source,
    kind: row.kind,
    digest: row.digest,
    standing: row.standing,
    ...renderReading(effectiveReading(definition, override)),
    baseline: effectOf(verdict),
    drift,
    lookAlikeOf: lookAlikeOf(row.name, around.registry),
    overridden: override !== null,
    pendingDigest: row.pending?.digest ?? null,
  };
}

export async function renderTool(tool: RegisteredTool, around: Surroundings) {
  const { row } = tool;
  return {
    ...(await renderSummary(tool, around)),
    registeredAt: new Date(row.createdAt).toISOString(),
    changedAt: new Date(row.changedAt).toISOString(),
  };
}

/** All that is known of one tool. */
export async function renderToolInFull(tool: RegisteredTool, around: Surroundings) {
  const { row, definition, override } = tool;
  const reading = effectiveReading(definition, override);
  return {
    ...(await renderTool(tool, around)),
    url: row.url,
    definition: JSON.parse(row.definition) as object,
    evidence: reading.evidence,
    measures: measuresInSchema(definition, reading.treatedAs, override?.measures),
    override,
    policy: (await plainCall(tool, around)).verdict.policy,
    pending: renderPending(tool),
  };
}

function renderPending({ row, definition, pending }: RegisteredTool) {
  if (pending === null || row.pending === null) return null;
  const { changes, more } = diffDefinitions(definition, pending);
  return {
    digest: row.pending.digest,
    from: row.pending.from,
    definition: JSON.parse(row.pending.definition) as object,
    ...renderReading(effectiveReading(pending, null)),
    changes,
    moreChanges: more,
  };
}

/** Where the magnitudes of a tool's calls stand, as far as its schema tells, and what a person `stated`. */
export function measuresInSchema(
  { parameters }: ToolDefinition,
  type: string,
  stated: ToolOverride['measures'] = {},
): ShownMeasures {
  const action = canonicalAction(type);
  if (action === undefined) return {};
  const places = placesOf(parameters, action);
  const said = Object.entries(stated).map(([name, members]) => {
    const path = `context.${members.replace(/^context\./, '')}`;
    const there = places.filter((place) => place.path === path);
    // the unit there is still what the schema says
    const [shown] = Object.values(measuresShown({}, null, there));
    return [name, { ...shown, path, state: 'in_schema', evidence: 'a person said so' }];
  });
  return { ...measuresShown({}, null, places), ...Object.fromEntries(said) };
}

export function renderReading({ type, sensitivity, confidence, uncertain, treatedAs }: EffectiveReading) {
  return {
    type,
    category: canonicalAction(type)?.category ?? 'internal',
    sensitivity,
    confidence,
    uncertain,
    treatedAs,
  };
}

/** Why calls of the tool wait for a person, its own digest in hand. */
export function driftShown(tool: RegisteredTool, registry: ToolRegistry): string | null {
  const { name, source, digest } = tool.row;
  const known = knowledgeOf({ action: { requested: name }, tool: { name, source, digest } }, registry);
  return known?.drift ?? null;
}

/** An accepted tool of another name that a reader could take this name for. */
function lookAlikeOf(name: string, registry: ToolRegistry): string | null {
  const other = registry.called(name).find(({ row }) => row.standing === 'accepted' && row.name !== name);
  return other?.row.name ?? null;
}
