/** A stream of numbers that its seed alone determines. */
export interface Random {
  /** an integer from 0 to below `bound` */
  below(bound: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
}

/** Equal parts give equal streams: a case is known by its target, seed and number. */
export function createRandom(...parts: readonly (string | number)[]): Random {
  let state = 0x9e3779b9;
  for (const char of parts.join('\n')) state = Math.imul(state ^ char.codePointAt(0)!, 0x01000193);
  // mulberry32
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound: number) => Math.floor(next() * bound);
  return { below, chance: (probability) => next() < probability, pick: (list) => list[below(list.length)]! };
}
