import { vi } from 'vitest';

/** The clocks of this process, in the test's hand; timers go on as they do. */
export interface TestClock {
  /** Lets so much time pass. */
  advance(ms: number): void;
  /** Sets the wall clock forward, or back. */
  step(ms: number): void;
  [Symbol.dispose](): void;
}

export function holdClock(): TestClock {
  let passed = 0;
  let stepped = 0;
  const wall = Date.now.bind(Date);
  const monotonic = performance.now.bind(performance);
  const held = [
    vi.spyOn(Date, 'now').mockImplementation(() => wall() + passed + stepped),
    vi.spyOn(performance, 'now').mockImplementation(() => monotonic() + passed),
  ];
  return {
    advance(ms) {
      passed += ms;
    },
    step(ms) {
      stepped += ms;
    },
    [Symbol.dispose]() {
      for (const clock of held) clock.mockRestore();
    },
  };
}
