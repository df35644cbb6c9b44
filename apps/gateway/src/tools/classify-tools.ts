import {
  type Classification,
  canonicalAction,
  measuresShown,
  placesInArguments,
  placesOf,
  type ToolKnowledge,
} from '@runplane/core';
import type { Services } from '../http/services.ts';
import { inTurns } from './in-turns.ts';
import type { ToolQuestion } from './read-definitions.ts';
import { measuresInSchema, renderReading } from './render-tool.ts';
import { requireSize, toStoredDefinition } from './stored-definition.ts';
import { effectiveReading } from './tool-danger.ts';

/** What tools, or calls of them, amount to, as if a person had accepted each. Nothing is recorded. */
export function classifyTools(questions: readonly ToolQuestion[], classifier: Services['classifier']) {
  return inTurns(questions, async (question, index) => {
    const { definition, args } = question;
    // what could not be registered need not be read
    requireSize(toStoredDefinition(definition), `tools[${index}]`);
    const reading = effectiveReading(definition, null);
    const read = { ...renderReading(reading), evidence: reading.evidence };
    if (args === null) return { ...read, measures: measuresInSchema(definition, reading.treatedAs) };
    const { name, source } = definition;
    const action = { requested: name, target: source ?? name, args, agent: null, environment: null, session: null };
    const knowledge: ToolKnowledge = { definition, standing: 'accepted', override: null, drift: null };
    const call = await classifier.classify(action, knowledge);
    const places = placesOf(definition.parameters, call.action);
    return { ...renderCall(call, read), measures: measuresShown(call.measures, placesInArguments(args), places) };
  });
}

type Read = ReturnType<typeof renderReading> & Pick<Classification, 'evidence'>;

/** A call of a tool: what its arguments say has been counted in. */
function renderCall(call: Classification, tool: Read) {
  const uncertain = call.problems.some(({ code }) => code === 'action_uncertain' || code === 'action_unknown');
  const type = uncertain ? tool.type : call.action.type;
  return {
    type,
    category: canonicalAction(type)?.category ?? tool.category,
    sensitivity: call.sensitivity,
    confidence: call.confidence,
    uncertain,
    treatedAs: call.action.type,
    evidence: call.evidence,
  };
}
