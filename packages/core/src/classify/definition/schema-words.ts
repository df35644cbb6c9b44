import { isJsonObject, type JsonObject, type JsonValue } from '../../json/json.ts';
import { roleOf } from '../argument/key-roles.ts';

/** One argument that a tool takes, as its schema names it. */
export interface Parameter {
  readonly name: string;
  readonly description: string;
  /** the values it can have, when the schema lists texts */
  readonly choices: readonly string[];
}

const maxParameters = 200;
const maxDepth = 4;

/** The arguments of a schema, nested ones included; lenient: whatever is not understood names nothing. */
export function parametersOf(schema: JsonObject): Parameter[] {
  const found: Parameter[] = [];
  collect(schema, 0, found);
  return found;
}

function collect(schema: JsonObject, depth: number, found: Parameter[]): void {
  const properties = isJsonObject(schema.properties) ? schema.properties : plainProperties(schema);
  if (properties === null || depth > maxDepth) return;
  for (const name in properties) {
    if (found.length >= maxParameters) return;
    const property = properties[name]!;
    if (!isJsonObject(property)) {
      found.push({ name, description: '', choices: [] });
      continue;
    }
    const description = typeof property.description === 'string' ? property.description : '';
    found.push({ name, description, choices: choicesOf(property) });
    collect(property, depth + 1, found);
    if (isJsonObject(property.items)) collect(property.items, depth + 1, found);
  }
}

const schemaWords: ReadonlySet<string> = new Set(
  'type required description title enum items anyOf oneOf allOf $ref $schema $defs definitions additionalProperties default'.split(
    ' ',
  ),
);

/** `{ city: { type: 'string' } }` instead of a schema: the properties stand at the top. */
function plainProperties(schema: JsonObject): JsonObject | null {
  if (typeof schema.type === 'string') return null;
  const names = Object.keys(schema);
  if (names.length === 0 || names.some((name) => name.startsWith('$'))) return null;
  const plain = names.filter((name) => !schemaWords.has(name) || isJsonObject(schema[name]));
  return plain.length === names.length && plain.some((name) => isJsonObject(schema[name])) ? schema : null;
}

function choicesOf(property: JsonObject): string[] {
  const listed = [property.enum, ...variants(property).map((each) => each.enum), constants(property)];
  return listed.flatMap((each) => (Array.isArray(each) ? each.filter((choice) => typeof choice === 'string') : []));
}

function variants(property: JsonObject): JsonObject[] {
  return ['anyOf', 'oneOf'].flatMap((name) => {
    const list: JsonValue | undefined = property[name];
    return Array.isArray(list) ? list.filter((each) => isJsonObject(each)) : [];
  });
}

function constants(property: JsonObject): JsonValue[] {
  return variants(property).flatMap((each) => (typeof each.const === 'string' ? [each.const] : []));
}

/** The values of the arguments that say which of several operations is meant. */
export function operationsOf(parameters: readonly Parameter[]): readonly string[] {
  return parameters.flatMap(({ name, choices }) => {
    const role = roleOf(name);
    return choices.length > 1 && (role === 'operation' || role === 'method') ? choices : [];
  });
}
