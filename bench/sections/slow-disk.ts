import { at, type Contender, interleave, medianRun, type Runs } from '../measure/interleave.ts';
import { buildSlowDisk } from '../measure/slow-disk.ts';
import { median } from '../measure/statistics.ts';
import { atLeast, type Row } from '../report/row.ts';
import { type GatewayUnderTest, startGateway } from '../servers/gateway-under-test.ts';
import { runProgram } from '../servers/program.ts';
import { newScratchDirectory } from '../servers/scratch.ts';
import { failureRow } from './failure-row.ts';
import type { Section, Settings } from './section.ts';

type Environment = Readonly<Record<string, string>>;

const delaysMs = [2, 8];
const goal = { delayMs: 8, connections: 128, ratio: 30 };

export const slowDiskSection: Section = {
  name: 'slow-disk',
  title: 'Full guard on SQLite where every fsync takes longer',
  ratioTo: 'to unbatched commits on the same disk',
  async run(settings, progress) {
    const slowDisk = buildSlowDisk();
    if (slowDisk === null) throw new Error('skipped: there is no C compiler (`cc`) to build the slow disk with');
    const rows: Row[] = [];
    for (const delayMs of delaysMs) rows.push(...(await measure(delayMs, slowDisk(delayMs), settings, progress)));
    return rows;
  },
};

async function measure(
  delayMs: number,
  environment: Environment,
  settings: Settings,
  progress: (step: string) => void,
): Promise<readonly Row[]> {
  const gateway = await startGateway({ environment });
  const unbatched = [await unbatchedCommits(delayMs, environment, settings, progress)];
  const runs = await interleave([contenderOf(delayMs, gateway)], settings, progress);
  // before and after: the machine may have become slower or faster meanwhile
  unbatched.push(await unbatchedCommits(delayMs, environment, settings, progress));
  await gateway.stop();
  return rowsOf(delayMs, median(unbatched), runs, settings);
}

const nameOf = (delayMs: number) => `guard, fsync +${delayMs} ms`;

function contenderOf(delayMs: number, { target, pid }: GatewayUnderTest): Contender {
  return { name: nameOf(delayMs), target, pids: () => [pid] };
}

async function unbatchedCommits(
  delayMs: number,
  environment: Environment,
  { seconds }: Settings,
  progress: (step: string) => void,
): Promise<number> {
  progress(`unbatched commits, fsync +${delayMs} ms`);
  const directory = newScratchDirectory('unbatched');
  const result = await runProgram('unbatched-commits', [directory, `${seconds * 1_000}`], environment);
  return (result as { perSecond: number }).perSecond;
}

function rowsOf(delayMs: number, unbatched: number, runs: Runs, { connections }: Settings): readonly Row[] {
  const name = nameOf(delayMs);
  return [
    { what: `unbatched commits, fsync +${delayMs} ms`, perSecond: unbatched },
    ...connections.map((count) => {
      const run = medianRun(runs(name, count));
      const ratio = run.perSecond / unbatched;
      const isGoal = delayMs === goal.delayMs && count === goal.connections;
      return { what: at(name, count), ...run, ratio, goals: isGoal ? [atLeast(goal.ratio, ratio)] : [] };
    }),
    failureRow(connections.flatMap((count) => runs(name, count))),
  ];
}
