import { canonicalAction, unknownAction } from '../../catalogue/catalogue.ts';
import type { ToolDefinition } from '../../tools/tool-definition.ts';
import { readName } from '../name/read-name.ts';
import type { ToolReading } from './tool-reading.ts';

/** Below this a reading is one guess of several, and the worst of them counts. */
export const certainEnough = 0.5;

/** Which canonical action a tool performs, by all that its definition says. */
export function classifyTool({ name }: ToolDefinition): ToolReading {
  const reading = readName(name);
  const action = (reading.type === null ? undefined : canonicalAction(reading.type)) ?? unknownAction;
  return {
    type: action.type,
    sensitivity: action.sensitivity,
    confidence: reading.confidence,
    uncertain: reading.confidence < certainEnough,
    worst: action.type,
    polymorphic: reading.polymorphic,
    provider: reading.source,
    evidence: [{ kind: reading.source === null ? 'name' : 'provider', detail: reading.detail }],
  };
}
