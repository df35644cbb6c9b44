import { startPostgres } from '../../test/postgres-server.ts';
import { at, type Contender, interleave, medianRun, type Run, type Runs, ratiosOf } from '../measure/interleave.ts';
import { median } from '../measure/statistics.ts';
import { atLeast, atMost, type Row } from '../report/row.ts';
import { type GatewayUnderTest, startGateway } from '../servers/gateway-under-test.ts';
import { newScratchDirectory } from '../servers/scratch.ts';
import { stopServers } from '../servers/server-process.ts';
import { failureRow } from './failure-row.ts';
import type { Section } from './section.ts';

const names = { one: 'one gateway', four: 'four gateways, connections spread over all' } as const;
const connections = [32, 128];
const throughputGoal = 0.7;
/** the longest wait, in medians */
const waitGoal = 10;

export const scalingSection: Section = {
  name: 'scaling',
  title: 'Several gateways on one organization and one PostgreSQL',
  ratioTo: 'to one gateway on the same database server',
  async run(settings, progress) {
    progress('starting PostgreSQL and five gateways');
    const [alone, shared] = await Promise.all([startPostgres(), startPostgres()]);
    try {
      const one = await startGateway({ environment: { RUNPLANE_DATABASE_URL: alone.url } });
      const four = await startTogether(4, shared.url);
      const [first, ...others] = four as [GatewayUnderTest, ...GatewayUnderTest[]];
      const contenders: readonly Contender[] = [
        { name: names.one, target: one.target, pids: () => [one.pid] },
        {
          name: names.four,
          target: { ...first.target, others: others.map(({ target }) => target.url) },
          pids: () => four.map(({ pid }) => pid),
        },
      ];
      return rowsOf(await interleave(contenders, { ...settings, connections }, progress));
    } finally {
      await stopServers();
      await Promise.all([alone.stop(), shared.stop()]);
    }
  },
};

/** Gateways of one deployment: the same database, keys and signing key. */
async function startTogether(count: number, url: string): Promise<readonly GatewayUnderTest[]> {
  const environment = { RUNPLANE_DATABASE_URL: url };
  const founder = newScratchDirectory('gateway');
  const first = await startGateway({ directory: founder, environment });
  const signing = { ...environment, RUNPLANE_SIGNING_KEY_FILE: `${founder}/signing-key` };
  const others = Array.from({ length: count - 1 }, () => startGateway({ environment: signing, policies: null }));
  return [first, ...(await Promise.all(others))];
}

function rowsOf(runs: Runs): readonly Row[] {
  const rows = connections.flatMap((count): Row[] => {
    const [one, four] = [runs(names.one, count), runs(names.four, count)];
    const ratios = ratiosOf(four, one);
    const wait = longestWait(four);
    return [
      { what: at(names.one, count), ...medianRun(one) },
      {
        what: at(names.four, count),
        ...medianRun(four),
        ratio: ratios.throughput,
        p99Ratio: ratios.p99,
        cpuRatio: ratios.cpu,
        goals: [atLeast(throughputGoal, ratios.throughput)],
      },
      {
        what: `longest wait, ${at(names.four, count)}`,
        amount: { value: wait, unit: 'medians' },
        goals: [atMost(waitGoal, wait)],
      },
    ];
  });
  return [
    ...rows,
    failureRow(Object.values(names).flatMap((name) => connections.flatMap((count) => runs(name, count)))),
  ];
}

function longestWait(runs: readonly Run[]): number {
  return median(runs.map(({ maxUs, p50Us }) => maxUs / p50Us));
}
