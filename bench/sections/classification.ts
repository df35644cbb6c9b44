import { type CallName, classifiedCalls, subjects } from '../classification/subjects.ts';
import { type Contender, interleave, medianRun, type Run } from '../measure/interleave.ts';
import { median, medianRatio } from '../measure/statistics.ts';
import type { ClassificationFigures } from '../programs/measure-classification.ts';
import type { Row } from '../report/row.ts';
import { type GatewayUnderTest, startGateway } from '../servers/gateway-under-test.ts';
import { runProgram } from '../servers/program.ts';
import { failureRow } from './failure-row.ts';
import type { Section, Settings } from './section.ts';

const connections = 32;
const callNames = Object.keys(classifiedCalls) as CallName[];

interface Measured {
  /** whole guard calls, one run for each round */
  readonly guards: ReadonlyMap<string, Run[]>;
  /** their parts, likewise */
  readonly parts: ReadonlyMap<string, ClassificationFigures[]>;
}

export const classificationSection: Section = {
  name: 'classification',
  title: 'What classification and inspection take of a guard call',
  ratioTo: 'of the processor time to the whole guard call of the same kind, on SQLite, 32 connections',
  async run(settings, progress) {
    const gateway = await startGateway();
    return rowsOf(await measureRounds(gateway, settings, progress));
  },
};

/** A guard call and its parts in turn, round after round. */
async function measureRounds(
  gateway: GatewayUnderTest,
  { rounds, seconds, engineMs }: Settings,
  progress: (step: string) => void,
): Promise<Measured> {
  const measured = { guards: new Map<string, Run[]>(), parts: new Map<string, ClassificationFigures[]>() };
  const contenders = callNames.map((name) => contenderOf(name, gateway));
  for (let round = 1; round <= rounds; round += 1) {
    progress(`round ${round} of ${rounds}`);
    const runs = await interleave(contenders, { connections: [connections], rounds: 1, seconds }, () => {});
    for (const name of callNames) add(measured.guards, name, runs(name, connections)[0]!);
    for (const name of Object.keys(subjects)) {
      const figures = await runProgram('measure-classification', [name, `${engineMs}`]);
      add(measured.parts, name, figures as ClassificationFigures);
    }
  }
  return measured;
}

function add<T>(lists: Map<string, T[]>, name: string, value: T): void {
  lists.set(name, [...(lists.get(name) ?? []), value]);
}

function contenderOf(name: CallName, { target, pid }: GatewayUnderTest): Contender {
  return { name, target: { ...target, body: JSON.stringify(classifiedCalls[name]) }, pids: () => [pid] };
}

const guardTitles: Readonly<Record<CallName, string>> = {
  plain: 'guard, a payment',
  sql: 'guard, a query',
  shell: 'guard, a command',
};

function rowsOf({ guards, parts }: Measured): readonly Row[] {
  const rows = callNames.flatMap((name): Row[] => [
    { what: guardTitles[name], ...medianRun(guards.get(name)!) },
    ...Object.entries(subjects)
      .filter(([, { partOf }]) => partOf === name)
      .map(([part, { title }]) => partRow(title, parts.get(part)!, guards.get(name)!)),
  ]);
  return [...rows, failureRow([...guards.values()].flat())];
}

function partRow(what: string, figures: readonly ClassificationFigures[], guard: readonly Run[]): Row {
  return {
    what,
    cpuUs: median(figures.map(({ cpuUs }) => cpuUs)),
    cpuRatio: medianRatio<Pick<Run, 'cpuUs'>>(figures, guard, ({ cpuUs }) => cpuUs),
  };
}
