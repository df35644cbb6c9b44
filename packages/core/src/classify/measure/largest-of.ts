import type { MeasureName } from '../../catalogue/canonical-action.ts';
import { parseDecimal } from '../../money/decimal.ts';
import type { Role } from '../argument/key-roles.ts';
import type { Fact } from '../argument/read-arguments.ts';
import type { Measure } from '../classification.ts';
import { counted, countOf, namedIn } from './count.ts';
import type { Hints } from './hints.ts';
import { largerMeasure } from './larger-measure.ts';
import { type Stated, totalOf } from './total.ts';

/** How far from the call itself a general name, such as `count`, still speaks of it. */
const near = 1;

/** What facts in some roles come to. */
export interface Counting {
  readonly measure: MeasureName;
  /** names that say by themselves what is counted: wherever they stand */
  readonly anywhere: readonly Role[];
  /** names that may count something else further inside */
  readonly nearby: readonly Role[];
  /** names whose lists are counted in the call itself, whatever they are lists of */
  readonly lists?: ReadonlySet<Role>;
}

/** The largest of the facts in any of these roles; those in the elements of lists add up. */
export function largestOf(facts: readonly Fact[], counting: Counting, hints: Hints | null): Measure | null {
  const isStated = hints?.stated[counting.measure] !== undefined;
  const stated: Stated[] = [];
  let isFound = !isStated;
  for (const fact of facts) {
    if (!isMeant(fact, counting)) continue;
    const measure = isList(fact, counting) ? namedIn(fact) : measureOfFact(fact);
    if (measure === null) continue;
    if (fact.by === 'person') isFound = true;
    else if (isStated && isOverruled(measure, fact)) continue;
    stated.push({ scope: fact.scope, measure });
  }
  if (!isFound) stated.push({ scope: outside, measure: notStated(hints!.stated[counting.measure]!) });
  return totalOf(stated);
}

const outside = {
  kind: 'object',
  parent: null,
  path: 'context',
  members: 'context',
  role: null,
  depth: 0,
  level: 0,
  isListed: false,
} as const;

export function notStated(path: string): Measure {
  return { state: 'missing', path, detail: 'is not stated' };
}

function isMeant(fact: Fact, counting: Counting): boolean {
  const { role, scope, by } = fact;
  const { anywhere, nearby, measure } = counting;
  if (by === 'person') return role === measure;
  return anywhere.includes(role) || (scope.level <= near && nearby.includes(role)) || isList(fact, counting);
}

function isList({ role, scope, value }: Fact, { lists }: Counting): boolean {
  return lists?.has(role) === true && scope.level === 0 && Array.isArray(value);
}

/** Where a person says what stands where, a number elsewhere is another one; what is counted still counts. */
function isOverruled(measure: Measure, { scope }: Fact): boolean {
  if (scope.isListed) return false;
  return measure.state === 'invalid' || (measure.state === 'known' && measure.source === 'declared');
}

const yes: ReadonlySet<unknown> = new Set([true, 1, 'true', 'yes', 'y', 'on', '1']);

function measureOfFact(fact: Fact): Measure | null {
  switch (fact.role) {
    case 'all': {
      const said = typeof fact.value === 'string' ? fact.value.trim().toLowerCase() : fact.value;
      return yes.has(said) ? { state: 'unbounded', source: 'declared', path: fact.path } : null;
    }
    case 'ids':
    case 'person_ids':
      return largerMeasure(namedIn(fact), rangeIn(fact));
    case 'people':
    case 'list':
      return namedIn(fact);
    case 'audience':
    case 'path':
    case 'things':
      // several of them are things; one is a role, or where a thing is
      return Array.isArray(fact.value) ? namedIn(fact) : null;
    case 'recipient_list':
      return namedIn(fact);
    case 'machines':
      return typeof fact.value === 'string' && parseDecimal(fact.value) === null ? namedIn(fact) : countOf(fact);
    case 'limit':
      return boundOf(fact);
    default:
      return countOf(fact);
  }
}

/** From one identifier to another: `1-5000`. */
function rangeIn({ value, path }: Fact): Measure | null {
  const texts = Array.isArray(value) ? value : [value];
  let sum = 0;
  for (const text of texts) {
    if (typeof text === 'string' && text.length < 1000)
      sum += text.split(',').reduce((all, part) => all + spanOf(part), 0);
  }
  return sum === 0 || !Number.isSafeInteger(sum) ? null : counted(sum, path);
}

function spanOf(text: string): number {
  const [, from, to] = /^\s*(\d{1,15})\s*(?:-|–|\.\.|:|to)\s*(\d{1,15})\s*$/i.exec(text) ?? [];
  return from === undefined || to === undefined ? 0 : Math.max(0, Number(to) - Number(from) + 1);
}

/** The most that is shown. Nothing, or less than nothing, is how interfaces say that there is no bound. */
function boundOf(fact: Fact): Measure | null {
  const measure = countOf(fact);
  if (measure === null || measure.state === 'unbounded') return measure;
  if (measure.state === 'known' && measure.source === 'declared' && measure.value.units > 0n) return measure;
  const isNumber =
    typeof fact.value === 'number' || (typeof fact.value === 'string' && /^-?\d+$/.test(fact.value.trim()));
  return isNumber ? { state: 'unbounded', source: 'declared', path: fact.path } : null;
}
