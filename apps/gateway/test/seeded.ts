/** The same choices for the same seed. */
export interface Seeded {
  /** from 0 to below `bound` */
  below(bound: number): number;
  pick<T>(list: readonly T[]): T;
  shuffle<T>(list: readonly T[]): T[];
  /** Waits up to so many milliseconds. */
  pause(mostMs: number): Promise<void>;
}

export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  // mulberry32
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (bound: number) => Math.floor(next() * bound);
  return {
    below,
    pick: (list) => list[below(list.length)]!,
    shuffle: (list) =>
      list
        .map((value) => ({ value, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ value }) => value),
    pause: (mostMs) => new Promise((resolve) => setTimeout(resolve, below(mostMs + 1))),
  };
}

/** So many seeds, and more of them in a long run. */
export function seeds(count: number, long: number): readonly number[] {
  return Array.from({ length: process.env.RUNPLANE_TEST_LONG === '1' ? long : count }, (_, i) => i + 1);
}
