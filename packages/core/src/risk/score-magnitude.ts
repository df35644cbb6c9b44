import type { MeasureName } from '../catalogue/canonical-action.ts';
import type { Measure, Measures } from '../classify/classification.ts';
import type { RiskFactor } from '../decide/verdict.ts';
import { compareDecimals, type Decimal, formatDecimal } from '../money/decimal.ts';

interface Tier {
  readonly from: Decimal;
  readonly points: number;
}

const tiers = (...steps: readonly (readonly [from: number, points: number])[]): readonly Tier[] =>
  steps.map(([from, points]) => ({ from: { units: BigInt(from), scale: 0 }, points })).reverse();

/** From the largest down; the lower bound belongs to its tier. */
const tiersOf: Readonly<Partial<Record<MeasureName, readonly Tier[]>>> = {
  amount: tiers([100, 3], [1000, 6], [10_000, 10], [100_000, 18], [1_000_000, 24]),
  records: tiers([2, 3], [11, 6], [101, 10], [1001, 18]),
  recipients: tiers([2, 2], [11, 4], [101, 8], [1001, 14]),
  instances: tiers([2, 2], [6, 6], [21, 10], [101, 14]),
};

/** The blast radius: of all measures the one that weighs most. An amount weighs by its number, whatever its currency. */
export function scoreMagnitude(measures: Measures): RiskFactor {
  let heaviest: RiskFactor = { code: 'magnitude', points: 0, detail: '' };
  for (const name in measures) {
    const factor = scoreMeasure(name as MeasureName, measures[name as MeasureName]);
    if (factor.points > heaviest.points) heaviest = factor;
  }
  return heaviest;
}

/** What is not known weighs as much as anything could. */
function scoreMeasure(name: MeasureName, measure: Measure | undefined): RiskFactor {
  const steps = tiersOf[name] ?? [];
  const most = steps[0]?.points ?? 0;
  switch (measure?.state) {
    case undefined:
      return magnitude(0, name);
    case 'known': {
      const tier = steps.find(({ from }) => compareDecimals(measure.value, from) >= 0);
      const unit = measure.currency === null ? '' : ` ${measure.currency}`;
      return magnitude(tier?.points ?? 0, `${name} ${formatDecimal(measure.value)}${unit}`);
    }
    case 'unbounded':
      return magnitude(most, `${name}: all`);
    case 'missing':
    case 'invalid':
      return magnitude(most, `${name}: not known`);
  }
}

const magnitude = (points: number, detail: string): RiskFactor => ({ code: 'magnitude', points, detail });
