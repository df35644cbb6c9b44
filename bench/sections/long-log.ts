import { at, type Contender, interleave, medianRun, type Runs, ratiosOf } from '../measure/interleave.ts';
import { medianRatio } from '../measure/statistics.ts';
import { atMost, type Row } from '../report/row.ts';
import { startGateway } from '../servers/gateway-under-test.ts';
import { runProgram } from '../servers/program.ts';
import { newScratchDirectory } from '../servers/scratch.ts';
import { failureRow } from './failure-row.ts';
import type { Section } from './section.ts';

/** p50 may differ by so much, and still counts as the same */
const p50Goal = 1.1;
const connections = [1, 32];

export const longLogSection: Section = {
  name: 'long-log',
  title: 'Cost of a decision on a long log of short entries against that on an empty one, on SQLite',
  ratioTo: 'of the p50 to that on the empty log',
  async run(settings, progress) {
    const size = settings.bulkEntries;
    progress(`writing a log of ${size.toLocaleString('en')} entries`);
    const directory = newScratchDirectory('long-log');
    const { trustHead } = (await runProgram('bulk-log', [directory, `${size}`])) as { trustHead: string };
    const [empty, long] = await Promise.all([
      startGateway(),
      startGateway({ directory, environment: { RUNPLANE_TRUST_HEAD: trustHead } }),
    ]);
    const names = ['guard on an empty log', `guard after ${size.toLocaleString('en')} entries`] as const;
    const contenders: readonly Contender[] = [
      { name: names[0], target: empty.target, pids: () => [empty.pid] },
      { name: names[1], target: long.target, pids: () => [long.pid] },
    ];
    return rowsOf(names, await interleave(contenders, { ...settings, connections }, progress));
  },
};

function rowsOf([empty, long]: readonly [string, string], runs: Runs): readonly Row[] {
  const rows = connections.flatMap((count): Row[] => {
    const pair = [runs(long, count), runs(empty, count)] as const;
    const ratio = medianRatio(...pair, ({ p50Us }) => p50Us);
    return [
      { what: at(empty, count), ...medianRun(runs(empty, count)) },
      {
        what: at(long, count),
        ...medianRun(runs(long, count)),
        ratio,
        cpuRatio: ratiosOf(...pair).cpu,
        goals: [atMost(p50Goal, ratio)],
      },
    ];
  });
  return [...rows, failureRow([empty, long].flatMap((name) => connections.flatMap((count) => runs(name, count))))];
}
