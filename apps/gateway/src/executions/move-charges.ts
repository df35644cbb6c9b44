import { type Charge, type Held, heldOf, type LoopState, type Measured, moveCharge, standingOf } from '@runplane/core';
import type { CounterChange, Place } from '../ledger/command.ts';

/** Where a decision stands, with what was measured once it has run. */
export interface Stand {
  readonly state: LoopState;
  readonly measured: Measured | null;
}

/** The counters after a decision came to stand somewhere else. */
export function moveCharges(
  place: Pick<Place, 'now' | 'counter'>,
  charges: readonly Charge[],
  from: Stand | null,
  to: Stand,
): readonly CounterChange[] {
  return move(place, charges, (charge) => [held(charge, from), held(charge, to)]);
}

/** The counters as if a decision had never held anything. */
export function releaseCharges(place: Pick<Place, 'now' | 'counter'>, charges: readonly Charge[], from: Stand) {
  return move(place, charges, (charge) => [held(charge, from), heldOf(charge, { kind: 'none' })]);
}

function move(
  { now, counter }: Pick<Place, 'now' | 'counter'>,
  charges: readonly Charge[],
  heldBy: (charge: Charge) => readonly [from: Held, to: Held],
): readonly CounterChange[] {
  return charges.map((charge) => {
    const { counter: id, windowMs } = charge;
    return { id, counter: moveCharge(counter(id), charge, ...heldBy(charge), now), windowMs };
  });
}

function held(charge: Charge, stand: Stand | null) {
  if (stand === null) return heldOf(charge, { kind: 'none' });
  return heldOf(charge, standingOf(stand.state), stand.measured);
}
