import type { JsonObject } from '../src/json/json.ts';
import type { ToolDefinition } from '../src/tools/tool-definition.ts';

/** A definition that says nothing but what is given. */
export function aTool(name: string, description: string | null = null, members: Partial<ToolDefinition> = {}) {
  return { name, description, parameters: {}, annotations: {}, source: null, ...members } satisfies ToolDefinition;
}

/** A schema with such arguments; `null` stands for any text. */
export function taking(parameters: Readonly<Record<string, JsonObject | null>>): JsonObject {
  const properties = Object.entries(parameters).map(([name, schema]) => [name, schema ?? { type: 'string' }]);
  return { type: 'object', properties: Object.fromEntries(properties) };
}
