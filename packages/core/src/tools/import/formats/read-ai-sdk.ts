import { isJsonObject, type JsonValue } from '../../../json/json.ts';
import { type Finding, fault, tool } from '../finding.ts';
import type { Path } from '../imported-tools.ts';
import { schemaOf } from '../schema-of.ts';

const howToWriteIt = '`z.toJSONSchema(schema)`';

/** `{ name: { description, inputSchema } }` as a call takes it, or the list that a request holds. */
export function readAiSdk(root: JsonValue): Iterable<Finding> {
  const isWrapped = isJsonObject(root) && root.tools !== undefined;
  const set = isWrapped ? root.tools! : root;
  const path = isWrapped ? ['tools'] : [];
  if (Array.isArray(set)) {
    const list: readonly JsonValue[] = set;
    return list.map((item, index) => readTool(isJsonObject(item) ? item.name : undefined, item, [...path, index]));
  }
  if (!isJsonObject(set)) return [fault(path, 'is no set of tools')];
  return Object.entries(set).map(([name, item]) => readTool(name, item, [...path, name]));
}

function readTool(name: JsonValue | undefined, item: JsonValue, path: Path): Finding {
  if (!isJsonObject(item)) return fault(path, 'is not an object');
  const member = item.inputSchema === undefined ? 'parameters' : 'inputSchema';
  const { schema, detail } = schemaOf(item[member], howToWriteIt);
  if (schema === null) return fault([...path, member], detail);
  return tool(path, { name, description: item.description, parameters: schema });
}
