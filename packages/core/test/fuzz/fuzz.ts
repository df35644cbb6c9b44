import { Worker } from 'node:worker_threads';
import { dangerCase } from './check-danger.ts';
import { growthCase } from './check-growth.ts';
import { type Finding, renderFinding } from './finding.ts';
import type { Options } from './options.ts';
import { beatOf, type Counts, kinds, type Progress, type Task } from './progress.ts';
import { allTargets } from './targets/all-targets.ts';

const progressMs = 5_000;
/** a thousand times what a text of 64 KiB takes */
const patienceMs = 20_000;

/** Runs cases for so long and prints what it finds; how many findings there are. */
export async function fuzz({ minutes, seed, only }: Options): Promise<number> {
  console.log(`${minutes} min, --seed ${seed}; below: texts (a second) + texts that are doubled, for each target`);
  const start = performance.now();
  const found = new Set<string>();
  let counts: Counts = {};
  const say = () => console.log(progressLine((performance.now() - start) / 1_000, only, counts, found.size));
  const report = (finding: Finding) => {
    const name = `${finding.target} ${finding.what}`;
    if (!found.has(name)) console.log(`\n${renderFinding(finding)}\n`);
    found.add(name);
  };
  const ticking = setInterval(say, progressMs);
  for (let forMs = minutes * 60_000; forMs > 0; forMs = minutes * 60_000 - (performance.now() - start)) {
    // signs of life and the case under way outlive a thread that has to be ended
    const beat = new Int32Array(new SharedArrayBuffer(Object.keys(beatOf).length * Int32Array.BYTES_PER_ELEMENT));
    const stuck = await runThread({ seed, targets: only, forMs, counts, beat }, report, (now) => {
      counts = now;
    });
    if (!stuck) break;
    report(endless(beat, seed));
    counts = { ...counts, [underWay(beat).name]: underWay(beat).number + 1 };
  }
  clearInterval(ticking);
  say();
  return found.size;
}

/** Resolves to whether the thread had to be ended, because no answer came for too long. */
function runThread(task: Task, report: (finding: Finding) => void, progress: (counts: Counts) => void) {
  const worker = new Worker(new URL('./run-cases.ts', import.meta.url), { workerData: task });
  return new Promise<boolean>((resolve, reject) => {
    let [last, since] = [-1, performance.now()];
    const watch = setInterval(() => {
      const answers = Atomics.load(task.beat, beatOf.answers);
      if (answers !== last) [last, since] = [answers, performance.now()];
      else if (performance.now() - since > patienceMs) end(true);
    }, 1_000);
    const end = (isStuck: boolean) => {
      clearInterval(watch);
      resolve(worker.terminate().then(() => isStuck));
    };
    worker.on('error', (cause) => {
      clearInterval(watch);
      reject(cause);
    });
    worker.on('message', (message: Progress) => {
      if ('finding' in message) return report(message.finding);
      progress(message.counts);
      if (message.isOver) end(false);
    });
  });
}

function underWay(beat: Int32Array) {
  const target = allTargets[Atomics.load(beat, beatOf.target)]!;
  const kind = kinds[Atomics.load(beat, beatOf.kind)]!;
  return { target, kind, name: `${target.name} ${kind}`, number: Atomics.load(beat, beatOf.number) };
}

function endless(beat: Int32Array, seed: number): Finding {
  const { target, kind, number } = underWay(beat);
  const made = kind === 'growth' ? growthCase(target, seed, number) : dangerCase(target, seed, number);
  const input = 'input' in made ? made.input : made.open;
  return {
    target: target.name,
    what: `does not answer within ${patienceMs / 1_000} s: ${input}`,
    input,
    detail: `${kind} case ${number}: ${JSON.stringify(made)}`,
  };
}

function progressLine(seconds: number, targets: readonly string[], counts: Counts, findings: number): string {
  const done = targets.map((name) => {
    const [texts = 0, growths = 0] = kinds.map((kind) => counts[`${name} ${kind}`] ?? 0);
    // of the time that this target and kind had
    const rate = Math.round((texts * targets.length * kinds.length) / seconds);
    return `${name} ${texts} (${rate}/s) + ${growths}`;
  });
  return `${seconds.toFixed(0).padStart(4)} s  ${done.join(', ')}; findings: ${findings}`;
}
