import { isJsonObject, type JsonObject, type JsonValue } from '../../../json/json.ts';
import { type Finding, fault, note, tool } from '../finding.ts';
import type { Path } from '../imported-tools.ts';
import { readItems } from './read-items.ts';

/** The tools of a chat completion, of a response, or the functions of old. */
export function readOpenAi(root: JsonValue): Iterable<Finding> {
  if (!isJsonObject(root) || !Array.isArray(root.functions)) return readItems(root, readItem);
  const functions: readonly JsonValue[] = root.functions;
  const found = functions.map((item, index) => readFunction(item, ['functions', index]));
  return root.tools === undefined ? found : [...found, ...readItems(root, readItem)];
}

function readItem(item: JsonValue, path: Path): Finding {
  if (!isJsonObject(item)) return fault(path, 'is not an object');
  const { type } = item;
  if (type === undefined || type === 'function') return readFunction(...membersOf(item, 'function', path));
  if (type === 'custom') return readCustom(...membersOf(item, 'custom', path));
  if (typeof type !== 'string') return fault([...path, 'type'], 'is no kind of tool');
  return note(path, `\`${type}\` runs at the model's provider, where nothing can stop it, and is left out`);
}

/** Chat completions keep a tool's members under its kind, responses beside it. */
function membersOf(item: JsonObject, kind: string, path: Path): [JsonValue, Path] {
  return item[kind] === undefined ? [item, path] : [item[kind], [...path, kind]];
}

function readFunction(item: JsonValue, path: Path): Finding {
  if (!isJsonObject(item)) return fault(path, 'is not an object');
  const { name, description, parameters } = item;
  return tool(path, { name, description, parameters });
}

/** One free text is all that such a tool takes. */
function readCustom(item: JsonValue, path: Path): Finding {
  if (!isJsonObject(item)) return fault(path, 'is not an object');
  const { name, description } = item;
  const parameters = { type: 'object', properties: { input: { type: 'string' } }, required: ['input'] };
  return tool(path, { name, description, parameters });
}
