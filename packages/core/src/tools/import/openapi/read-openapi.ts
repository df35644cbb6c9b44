import { isJsonObject, type JsonObject, type JsonValue } from '../../../json/json.ts';
import { type Finding, fault, note, tool } from '../finding.ts';
import { createExpansion, type Expansion } from './inline-schema.ts';
import { type NamedOperation, nameOperations } from './name-operations.ts';
import { parametersOf } from './operation-parameters.ts';
import { listOperations } from './operations.ts';
import type { Located } from './references.ts';

/** Each operation of an OpenAPI 3 document, as a tool. */
export function* readOpenApi(root: JsonValue): Iterable<Finding> {
  const refusal = refusalOf(root);
  if (refusal !== null) {
    yield refusal;
    return;
  }
  const { operations, faults } = listOperations(root as JsonObject);
  yield* faults;
  yield* incomingOf(root as JsonObject);
  const expansion = createExpansion(root);
  for (const operation of nameOperations(operations)) yield* readOperation(operation, expansion);
}

function refusalOf(root: JsonValue): Finding | null {
  if (!isJsonObject(root)) return fault([], 'is not an object');
  if (root.openapi === undefined) return fault(['swagger'], 'is not read: convert the document to OpenAPI 3');
  const isKnown = typeof root.openapi === 'string' && /^3\.\d/.test(root.openapi);
  return isKnown ? null : fault(['openapi'], 'is no version that is read: give OpenAPI 3.0 or 3.1');
}

/** What a service calls is no tool of an agent. */
function incomingOf({ webhooks }: JsonObject): readonly Finding[] {
  const count = isJsonObject(webhooks) ? Object.keys(webhooks).length : 0;
  return count === 0 ? [] : [note(['webhooks'], `calls that the service itself makes are left out: ${count}`)];
}

function* readOperation(operation: NamedOperation, expansion: Expansion): Iterable<Finding> {
  const { value, path, item, name } = operation;
  if (operation.sharesId) {
    yield note([...path, 'operationId'], `is the id of another operation, too: this one is \`${name}\``);
  }
  if (value.callbacks !== undefined) {
    yield note([...path, 'callbacks'], 'the calls that the service itself makes are left out');
  }
  const lists = [partOf(item, 'parameters'), partOf(operation, 'parameters')].filter((part) => part !== null);
  const { parameters, cuts, remarks } = parametersOf({ lists, body: partOf(operation, 'requestBody') }, expansion);
  if (parameters === null) {
    yield* remarks.map((remark) => fault(remark.path, remark.detail));
    return;
  }
  // what is left out may change without another digest
  yield* cuts.map((at) => note(at, 'is too large: its deepest parts are left out'));
  const description = descriptionOf(value) ?? descriptionOf(item.value);
  const annotations = annotationsOf(operation);
  yield tool(path, { name, description, parameters, annotations }, { name: ['operationId'] });
}

function partOf({ value, path }: Located<JsonObject>, member: string): Located | null {
  const part = value[member];
  return part === undefined ? null : { value: part, path: [...path, member] };
}

function descriptionOf({ summary, description }: JsonObject): string | null {
  const texts = [summary, description].filter((text) => typeof text === 'string' && text.trim() !== '');
  return texts.length === 0 ? null : [...new Set(texts)].join('\n\n');
}

function annotationsOf({ method, url, value }: NamedOperation): JsonObject {
  return {
    httpMethod: method,
    httpPath: url,
    ...(Array.isArray(value.tags) && { tags: value.tags }),
    ...(value.deprecated === true && { deprecated: true }),
  };
}
