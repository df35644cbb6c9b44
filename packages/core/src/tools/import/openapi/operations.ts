import { isJsonObject, type JsonObject, type JsonValue } from '../../../json/json.ts';
import { type Finding, fault } from '../finding.ts';
import type { Path } from '../imported-tools.ts';
import { follow, type Located } from './references.ts';

/** One method of one path. */
export interface Operation extends Located<JsonObject> {
  /** `GET` */
  readonly method: string;
  /** `/users/{id}` */
  readonly url: string;
  /** what the path says for all of its operations */
  readonly item: Located<JsonObject>;
}

export interface Operations {
  readonly operations: readonly Operation[];
  readonly faults: readonly Finding[];
}

type PathEntry = Operation | Finding;

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query']);

/** In the document's order. */
export function listOperations(root: JsonObject): Operations {
  const entries = entriesOf(root);
  return {
    operations: entries.filter((entry): entry is Operation => !('kind' in entry)),
    faults: entries.filter((entry): entry is Finding => 'kind' in entry),
  };
}

function entriesOf(root: JsonObject): readonly PathEntry[] {
  const { paths = {} } = root;
  if (!isJsonObject(paths)) return [fault(['paths'], 'is not an object')];
  return Object.entries(paths).flatMap(([url, value]) => (url.startsWith('x-') ? [] : entriesAt(root, url, value)));
}

function entriesAt(root: JsonObject, url: string, value: JsonValue): readonly PathEntry[] {
  const path = ['paths', url];
  if (!url.startsWith('/')) return [fault(path, 'is no path: it does not begin with `/`')];
  const { part, broken } = follow(root, { value, path });
  if (part === null) return [fault(broken.path, broken.detail)];
  if (!isJsonObject(part.value)) return [fault(part.path, 'is not an object')];
  const item = { value: part.value, path: part.path };
  return operationsOf(item).map(([method, at, operation]) =>
    isJsonObject(operation)
      ? { method: method.toUpperCase(), url, item, value: operation, path: at }
      : fault(at, 'is not an object'),
  );
}

/** OpenAPI 3.2 has a place for further methods. */
function operationsOf({ value, path }: Located<JsonObject>): readonly (readonly [string, Path, JsonValue])[] {
  const { additionalOperations = {} } = value;
  const further = isJsonObject(additionalOperations) ? Object.entries(additionalOperations) : [];
  return [
    ...Object.entries(value).flatMap(([name, operation]) =>
      methods.has(name) ? [[name, [...path, name], operation] as const] : [],
    ),
    ...further.map(([name, operation]) => [name, [...path, 'additionalOperations', name], operation] as const),
  ];
}
