import type { CanonicalAction } from '../../catalogue/canonical-action.ts';
import type { Fact } from '../argument/read-arguments.ts';
import type { Measure, Measures } from '../classification.ts';
import { amountOf } from './amount.ts';
import { counted, largerMeasure, namedIn } from './count.ts';
import { largestOf } from './largest-of.ts';
import { type InspectedRecords, recordsOf } from './records.ts';

/** What besides the arguments says how many. */
export interface Scope {
  /** the name is a singular: one, unless an argument says otherwise */
  readonly single: boolean;
  readonly inspected: InspectedRecords | null;
}

/** The magnitudes that mean something for an action. */
export function measuresOf(action: CanonicalAction, facts: readonly Fact[], scope: Scope): Measures {
  const measures: { -readonly [name in keyof Measures]: Measures[name] } = {};
  for (const name of action.measures) {
    const measure = measureOf(name, action, facts, scope);
    if (measure !== null) measures[name] = measure;
  }
  return measures;
}

function measureOf(
  name: keyof Measures,
  action: CanonicalAction,
  facts: readonly Fact[],
  scope: Scope,
): Measure | null {
  switch (name) {
    case 'amount':
      return amountOf(facts);
    case 'recipients':
      return recipientsOf(facts);
    case 'records':
      return recordsOf(facts, scope.inspected, action) ?? oneWhen(scope.single && action.category !== 'reading');
    case 'instances':
      return largestOf(facts, 'instances', 'count', 'all', 'ids') ?? oneWhen(scope.single);
    case 'calls':
      return largestOf(facts, 'calls') ?? oneCall;
  }
}

const oneCall = counted(1, 'action');

function oneWhen(single: boolean): Measure | null {
  return single ? oneCall : null;
}

/** Declared, listed, or addressed in `to`, `cc` and `bcc` together; a list without a count is missing. */
export function recipientsOf(facts: readonly Fact[]): Measure | null {
  const stated = largerMeasure(largestOf(facts, 'recipients', 'people', 'person_ids'), addressed(facts));
  if (stated?.state === 'invalid' || stated?.state === 'unbounded') return stated;
  const list = facts.find(({ role, value }) => role === 'recipient_list' && value !== null);
  if (list === undefined || facts.some(({ role, value }) => role === 'recipients' && value !== null)) return stated;
  return { state: 'missing', path: list.path, detail: 'names a list without a count' };
}

function addressed(facts: readonly Fact[]): Measure | null {
  let sum = 0n;
  let first: string | null = null;
  for (const fact of facts) {
    if (fact.role !== 'address') continue;
    const measure = namedIn(fact);
    if (measure === null) continue;
    if (measure.state !== 'known') return measure;
    first ??= fact.path;
    sum += measure.value.units;
  }
  return first === null ? null : counted(Number(sum), first);
}
