/** The middle value; of an even number of values, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('there is no median of nothing');
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The smallest value that at least `percent` of all values do not exceed (nearest rank). `sorted` is ascending. */
export function percentile(sorted: ArrayLike<number>, percent: number): number {
  if (sorted.length === 0) throw new RangeError('there is no percentile of nothing');
  const rank = Math.max(1, Math.ceil((percent / 100) * sorted.length));
  return sorted[rank - 1]!;
}

/**
 * The median over the rounds of how many times `of` is what `to` is. Round by round: what disturbs the machine disturbs
 * neighbours alike, and so cancels out.
 */
export function medianRatio<T>(of: readonly T[], to: readonly T[], pick: (run: T) => number): number {
  return median(of.map((run, round) => pick(run) / pick(to[round]!)));
}
