import type { Action, ToolDefinition, ToolKnowledge, ToolOverride } from '@runplane/core';
import type { ToolReference } from '../guard/read-member.ts';
import { dangerOfTool } from './tool-danger.ts';
import type { RegisteredTool, ToolRegistry } from './tool-registry.ts';

/** What is known of the tool behind a call. */
export interface KnownTool {
  /**
   * The accepted definition alone; or, where nobody vouches for the tool, each definition that it may have, the most
   * dangerous first.
   */
  readonly definitions: readonly [KnownDefinition, ...KnownDefinition[]];
  readonly standing: ToolKnowledge['standing'];
  readonly drift: string | null;
}

export interface KnownDefinition {
  /** the registered tool's */
  readonly id: string;
  readonly digest: string;
  readonly knowledge: ToolKnowledge;
}

interface Called {
  readonly requested: string;
  readonly name: string;
  readonly source: string | null;
  readonly digest: string | null;
}

/**
 * Which tool is behind a call, by what the call says of it. A digest is what tells one definition from another: without
 * the accepted one nobody vouches for the tool, and what is registered can then only raise what the name says.
 */
export function knowledgeOf(
  { action, tool }: { readonly action: Pick<Action, 'requested'>; readonly tool: ToolReference | null },
  registry: ToolRegistry,
): KnownTool | null {
  if (registry.size === 0) return null;
  const { requested } = action;
  const called = {
    requested,
    name: tool?.name ?? requested,
    source: tool?.source ?? null,
    digest: tool?.digest ?? null,
  };
  return registry.remembered(JSON.stringify(Object.values(called)), () => resolve(called, registry));
}

/** INVARIANT (accepted by name and digest): a tool counts as accepted only for calls whose every name is one of its own. */
function resolve(called: Called, registry: ToolRegistry): KnownTool | null {
  const byAction = registry.called(called.requested);
  const byName = called.name === called.requested ? byAction : registry.called(called.name);
  const proven = provenBy(called, registry);
  const namesakes = [...new Set([...byAction, ...byName])];
  const [tool, ...twins] = proven;
  if (tool === undefined) return unproven(called, namesakes);
  const drift =
    driftOf(tool) ??
    (twins.length > 0 ? ambiguous(proven) : null) ??
    namedOtherwise(proven, byAction, byName) ??
    (byAction.includes(tool) ? looksLike(tool, called.requested) : null) ??
    (byName.includes(tool) ? looksLike(tool, called.name) : null);
  const isItsOwn = byAction.includes(tool) && byName.includes(tool);
  if (drift === null && isItsOwn) return known([candidateOf(tool)], { standing: 'accepted', drift });
  // a name of the caller's own, or one that agents proposed, for a tool that somebody accepted under another one
  const others = isItsOwn ? proven : [...new Set([...proven, ...namesakes])];
  return anyOf(others, drift ?? rejectionAmong(namesakes) ?? borrowedBy(called, tool, byName));
}

/** Case and separators are a framework's; another letter, or one that nobody sees, makes another name. */
function looksLike({ row }: RegisteredTool, name: string): string | null {
  const [plain, own] = [name, row.name].map((text) => text.toLowerCase().replaceAll(/[\s_.:/-]+/g, ''));
  return plain === own ? null : `\`${name}\` looks like \`${row.name}\`, which was accepted`;
}

/** Why a call waits that has the digest of one accepted tool and the name of another. */
function namedOtherwise(proven: readonly RegisteredTool[], ...named: (readonly RegisteredTool[])[]): string | null {
  for (const tools of named) {
    const accepted = tools.filter(isAccepted);
    if (accepted.length === 0 || accepted.some((tool) => proven.includes(tool))) continue;
    return `\`${accepted[0]!.row.name}\` was accepted as another tool than the one that the call names`;
  }
  return null;
}

/** Why a call waits that names one tool and has the digest of another. */
function borrowedBy(
  { name, requested }: Called,
  tool: RegisteredTool,
  byName: readonly RegisteredTool[],
): string | null {
  if (name === requested || byName.includes(tool)) return null;
  return `the digest is that of \`${tool.row.name}\`, and the call names \`${name}\``;
}

function rejectionAmong(tools: readonly RegisteredTool[]): string | null {
  const rejected = tools.find(({ row }) => row.standing === 'rejected');
  return rejected === undefined ? null : driftOf(rejected);
}

/** Why every call of a tool waits for a person, whatever it states; null when the tool is as it was accepted. */
function driftOf({ row }: RegisteredTool): string | null {
  if (row.standing === 'rejected') return `a person rejected \`${row.name}\``;
  if (row.standing !== 'accepted' || row.pending?.from !== 'import') return null;
  return `\`${row.name}\` of \`${row.source}\` changed since it was accepted`;
}

/** The accepted tools that the call's digest is of, from the source that it states. */
function provenBy({ source, digest }: Called, registry: ToolRegistry): readonly RegisteredTool[] {
  if (digest === null) return [];
  return registry.defined(digest).filter((tool) => isAccepted(tool) && (source === null || isFrom(tool, source)));
}

/** Nothing vouches for the tool of the call: whatever is known under its names may only raise. */
function unproven(called: Called, namesakes: readonly RegisteredTool[]): KnownTool | null {
  if (namesakes.length === 0) return null;
  const accepted = namesakes.filter(isAccepted);
  const drift = accepted.length > 0 ? whyUnproven(called, accepted) : rejectionAmong(namesakes);
  return anyOf(namesakes, drift);
}

function whyUnproven({ requested, name, source, digest }: Called, accepted: readonly RegisteredTool[]): string {
  const exact = accepted.filter(({ row }) => row.name === requested || row.name === name);
  const [like] = accepted as readonly [RegisteredTool, ...RegisteredTool[]];
  if (exact.length === 0) return `\`${name}\` looks like \`${like.row.name}\`, which was accepted`;
  if (digest !== null && source !== null && exact.some(({ row }) => row.digest === digest)) {
    return `\`${name}\` is said to come from \`${source}\`, and was accepted from ${sourcesOf(exact)}`;
  }
  if (exact.length > 1 && source === null) return ambiguous(exact);
  const changed = exact.find(({ row }) => digest !== null && row.pending?.digest === digest);
  if (changed !== undefined && driftOf(changed) !== null) return driftOf(changed)!;
  if (digest === null) return `\`${name}\` comes without the digest of the definition that was accepted`;
  return `the definition of \`${name}\` is not the one that was accepted`;
}

function ambiguous(tools: readonly RegisteredTool[]): string {
  return `ambiguous: ${sourcesOf(tools)} have a tool \`${tools[0]!.row.name}\``;
}

function sourcesOf(tools: readonly RegisteredTool[]): string {
  return tools.map(({ row }) => `\`${row.source}\``).join(' and ');
}

interface Candidate {
  readonly id: string;
  readonly digest: string;
  readonly definition: ToolDefinition;
  readonly override: ToolOverride | null;
}

/** each is classified and decided: so many are enough to tell what a name may mean */
const mostDefinitions = 8;

/** What nobody vouches for may be any of them. What agents propose pushes nothing out that a person accepted. */
function anyOf(tools: readonly RegisteredTool[], drift: string | null): KnownTool {
  const byDanger = (some: readonly RegisteredTool[]) =>
    some.flatMap(candidatesOf).sort((a, b) => dangerOf(b) - dangerOf(a));
  const others = tools.filter((tool) => !isAccepted(tool));
  const candidates = [...byDanger(tools.filter(isAccepted)), ...byDanger(others)];
  return known(candidates.slice(0, mostDefinitions) as [Candidate, ...Candidate[]], { standing: 'proposed', drift });
}

/** A tool that nobody vouches for may be what its definition says, what a person said of it, or what waits for a person. */
function candidatesOf(tool: RegisteredTool): readonly Candidate[] {
  const { row, pending } = tool;
  const accepted = candidateOf(tool);
  return [
    ...(accepted.override === null ? [] : [accepted]),
    { ...accepted, override: null },
    ...(pending === null ? [] : [{ ...accepted, digest: row.pending!.digest, definition: pending, override: null }]),
  ];
}

function candidateOf({ row, definition, override }: RegisteredTool): Candidate {
  return { id: row.id, digest: row.digest, definition, override };
}

function dangerOf({ definition, override }: Candidate): number {
  return dangerOfTool(definition, override);
}

function known(
  [first, ...others]: readonly [Candidate, ...Candidate[]],
  stands: Pick<ToolKnowledge, 'standing' | 'drift'>,
): KnownTool {
  const toKnown = ({ id, digest, definition, override }: Candidate): KnownDefinition => ({
    id,
    digest,
    knowledge: toKnowledge(definition, override, stands),
  });
  return { definitions: [toKnown(first), ...others.map(toKnown)], ...stands };
}

/** What a person said of a tool is always read as said: it is one reading of several where nobody vouches for the call. */
export function toKnowledge(
  definition: ToolDefinition,
  override: ToolOverride | null,
  { standing, drift }: Pick<ToolKnowledge, 'standing' | 'drift'>,
): ToolKnowledge {
  if (override !== null) return { definition, override, standing: 'accepted', drift: null };
  return { definition, override, standing, drift };
}

function isAccepted({ row }: RegisteredTool): boolean {
  return row.standing === 'accepted';
}

function isFrom({ row }: RegisteredTool, source: string): boolean {
  return row.source.toLowerCase() === source.trim().toLowerCase();
}

/** Whether the same is known of two calls' tools, so that what was classified with one holds with the other. */
export function isSameKnowledge(a: KnownTool | null, b: KnownTool | null): boolean {
  if (a === b) return true;
  if (a === null || b === null || a.standing !== b.standing || a.drift !== b.drift) return false;
  return (
    a.definitions.length === b.definitions.length && a.definitions.every((one, i) => isSame(one, b.definitions[i]!))
  );
}

function isSame(a: KnownDefinition, b: KnownDefinition): boolean {
  const overrides = [a, b].map(({ knowledge }) => JSON.stringify(knowledge.override));
  return a.id === b.id && a.digest === b.digest && overrides[0] === overrides[1];
}
