import { at, interleave, medianRun, type Runs, ratiosOf } from '../measure/interleave.ts';
import { installPeers, peerVersion } from '../peers/install-peers.ts';
import { atLeast, type Row } from '../report/row.ts';
import { startCerbos } from '../servers/cerbos.ts';
import { startGateway } from '../servers/gateway-under-test.ts';
import { failureRow } from './failure-row.ts';
import type { Section } from './section.ts';

const guard = 'guard on SQLite, 100 policies, durable and signed';
const plain = `Cerbos ${peerVersion('cerbos')}, one policy`;
const audited = `${plain}, audit log`;
const throughputGoal = 2;

export const cerbosSection: Section = {
  name: 'cerbos',
  title: 'A plain policy server beside the guard, over HTTP and JSON',
  ratioTo: 'to Cerbos without its audit log',
  async run(settings, progress) {
    installPeers();
    progress('starting Cerbos twice and a gateway');
    const servers = await Promise.all([startGateway(), startCerbos({ audit: false }), startCerbos({ audit: true })]);
    const contenders = [guard, plain, audited].map((name, i) => {
      const { target, pid } = servers[i]!;
      return { name, target, pids: () => [pid] };
    });
    const connections = settings.connections.filter((count) => count > 1);
    const runs = await interleave(contenders, { ...settings, connections }, progress);
    const all = contenders.flatMap(({ name }) => connections.flatMap((count) => runs(name, count)));
    return [...connections.flatMap((count) => rowsOf(count, runs)), failureRow(all)];
  },
};

function rowsOf(count: number, runs: Runs): readonly Row[] {
  const figures = (name: string) => ({ what: at(name, count), ...medianRun(runs(name, count)) });
  return [figures(plain), figures(audited), { ...figures(guard), ...compare(count, runs) }];
}

function compare(count: number, runs: Runs): Pick<Row, 'ratio' | 'p99Ratio' | 'cpuRatio' | 'goals'> {
  const { throughput, p99, cpu } = ratiosOf(runs(guard, count), runs(plain, count));
  return { ratio: throughput, p99Ratio: p99, cpuRatio: cpu, goals: [atLeast(throughputGoal, throughput)] };
}
