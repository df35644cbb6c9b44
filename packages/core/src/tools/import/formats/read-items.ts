import { isJsonObject, type JsonValue } from '../../../json/json.ts';
import { type Finding, fault } from '../finding.ts';
import type { Path } from '../imported-tools.ts';

/** What `read` finds in each tool of a list, of `{ tools: […] }`, or in one that stands alone. */
export function readItems(root: JsonValue, read: (item: JsonValue, path: Path) => Finding): Iterable<Finding> {
  const isWrapped = isJsonObject(root) && root.tools !== undefined;
  const list = isWrapped ? root.tools! : root;
  const path = isWrapped ? ['tools'] : [];
  if (Array.isArray(list)) return (list as readonly JsonValue[]).map((item, index) => read(item, [...path, index]));
  return [isWrapped ? fault(path, 'is not a list of tools') : read(list, path)];
}
