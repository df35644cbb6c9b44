import type { MeasureName } from '../catalogue/canonical-action.ts';
import type { Measure } from '../classify/classification.ts';
import type { PolicyEffect } from '../decide/verdict.ts';
import { compareDecimals, type Decimal } from '../money/decimal.ts';
import { type KnownMeasure, toDecimal } from './compile-condition.ts';
import { type ApprovalTerms, isStricter, type Limit, type Policy, type Threshold } from './policy.ts';
import type { Subject } from './subject.ts';

/** Where a value fell among the bounds that a policy names for it. */
export type Placement =
  | { readonly kind: 'within'; readonly approval: ApprovalTerms | undefined }
  | {
      readonly kind: 'exceeded';
      /** the bound that was passed to get this effect, and the largest value with the mildest one */
      readonly limit: string;
      readonly passing: string;
      /** the largest value that a human may let pass, where this one is blocked; null where there is none */
      readonly asking: string | null;
      readonly currency: string | null;
      readonly approval: ApprovalTerms | undefined;
    }
  | { readonly kind: 'missing' | 'invalid'; readonly passing: string | null }
  | { readonly kind: 'unpriced'; readonly currencies: readonly string[] };

/** What a policy's thresholds or one of its limits say about a subject. */
export interface Ruling {
  readonly measure: MeasureName;
  /** a limit, rather than a step of a graduated policy */
  readonly isLimit: boolean;
  readonly effect: PolicyEffect;
  readonly placement: Placement;
}

type Rule = (subject: Subject) => Ruling;

interface Step {
  readonly upTo: Decimal;
  readonly text: string;
  readonly effect: PolicyEffect;
  readonly approval: ApprovalTerms | undefined;
}

/**
 * Graduated policies. What is missing or invalid is blocked: no step can be chosen for it. An amount in a currency that
 * is not named may be any amount, so it gets the strictest effect.
 */
export function compileThresholds(thresholds: readonly Threshold[], currency: string): Rule {
  const measure = thresholds.find((step) => step.measure !== undefined)?.measure ?? 'amount';
  const open = thresholds.find((step) => step.upTo === undefined);
  const end = { effect: open?.effect ?? ('block' as const), approval: open?.approval };
  const steps = stepsByCurrency(thresholds, measure, currency);
  const rule = { measure, isLimit: false };
  return ({ classification, currency: own }) => {
    const value = classification.measures[measure];
    const named = stepsFor(steps, value, measure, own);
    if (named === undefined) {
      return { ...rule, effect: end.effect, placement: { kind: 'unpriced', currencies: [...steps.keys()] } };
    }
    const passing = lastOfMildest(named).text;
    if (value?.state === 'known') return { ...rule, ...place(value, named, end, currencyOf(value, measure)) };
    if (value?.state === 'unbounded') return { ...rule, ...placeAbove(named, end, null) };
    const kind = value?.state === 'invalid' ? 'invalid' : 'missing';
    return { ...rule, effect: 'block', placement: { kind, passing } };
  };
}

type Steps = ReadonlyMap<string, readonly Step[]>;

function stepsByCurrency(thresholds: readonly Threshold[], measure: MeasureName, currency: string): Steps {
  const steps = new Map<string, Step[]>();
  for (const { currency: stated, upTo, effect, approval } of thresholds) {
    if (upTo === undefined) continue;
    const key = measure === 'amount' ? (stated ?? currency) : '';
    steps.set(key, [...(steps.get(key) ?? []), { upTo: toDecimal(upTo), text: upTo, effect, approval }]);
  }
  return steps;
}

/** The steps in the value's own currency; those of any currency where the value is not known. */
function stepsFor(steps: Steps, value: Measure | undefined, measure: MeasureName, own: string) {
  if (measure !== 'amount') return steps.get('');
  if (value?.state === 'known') return steps.get(value.currency ?? own);
  return steps.get(own) ?? [...steps.values()][0];
}

function currencyOf(value: KnownMeasure, measure: MeasureName): string | null {
  return measure === 'amount' ? value.currency : null;
}

type End = { readonly effect: PolicyEffect; readonly approval: ApprovalTerms | undefined };

function place({ value }: KnownMeasure, steps: readonly Step[], end: End, currency: string | null) {
  const index = steps.findIndex((step) => compareDecimals(value, step.upTo) <= 0);
  const step = steps[index];
  if (step === undefined) return placeAbove(steps, end, currency);
  const { effect, approval } = step;
  const passed = lastMilder(steps, effect);
  if (passed === undefined) return { effect, placement: { kind: 'within', approval } as const };
  return { effect, placement: exceeded(steps, passed, currency, approval) };
}

function placeAbove(steps: readonly Step[], { effect, approval }: End, currency: string | null) {
  const passed = lastMilder(steps, effect) ?? steps.at(-1)!;
  return { effect, placement: exceeded(steps, passed, currency, approval) };
}

function exceeded(steps: readonly Step[], passed: Step, currency: string | null, approval: ApprovalTerms | undefined) {
  const passing = lastOfMildest(steps).text;
  const asking = passed.text === passing ? null : passed.text;
  return { kind: 'exceeded', limit: passed.text, passing, asking, currency, approval } as const;
}

const lastMilder = (steps: readonly Step[], effect: PolicyEffect) =>
  steps.findLast((step) => isStricter(effect, step.effect));

const lastOfMildest = (steps: readonly Step[]): Step => steps.findLast((step) => step.effect === steps[0]!.effect)!;

interface Bound {
  readonly max: Decimal;
  readonly text: string;
}

/**
 * Limits on one action, one rule for each measure and consequence. A measure that the type does not have, and that
 * nothing in the call speaks of, is not missing.
 */
export function compileLimits(
  { limits, approval }: Policy,
  currency: string,
): readonly ((subject: Subject) => Ruling | null)[] {
  const groups = Map.groupBy(limits ?? [], ({ measure, over }) => `${measure} ${over}`);
  return [...groups.values()].map((group) => compileBounds(group, approval, currency));
}

function compileBounds(limits: readonly Limit[], approval: ApprovalTerms | undefined, currency: string) {
  const { measure, over, max: first } = limits[0]!;
  const bounds = boundsByCurrency(limits, measure, currency);
  const rule = (placement: Placement): Ruling => ({ measure, isLimit: true, effect: over, placement });
  const exceeding = (max: string, unit: string | null) =>
    rule({ kind: 'exceeded', limit: max, passing: max, asking: null, currency: unit, approval });
  return ({ classification, currency: own }: Subject): Ruling | null => {
    const value = classification.measures[measure];
    if (value === undefined && !classification.action.measures.includes(measure)) return null;
    if (value === undefined || value.state === 'missing') return rule({ kind: 'missing', passing: first });
    if (value.state === 'invalid') return rule({ kind: 'invalid', passing: first });
    if (value.state === 'unbounded') return exceeding(first, null);
    const bound = bounds.get(measure === 'amount' ? (value.currency ?? own) : '');
    if (bound === undefined) return rule({ kind: 'unpriced', currencies: [...bounds.keys()] });
    const { max, text } = bound;
    return compareDecimals(value.value, max) > 0 ? exceeding(text, currencyOf(value, measure)) : null;
  };
}

/** Of several limits for the same thing the lowest binds. */
function boundsByCurrency(limits: readonly Limit[], measure: MeasureName, currency: string) {
  const bounds = new Map<string, Bound>();
  for (const limit of limits) {
    const key = measure === 'amount' ? (limit.currency ?? currency) : '';
    const max = toDecimal(limit.max);
    const other = bounds.get(key);
    if (other === undefined || compareDecimals(max, other.max) < 0) bounds.set(key, { max, text: limit.max });
  }
  return bounds;
}
