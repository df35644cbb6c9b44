import type { Role } from '../argument/key-roles.ts';
import type { Fact } from '../argument/read-arguments.ts';
import type { Measure } from '../classification.ts';
import { countOf, largerMeasure, namedIn } from './count.ts';

/** The largest of the facts in any of these roles. */
export function largestOf(facts: readonly Fact[], ...roles: readonly Role[]): Measure | null {
  let largest: Measure | null = null;
  for (const fact of facts) {
    if (!roles.includes(fact.role) || fact.depth > 1 || fact.list !== null) continue;
    largest = largerMeasure(largest, measureOfFact(fact));
  }
  return largest;
}

function measureOfFact(fact: Fact): Measure | null {
  switch (fact.role) {
    case 'all':
      return fact.value === true || fact.value === 'true'
        ? { state: 'unbounded', source: 'declared', path: fact.path }
        : null;
    case 'ids':
    case 'person_ids':
    case 'people':
    case 'list':
      return namedIn(fact);
    default:
      return countOf(fact);
  }
}
