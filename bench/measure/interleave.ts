import { applyLoad, type Load, type Target } from './load.ts';
import { cpuMsOf } from './process-time.ts';
import { median, medianRatio } from './statistics.ts';

/** One server, or one way of asking it, among those that are measured beside each other. */
export interface Contender {
  readonly name: string;
  readonly target: Target;
  /** the processes whose time its requests cost */
  pids(): readonly number[];
}

export interface Run extends Load {
  /** processor time of the contender's processes for one request */
  readonly cpuUs: number;
}

export interface Plan {
  readonly connections: readonly number[];
  readonly rounds: number;
  readonly seconds: number;
}

/** All runs of a contender with so many connections, one for each round. */
export type Runs = (name: string, connections: number) => readonly Run[];

/**
 * Measures contenders in turn, round after round: at no time is one measured while another's turn has long gone, for
 * the machine may be slower by then.
 */
export async function interleave(
  contenders: readonly Contender[],
  { connections, rounds, seconds }: Plan,
  progress: (step: string) => void,
): Promise<Runs> {
  for (const { name, target } of contenders) {
    progress(`warming up ${name}`);
    await applyLoad(target, Math.max(...connections), Math.min(3, seconds));
  }
  const cells = new Map<string, Run[]>();
  for (let round = 1; round <= rounds; round += 1) {
    for (const count of connections) {
      for (const contender of contenders) {
        const run = await measure(contender, count, seconds);
        progress(`round ${round} of ${rounds}, ${at(contender.name, count)}: ${Math.round(run.perSecond)}/s`);
        cells.set(at(contender.name, count), [...(cells.get(at(contender.name, count)) ?? []), run]);
      }
    }
  }
  return (name, count) => cells.get(at(name, count)) ?? [];
}

export function at(name: string, connections: number): string {
  return `${name}, ${connections} ${connections === 1 ? 'connection' : 'connections'}`;
}

async function measure({ target, pids }: Contender, connections: number, seconds: number): Promise<Run> {
  const processes = pids();
  const before = cpuMsOf(processes);
  const load = await applyLoad(target, connections, seconds);
  const cpuUs = ((cpuMsOf(processes) - before) * 1_000) / Math.max(1, load.requests);
  return { ...load, cpuUs };
}

/** Each figure's median over the rounds. */
export function medianRun(runs: readonly Run[]): Omit<Run, 'requests' | 'failures'> {
  const of = (pick: (run: Run) => number) => median(runs.map(pick));
  return {
    perSecond: of(({ perSecond }) => perSecond),
    p50Us: of(({ p50Us }) => p50Us),
    p99Us: of(({ p99Us }) => p99Us),
    maxUs: of(({ maxUs }) => maxUs),
    cpuUs: of(({ cpuUs }) => cpuUs),
  };
}

/** How many times `to`'s figures `of`'s are. */
export function ratiosOf(of: readonly Run[], to: readonly Run[]): { throughput: number; p99: number; cpu: number } {
  return {
    throughput: medianRatio(of, to, ({ perSecond }) => perSecond),
    p99: medianRatio(of, to, ({ p99Us }) => p99Us),
    cpu: medianRatio(of, to, ({ cpuUs }) => cpuUs),
  };
}
