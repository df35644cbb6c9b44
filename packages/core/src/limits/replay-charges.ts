import { type Charge, heldOf, type Measured, moveCharge, nothingHeld } from './charge.ts';
import { type Counter, emptyCounter } from './counter.ts';
import type { Standing } from './standing.ts';

/** A decision has come to stand somewhere else, as the log tells it. */
export interface StandingEvent {
  readonly decision: string;
  readonly charges: readonly Charge[];
  readonly standing: Standing;
  readonly measured?: Measured | null;
}

/**
 * The counters as they are at `now`, from nothing but what happened: where each decision stands last is all that counts.
 * Counters on which nothing counts are left out.
 */
export function replayCharges(events: Iterable<StandingEvent>, now: number): ReadonlyMap<string, Counter> {
  const last = new Map<string, StandingEvent>();
  for (const event of events) last.set(event.decision, event);
  const counters = new Map<string, Counter>();
  for (const { charges, standing, measured } of last.values()) {
    for (const charge of charges) {
      const before = counters.get(charge.counter) ?? emptyCounter;
      const held = heldOf(charge, standing, measured ?? null);
      counters.set(charge.counter, moveCharge(before, charge, nothingHeld, held, now));
    }
  }
  return new Map([...counters].filter(([, { open, booked }]) => open.units !== 0n || booked.length > 0));
}
