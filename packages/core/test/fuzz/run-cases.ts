/** The thread that runs the cases, target by target in turn, and tells what it finds. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadInspectors } from '../../src/index.ts';
import { checkDanger } from './check-danger.ts';
import { checkGrowth } from './check-growth.ts';
import type { Finding } from './finding.ts';
import { beatOf, type Kind, kinds, type Progress, type Task } from './progress.ts';
import type { Target } from './target.ts';
import { allTargets } from './targets/all-targets.ts';

const port = parentPort!;
const { seed, targets: names, forMs, counts: before, beat } = workerData as Task;
const sliceMs = 200;
const checks = { danger: checkDanger, growth: checkGrowth } as const;

const end = performance.now() + forMs;
await loadInspectors();
const targets = allTargets.filter(({ name }) => names.includes(name)).map(withBeat);
const counts: Record<string, number> = { ...before };
while (performance.now() < end) {
  for (const target of targets) for (const kind of kinds) runSlice(target, kind);
  tell({ counts, isOver: false });
}
tell({ counts, isOver: true });

function runSlice(target: Target, kind: Kind): void {
  const until = performance.now() + sliceMs;
  const name = `${target.name} ${kind}`;
  while (performance.now() < until) {
    const number = counts[name] ?? 0;
    Atomics.store(
      beat,
      beatOf.target,
      allTargets.findIndex((each) => each.name === target.name),
    );
    Atomics.store(beat, beatOf.kind, kinds.indexOf(kind));
    Atomics.store(beat, beatOf.number, number);
    const finding: Finding | null = checks[kind](target, seed, number);
    if (finding !== null) tell({ finding });
    counts[name] = number + 1;
  }
}

function tell(progress: Progress): void {
  port.postMessage(progress);
}

function withBeat(target: Target): Target {
  return {
    ...target,
    danger(input) {
      Atomics.add(beat, beatOf.answers, 1);
      return target.danger(input);
    },
  };
}
