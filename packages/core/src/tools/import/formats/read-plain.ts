import type { JsonValue } from '../../../json/json.ts';
import { type Finding, tool } from '../finding.ts';
import { readItems } from './read-items.ts';

/** Definitions in Runplane's own form; the only one in which a tool says whose it is. */
export function readPlain(root: JsonValue): Iterable<Finding> {
  return readItems(root, (item, path) => tool(path, item));
}
