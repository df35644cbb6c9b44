import { compareDecimals } from '../../money/decimal.ts';
import type { Measure } from '../classification.ts';

const order = { known: 0, missing: 1, unbounded: 2, invalid: 3 } as const;

/** The one that asks for more care; of two numbers the larger, and of equal ones the same whichever comes first. */
export function largerMeasure(a: Measure | null, b: Measure | null): Measure | null {
  if (a === null || b === null) return a ?? b;
  const difference = order[b.state] - order[a.state] || differenceOf(a, b);
  if (difference !== 0) return difference > 0 ? b : a;
  return b.path < a.path ? b : a;
}

function differenceOf(a: Measure, b: Measure): number {
  return a.state === 'known' && b.state === 'known' ? compareDecimals(b.value, a.value) : 0;
}
