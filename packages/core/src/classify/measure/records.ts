import type { CanonicalAction } from '../../catalogue/canonical-action.ts';
import { isJsonObject, type JsonValue } from '../../json/json.ts';
import { type Role, roleOf } from '../argument/key-roles.ts';
import type { Fact } from '../argument/read-arguments.ts';
import type { Measure } from '../classification.ts';
import { isEverything } from './count.ts';
import type { Hints } from './hints.ts';
import { largerMeasure } from './larger-measure.ts';
import { type Counting, largestOf } from './largest-of.ts';

/** How many records an inspected argument touches, and where it stands. */
export interface InspectedRecords {
  readonly records: number | 'all';
  readonly path: string;
}

const removed: Counting = {
  measure: 'records',
  anywhere: ['records', 'count', 'all', 'ids', 'person_ids', 'people'],
  nearby: ['list', 'path', 'things'],
  lists: new Set<Role>([
    'instances',
    'machines',
    'recipients',
    'to',
    'copy',
    'recipient_list',
    'quantity',
    'limit',
    'calls',
    'amount',
    'price',
    'total',
    'url',
  ]),
};
const shown: Counting = {
  measure: 'records',
  anywhere: [],
  nearby: ['records', 'count', 'limit', 'all', 'ids', 'person_ids', 'things'],
};
const changed: Counting = {
  measure: 'records',
  anywhere: [],
  nearby: ['records', 'count', 'all', 'ids', 'person_ids', 'people', 'path', 'things'],
};

/** The records that are touched: the larger of declared, listed and inspected. */
export function recordsOf(
  facts: readonly Fact[],
  inspected: InspectedRecords | null,
  action: CanonicalAction,
  hints: Hints | null = null,
): Measure | null {
  const isReading = action.category === 'reading';
  const counting = action.effects.includes('destructive') ? removed : isReading ? shown : changed;
  const stated = largestOf(facts, counting, hints);
  const larger = largerMeasure(stated, inspected === null ? null : inspectedMeasure(inspected));
  if (isReading || inspected !== null) return larger;
  return largerMeasure(larger, filtered(facts, larger));
}

function inspectedMeasure({ records, path }: InspectedRecords): Measure {
  if (records === 'all') return { state: 'unbounded', source: 'inspected', path };
  return { state: 'known', value: { units: BigInt(records), scale: 0 }, currency: null, source: 'inspected', path };
}

/** A filter says that there is a magnitude, and not which; an empty one is everything. */
function filtered(facts: readonly Fact[], stated: Measure | null): Measure | null {
  let larger: Measure | null = null;
  for (const { role, scope, value, path } of facts) {
    if (role === 'filter' && scope.level <= 1 && value !== null)
      larger = largerMeasure(larger, filter(value, path, stated));
  }
  return larger;
}

function filter(value: JsonValue, path: string, stated: Measure | null): Measure | null {
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
