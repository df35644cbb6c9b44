/** A share of a sample, and what it says about all tools that the sample stands for. */
export interface Rate {
  readonly count: number;
  readonly of: number;
  /** null of an empty sample */
  readonly rate: number | null;
  /** the Wilson interval: in 95 of 100 samples it holds the true share */
  readonly interval: { readonly low: number; readonly high: number } | null;
}

/** the standard normal quantile of a two-sided 95 % interval */
const z = 1.959963984540054;

export function rateOf(count: number, of: number): Rate {
  if (of === 0) return { count, of, rate: null, interval: null };
  const rate = count / of;
  const scale = 1 + z ** 2 / of;
  const middle = (rate + z ** 2 / (2 * of)) / scale;
  const reach = (z / scale) * Math.sqrt((rate * (1 - rate)) / of + z ** 2 / (4 * of ** 2));
  // rounding must not put an end past what a share can be
  const interval = { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
  return { count, of, rate, interval };
}
