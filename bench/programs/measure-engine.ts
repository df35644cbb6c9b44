/** Measures one engine with so many rules: `measure-engine <engine> <rules> <milliseconds>`. Writes JSON. */
import { type Decide, loadEngine } from '../engines/engine.ts';
import { calls, manyRules, matching } from '../engines/rules.ts';
import { median, percentile } from '../measure/statistics.ts';

export interface EngineFigures {
  readonly loadMs: number;
  readonly perSecond: number;
  /** processor time for one decision: where others use the machine too, steadier than what the clock says */
  readonly cpuUs: number;
  readonly p50Us: number;
  readonly p99Us: number;
}

const [name, count, milliseconds] = process.argv.slice(2) as [string, string, string];
const forMs = Number(milliseconds);
// beyond this, more of the same makes no percentile better, and memory of its own gets in the way
const maxSamples = 500_000;

const rules = manyRules(Number(count));
const before = performance.now();
const prepare = await (await loadEngine(name))(rules);
const decides = calls.map(prepare);
const loadMs = performance.now() - before;

for (const decide of decides) {
  const matched = await decide();
  if (matched !== matching) throw new Error(`${name} matched ${matched} of ${count} rules, not ${matching}`);
}
await throughput(decides, forMs / 2);
const rates = await throughput(decides, forMs);
const sorted = (await sample(decides, forMs)).sort();
const figures: EngineFigures = { loadMs, ...rates, p50Us: percentile(sorted, 50), p99Us: percentile(sorted, 99) };
console.log(JSON.stringify(figures));

async function throughput(list: readonly Decide[], ms: number): Promise<Pick<EngineFigures, 'perSecond' | 'cpuUs'>> {
  const start = performance.now();
  const cpu = process.cpuUsage();
  let done = 0;
  while (performance.now() - start < ms) {
    // a promise is awaited only where there is one: a tick for each decision would be most of a fast engine's time
    for (const decide of list) {
      const answer = decide();
      if (typeof answer !== 'number') await answer;
    }
    done += list.length;
  }
  const { user, system } = process.cpuUsage(cpu);
  return { perSecond: (done / (performance.now() - start)) * 1_000, cpuUs: (user + system) / done };
}

/** The time of each decision alone, in microseconds, less what reading the clock takes. */
async function sample(list: readonly Decide[], ms: number): Promise<Float64Array> {
  const times = new Float64Array(maxSamples);
  const clockUs = clockCostUs();
  const end = performance.now() + ms;
  let taken = 0;
  while (taken < maxSamples && performance.now() < end) {
    const decide = list[taken % list.length]!;
    const start = performance.now();
    const answer = decide();
    if (typeof answer !== 'number') await answer;
    times[taken] = Math.max(0, (performance.now() - start) * 1_000 - clockUs);
    taken += 1;
  }
  return times.subarray(0, taken);
}

function clockCostUs(): number {
  const costs = Array.from({ length: 10_001 }, () => {
    const start = performance.now();
    return (performance.now() - start) * 1_000;
  });
  return median(costs);
}
