import { isJsonObject, type JsonObject, type JsonValue } from '../../../json/json.ts';
import type { Path, Remark } from '../imported-tools.ts';
import { type Expansion, inlineSchema } from './inline-schema.ts';
import { mergeObjects } from './merge-objects.ts';
import { follow, type Located } from './references.ts';

/** Parts of one operation: what its path says for all, and what it says itself. */
export interface OperationParts {
  /** lists of parameters, the more specific one last */
  readonly lists: readonly Located[];
  readonly body: Located | null;
}

export type ParametersResult =
  /** `cuts` are the schemas of which parts are left out for their size */
  | { readonly parameters: JsonObject; readonly cuts: readonly Path[]; readonly remarks: null }
  | { readonly parameters: null; readonly cuts: null; readonly remarks: readonly Remark[] };

/** What one operation is read with, and what there is to say about it. */
interface Reading {
  readonly expansion: Expansion;
  readonly remarks: Remark[];
  readonly cuts: Path[];
}

interface Argument {
  readonly name: string;
  /** `path`, `query`, `header`, `cookie` */
  readonly in: string;
  readonly schema: JsonValue;
  readonly isRequired: boolean;
}

/** OpenAPI takes these from elsewhere, and ignores parameters of those names (§ Parameter Object). */
const reservedHeaders = new Set(['accept', 'content-type', 'authorization']);

/** One JSON Schema of all that an operation takes: its parameters, and the members of its body beside them. */
export function parametersOf({ lists, body }: OperationParts, expansion: Expansion): ParametersResult {
  const reading: Reading = { expansion, remarks: [], cuts: [] };
  const byPlace = new Map<string, Argument>();
  for (const list of lists) {
    for (const argument of readArguments(list, reading)) {
      byPlace.set(JSON.stringify([argument.in, argument.name]), argument);
    }
  }
  const content = body === null ? null : readBody(body, reading);
  const { remarks, cuts } = reading;
  if (remarks.length > 0) return { parameters: null, cuts: null, remarks };
  return { parameters: mergeArguments([...byPlace.values()], content), cuts, remarks: null };
}

function readArguments(list: Located, reading: Reading): readonly Argument[] {
  if (!Array.isArray(list.value)) {
    reading.remarks.push({ path: list.path, detail: 'is not a list of parameters' });
    return [];
  }
  return (list.value as readonly JsonValue[]).flatMap((value, index) => {
    const { part, broken } = follow(reading.expansion.root, { value, path: [...list.path, index] });
    if (part === null) {
      reading.remarks.push(broken);
      return [];
    }
    const argument = readArgument(part, reading);
    return argument === null || isReserved(argument) ? [] : [argument];
  });
}

function isReserved({ in: place, name }: Argument): boolean {
  return place === 'header' && reservedHeaders.has(name.toLowerCase());
}

function readArgument({ value, path }: Located, reading: Reading): Argument | null {
  if (!isJsonObject(value) || typeof value.name !== 'string' || typeof value.in !== 'string') {
    reading.remarks.push({ path, detail: 'is no parameter: it needs `name` and `in`' });
    return null;
  }
  const schema = inlined(schemaOf({ value, path }), reading);
  if (schema === null) return null;
  const described = isJsonObject(schema) ? schema : {};
  const description = typeof value.description === 'string' ? { description: value.description } : {};
  const isRequired = value.required === true || value.in === 'path';
  return { name: value.name, in: value.in, schema: { ...described, ...description }, isRequired };
}

/** Null when it cannot be read. What has no schema may be anything. */
function inlined(schema: Located | null, { expansion, remarks, cuts }: Reading): JsonValue | null {
  if (schema === null) return {};
  const result = inlineSchema(schema, expansion);
  if (result.remarks !== null) {
    remarks.push(...result.remarks);
    return null;
  }
  if (result.isCut) cuts.push(schema.path);
  return result.schema ?? {};
}

/** A parameter has a schema, or a content of one media type that has it. */
function schemaOf({ value, path }: Located<JsonObject>): Located | null {
  if (value.schema !== undefined) return { value: value.schema, path: [...path, 'schema'] };
  return isJsonObject(value.content) ? mediaSchemaOf({ value: value.content, path: [...path, 'content'] }) : null;
}

interface Body {
  readonly schema: JsonValue;
  readonly isRequired: boolean;
}

function readBody(body: Located, reading: Reading): Body | null {
  const { part, broken } = follow(reading.expansion.root, body);
  if (part === null) {
    reading.remarks.push(broken);
    return null;
  }
  if (!isJsonObject(part.value) || !isJsonObject(part.value.content)) {
    reading.remarks.push({ path: part.path, detail: 'is no request body: it needs `content`' });
    return null;
  }
  const schema = inlined(mediaSchemaOf({ value: part.value.content, path: [...part.path, 'content'] }), reading);
  return schema === null ? null : { schema, isRequired: part.value.required === true };
}

const preferredMedia = [
  /^application\/json\b/i,
  /\+json\b/i,
  /^application\/x-www-form-urlencoded\b/i,
  /^multipart\//i,
];

/** The schema of the media type that an agent is likeliest to send. */
function mediaSchemaOf({ value, path }: Located<JsonObject>): Located | null {
  const types = Object.keys(value);
  const preferred = preferredMedia.map((pattern) => types.find((type) => pattern.test(type)));
  const type = preferred.find((each) => each !== undefined) ?? types[0];
  const media = type === undefined ? undefined : value[type];
  if (type === undefined || !isJsonObject(media) || media.schema === undefined) return null;
  return { value: media.schema, path: [...path, type, 'schema'] };
}

/** A body that is an object gives its members; of two of one name the parameter says where it goes. */
function mergeArguments(given: readonly Argument[], body: Body | null): JsonObject {
  const object = body === null ? null : mergeObjects(body.schema);
  const properties = new Map<string, JsonValue>(Object.entries(object?.properties ?? {}));
  const required = new Set<string>(body?.isRequired === true ? object?.required : []);
  if (body !== null && object === null) {
    properties.set('body', body.schema);
    if (body.isRequired) required.add('body');
  }
  for (const argument of given) {
    let { name } = argument;
    while (properties.has(name)) name += `__${argument.in}`;
    properties.set(name, argument.schema);
    if (argument.isRequired) required.add(name);
  }
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.size > 0 && { required: [...required] }),
  };
}
