import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { collectGarbage } from '../measure/collect-garbage.ts';
import { applyLoad, type Target } from '../measure/load.ts';
import { residentMb } from '../measure/process-time.ts';
import { median, medianRatio } from '../measure/statistics.ts';
import { atMost, type Row } from '../report/row.ts';
import { sampleAnswer, startGateway } from '../servers/gateway-under-test.ts';
import { startEcho } from '../servers/program.ts';
import { newScratchDirectory } from '../servers/scratch.ts';
import type { ServerProcess } from '../servers/server-process.ts';
import type { Section, Settings } from './section.ts';

const startGoal = 3;
const memoryGoalMb = 150;

export const startSection: Section = {
  name: 'start',
  title: 'Cold start to the first answer, and idle memory',
  ratioTo: 'to the time of a bare node:http server',
  run: async (settings, progress) => [
    ...(await measureStarts(settings, progress)),
    ...(await measureMemory(settings, progress)),
  ],
};

interface Start {
  readonly bareMs: number;
  /** of a directory that has nothing yet: keys, log and first policies are made */
  readonly freshMs: number;
  /** of the same directory again */
  readonly againMs: number;
}

async function measureStarts({ starts }: Settings, progress: (step: string) => void): Promise<readonly Row[]> {
  const answerFile = join(newScratchDirectory('echo'), 'answer.json');
  writeFileSync(answerFile, '{}');
  const times: Start[] = [];
  // the first of each fills the system's caches and is not counted
  for (let i = 0; i <= starts; i += 1) {
    const directory = newScratchDirectory('gateway');
    const bareMs = await timeStart(
      () => startEcho(answerFile),
      ({ url }) => ({ url, headers: {}, body: '{}' }),
    );
    const timeGateway = () =>
      timeStart(
        () => startGateway({ directory, policies: null }),
        ({ target }) => target,
      );
    const freshMs = await timeGateway();
    const againMs = await timeGateway();
    progress(`start ${i} of ${starts}: bare ${Math.round(bareMs)} ms, gateway ${Math.round(freshMs)} ms`);
    if (i > 0) times.push({ bareMs, freshMs, againMs });
  }
  return [
    { what: 'bare node:http', ...startTime(times, 'bareMs') },
    startRow('gateway, new data directory', times, 'freshMs'),
    startRow('gateway, existing data directory', times, 'againMs'),
  ];
}

/** From spawning to the first answer with status 200. */
async function timeStart<T extends ServerProcess>(
  start: () => Promise<T>,
  targetOf: (server: T) => Target,
): Promise<number> {
  const before = performance.now();
  const server = await start();
  await sampleAnswer(targetOf(server));
  const ms = performance.now() - before;
  await server.stop();
  return ms;
}

function startTime(times: readonly Start[], which: keyof Start): Pick<Row, 'amount'> {
  return { amount: { value: median(times.map((time) => time[which])), unit: 'ms' } };
}

function startRow(what: string, times: readonly Start[], which: keyof Start): Row {
  const bare = times.map(({ bareMs }) => bareMs);
  const own = times.map((time) => time[which]);
  const ratio = medianRatio(own, bare, (ms) => ms);
  return { what, ...startTime(times, which), ratio, goals: [atMost(startGoal, ratio)] };
}

async function measureMemory(
  { idleSeconds, seconds }: Settings,
  progress: (step: string) => void,
): Promise<readonly Row[]> {
  const gateway = await startGateway({ nodeArguments: ['--inspect-port=0'] });
  const rows: Row[] = [];
  const read = (what: string, isGoal: boolean) => {
    const value = residentMb(gateway.pid);
    rows.push({ what, amount: { value, unit: 'MB' }, goals: isGoal ? [atMost(memoryGoalMb, value)] : [] });
  };
  progress('idle after the start');
  await pause(5_000);
  read('memory 5 s after the start', true);
  progress('idle after load');
  await applyLoad(gateway.target, 32, seconds * 2);
  read('memory at the end of load on 32 connections', false);
  await pause(idleSeconds * 1_000);
  read(`memory ${idleSeconds} s later`, false);
  await collectGarbage(gateway);
  await pause(1_000);
  read('memory after a garbage collection', true);
  return rows;
}
