import { canonicalJson } from '../../json/canonical-json.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../json/json.ts';
import { definitionText, readToolDefinition, type ToolDefinition } from '../tool-definition.ts';
import type { Finding, FoundTool } from './finding.ts';
import type { Path, Remark } from './imported-tools.ts';

export interface Collection {
  readonly tools: readonly ToolDefinition[];
  readonly faults: readonly Remark[];
  readonly notes: readonly Remark[];
}

const maxTools = 5000;
/** of its RFC 8785 text, as the registry takes it */
const maxDefinitionBytes = 64 * 1024;

/**
 * Turns what was found into definitions; what is no definition, or has the name of another, is a fault. `source` is whose
 * tools they are, whatever they say themselves.
 */
export function collectTools(findings: Iterable<Finding>, source: string | undefined): Collection {
  const tools: ToolDefinition[] = [];
  const faults: Remark[] = [];
  const notes: Remark[] = [];
  const taken = new Set<string>();
  for (const finding of findings) {
    if (finding.kind !== 'tool') {
      (finding.kind === 'fault' ? faults : notes).push({ path: finding.path, detail: finding.detail });
      continue;
    }
    if (tools.length === maxTools) {
      faults.push({ path: finding.path, detail: `is one more than the ${maxTools} tools that a document may have` });
      break;
    }
    const definition = definitionOf(finding, source, taken);
    if ('detail' in definition) faults.push(definition);
    else tools.push(definition);
  }
  return { tools, faults, notes };
}

function definitionOf(
  { path, candidate, places }: FoundTool,
  source: string | undefined,
  taken: Set<string>,
): ToolDefinition | Remark {
  const value = withoutMissing(candidate);
  const { definition, problem } = readToolDefinition(value);
  if (problem !== null) {
    return { path: [...path, ...(places[problem.path] ?? placeOf(problem.path, value))], detail: problem.detail };
  }
  const bytes = new TextEncoder().encode(definitionText(definition, canonicalJson)).length;
  if (bytes > maxDefinitionBytes) {
    return { path, detail: `has ${bytes} bytes of definition; ${maxDefinitionBytes} are possible` };
  }
  const owner = source ?? definition.source;
  const name = JSON.stringify([owner, definition.name]);
  if (taken.has(name))
    return { path: [...path, ...(places.name ?? ['name'])], detail: 'is the name of another tool, too' };
  taken.add(name);
  return { ...definition, source: owner };
}

function withoutMissing(candidate: FoundTool['candidate']): JsonValue {
  if (typeof candidate !== 'object' || candidate === null || Array.isArray(candidate)) return candidate as JsonValue;
  const present = Object.entries(candidate).filter(([, member]) => member !== undefined);
  return Object.fromEntries(present) as JsonObject;
}

/** The schema has three names; what is wrong with it is told under the one that the document uses. */
function placeOf(member: string, value: JsonValue): Path {
  if (member === '') return [];
  if (member !== 'parameters' || !isJsonObject(value)) return [member];
  return [['parameters', 'inputSchema', 'input_schema'].find((name) => Object.hasOwn(value, name)) ?? member];
}
