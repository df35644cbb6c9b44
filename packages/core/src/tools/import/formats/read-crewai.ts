import { isJsonObject, type JsonObject, type JsonValue } from '../../../json/json.ts';
import { readPythonLiteral, toSchema } from '../crewai/python-literal.ts';
import { readBlock, startsWithBlock, type ToolBlock } from '../crewai/tool-blocks.ts';
import { type Finding, fault, tool } from '../finding.ts';
import type { Path } from '../imported-tools.ts';
import { schemaOf } from '../schema-of.ts';
import { readItems } from './read-items.ts';

const howToWriteIt = '`tool.args_schema.model_json_schema()`';

/** Tools of CrewAI, whose description is often the text that the model is told of all of it. */
export function readCrewAi(root: JsonValue): Iterable<Finding> {
  return readItems(root, readItem);
}

function readItem(item: JsonValue, path: Path): Finding {
  if (!isJsonObject(item)) return fault(path, 'is not an object');
  const { description } = item;
  const isBlock = typeof description === 'string' && startsWithBlock(description);
  const block = isBlock ? readBlock(description) : null;
  if (isBlock && block === null) {
    return fault([...path, 'description'], 'has no `Tool Description:` after `Tool Name:`');
  }
  const { schema, detail } = schemaOf(item.args_schema, howToWriteIt);
  // what is exported often has the name of a class there, and the arguments in the text
  const isInText = (item.args_schema ?? null) === null || schema === null;
  if (schema === null && !block?.arguments) return fault([...path, 'args_schema'], detail);
  const parameters = isInText ? argumentsOf(block) : schema;
  if (parameters === null) return fault([...path, 'description'], 'has `Tool Arguments:` that are no dictionary');
  return tool(path, { name: item.name ?? block?.name, description: block?.description ?? description, parameters });
}

/** Null when they cannot be read. */
function argumentsOf(block: ToolBlock | null): JsonObject | null {
  if (block === null || block.arguments === null) return {};
  const literal = readPythonLiteral(block.arguments);
  return isJsonObject(literal) ? toSchema(literal) : null;
}
