/**
 * Processor time of one run, in milliseconds: the least of several bursts, for everything that disturbs adds to it. Where
 * the clock ticks in milliseconds, a burst has to be many ticks long.
 */
export function cpuMsOf(run: () => void, burstMs: number, bursts: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let burst = 0; burst < bursts; burst += 1) least = Math.min(least, burstOf(run, burstMs));
  return least;
}

function burstOf(run: () => void, burstMs: number): number {
  const start = process.threadCpuUsage();
  for (let runs = 1, chunk = 1; ; runs += chunk) {
    for (let i = 0; i < chunk; i += 1) run();
    const { user, system } = process.threadCpuUsage(start);
    const ms = (user + system) / 1_000;
    if (ms >= burstMs) return ms / (runs + chunk - 1);
    // reading the clock must not be what is measured
    if (ms < burstMs / 4) chunk *= 2;
  }
}
