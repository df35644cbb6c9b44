import { constants, cpSync } from 'node:fs';
import { at, type Contender, interleave, medianRun, type Runs, ratiosOf } from '../measure/interleave.ts';
import { medianRatio } from '../measure/statistics.ts';
import { atMost, type Row } from '../report/row.ts';
import { type GatewayUnderTest, startGateway } from '../servers/gateway-under-test.ts';
import { runProgram } from '../servers/program.ts';
import { newScratchDirectory } from '../servers/scratch.ts';
import { failureRow } from './failure-row.ts';
import type { Section, Settings } from './section.ts';

/** p50 may differ by so much, and still counts as the same */
const p50Goal = 1.1;
const connections = [1, 32];

export const logSizeSection: Section = {
  name: 'log-size',
  title: 'Cost of a decision against the size of the log, on SQLite, an idempotency key in every call',
  ratioTo: 'of the p50 to that with the smallest log',
  async run(settings, progress) {
    const logs = await fillLogs(settings, progress);
    const gateways = await Promise.all(logs.map(({ directory }) => startGateway({ directory })));
    const contenders = logs.map(({ size }, i) => contenderOf(size, gateways[i]!));
    const runs = await interleave(contenders, { ...settings, connections }, progress);
    return rowsOf(
      contenders.map(({ name }) => name),
      runs,
    );
  },
};

interface Log {
  /** at least; the last batch may have gone beyond */
  readonly size: number;
  readonly directory: string;
}

/** One log that grows, of which a copy is kept at every size. */
async function fillLogs({ logSizes }: Settings, progress: (step: string) => void): Promise<readonly Log[]> {
  const growing = newScratchDirectory('log');
  const logs: Log[] = [];
  for (const wanted of logSizes) {
    progress(`filling a log to ${wanted.toLocaleString('en')} entries`);
    await runProgram('fill-log', [growing, `${wanted}`]);
    const isLast = wanted === logSizes.at(-1);
    const directory = isLast ? growing : newScratchDirectory('log-copy');
    if (!isLast) cpSync(growing, directory, { recursive: true, mode: constants.COPYFILE_FICLONE });
    logs.push({ size: wanted, directory });
  }
  return logs;
}

function contenderOf(size: number, { target, pid }: GatewayUnderTest): Contender {
  const name = `guard after ${size.toLocaleString('en')} entries`;
  return { name, target: { ...target, uniqueHeader: 'Idempotency-Key' }, pids: () => [pid] };
}

function rowsOf(names: readonly string[], runs: Runs): readonly Row[] {
  const smallest = names[0]!;
  const rows = connections.flatMap((count) =>
    names.map((name): Row => {
      const row = { what: at(name, count), ...medianRun(runs(name, count)) };
      if (name === smallest) return row;
      const pair = [runs(name, count), runs(smallest, count)] as const;
      const ratio = medianRatio(...pair, ({ p50Us }) => p50Us);
      return { ...row, ratio, cpuRatio: ratiosOf(...pair).cpu, goals: [atMost(p50Goal, ratio)] };
    }),
  );
  return [...rows, failureRow(names.flatMap((name) => connections.flatMap((count) => runs(name, count))))];
}
