import { isJsonObject, type JsonObject, type JsonValue } from '../../json/json.ts';
import { startsWithBlock } from './crewai/tool-blocks.ts';
import type { ToolFormat } from './imported-tools.ts';

/** Which framework a document comes from, by what only that framework writes; null when nothing says. */
export function detectFormat(root: JsonValue): ToolFormat | null {
  if (isJsonObject(root)) {
    if (root.openapi !== undefined || root.swagger !== undefined) return 'openapi';
    if (isMcpPage(root)) return 'mcp';
    if (Array.isArray(root.functions)) return 'openai';
  }
  if (Array.isArray(root) && root.some(isMcpPage)) return 'mcp';
  return formatOfItems(itemsOf(root)) ?? (isToolSet(root) ? 'ai-sdk' : null);
}

/** The tools of `[…]`, of `{ tools: […] }`, or of one that stands alone. */
function itemsOf(root: JsonValue): readonly JsonObject[] {
  const list = isJsonObject(root) && root.tools !== undefined ? root.tools : root;
  if (Array.isArray(list)) return (list as readonly JsonValue[]).filter(isJsonObject);
  return isJsonObject(list) && isAlone(list) ? [list] : [];
}

/** In a set of tools, every member is a tool: an object. */
function isAlone(tool: JsonObject): boolean {
  const { name, type } = tool;
  return (name !== undefined && !isJsonObject(name)) || typeof type === 'string' || isLangChain(tool);
}

/** The first tool that has a framework's marks speaks for all: they come from one list. */
function formatOfItems(items: readonly JsonObject[]): ToolFormat | null {
  for (const item of items) {
    const format = formatOfItem(item);
    if (format !== null) return format;
  }
  return items.some(({ name }) => name !== undefined) ? 'plain' : null;
}

function formatOfItem(item: JsonObject): ToolFormat | null {
  if (typeof item.type === 'string' && item.inputSchema !== undefined) return 'ai-sdk';
  if (typeof item.type === 'string' && item.input_schema === undefined)
    return isLangChain(item) ? 'langchain' : 'openai';
  if (isCrewAi(item)) return 'crewai';
  if (isLangChain(item)) return 'langchain';
  return item.inputSchema === undefined ? null : 'mcp';
}

/** A `tools/list` result, or the JSON-RPC answer around it. */
function isMcpPage(value: JsonValue): boolean {
  if (!isJsonObject(value)) return false;
  if (value.jsonrpc !== undefined || isJsonObject(value.result)) return true;
  if (!Array.isArray(value.tools)) return false;
  const tools: readonly JsonValue[] = value.tools;
  return (
    value.nextCursor !== undefined ||
    tools.some((tool) => isJsonObject(tool) && tool.type === undefined && tool.inputSchema !== undefined)
  );
}

const crewAiMembers = ['description_updated', 'cache_function', 'result_as_answer', 'max_usage_count', 'env_vars'];

function isCrewAi(item: JsonObject): boolean {
  if (crewAiMembers.some((member) => Object.hasOwn(item, member))) return true;
  return typeof item.description === 'string' && startsWithBlock(item.description);
}

/** `lc` marks what LangChain itself wrote out. */
function isLangChain(item: JsonObject): boolean {
  return ['args_schema', 'args', 'schema', 'lc'].some((member) => Object.hasOwn(item, member));
}

/** `{ name: { description, inputSchema } }`, as an AI SDK call takes it. */
function isToolSet(root: JsonValue): boolean {
  const set = isJsonObject(root) && isJsonObject(root.tools) ? root.tools : root;
  if (!isJsonObject(set)) return false;
  const tools = Object.values(set);
  return (
    tools.length > 0 &&
    tools.every(isJsonObject) &&
    tools.some(({ inputSchema, parameters }) => inputSchema !== undefined || parameters !== undefined)
  );
}
