import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PostgresServer, startPostgres } from '../../test/postgres-server.ts';
import { at, type Contender, interleave, medianRun, type Runs, ratiosOf } from '../measure/interleave.ts';
import { applyLoad, type Target } from '../measure/load.ts';
import { processTree } from '../measure/process-time.ts';
import { atLeast, atMost, type Row } from '../report/row.ts';
import { type GatewayUnderTest, sampleAnswer, shortReceipt, startGateway } from '../servers/gateway-under-test.ts';
import { startEcho } from '../servers/program.ts';
import { newScratchDirectory } from '../servers/scratch.ts';
import { type ServerProcess, stopServers } from '../servers/server-process.ts';
import { failureRow } from './failure-row.ts';
import type { Section, Settings } from './section.ts';

const names = {
  echo: 'echo',
  sqlite: 'guard on SQLite',
  postgres: 'guard on PostgreSQL',
  shortEcho: 'echo of the short answer',
  shortSqlite: 'guard on SQLite, receipt=ref',
  shortPostgres: 'guard on PostgreSQL, receipt=ref',
} as const;

type Pair = readonly [guard: string, echo: string];

const pairs: readonly Pair[] = [
  [names.sqlite, names.echo],
  [names.postgres, names.echo],
  [names.shortSqlite, names.shortEcho],
  [names.shortPostgres, names.shortEcho],
];

const throughputGoals: Readonly<Record<string, number>> = {
  [at(names.sqlite, 32)]: 0.5,
  [at(names.sqlite, 128)]: 0.45,
  [at(names.postgres, 32)]: 0.35,
};
const p99Goal = 3;

export const guardSection: Section = {
  name: 'guard',
  title: 'Full guard: authenticated, 100 policies, risk, durable, in the tree, signed, full receipt',
  ratioTo: 'to the echo of as long an answer',
  async run(settings, progress) {
    progress('starting PostgreSQL and two gateways');
    const postgres = await startPostgres();
    try {
      const gateways = await Promise.all([
        startGateway(),
        startGateway({ environment: { RUNPLANE_DATABASE_URL: postgres.url } }),
      ]);
      const echoes = await startEchoes(gateways[0].target, progress);
      return rowsOf(await interleave(contendersOf(gateways, echoes, postgres), settings, progress), settings);
    } finally {
      await stopServers();
      await postgres.stop();
    }
  },
};

/** Two echoes, of the full and of the short answer. */
async function startEchoes(
  target: Target,
  progress: (step: string) => void,
): Promise<readonly [ServerProcess, ServerProcess]> {
  // a receipt's proof grows with the log: what is echoed is an answer of a log that has been used
  progress('taking answers for the echo');
  await applyLoad(target, 32, 2);
  return Promise.all([echoOf(target), echoOf(shortReceipt(target))]);
}

async function echoOf(target: Target): Promise<ServerProcess> {
  const file = join(newScratchDirectory('echo'), 'answer.json');
  writeFileSync(file, await sampleAnswer(target));
  return startEcho(file);
}

function contendersOf(
  [sqlite, postgres]: readonly [GatewayUnderTest, GatewayUnderTest],
  [echo, shortEcho]: readonly [ServerProcess, ServerProcess],
  database: PostgresServer,
): readonly Contender[] {
  const databaseTree = () => processTree(postmaster(database));
  const withDatabase = () => [postgres.pid, ...databaseTree()];
  const { body, headers } = sqlite.target;
  const echoTarget = ({ url }: ServerProcess) => ({ url, headers, body });
  return [
    { name: names.echo, target: echoTarget(echo), pids: () => [echo.pid] },
    { name: names.sqlite, target: sqlite.target, pids: () => [sqlite.pid] },
    { name: names.postgres, target: postgres.target, pids: withDatabase },
    { name: names.shortEcho, target: echoTarget(shortEcho), pids: () => [shortEcho.pid] },
    { name: names.shortSqlite, target: shortReceipt(sqlite.target), pids: () => [sqlite.pid] },
    { name: names.shortPostgres, target: shortReceipt(postgres.target), pids: withDatabase },
  ];
}

function postmaster({ dataDirectory }: PostgresServer): number {
  return Number(readFileSync(join(dataDirectory, 'postmaster.pid'), 'utf8').split('\n')[0]);
}

function rowsOf(runs: Runs, { connections }: Settings): readonly Row[] {
  const rows = connections.flatMap((count) => [
    ...[names.echo, names.shortEcho].map((echo) => ({ what: at(echo, count), ...medianRun(runs(echo, count)) })),
    ...pairs.map((pair) => rowOfPair(pair, count, runs)),
  ]);
  const all = Object.values(names).flatMap((name) => connections.flatMap((count) => runs(name, count)));
  return [...rows, failureRow(all)];
}

function rowOfPair([guard, echo]: Pair, count: number, runs: Runs): Row {
  const ratios = ratiosOf(runs(guard, count), runs(echo, count));
  const what = at(guard, count);
  const bound = throughputGoals[what];
  const goals = bound === undefined ? [] : [atLeast(bound, ratios.throughput), atMost(p99Goal, ratios.p99, 'p99')];
  return {
    what,
    ...medianRun(runs(guard, count)),
    ratio: ratios.throughput,
    p99Ratio: ratios.p99,
    cpuRatio: ratios.cpu,
    goals,
  };
}
