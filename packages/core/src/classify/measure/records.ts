import type { CanonicalAction } from '../../catalogue/canonical-action.ts';
import { isJsonObject, type JsonValue } from '../../json/json.ts';
import { roleOf } from '../argument/key-roles.ts';
import type { Fact } from '../argument/read-arguments.ts';
import type { Measure } from '../classification.ts';
import { isEverything, largerMeasure } from './count.ts';
import { largestOf } from './largest-of.ts';

/** How many records an inspected argument touches, and where it stands. */
export interface InspectedRecords {
  readonly records: number | 'all';
  readonly path: string;
}

/** The records that are touched: the larger of declared, listed and inspected. */
export function recordsOf(
  facts: readonly Fact[],
  inspected: InspectedRecords | null,
  action: CanonicalAction,
): Measure | null {
  const destructive = action.effects.includes('destructive');
  const stated = destructive
    ? largestOf(facts, 'records', 'count', 'all', 'ids', 'person_ids', 'people', 'list')
    : largestOf(facts, 'records', 'count', 'all', 'ids', 'person_ids');
  const larger = largerMeasure(stated, inspected === null ? null : inspectedMeasure(inspected));
  if (action.category === 'reading' || inspected !== null) return larger;
  return largerMeasure(larger, filtered(facts, larger));
}

function inspectedMeasure({ records, path }: InspectedRecords): Measure {
  if (records === 'all') return { state: 'unbounded', source: 'inspected', path };
  return { state: 'known', value: { units: BigInt(records), scale: 0 }, currency: null, source: 'inspected', path };
}

/** A filter says that there is a magnitude, and not which; an empty one is everything. */
function filtered(facts: readonly Fact[], stated: Measure | null): Measure | null {
  const filter = facts.find(({ role, depth }) => role === 'filter' && depth <= 1);
  if (filter === undefined || filter.value === null) return null;
  const { value, path } = filter;
  if (isEmptyFilter(value)) return { state: 'unbounded', source: 'declared', path };
  if (stated !== null || isByKey(value)) return null;
  return { state: 'missing', path, detail: 'is a filter without a count' };
}

function isEmptyFilter(value: JsonValue): boolean {
  if (isEverything(value)) return true;
  if (typeof value === 'string') return value.trim() === '' || /^(?:1\s*=\s*1|true)$/i.test(value.trim());
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** `{ id: 7 }` is one record, however the filter is called. */
function isByKey(value: JsonValue): boolean {
  if (!isJsonObject(value)) return false;
  const entries = Object.entries(value);
  return entries.length === 1 && isIdentifier(...entries[0]!);
}

function isIdentifier(key: string, value: JsonValue): boolean {
  const role = roleOf(key);
  return role === 'ids' && (typeof value === 'number' || (typeof value === 'string' && !isEverything(value)));
}
