import { isJsonObject, type JsonObject, type JsonValue } from '../json/json.ts';

/** A tool as its author describes it to a model. What it says about itself is a claim, never a proof. */
export interface ToolDefinition {
  readonly name: string;
  readonly description: string | null;
  /** JSON Schema as a rule, but any object: it is read leniently and never validated */
  readonly parameters: JsonObject;
  /** MCP hints (`readOnlyHint`…), and for an HTTP operation `httpMethod` and `httpPath` */
  readonly annotations: JsonObject;
  /** where it comes from: `stripe`, `AWS production` */
  readonly source: string | null;
}

/** Why something is no tool definition, and which member. */
export interface DefinitionProblem {
  /** below the definition: `name`, `parameters` */
  readonly path: string;
  readonly detail: string;
}

export type DefinitionResult =
  | { readonly definition: ToolDefinition; readonly problem: null }
  | { readonly definition: null; readonly problem: DefinitionProblem };

/** longer ones are not names */
export const maxToolNameLength = 256;

const emptyObject: JsonObject = Object.freeze({});

/** Reads `{ name, description?, parameters?, annotations?, source? }`; `inputSchema` and `input_schema` are `parameters`. */
export function readToolDefinition(value: JsonValue): DefinitionResult {
  if (!isJsonObject(value)) return refused('', 'is not an object');
  const { name, source } = value;
  if (name === undefined) return refused('name', 'is missing');
  if (typeof name !== 'string' || name.trim() === '') return refused('name', 'is not a name');
  if (name.length > maxToolNameLength) return refused('name', `is longer than ${maxToolNameLength} characters`);
  const description = value.description ?? null;
  if (description !== null && typeof description !== 'string') return refused('description', 'is not a text');
  if (source !== undefined && source !== null && typeof source !== 'string') return refused('source', 'is not a text');
  const parameters = value.parameters ?? value.inputSchema ?? value.input_schema ?? emptyObject;
  if (!isJsonObject(parameters)) return refused('parameters', 'is not an object');
  const annotations = value.annotations ?? emptyObject;
  if (!isJsonObject(annotations)) return refused('annotations', 'is not an object');
  return { definition: { name, description, parameters, annotations, source: source ?? null }, problem: null };
}

function refused(path: string, detail: string): DefinitionResult {
  return { definition: null, problem: { path, detail } };
}

/**
 * The text whose SHA-256 is a definition's digest: RFC 8785 of what the author says. The source is left out: it is the
 * importer's name for the author.
 */
export function definitionText(
  { name, description, parameters, annotations }: ToolDefinition,
  canonical: (value: JsonValue) => string,
): string {
  return canonical({ annotations, description, name, parameters });
}
