import type { CanonicalAction, MeasureName } from '../../catalogue/canonical-action.ts';
import type { Fact } from '../argument/read-arguments.ts';
import type { Measure, Measures } from '../classification.ts';
import { amountOf } from './amount.ts';
import { counted } from './count.ts';
import type { Hints } from './hints.ts';
import { type Counting, largestOf } from './largest-of.ts';
import { recipientsOf } from './recipients.ts';
import { type InspectedRecords, recordsOf } from './records.ts';

/** What besides the arguments says how many. */
export interface Scope {
  /** the name is a singular: one, unless an argument says otherwise */
  readonly single: boolean;
  readonly inspected: InspectedRecords | null;
}

/**
 * The magnitudes that mean something for an action.
 * @param hints the same that the arguments were read with
 */
export function measuresOf(
  action: CanonicalAction,
  facts: readonly Fact[],
  scope: Scope,
  hints: Hints | null = null,
): Measures {
  const measures: { -readonly [name in keyof Measures]: Measures[name] } = {};
  for (const name of namesOf(action, hints)) {
    const measure = measureOf(name, action, facts, scope, hints);
    if (measure !== null) measures[name] = measure;
  }
  return measures;
}

/** Also what a person says to be one: nothing that was said is without effect. */
function namesOf({ measures }: CanonicalAction, hints: Hints | null): ReadonlySet<MeasureName> {
  return new Set([...measures, ...(Object.keys(hints?.stated ?? {}) as MeasureName[])]);
}

function isDestructive({ effects }: CanonicalAction): boolean {
  return effects.includes('destructive');
}

const instances: Counting = {
  measure: 'instances',
  anywhere: ['instances', 'machines'],
  nearby: ['count', 'all', 'ids'],
};
const destroyed: Counting = { ...instances, nearby: [...instances.nearby, 'list'] };
const calls: Counting = { measure: 'calls', anywhere: ['calls'], nearby: [] };

function measureOf(
  name: keyof Measures,
  action: CanonicalAction,
  facts: readonly Fact[],
  scope: Scope,
  hints: Hints | null,
): Measure | null {
  switch (name) {
    case 'amount':
      return amountOf(facts, action, hints);
    case 'recipients':
      return recipientsOf(facts, hints);
    case 'records':
      return atLeastOne(
        recordsOf(facts, scope.inspected, action, hints),
        scope.single && action.category !== 'reading',
      );
    case 'instances':
      return atLeastOne(largestOf(facts, isDestructive(action) ? destroyed : instances, hints), scope.single);
    case 'calls':
      return atLeastOne(largestOf(facts, calls, hints), true);
  }
}

const one = counted(1, 'action');

/** What is done to one thing is done to one, also where a list of it is empty. */
function atLeastOne(measure: Measure | null, single: boolean): Measure | null {
  if (!single) return measure;
  return measure === null || (measure.state === 'known' && measure.value.units <= 0n) ? one : measure;
}
