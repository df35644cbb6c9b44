import type { Action } from '../action/action.ts';
import type { CanonicalAction } from '../catalogue/canonical-action.ts';
import { canonicalAction, unknownAction } from '../catalogue/catalogue.ts';
import type { Inspection } from '../inspect/inspection.ts';
import { formatDecimal } from '../money/decimal.ts';
import type { ToolKnowledge } from '../tools/tool-knowledge.ts';
import { executorOf, inspectExecutor } from './argument/inspect-executor.ts';
import { inspectOther } from './argument/inspect-other.ts';
import type { Inspectors } from './argument/inspectors.ts';
import { type ArgumentFacts, readArguments } from './argument/read-arguments.ts';
import type { Classification, Evidence, Problem } from './classification.ts';
import { flagsOf } from './flags-of.ts';
import { byInspection, type InspectedMeaning, otherMeanings } from './inspected-meaning.ts';
import { type KnownTool, knownTool } from './known-tool.ts';
import { type Hints, hintsOf } from './measure/hints.ts';
import { measuresOf } from './measure/measures.ts';
import type { NameReading } from './name/classify-name.ts';
import { readName } from './name/read-name.ts';
import { resolveOperation } from './name/resolve-operation.ts';
import { raiseByScope } from './raise-by-scope.ts';
import { sensitivityOf } from './sensitivity-of.ts';

/** @param knowledge what the registry knows of the tool behind the action, if anything */
export type Classifier = (action: Action, knowledge?: ToolKnowledge | null) => Classification;

/** one call is decided as so many things at most; one that is more is understood by nobody */
const mostReadings = 64;

/**
 * Says which canonical action an action amounts to: by its name, then by what its arguments mean. What else it may be or
 * do stands in `also`, and policies are asked about each: how dangerous a type is says little of how strict an
 * organization is about it.
 */
export function createClassifier(inspectors: Inspectors): Classifier {
  return (action, knowledge = null) => {
    const hints = hintsOf(knowledge);
    const requested = readName(action.requested);
    const tool = knowledge === null ? null : knownTool(requested, knowledge);
    const call: Call = { action, knowledge, hints, args: readArguments(action.args, hints), tool, inspectors };
    const names = namesOf(call, tool === null ? [requested] : [tool.name, ...tool.alternatives]);
    const all = (names ?? [tool?.name ?? requested]).flatMap((name) => classificationsOf(call, name));
    const [first, ...others] = all.length === 1 ? all : distinct(all);
    if (names === null || others.length >= mostReadings) return { ...first!, problems: [...first!.problems, tooMuch] };
    return others.length === 0 ? first! : { ...first!, also: others };
  };
}

const tooMuch: Problem = { code: 'argument_unparsable', path: 'context', detail: 'asks for too many things at once' };

interface Call {
  readonly action: Action;
  readonly knowledge: ToolKnowledge | null;
  readonly hints: Hints | null;
  readonly args: ArgumentFacts;
  readonly tool: KnownTool | null;
  readonly inspectors: Inspectors;
}

/** What a call is when its name means this, the most dangerous first. */
function classificationsOf(call: Call, name: NameReading): Classification[] {
  const { args, hints, inspectors } = call;
  const named = (name.type === null ? undefined : canonicalAction(name.type)) ?? unknownAction;
  const inspections = inspectionsOf(named, args, name, inspectors);
  const meaning = byInspection(named, inspections, inspectors);
  const scope = { single: !name.bulk, inspected: meaning.records };
  const type = raiseByScope(meaning.action, args.facts, scope, hints);
  const classifications = [classificationAs(call, name, named, inspections, meaning, type)];
  // what is many is also each of them
  if (type !== meaning.action)
    classifications.push(classificationAs(call, name, named, inspections, meaning, meaning.action));
  for (const other of otherMeanings(named, meaning, inspections)) {
    classifications.push(classificationAs(call, name, named, inspections, other, other.action));
  }
  return classifications;
}

function classificationAs(
  { action, args, hints, tool, knowledge }: Call,
  name: NameReading,
  named: CanonicalAction,
  inspections: readonly Inspection[],
  meaning: InspectedMeaning,
  type: CanonicalAction,
): Classification {
  const measures = measuresOf(type, args.facts, { single: !name.bulk, inspected: meaning.records }, hints);
  const flags = flagsOf(type, action, args, name, meaning.flags, measures);
  return {
    action: type,
    sensitivity: sensitivityOf(type, flags, tool, named === type),
    confidence: name.confidence,
    source: name.source,
    measures,
    flags,
    evidence: [...evidenceOf(name, meaning, type, named), ...(tool?.evidence ?? none)],
    inspections,
    problems: [...driftOf(knowledge), ...problemsOf(name, inspections, args, measures, named, tool)],
  };
}

function distinct(classifications: readonly Classification[]): Classification[] {
  const seen = new Set<string>();
  return classifications.filter((each) => {
    const text = decidedBy(each);
    return !seen.has(text) && seen.add(text);
  });
}

/** What policies are asked about, and so what tells two readings from each other. */
function decidedBy({ action, sensitivity, confidence, flags, measures, problems }: Classification): string {
  const magnitudes = Object.entries(measures).map(([name, measure]) => {
    return [name, measure.state, measure.state === 'known' ? formatDecimal(measure.value) : null];
  });
  return JSON.stringify([action.type, sensitivity, confidence, flags, magnitudes, problems]);
}

/**
 * A name that leaves the operation to an argument takes its meaning; of several the most dangerous one comes first. Null
 * where there are too many.
 */
function namesOf({ action, args, inspectors }: Call, names: readonly NameReading[]): readonly NameReading[] | null {
  if (!names.some(({ polymorphic }) => polymorphic)) return names;
  const danger = ({ type }: NameReading) =>
    inspectors.dangerOf({ type: type ?? unknownAction.type, records: null, flags: [], summary: '' });
  const all: NameReading[] = [];
  for (const name of names) {
    const operations = name.polymorphic ? resolveOperation(name, action.args, args.facts) : [];
    if (operations === null) return null;
    all.push(...(operations.length > 0 ? operations.sort((a, b) => danger(b) - danger(a)) : [name]));
  }
  return all;
}

function inspectionsOf(
  named: CanonicalAction,
  args: ArgumentFacts,
  name: NameReading,
  inspectors: Inspectors,
): readonly Inspection[] {
  if (executorOf(named.type) === null) return args.facts.length === 0 ? none : inspectOther(named, args, inspectors);
  return inspectExecutor(
    named.type,
    args,
    name.words.map(({ form }) => form),
    inspectors,
  );
}

/** A definition that changed since a person accepted it may do anything. */
function driftOf(knowledge: ToolKnowledge | null): readonly Problem[] {
  if (knowledge === null || knowledge.drift === null) return none;
  return [{ code: 'tool_drift', path: 'tool', detail: knowledge.drift }];
}

const none: readonly never[] = [];

function evidenceOf(
  name: NameReading,
  meaning: InspectedMeaning,
  type: CanonicalAction,
  named: CanonicalAction,
): Evidence[] {
  const evidence: Evidence[] = [{ kind: name.source === null ? 'name' : 'provider', detail: name.detail }];
  if (meaning.detail !== null) evidence.push({ kind: 'inspection', detail: meaning.detail });
  if (type !== meaning.action) evidence.push({ kind: 'measure', detail: `so many make ${named.type} ${type.type}` });
  return evidence;
}

/** Below this what a name says is one guess of several. */
const certainName = 0.5;

function isUncertain(name: NameReading, tool: KnownTool | null): boolean {
  // an argument that says which operation is meant leaves nothing open
  if (tool !== null && (name === tool.name || tool.alternatives.includes(name))) {
    return tool.uncertain || (name.polymorphic && tool.trusted);
  }
  return name.confidence < certainName;
}

function problemsOf(
  name: NameReading,
  inspections: readonly Inspection[],
  args: ArgumentFacts,
  measures: Classification['measures'],
  named: CanonicalAction,
  tool: KnownTool | null,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (named === unknownAction) problems.push({ code: 'action_unknown', path: 'action', detail: name.detail });
  else if (isUncertain(name, tool)) {
    problems.push({ code: 'action_uncertain', path: 'action', detail: `${name.detail}, the worst it may be` });
  }
  for (const { complete, path, problem } of inspections) {
    if (!complete) problems.push({ code: 'argument_unparsable', path, detail: problem ?? 'does not parse' });
  }
  if (args.truncated) {
    problems.push({ code: 'argument_unparsable', path: 'context', detail: 'is too deep or has too many members' });
  }
  for (const measure of Object.values(measures)) {
    if (measure.state === 'invalid')
      problems.push({ code: 'measure_invalid', path: measure.path, detail: measure.detail });
  }
  return problems.length === 0 ? none : problems;
}
