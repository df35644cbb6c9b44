import type { Held } from '../../src/limits/charge.ts';
import { addDecimals, compareDecimals, type Decimal, zero } from '../../src/money/decimal.ts';

/** Every charge by itself, with its exact time: what counters are an approximation of. */
export class ChargeModel {
  readonly #held = new Map<string, Held>();

  hold(charge: string, held: Held): void {
    this.#held.set(charge, held);
  }

  /** What is open, and what was booked after `since`. */
  sumSince(since: number): Decimal {
    return [...this.#held.values()]
      .filter(({ standing }) => standing.kind === 'open' || (standing.kind === 'booked' && standing.at > since))
      .reduce((sum, { amount }) => addDecimals(sum, amount), zero);
  }

  get open(): Decimal {
    return [...this.#held.values()]
      .filter(({ standing }) => standing.kind === 'open')
      .reduce((sum, { amount }) => addDecimals(sum, amount), zero);
  }
}

export const isAtMost = (a: Decimal, b: Decimal): boolean => compareDecimals(a, b) <= 0;
