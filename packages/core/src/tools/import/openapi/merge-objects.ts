import { isJsonObject, type JsonObject, type JsonValue } from '../../../json/json.ts';

/** The members of a schema that is an object and nothing else. */
export interface ObjectMembers {
  readonly properties: JsonObject;
  readonly required: readonly string[];
}

/** Null for a schema that is no object, or one of several, or whose members are not told. */
export function mergeObjects(schema: JsonValue): ObjectMembers | null {
  if (!isJsonObject(schema) || schema.oneOf !== undefined || schema.anyOf !== undefined) return null;
  const parts = Array.isArray(schema.allOf) ? (schema.allOf as readonly JsonValue[]).map(mergeObjects) : [];
  if (parts.includes(null)) return null;
  const own = isJsonObject(schema.properties)
    ? [{ properties: schema.properties, required: namesIn(schema.required) }]
    : [];
  const all = [...parts.filter((part) => part !== null), ...own];
  if (all.length === 0) return null;
  return {
    properties: Object.fromEntries(all.reduce(addProperties, new Map<string, JsonValue>())),
    required: [...new Set(all.flatMap(({ required }) => required))],
  };
}

function addProperties(members: Map<string, JsonValue>, { properties }: ObjectMembers): Map<string, JsonValue> {
  for (const [name, schema] of Object.entries(properties)) {
    const before = members.get(name);
    // `allOf` asks for both
    members.set(name, before === undefined ? schema : { allOf: [before, schema] });
  }
  return members;
}

function namesIn(required: JsonValue | undefined): readonly string[] {
  if (!Array.isArray(required)) return [];
  return (required as readonly JsonValue[]).filter((name) => typeof name === 'string');
}
