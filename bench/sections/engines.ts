import { ownEngines, peerEngines } from '../engines/engine.ts';
import { median, medianRatio } from '../measure/statistics.ts';
import { installPeers, peerVersion } from '../peers/install-peers.ts';
import type { EngineFigures } from '../programs/measure-engine.ts';
import { atMost, type Goal, type Row } from '../report/row.ts';
import { runProgram } from '../servers/program.ts';
import type { Section, Settings } from './section.ts';

const titles: Readonly<Record<string, string>> = {
  closure: 'bare closures (the yardstick)',
  'hand-written': 'hand-written expressions',
  evaluate: 'Runplane, all outcomes',
  decide: 'Runplane, whole verdict',
  trace: 'Runplane, trace written out',
  'cel-js': `cel-js ${peerVersion('@marcbachmann/cel-js')}, indexed`,
  casl: `casl ${peerVersion('@casl/ability')}`,
  cedar: `cedar-wasm ${peerVersion('@cedar-policy/cedar-wasm')}, preparsed`,
  'json-rules-engine': `json-rules-engine ${peerVersion('json-rules-engine')}`,
};

const maxRounds = 3;
const costGoal = 10;
/** what the fastest published engine claims for its p99 at 100 rules */
const published = { rules: 100, p99Us: 57 };

export const enginesSection: Section = {
  name: 'engines',
  title: 'Evaluation alone, the same rule so many times, five of them matching',
  ratioTo: "of the p50 to the bare closures'",
  async run(settings, progress) {
    installPeers();
    const rows: Row[] = [];
    for (const count of settings.ruleCounts) {
      const runs = await measureAll(count, settings, progress);
      for (const [name, figures] of runs) rows.push(rowOf(name, count, figures, runs.get('closure')!));
    }
    return rows;
  },
};

async function measureAll(
  count: number,
  { rounds, engineMs }: Settings,
  progress: (step: string) => void,
): Promise<ReadonlyMap<string, readonly EngineFigures[]>> {
  const runs = new Map<string, EngineFigures[]>();
  for (let round = 0; round < Math.min(rounds, maxRounds); round += 1) {
    for (const name of [...ownEngines, ...peerEngines]) {
      progress(`${name}, ${count} rules`);
      const figures = (await runProgram('measure-engine', [name, `${count}`, `${engineMs}`])) as EngineFigures;
      runs.set(name, [...(runs.get(name) ?? []), figures]);
    }
  }
  return runs;
}

function rowOf(
  name: string,
  count: number,
  figures: readonly EngineFigures[],
  yardstick: readonly EngineFigures[],
): Row {
  const of = (pick: (figures: EngineFigures) => number) => median(figures.map(pick));
  const p99Us = of((run) => run.p99Us);
  const ratio = medianRatio(figures, yardstick, (run) => run.p50Us);
  return {
    what: `${titles[name]}, ${count} rules`,
    perSecond: of(({ perSecond }) => perSecond),
    p50Us: of(({ p50Us }) => p50Us),
    p99Us,
    cpuUs: of(({ cpuUs }) => cpuUs),
    ratio,
    goals: goalsOf(name, count, ratio, p99Us),
  };
}

function goalsOf(name: string, count: number, ratio: number, p99Us: number): readonly Goal[] {
  if (name === 'evaluate') return [atMost(costGoal, ratio)];
  return name === 'decide' && count === published.rules ? [atMost(published.p99Us, p99Us, 'p99 in µs')] : [];
}
