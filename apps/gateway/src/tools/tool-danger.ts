import {
  canonicalAction,
  classifyTool,
  inspectors,
  type Sensitivity,
  type ToolDefinition,
  type ToolOverride,
  type ToolReading,
} from '@runplane/core';

/** What a definition amounts to, after a person's corrections. */
export interface EffectiveReading extends Omit<ToolReading, 'worst'> {
  /** what a call counts as: the most dangerous plausible type while it is uncertain */
  readonly treatedAs: string;
}

export function effectiveReading(definition: ToolDefinition, override: ToolOverride | null): EffectiveReading {
  const { worst, ...reading } = classifyTool(definition);
  const treatedAs = reading.uncertain ? worst : reading.type;
  const corrected = override === null ? null : (override.type ?? null);
  if (corrected === null) return { ...reading, treatedAs, sensitivity: override?.sensitivity ?? reading.sensitivity };
  return {
    ...reading,
    type: corrected,
    treatedAs: corrected,
    sensitivity: override?.sensitivity ?? canonicalAction(corrected)?.sensitivity ?? 'critical',
    confidence: 1,
    uncertain: false,
    evidence: [{ kind: 'override', detail: `a person said that it is ${corrected}` }, ...reading.evidence],
  };
}

const rank: Readonly<Record<Sensitivity, number>> = { low: 0, moderate: 1, high: 2, critical: 3 };
const oneStep = 1_000;

/** An ordinal scale over what tools amount to: by sensitivity, then by how much harm the type does. */
export function dangerOfTool(definition: ToolDefinition, override: ToolOverride | null): number {
  const { treatedAs, sensitivity } = effectiveReading(definition, override);
  const worst = Math.max(rank[sensitivity], rank[canonicalAction(treatedAs)?.sensitivity ?? 'critical']);
  return worst * oneStep + inspectors.dangerOf({ type: treatedAs, records: null, flags: [], summary: '' });
}
