import type { JsonObject, JsonValue } from '../../json/json.ts';
import { roleOf } from '../argument/key-roles.ts';
import type { Measure } from '../classification.ts';
import { addMeasures } from './add-measures.ts';
import { largerMeasure } from './larger-measure.ts';

type Count = (fact: { readonly value: JsonValue; readonly path: string }) => Measure | null;

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const bounds = words(`min max minimum maximum desired desiredcapacity exact exactly from to atleast atmost gte lte gt lt
  lower upper value count number total current target`);

/** Members that describe one thing, or one of several: they are no things themselves. */
const attributes =
  words(`name firstname lastname displayname fullname email mail address phone number id userid type kind
  title role label company locale language timezone description note region zone status image os tier plan`);

/** Numbers that are no counts. */
const dimensions =
  /cpu|core|mem|ram|disk|storage|gb|mb|size|port|age|version|phone|zip|priority|timeout|weight|height|width/;

const speaking: ReadonlySet<string> = words(
  'records count recipients instances calls to copy people person_ids ids recipient_list all',
);

/**
 * What an object says in the place of a count. A range (`{ min, max }`) is its largest bound, numbers by names add up,
 * other members are things by their identifiers. Each member by itself can only make it more.
 */
export function countMembers(object: JsonObject, path: string, count: Count): Measure | null {
  const keys = Object.keys(object);
  if (keys.length === 0) return { state: 'invalid', path, detail: 'is not a count' };
  const bounded = keys.filter((key) => bounds.has(plain(key)));
  const bound = bounded.map((key) => count({ value: object[key]!, path: `${path}.${key}` }));
  if (bounded.length === keys.length) return bound.reduce(largerMeasure, null);
  const usable = bound.filter((measure) => measure?.state !== 'invalid').reduce(largerMeasure, null);
  return largerMeasure(usable, largerMeasure(sumOf(object, keys, path, count), thingsIn(object, keys, path, count)));
}

const plain = (key: string): string => key.toLowerCase().replace(/[^a-z]/g, '');

function sumOf(object: JsonObject, keys: readonly string[], path: string, count: Count): Measure | null {
  return keys
    .filter((key) => typeof object[key] === 'number' && isCount(key))
    .map((key) => count({ value: object[key]!, path: `${path}.${key}` }))
    .filter((measure) => measure !== null)
    .reduce<Measure | null>((sum, each) => (sum === null ? at(each, path) : addMeasures(sum, each, path)), null);
}

function isCount(key: string): boolean {
  return (
    roleOf(key) !== 'ids' && !bounds.has(plain(key)) && !attributes.has(plain(key)) && !dimensions.test(plain(key))
  );
}

function at(measure: Measure, path: string): Measure {
  return measure.state === 'known' ? { ...measure, source: 'counted', path } : measure;
}

/** How many things the members are; null where what is inside says it by itself. */
function thingsIn(object: JsonObject, keys: readonly string[], path: string, count: Count): Measure | null {
  const silent = keys.filter((key) => object[key] === null || !speaking.has(roleOf(key) ?? ''));
  const things = silent.filter((key) => !attributes.has(plain(key)) && !bounds.has(plain(key)));
  if (things.length === 0 && silent.length < keys.length) return null;
  return at(count({ value: Math.max(1, things.length), path })!, path);
}
