import { compareDecimals } from '../money/decimal.ts';
import { toDecimal } from './compile-condition.ts';
import { measureNames } from './fact-path.ts';
import { readApproval } from './parse-approval.ts';
import { isStricter, type Threshold } from './policy.ts';
import { definedFields, readCurrency, readDecimal, readList, readMap, readOneOf } from './read-field.ts';
import type { Faults, SourceMap, SourceNode } from './source-node.ts';

export const effects = ['allow', 'require_approval', 'block'] as const;

interface Step {
  readonly node: SourceMap;
  readonly threshold: Threshold;
}

/** The steps of a graduated policy, which go up in value and never down in effect. */
export function readThresholds(node: SourceNode | undefined, faults: Faults): readonly Threshold[] | undefined {
  const steps = readList(node, faults, (item) => readStep(item, faults));
  if (steps === undefined || node === undefined) return undefined;
  if (!steps.some((step) => step.node.fields.has('upTo'))) {
    faults.report('thresholds_order', node, 'thresholds need at least one step with `upTo`');
  }
  checkOrder(steps, faults);
  return steps.map(({ threshold }) => threshold);
}

function readStep(node: SourceNode, faults: Faults): Step | undefined {
  const map = readMap(node, ['measure', 'currency', 'upTo', 'effect', 'approval'], faults);
  if (map === undefined) return undefined;
  const field = (name: string) => map.fields.get(name);
  const effect = readOneOf(field('effect'), effects, faults);
  if (field('effect') === undefined) faults.report('missing_field', node, 'a threshold needs `effect`');
  const isOpenEnd = field('upTo') === undefined;
  if (!isOpenEnd && field('measure') === undefined) {
    faults.report('missing_field', node, 'a threshold with `upTo` needs `measure`');
  }
  for (const name of isOpenEnd ? ['measure', 'currency'] : []) {
    const extra = map.keys.get(name);
    if (extra !== undefined) faults.report('never_applies', extra, `\`${name}\` says nothing without \`upTo\``);
  }
  const threshold = definedFields({
    measure: readOneOf(field('measure'), measureNames, faults),
    currency: readMeasureCurrency(map, faults),
    upTo: readDecimal(field('upTo'), faults),
    approval: readApproval(map, effect === undefined || effect === 'require_approval', faults),
  });
  return effect === undefined ? undefined : { node: map, threshold: { ...threshold, effect } };
}

/** A currency, which only an amount has. */
export function readMeasureCurrency(map: SourceMap, faults: Faults): string | undefined {
  const node = map.fields.get('currency');
  const measure = map.fields.get('measure');
  const isAmount = measure?.kind === 'scalar' && measure.value === 'amount';
  if (node !== undefined && measure !== undefined && !isAmount) {
    faults.report('never_applies', node, 'only `amount` has a currency');
  }
  return readCurrency(node, faults);
}

function checkOrder(steps: readonly Step[], faults: Faults): void {
  const last = new Map<string, Threshold>();
  const measure = steps.find(({ threshold }) => threshold.upTo !== undefined)?.threshold.measure;
  steps.forEach(({ node, threshold }, index) => {
    if (!node.fields.has('upTo')) checkOpenEnd(steps, index, faults);
    else {
      const currency = threshold.currency ?? '';
      if (measure !== undefined && threshold.measure !== undefined && threshold.measure !== measure) {
        faults.report('thresholds_order', node, 'all thresholds of a policy are of one measure');
      }
      if (last.size > 0 && last.has('') !== (currency === '')) {
        faults.report('thresholds_order', node, 'name the currency in every step or in none');
      }
      checkStep(node, threshold, last.get(currency), faults);
      last.set(currency, threshold);
    }
  });
}

function checkStep(node: SourceMap, step: Threshold, previous: Threshold | undefined, faults: Faults): void {
  if (previous?.upTo === undefined || step.upTo === undefined) return;
  if (compareDecimals(toDecimal(step.upTo), toDecimal(previous.upTo)) <= 0) {
    const at = node.fields.get('upTo') ?? node;
    faults.report('thresholds_order', at, `\`upTo\` must go up: ${step.upTo} after ${previous.upTo}`);
  }
  if (isStricter(previous.effect, step.effect)) {
    const at = node.fields.get('effect') ?? node;
    faults.report('thresholds_order', at, `more cannot be milder: ${step.effect} after ${previous.effect}`);
  }
}

function checkOpenEnd(steps: readonly Step[], index: number, faults: Faults): void {
  const { node, threshold } = steps[index]!;
  if (index !== steps.length - 1) faults.report('thresholds_order', node, 'the step without `upTo` comes last');
  if (steps.slice(0, index).some((step) => isStricter(step.threshold.effect, threshold.effect))) {
    const at = node.fields.get('effect') ?? node;
    faults.report('thresholds_order', at, `more cannot be milder: ${threshold.effect} after a stricter step`);
  }
}
