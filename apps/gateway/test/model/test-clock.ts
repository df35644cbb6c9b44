import { createLedgerClock, type LedgerClock } from '../../src/ledger/ledger-clock.ts';

/** The machine's clocks, as the test lets them run. */
export class TestClock {
  #wall = Date.UTC(2026, 10, 22, 12);
  #monotonic = 0;

  get wall(): number {
    return this.#wall;
  }

  /** Time passes. */
  pass(ms: number): void {
    this.#wall += ms;
    this.#monotonic += ms;
  }

  /** Somebody sets the wall clock. */
  step(ms: number): void {
    this.#wall += ms;
  }

  /** A gateway's real ledger clock over them, that tells what it read last. */
  open(): LedgerClock & { readonly last: () => number } {
    const clock = createLedgerClock(
      () => this.#wall,
      () => this.#monotonic,
    );
    let last = this.#wall;
    return {
      follow: clock.follow,
      read(floor) {
        const time = clock.read(floor);
        last = time.now;
        return time;
      },
      last: () => last,
    };
  }
}
