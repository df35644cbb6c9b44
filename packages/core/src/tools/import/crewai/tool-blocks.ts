import type { JsonValue } from '../../../json/json.ts';
import type { SourceResult } from '../source-document.ts';

/** What CrewAI tells a model of one tool: `Tool Name: …`, `Tool Arguments: …`, `Tool Description: …`. */
export interface ToolBlock {
  readonly name: string;
  /** as it is written: a Python or a JSON literal; null when there is none */
  readonly arguments: string | null;
  readonly description: string;
}

const label = /^[ \t]*Tool (Name|Arguments|Description):/gm;

/** Whether a text begins as such a block does. */
export function startsWithBlock(text: string): boolean {
  return text.trimStart().startsWith('Tool Name:');
}

/** Null when the text is no block. Whatever stands after the description's label belongs to the description. */
export function readBlock(text: string): ToolBlock | null {
  const [name, next, last] = Array.from(text.matchAll(label), (match) => ({
    label: match[1],
    from: match.index,
    to: match.index + match[0].length,
  }));
  if (name?.label !== 'Name' || text.slice(0, name.from).trim() !== '' || next === undefined) return null;
  const literal = next.label === 'Arguments' ? next : null;
  const description = literal === null ? next : last;
  if (description?.label !== 'Description') return null;
  return {
    name: text.slice(name.to, next.from).trim(),
    arguments: literal === null ? null : text.slice(literal.to, description.from).trim(),
    description: text.slice(description.to).trim(),
  };
}

/** A text of several blocks, as a document of `{ description: block }`. */
export function readBlocks(text: string): SourceResult {
  const offsets = Array.from(text.matchAll(/^[ \t]*Tool Name:/gm), ({ index }) => index);
  const value: JsonValue = offsets.map((offset, index) => ({ description: text.slice(offset, offsets[index + 1]) }));
  return {
    document: { value, offsetsOf: (paths) => paths.map(([index]) => offsets[Number(index ?? 0)] ?? 0) },
    problems: null,
  };
}
