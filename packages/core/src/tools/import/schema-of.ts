import { isJsonObject, type JsonObject, type JsonValue } from '../../json/json.ts';

export type SchemaResult =
  | { readonly schema: JsonObject; readonly detail: null }
  | { readonly schema: null; readonly detail: string };

/** A parameter schema as a framework wrote it out, or what was written in its place. */
export function schemaOf(value: JsonValue | undefined, howToWriteIt: string): SchemaResult {
  if (value === undefined || value === null) return { schema: {}, detail: null };
  if (!isJsonObject(value)) return refused(`is not JSON Schema: write it out with ${howToWriteIt}`);
  // the AI SDK's `jsonSchema()` wraps what it is given
  if (isJsonObject(value.jsonSchema)) return { schema: value.jsonSchema, detail: null };
  const isZod = ['_def', 'def', '_zod', '~standard'].some((member) => Object.hasOwn(value, member));
  return isZod
    ? refused(`is the inside of a zod schema: write it out with ${howToWriteIt}`)
    : { schema: value, detail: null };
}

function refused(detail: string): SchemaResult {
  return { schema: null, detail };
}
