import { canonicalAction } from '../src/catalogue/catalogue.ts';
import { readArguments } from '../src/classify/argument/read-arguments.ts';
import type { Measures } from '../src/classify/classification.ts';
import { hintsOf } from '../src/classify/measure/hints.ts';
import { measuresOf } from '../src/classify/measure/measures.ts';
import { measuresShown, type ShownMeasures } from '../src/classify/measure/measures-shown.ts';
import { placesOf } from '../src/classify/measure/places-of.ts';
import { statedPlacesOf } from '../src/classify/measure/stated-places.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../src/json/json.ts';
import type { ToolKnowledge, ToolOverride } from '../src/tools/tool-knowledge.ts';

export interface MeasureCase {
  readonly type: string;
  readonly parameters?: JsonObject;
  readonly standing?: ToolKnowledge['standing'];
  readonly override?: ToolOverride['measures'];
  readonly plural?: boolean;
  readonly args?: JsonObject;
}

/** What a tool's schema and one call of it say, as an answer shows it. */
export function shownOf({ type, parameters = {}, standing, override, plural, args }: MeasureCase): ShownMeasures {
  const action = canonicalAction(type)!;
  const places = placesOf(parameters, action);
  if (args === undefined) return measuresShown({}, null, places);
  const hints = hintsOf(knowledgeOf(parameters, standing ?? 'accepted', override ?? {}));
  const read = readArguments(expand(args) as JsonObject, hints);
  const scope = { single: plural !== true, inspected: null };
  return measuresShown(measuresOf(action, read.facts, scope, hints), statedPlacesOf(read), places);
}

/** What one call says to a gateway that knows nothing of the tool. */
export function measuredIn(type: string, args: JsonObject): Measures {
  return measuresOf(canonicalAction(type)!, readArguments(args).facts, { single: true, inspected: null });
}

export function knowledgeOf(
  parameters: JsonObject,
  standing: ToolKnowledge['standing'],
  measures: ToolOverride['measures'],
): ToolKnowledge {
  return {
    definition: { name: 'tool', description: null, parameters, annotations: {}, source: null },
    standing,
    override: { type: null, sensitivity: null, measures },
    drift: null,
  };
}

/** `{ $times: 3, of: x }` is a list of three. */
function expand(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(expand);
  if (!isJsonObject(value)) return value;
  if (typeof value.$times === 'number') return Array.from({ length: value.$times }, () => value.of!);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, expand(member)]));
}
