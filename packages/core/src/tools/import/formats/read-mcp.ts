import { isJsonObject, type JsonValue } from '../../../json/json.ts';
import { type Finding, fault, tool } from '../finding.ts';
import type { Path } from '../imported-tools.ts';

/** A `tools/list` result, the JSON-RPC answer around it, a list of either (its pages in order), or a list of tools. */
export function readMcp(root: JsonValue): Iterable<Finding> {
  if (!Array.isArray(root)) return readPage(root, [], true);
  const items: readonly JsonValue[] = root;
  if (!items.some(isPage)) return items.map((item, index) => tool([index], unclaimed(item)));
  return items.flatMap((item, index) => readPage(item, [index], index === items.length - 1));
}

function isPage(item: JsonValue): boolean {
  return isJsonObject(item) && (item.tools ?? item.result ?? item.error) !== undefined;
}

function readPage(page: JsonValue, path: Path, isLast: boolean): readonly Finding[] {
  if (!isJsonObject(page)) return [fault(path, 'is no `tools/list` result')];
  if (page.error !== undefined) return [fault([...path, 'error'], `is an error: ${messageOf(page.error)}`)];
  if (page.result !== undefined) return readPage(page.result, [...path, 'result'], isLast);
  if (!Array.isArray(page.tools)) return [fault([...path, 'tools'], 'is not a list of tools')];
  const tools = (page.tools as readonly JsonValue[]).map((item, index) =>
    tool([...path, 'tools', index], unclaimed(item)),
  );
  const isCut = isLast && typeof page.nextCursor === 'string' && page.nextCursor !== '';
  return isCut
    ? [...tools, fault([...path, 'nextCursor'], 'names a further page: give all pages, as one list')]
    : tools;
}

/** A server does not say whose tools it has: whoever imports them does. */
function unclaimed(item: JsonValue): JsonValue {
  return isJsonObject(item) ? { ...item, source: null } : item;
}

function messageOf(error: JsonValue): string {
  return isJsonObject(error) && typeof error.message === 'string' ? error.message : 'it does not say which';
}
