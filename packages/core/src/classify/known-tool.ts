import type { Sensitivity } from '../catalogue/canonical-action.ts';
import { canonicalAction, unknownAction } from '../catalogue/catalogue.ts';
import type { ToolKnowledge, ToolOverride } from '../tools/tool-knowledge.ts';
import type { Evidence } from './classification.ts';
import { classifyTool } from './definition/classify-tool.ts';
import { definitionDanger } from './definition/danger.ts';
import type { ToolReading } from './definition/tool-reading.ts';
import { higherSensitivity } from './higher-sensitivity.ts';
import type { NameReading } from './name/classify-name.ts';

/** What the registry's knowledge of a tool makes of a name. */
export interface KnownTool {
  readonly name: NameReading;
  /** what it may be instead: policies are asked about these too */
  readonly alternatives: readonly NameReading[];
  /** of the tool, while the call turns out to be of its type; null where only the type's own counts */
  readonly sensitivity: Sensitivity | null;
  /** what a person said of the tool, which holds for every call: whatever it turns out to be is at least as sensitive */
  readonly stated: Sensitivity | null;
  /** the tool is as a person accepted it */
  readonly trusted: boolean;
  readonly evidence: readonly Evidence[];
  /** the type that a call counts as is the worst of several */
  readonly uncertain: boolean;
}

/**
 * A definition that a person accepted replaces what the name says. One that only an agent's key brought, and one that
 * changed since, may raise what the name says and never lower it.
 */
export function knownTool(name: NameReading, knowledge: ToolKnowledge): KnownTool {
  const { definition, standing, drift, override } = knowledge;
  const reading = classifyTool(definition);
  const trusted = standing === 'accepted' && drift === null;
  if (!trusted) return raising(name, reading, override);
  const overridden = override?.type ?? null;
  const detail = overridden === null ? detailOf(reading) : `a person says that it is ${overridden}`;
  const known: NameReading = {
    ...name,
    type: overridden ?? (reading.polymorphic ? reading.worst : effectiveType(reading)),
    confidence: overridden === null ? reading.confidence : 1,
    source: definition.source ?? reading.provider ?? name.source,
    detail,
    polymorphic: overridden === null && reading.polymorphic,
  };
  const isGuess = overridden === null && known.type !== reading.type;
  return {
    name: known,
    alternatives: isGuess ? [{ ...known, type: reading.type }] : none,
    stated: override?.sensitivity ?? null,
    sensitivity: override?.sensitivity ?? (overridden === null ? effectiveSensitivity(reading) : null),
    trusted,
    evidence: [
      ...(overridden === null && override?.sensitivity == null ? [] : [{ kind: 'override' as const, detail }]),
      ...reading.evidence,
    ],
    uncertain: overridden === null && reading.uncertain,
  };
}

const none: readonly never[] = [];

/** What a person decided about a tool raises too, where it is the more dangerous: nobody gets round it by leaving the tool out. */
function raising(name: NameReading, reading: ToolReading, override: ToolOverride | null): KnownTool {
  const read = reading.polymorphic ? reading.worst : effectiveType(reading);
  const said = override?.type ?? read;
  const isSaid = definitionDanger(said) > definitionDanger(read);
  const type = isSaid ? said : read;
  const raises = definitionDanger(type) > definitionDanger(name.type ?? unknownAction.type);
  const sensitivity = higherSensitivity(effectiveSensitivity(reading), override?.sensitivity ?? 'low');
  const stated = override?.sensitivity ?? null;
  const base = { sensitivity, stated, trusted: false, evidence: raises ? reading.evidence : [] };
  if (!raises) return { ...base, name, alternatives: none, uncertain: false };
  const detail = isSaid ? `a person says that it is ${said}` : detailOf(reading);
  // which operation is meant could only lower it
  const raised = { ...name, type, confidence: isSaid ? 1 : reading.confidence, polymorphic: false, detail };
  return { ...base, name: raised, alternatives: [name], uncertain: !isSaid && reading.uncertain };
}

/** What a call counts as. */
function effectiveType({ type, worst, uncertain }: ToolReading): string {
  return uncertain ? worst : type;
}

/** As sensitive as what it counts as. */
function effectiveSensitivity({ sensitivity, worst, uncertain, polymorphic }: ToolReading): Sensitivity {
  return uncertain || polymorphic
    ? higherSensitivity(sensitivity, (canonicalAction(worst) ?? unknownAction).sensitivity)
    : sensitivity;
}

function detailOf({ type, uncertain, worst }: ToolReading): string {
  const action = canonicalAction(type) ?? unknownAction;
  return uncertain
    ? `the definition reads as ${action.type}, and may be ${worst}`
    : `the definition reads as ${action.type}`;
}
