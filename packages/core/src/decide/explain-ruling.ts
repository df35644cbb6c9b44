import type { MeasureName } from '../catalogue/canonical-action.ts';
import type { Measure } from '../classify/classification.ts';
import type { Placement, Ruling } from '../policy/compile-measures.ts';
import { describeMeasure } from '../policy/fact-path.ts';
import type { Subject } from '../policy/subject.ts';
import { currencyRemedy, isDeclared, remedyAt } from './remedy.ts';
import type { Reason } from './verdict.ts';

type Exceeded = Extract<Placement, { kind: 'exceeded' }>;

/** What a threshold or a limit says; null where the value is simply within the first step. */
export function rulingReason(ruling: Ruling, policyId: string, subject: Subject): Reason | null {
  const { measure, placement } = ruling;
  const value = subject.classification.measures[measure];
  const common = { policyId, path: value?.path ?? `context.${measure}`, actual: describeMeasure(value) };
  switch (placement.kind) {
    case 'within':
      return null;
    case 'exceeded':
      return { ...common, ...exceeded(ruling, placement, value) };
    case 'missing':
      return {
        ...common,
        code: 'measure_missing',
        limit: placement.passing,
        message: `the action does not say its ${measure}`,
        passes: `${measure} stated${upTo(placement.passing)}`,
        remedy: remedyAt(`context.${measure}`, placement.passing),
      };
    case 'invalid':
      return {
        ...common,
        code: 'measure_invalid',
        limit: placement.passing,
        message: `the ${measure} is not a magnitude`,
        passes: `${measure} as a number that is not negative${upTo(placement.passing)}`,
        remedy: remedyAt(common.path, placement.passing),
      };
    case 'unpriced':
      return { ...common, ...unpriced(measure, placement.currencies, subject) };
  }
}

const upTo = (limit: string | null): string => (limit === null ? '' : `, up to ${limit}`);

function exceeded(
  { measure, isLimit }: Ruling,
  { limit, passing, asking, currency }: Exceeded,
  value: Measure | undefined,
) {
  const unit = currency === null ? '' : ` ${currency}`;
  return {
    code: isLimit ? 'limit_exceeded' : 'threshold_exceeded',
    limit,
    message: `${measure} ${describeMeasure(value)} is above ${limit}${unit}`,
    passes: `${measure} up to ${passing}${unit}${asking === null ? '' : `, or up to ${asking}${unit} with approval`}`,
    remedy: value !== undefined && isDeclared(value) ? remedyAt(value.path, passing) : null,
  } as const;
}

function unpriced(measure: MeasureName, currencies: readonly string[], subject: Subject) {
  return {
    code: 'currency_unpriced',
    limit: null,
    message: `the policy names no bound for an ${measure} in this currency`,
    passes: `${measure} in ${currencies.join(' or ')}`,
    remedy: currencyRemedy(subject, currencies[0]),
  } as const;
}
