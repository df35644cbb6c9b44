import { isJsonObject, type JsonObject, type JsonValue } from '../../../json/json.ts';
import { type Finding, fault, tool } from '../finding.ts';
import type { Path } from '../imported-tools.ts';
import { schemaOf } from '../schema-of.ts';
import { readItems } from './read-items.ts';

const howToWriteIt = '`tool.args_schema.model_json_schema()`';

/** Tools of LangChain: `args_schema` (Python), `schema` (JavaScript), or the flat `args`. */
export function readLangChain(root: JsonValue): Iterable<Finding> {
  return readItems(root, readItem);
}

function readItem(item: JsonValue, path: Path): Finding {
  if (!isJsonObject(item)) return fault(path, 'is not an object');
  // what LangChain serialises keeps a tool's members with the constructor's arguments
  if (item.lc !== undefined && isJsonObject(item.kwargs)) return readItem(item.kwargs, [...path, 'kwargs']);
  const { name, description } = item;
  const member = ['args_schema', 'schema'].find((each) => (item[each] ?? null) !== null);
  if (member === undefined)
    return tool(path, { name, description, parameters: flatSchema(item) }, { parameters: ['args'] });
  const { schema, detail } = schemaOf(item[member], howToWriteIt);
  if (schema === null) return fault([...path, member], detail);
  return tool(path, { name, description, parameters: schema });
}

function flatSchema({ args }: JsonObject): JsonValue | undefined {
  return isJsonObject(args) ? { type: 'object', properties: args } : args;
}
