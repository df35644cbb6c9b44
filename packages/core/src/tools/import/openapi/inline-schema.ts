import { isJsonObject, type JsonObject, type JsonValue } from '../../../json/json.ts';
import type { Path, Remark } from '../imported-tools.ts';
import { type Located, lookUp, referenceOf } from './references.ts';

/** What a whole document costs and gives once its references are put in place. */
export interface Expansion {
  readonly root: JsonValue;
  /** how many values may still be looked at */
  left: number;
  /** by reference: operations of one resource share their schemas */
  readonly done: Map<string, InlineResult>;
}

export type InlineResult =
  /** `isCut` when parts are left out for their size */
  | { readonly schema: JsonValue; readonly isCut: boolean; readonly remarks: null }
  | { readonly schema: null; readonly isCut: false; readonly remarks: readonly Remark[] };

const maxValuesOfDocument = 10_000_000;
/** characters, about, that references may add to one schema, before its deepest references are cut */
const maxAdded = 32_000;
/** below it nobody who reads arguments looks */
const maxDepth = 20;
/** how many references within one another, tried in turn */
const referenceDepths = [12, 5, 3, 2, 1, 0];

interface Attempt {
  readonly expansion: Expansion;
  readonly maxReferences: number;
  readonly remarks: Remark[];
  added: number;
  isCut: boolean;
}

/** Where a value stands in the document, and where it will stand in the schema. */
interface Place {
  readonly path: Path;
  readonly depth: number;
  /** the references that led here */
  readonly trail: readonly string[];
}

class TooLarge extends Error {}

export function createExpansion(root: JsonValue): Expansion {
  return { root, left: maxValuesOfDocument, done: new Map() };
}

/**
 * A schema with every reference replaced by what it leads to. A schema within itself is named and not repeated. One that
 * grows too large loses its deepest references first, so that what stands near the top is always there.
 */
export function inlineSchema(schema: Located, expansion: Expansion): InlineResult {
  const reference =
    isJsonObject(schema.value) && Object.keys(schema.value).length === 1 ? referenceOf(schema.value) : null;
  const known = reference === null ? undefined : expansion.done.get(reference);
  if (known !== undefined) return known;
  const result = tryDepths(schema, expansion);
  if (reference !== null) expansion.done.set(reference, result);
  return result;
}

function tryDepths({ value, path }: Located, expansion: Expansion): InlineResult {
  for (const maxReferences of referenceDepths) {
    const attempt: Attempt = { expansion, maxReferences, remarks: [], added: 0, isCut: false };
    try {
      const schema = inline(attempt, value, { path, depth: 0, trail: [] });
      const { isCut, remarks } = attempt;
      return remarks.length > 0 ? refused(remarks) : { schema, isCut, remarks: null };
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error;
    }
  }
  return refused([{ path, detail: 'grows too large once the references are put in place' }]);
}

function refused(remarks: readonly Remark[]): InlineResult {
  return { schema: null, isCut: false, remarks };
}

/** Members that say nothing of what an argument may be. `x-…` are a vendor's own. */
const dropped = new Set(['xml', 'externalDocs', 'discriminator', 'example', 'examples']);
/** Members that hold values, where `$ref` is a text like any other. */
const literal = new Set(['default', 'enum', 'const']);
/** Members that hold schemas by names of the author's own. */
const named = new Set(['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas']);

function inline(attempt: Attempt, value: JsonValue, place: Place): JsonValue {
  count(attempt, value, place);
  if (Array.isArray(value)) {
    return (value as readonly JsonValue[]).map((item, index) => inline(attempt, item, below(place, index)));
  }
  if (!isJsonObject(value)) return value;
  const reference = referenceOf(value);
  return reference === null ? membersOf(attempt, value, place) : inlineReference(attempt, reference, value, place);
}

function count(attempt: Attempt, value: JsonValue, { path, trail }: Place): void {
  attempt.expansion.left -= 1;
  if (trail.length > 0)
    attempt.added += String(path.at(-1)).length + (typeof value === 'string' ? value.length : 0) + 6;
  if (attempt.expansion.left < 0 || attempt.added > maxAdded) throw new TooLarge();
}

function below({ path, depth, trail }: Place, step: string | number): Place {
  return { path: [...path, step], depth: depth + 1, trail };
}

function membersOf(attempt: Attempt, value: JsonObject, place: Place): JsonObject {
  const members = Object.entries(value).flatMap(([name, member]): [string, JsonValue][] => {
    if (name === '$ref' || dropped.has(name) || name.startsWith('x-')) return [];
    if (literal.has(name)) return [[name, member]];
    const at = below(place, name);
    return [
      [name, named.has(name) && isJsonObject(member) ? schemasOf(attempt, member, at) : inline(attempt, member, at)],
    ];
  });
  return Object.fromEntries(members);
}

/** Here every name is the author's, `example` and `x-…` included. */
function schemasOf(attempt: Attempt, schemas: JsonObject, place: Place): JsonObject {
  count(attempt, schemas, place);
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, inline(attempt, schema, below(place, name))] as const),
  );
}

/** What stands beside a reference is said of this place, and goes before what the reference says. */
function inlineReference(attempt: Attempt, reference: string, value: JsonObject, place: Place): JsonValue {
  const beside = membersOf(attempt, value, place);
  const target = lookUp(attempt.expansion.root, reference);
  if (typeof target === 'string') {
    attempt.remarks.push({ path: [...place.path, '$ref'], detail: target });
    return beside;
  }
  const name = target.path.at(-1) ?? '#';
  if (place.trail.includes(reference)) return remarked(attempt, beside, `${name} again, within itself`, place);
  if (place.trail.length >= attempt.maxReferences || place.depth > maxDepth) {
    attempt.isCut = true;
    return remarked(attempt, beside, `${name}, left out here for its size`, place);
  }
  const trail = [...place.trail, reference];
  const inlined = inline(attempt, target.value, { path: target.path, depth: place.depth, trail });
  return isJsonObject(inlined) ? { ...inlined, ...beside } : inlined;
}

/** What stands in the place of a schema that is not put there. */
function remarked(attempt: Attempt, beside: JsonObject, remark: string, place: Place): JsonObject {
  count(attempt, remark, below(place, '$comment'));
  return { ...beside, $comment: remark };
}
