import { isJsonObject, type JsonValue } from '../../json/json.ts';
import type { Fact } from '../argument/read-arguments.ts';
import type { Measure } from '../classification.ts';
import { addMeasures } from './add-measures.ts';
import { countOf, namedIn } from './count.ts';
import type { Hints } from './hints.ts';
import { largerMeasure } from './larger-measure.ts';
import { type Counting, largestOf } from './largest-of.ts';

const named: Counting = {
  measure: 'recipients',
  anywhere: ['recipients', 'people', 'person_ids', 'audience'],
  nearby: [],
};

/** Declared, or listed together with those in copy; a list without a count is missing. */
export function recipientsOf(facts: readonly Fact[], hints: Hints | null = null): Measure | null {
  const addressed = largerMeasure(sumOf(facts, 'to'), largestOf(facts.filter(isList), named, null));
  const copied = sumOf(facts, 'copy');
  const together =
    addressed === null || copied === null ? (addressed ?? copied) : addMeasures(addressed, copied, addressed.path);
  const stated = largerMeasure(largestOf(facts, named, hints), together);
  const larger = largerMeasure(stated, largestOf(facts.filter(isNamedList), namedLists, null));
  return largerMeasure(larger, openList(facts));
}

/** A list of which nobody says how many are on it. */
function openList(facts: readonly Fact[]): Measure | null {
  if (facts.some(isNumberOfPeople)) return null;
  let missing: Measure | null = null;
  for (const fact of facts) {
    if (!isOpen(fact)) continue;
    missing = largerMeasure(missing, { state: 'missing', path: fact.path, detail: 'names a list without a count' });
  }
  return missing;
}

function isNumberOfPeople(fact: Fact): boolean {
  const measure = fact.role === 'recipients' ? countOf(fact) : null;
  return measure?.state === 'known' && measure.source === 'declared';
}

function isList({ role, value, by }: Fact): boolean {
  if (by === 'person') return false;
  return (role === 'recipients' || role === 'people' || role === 'person_ids') && typeof value !== 'number';
}

/** `to` and the like, added up wherever they stand. */
function sumOf(facts: readonly Fact[], role: 'to' | 'copy'): Measure | null {
  const named = facts
    .filter((fact) => fact.role === role)
    .map(namedIn)
    .filter((measure) => measure !== null)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return named.length === 0 ? null : named.reduce((sum, each) => addMeasures(sum, each, sum.path));
}

const namedLists: Counting = { measure: 'recipients', anywhere: ['recipient_list'], nearby: [] };

/** What is called a list may hold the people themselves; a mailing list has an address of its own. */
function isNamedList({ role, value, path }: Fact): boolean {
  if (role !== 'recipient_list' || /(?:mailing|distribution)[^.]*$/i.test(path)) return false;
  if (typeof value === 'string') return isPerson(value);
  return Array.isArray(value) && value.length > 0 && value.every(isPerson);
}

function isPerson(value: JsonValue): boolean {
  return isJsonObject(value) || (typeof value === 'string' && /@|^\+\d/.test(value));
}

function isOpen(fact: Fact): boolean {
  const { role, value } = fact;
  if (role !== 'recipient_list' || value === null || value === '' || value === false) return false;
  return Array.isArray(value) ? value.length > 0 && !isNamedList(fact) : !isNamedList(fact);
}
