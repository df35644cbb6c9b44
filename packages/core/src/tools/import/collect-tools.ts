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
  /** the definitions' texts, by source and name */
  const taken = new Map<string, string>();
  for (const finding of findings) {
    if (finding.kind !== 'tool') {
      (finding.kind === 'fault' ? faults : notes).push({ path: finding.path, detail: finding.detail });
      continue;
    }
    if (tools.length === maxTools) {
      faults.push({ path: finding.path, detail: `is one more than the ${maxTools} tools that a document may have` });
      break;
    }
    const { tool, text, remark } = readFound(finding, source);
    if (tool === null) {
      faults.push(remark);
      continue;
    }
    const name = JSON.stringify([tool.source, tool.name]);
    const before = taken.get(name);
    const path = [...finding.path, ...(finding.places.name ?? ['name'])];
    if (before === undefined) {
      taken.set(name, text);
      tools.push(tool);
    } else if (before === text) notes.push({ path, detail: 'is a tool that the document has already' });
    else faults.push({ path, detail: 'is the name of another tool, too' });
  }
  return { tools, faults, notes };
}

type ReadTool =
  | { readonly tool: ToolDefinition; readonly text: string; readonly remark: null }
  | { readonly tool: null; readonly text: null; readonly remark: Remark };

function readFound({ path, candidate, places }: FoundTool, source: string | undefined): ReadTool {
  const value = withoutMissing(candidate);
  const { definition, problem } = readToolDefinition(value);
  if (problem !== null) {
    const place = places[problem.path] ?? placeOf(problem.path, value);
    return { tool: null, text: null, remark: { path: [...path, ...place], detail: problem.detail } };
  }
  const text = textOf(definition);
  if (text === null)
    return {
      tool: null,
      text: null,
      remark: { path, detail: 'has half of a surrogate pair, or a number that JSON does not have' },
    };
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > maxDefinitionBytes) {
    const detail = `has ${bytes} bytes of definition; ${maxDefinitionBytes} are possible`;
    return { tool: null, text: null, remark: { path, detail } };
  }
  return { tool: { ...definition, source: source ?? definition.source }, text, remark: null };
}

/** Null for what has no canonical form: YAML can say more than JSON. */
function textOf(definition: ToolDefinition): string | null {
  try {
    return definitionText(definition, canonicalJson);
  } catch (cause) {
    if (cause instanceof RangeError || cause instanceof TypeError) return null;
    throw cause;
  }
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
