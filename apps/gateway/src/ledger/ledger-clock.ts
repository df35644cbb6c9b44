/**
 * Ledger time: never goes back within a log, whatever the wall clock does. Windows, expiries and permits use it alone.
 */
export interface LedgerClock {
  /** ms since the epoch, at least `floor` (the last entry's time) */
  read(floor: number): LedgerTime;
  /** Learns the database's clock, where that is the authority. */
  follow(databaseNow: number): void;
}

export interface LedgerTime {
  readonly now: number;
  /** by how much the wall clock jumped since the last reading, ms; null when it did not */
  readonly step: number | null;
}

const noticeableStepMs = 2_000;

/**
 * @param wall ms since the epoch; may jump
 * @param monotonic ms from some origin; never jumps
 */
export function createLedgerClock(wall: () => number, monotonic: () => number): LedgerClock {
  let lastWall = wall();
  let lastMonotonic = monotonic();
  // what to add to the wall clock: after a step back, time goes on from where it was
  let offset = 0;
  let starting = true;
  return {
    read(floor) {
      const wallNow = wall();
      const monotonicNow = monotonic();
      const jump = Math.round(wallNow - lastWall - (monotonicNow - lastMonotonic));
      lastWall = wallNow;
      lastMonotonic = monotonicNow;
      let step = Math.abs(jump) > noticeableStepMs ? jump : null;
      // set back: the time since the last reading has passed all the same, else what expires would live longer
      if (step !== null && step < 0) offset -= step;
      if (wallNow + offset < floor) {
        const behind = Math.round(floor - (wallNow + offset));
        offset += behind;
        if (starting && behind > noticeableStepMs) step = -behind;
      }
      starting = false;
      return { now: Math.max(floor, Math.round(wallNow + offset)), step };
    },
    follow(databaseNow) {
      lastWall = wall();
      lastMonotonic = monotonic();
      offset = databaseNow - lastWall;
    },
  };
}
