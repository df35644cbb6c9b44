import { addDecimals } from '../../money/decimal.ts';
import type { Measure } from '../classification.ts';
import { largerMeasure } from './larger-measure.ts';

/** The sum, which stands at a path of its own, or the one that asks for more care. */
export function addMeasures(a: Measure, b: Measure, path: string): Measure {
  if (a.state !== 'known' || b.state !== 'known') return largerMeasure(a, b)!;
  return { ...a, value: addDecimals(a.value, b.value), source: 'counted', path };
}
