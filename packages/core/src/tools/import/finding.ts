import type { JsonValue } from '../../json/json.ts';
import type { Path, Remark } from './imported-tools.ts';

/** What a reader of one format says of a part of a document. */
export type Finding = FoundTool | (Remark & { readonly kind: 'fault' | 'note' });

export interface FoundTool {
  readonly kind: 'tool';
  readonly path: Path;
  /** `{ name, description?, parameters?, annotations?, source? }`, if it is one */
  readonly candidate: JsonValue | Candidate;
  /** where members stand that the document names otherwise, below `path` */
  readonly places: Readonly<Record<string, Path>>;
}

/** A definition made of a document's members, some of which may not be there. */
export interface Candidate {
  readonly name: JsonValue | undefined;
  readonly description: JsonValue | undefined;
  readonly parameters: JsonValue | undefined;
  readonly annotations?: JsonValue;
}

/** The tools of a document of one format, and what is wrong with it. */
export type Reader = (root: JsonValue) => Iterable<Finding>;

export function tool(path: Path, candidate: FoundTool['candidate'], places: FoundTool['places'] = {}): Finding {
  return { kind: 'tool', path, candidate, places };
}

/** A part that cannot be used. */
export function fault(path: Path, detail: string): Finding {
  return { kind: 'fault', path, detail };
}

/** A part that is left out on purpose. */
export function note(path: Path, detail: string): Finding {
  return { kind: 'note', path, detail };
}
