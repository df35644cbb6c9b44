import type { JsonValue } from '../../json/json.ts';
import type { ImportRemark, Path } from './imported-tools.ts';

/** A document's value, and where its parts stand in the text. */
export interface SourceDocument {
  readonly value: JsonValue;
  /** The offset of the value at each path; of what a path that leads nowhere reaches last. */
  offsetsOf(paths: readonly Path[]): readonly number[];
}

export type SourceResult =
  | { readonly document: SourceDocument; readonly problems: null }
  | { readonly document: null; readonly problems: readonly ImportRemark[] };

export function refusedSource(problems: readonly ImportRemark[]): SourceResult {
  return { document: null, problems };
}

/** Turns offsets into lines and columns, both from 1. */
export function createPositions(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}
