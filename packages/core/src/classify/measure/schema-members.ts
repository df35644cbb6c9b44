import { isJsonObject, type JsonObject, type JsonValue } from '../../json/json.ts';

/** A member that a parameter schema speaks of. */
export interface SchemaMember {
  readonly name: string;
  /** `context.items[].price` */
  readonly path: string;
  readonly schema: JsonObject;
  /** it stands inside of a list */
  readonly isListed: boolean;
}

const maxDepth = 12;
const maxMembers = 2000;
const maxSchemas = 20_000;

/** entries of one list that a reference leads to: the same list is reached again and again */
const maxReferredEntries = 64;

interface Walk {
  readonly root: JsonObject;
  readonly members: SchemaMember[];
  /** where each reference leads, followed once however often it is met */
  readonly referred: Map<string, Referred | null>;
  schemas: number;
}

interface Referred {
  readonly schema: JsonObject;
  readonly sayings: JsonObject;
}

/**
 * Every member of a parameter schema, however it is written: JSON Schema with its combinations, local references and
 * lists, or a flat map of names to `{ type, description }`. What is not understood is passed over.
 */
export function schemaMembers(parameters: JsonObject): readonly SchemaMember[] {
  const root = unwrap(parameters);
  const walk: Walk = { root, members: [], referred: new Map(), schemas: 0 };
  const start = { path: 'context', isListed: false, depth: 0 };
  if (isSchema(root)) walkSchema(walk, root, start);
  else walkMembers(walk, root, start);
  return walk.members;
}

interface At {
  readonly path: string;
  readonly isListed: boolean;
  readonly depth: number;
}

/** A schema by itself under a name that only says so. */
function unwrap(parameters: JsonObject): JsonObject {
  const [name, ...others] = Object.keys(parameters);
  if (name === undefined || others.length > 0) return parameters;
  const only = parameters[name];
  return /^(?:json_?schema|schema|json|input_?schema|parameters)$/i.test(name) && isJsonObject(only)
    ? only
    : parameters;
}

function isSchema(value: JsonObject): boolean {
  if (isJsonObject(value.properties)) return true;
  if (typeof value.type === 'string' || typeof value.$ref === 'string' || Array.isArray(value.type)) return true;
  return ['anyOf', 'oneOf', 'allOf', 'enum'].some((name) => Array.isArray(value[name]));
}

function walkSchema(walk: Walk, schema: JsonObject, at: At) {
  walk.schemas += 1;
  if (at.depth > maxDepth || walk.schemas > maxSchemas || walk.members.length >= maxMembers) return;
  const inside = { ...at, depth: at.depth + 1 };
  if (isJsonObject(schema.properties)) walkMembers(walk, schema.properties, inside);
  for (const name of ['anyOf', 'oneOf', 'allOf', 'prefixItems']) {
    const schemas = schema[name];
    const isList = name === 'prefixItems';
    if (Array.isArray(schemas)) for (const each of schemas) walkValue(walk, each, isList ? elementOf(inside) : inside);
  }
  walkValue(walk, schema.items, elementOf(inside));
  walkValue(walk, schema.additionalProperties, { ...inside, path: `${at.path}.*`, isListed: true });
  const referred = referredBy(walk, schema)?.schema ?? schema;
  if (referred !== schema) walkSchema(walk, referred, inside);
}

const elementOf = (at: At): At => ({ ...at, path: `${at.path}[]`, isListed: true });

function walkValue(walk: Walk, value: JsonValue | undefined, at: At) {
  if (isJsonObject(value)) walkSchema(walk, value, at);
  else if (Array.isArray(value)) for (const each of value) if (isJsonObject(each)) walkSchema(walk, each, at);
}

function walkMembers(walk: Walk, members: JsonObject, at: At) {
  for (const name in members) {
    if (walk.members.length >= maxMembers) return;
    const value = members[name]!;
    const schema = isJsonObject(value) ? value : typeof value === 'string' ? { type: value } : {};
    const path = `${at.path}.${name}`;
    walk.members.push({ name, path, schema: withReferred(walk, schema), isListed: at.isListed });
    walkSchema(walk, schema, { ...at, path, depth: at.depth + 1 });
  }
}

/** What a reference says of a member, with what stands beside it. */
function withReferred(walk: Walk, schema: JsonObject): JsonObject {
  const referred = referredBy(walk, schema);
  return referred === null ? schema : { ...referred.sayings, ...schema };
}

function referredBy({ root, referred }: Walk, { $ref }: JsonObject): Referred | null {
  if (typeof $ref !== 'string') return null;
  const before = referred.get($ref);
  if (before !== undefined) return before;
  const schema = resolve(root, $ref);
  const found = schema === null ? null : { schema, sayings: sayingsOf(schema) };
  referred.set($ref, found);
  return found;
}

const sayings = ['type', 'title', 'description', 'format', 'const', 'default', 'enum', 'anyOf', 'oneOf', 'allOf'];

/** What is read of a member besides the members inside of it. */
function sayingsOf(schema: JsonObject): JsonObject {
  const said = sayings.filter((name) => Object.hasOwn(schema, name)).map((name) => [name, schema[name]!] as const);
  return Object.fromEntries(
    said.map(([name, value]) => [name, Array.isArray(value) ? value.slice(0, maxReferredEntries) : value]),
  );
}

/** Where a reference into the same document leads; null for any other. */
function resolve(root: JsonObject, reference: string): JsonObject | null {
  if (!reference.startsWith('#/')) return null;
  let value: JsonValue | undefined = root;
  for (const segment of reference.slice(2).split('/')) {
    const name = segment.replaceAll('~1', '/').replaceAll('~0', '~');
    if (!isJsonObject(value) || !Object.hasOwn(value, name)) return null;
    value = value[name];
  }
  return isJsonObject(value) ? value : null;
}

/** All that a member says in words: its title, its description, and a type that is written as text. */
export function wordsOfMember({ type, title, description }: JsonObject): string {
  return [title, description, typeof type === 'string' && type.length > 12 ? type : undefined]
    .filter((text) => typeof text === 'string')
    .join('. ')
    .slice(0, 2000);
}

/** The JSON types that a member may have; empty when it does not say. */
export function typesOfMember(schema: JsonObject): ReadonlySet<string> {
  const types = new Set<string>();
  const add = ({ type }: JsonObject) => {
    for (const each of Array.isArray(type) ? type : [type]) if (typeof each === 'string') types.add(plainType(each));
  };
  add(schema);
  for (const name of ['anyOf', 'oneOf', 'allOf']) {
    const schemas = schema[name];
    if (Array.isArray(schemas)) for (const each of schemas) if (isJsonObject(each)) add(each);
  }
  types.delete('null');
  return types;
}

const numbers = /^(?:number|integer|int|float|double|decimal|long)\b/i;
const lists = /^(?:array|list|sequence|set|tuple)\b|\[\]$/i;
const texts = /^(?:string|str|text)\b/i;

/** `List[str]`, `Optional[int]` and `array` by the name that JSON Schema has for it. */
function plainType(type: string): string {
  const bare = type.trim().replace(/^(?:Annotated|Optional|Union)\[\s*/i, '');
  if (numbers.test(bare)) return 'number';
  if (lists.test(bare)) return 'array';
  if (texts.test(bare)) return 'string';
  return bare.toLowerCase();
}
