import type { Path } from './imported-tools.ts';

/** Paths of which the places are wanted, so that one walk over a document finds them all. */
export interface Wanted {
  /** the paths that lead here or beyond: a deeper place overwrites this one, and the last that exists counts */
  readonly through: readonly number[];
  readonly below: ReadonlyMap<string | number, Wanted>;
}

interface Growing extends Wanted {
  readonly through: number[];
  readonly below: Map<string | number, Growing>;
}

export function wantedPaths(paths: readonly Path[]): Wanted {
  const root: Growing = { through: [], below: new Map() };
  for (const [index, path] of paths.entries()) {
    let at = root;
    at.through.push(index);
    for (const step of path) {
      const next: Growing = at.below.get(step) ?? { through: [], below: new Map() };
      at.below.set(step, next);
      next.through.push(index);
      at = next;
    }
  }
  return root;
}
