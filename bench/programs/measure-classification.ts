/** Measures one part of a decision by itself: `measure-classification <subject> <milliseconds>`. Writes JSON. */
import { subjects, type Work } from '../classification/subjects.ts';

export interface ClassificationFigures {
  /** the main thread's processor time for one run */
  readonly cpuUs: number;
}

const [name, milliseconds] = process.argv.slice(2) as [string, string];
const subject = subjects[name];
if (subject === undefined) throw new Error(`there is nothing called ${name} to measure`);
const forMs = Number(milliseconds);
const work = await subject.prepare();
const warm = await cpuUsOf(work, 0, forMs / 2);
const { cpuUs } = await cpuUsOf(work, warm.runs, forMs);
console.log(JSON.stringify({ cpuUs } satisfies ClassificationFigures));
process.exit(0);

async function cpuUsOf(run: Work, first: number, ms: number): Promise<{ cpuUs: number; runs: number }> {
  const start = performance.now();
  const before = process.threadCpuUsage();
  let next = first;
  while (performance.now() - start < ms) {
    for (const chunk = next + 16; next < chunk; next += 1) {
      const answer = run(next);
      if (answer instanceof Promise) await answer;
    }
  }
  const { user, system } = process.threadCpuUsage(before);
  return { cpuUs: (user + system) / (next - first), runs: next };
}
