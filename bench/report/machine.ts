import { execFileSync } from 'node:child_process';
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { median } from '../measure/statistics.ts';
import { scratchDirectory } from '../servers/scratch.ts';

/** What the figures were measured on. */
export interface Machine {
  readonly node: string;
  readonly system: string;
  readonly processor: string;
  readonly cores: number;
  readonly memoryGb: number;
  /** the average number of processes that wanted a core in the minute before the run */
  readonly loadBefore: number;
  /** median time that 4 KiB take to be durable in the temporary directory, where everything is measured */
  readonly fsyncMs: number;
  readonly commit: string;
}

export function describeMachine(): Machine {
  return {
    node: process.version,
    system: `${process.platform} ${release()}`,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memoryGb: Math.round(totalmem() / 2 ** 30),
    loadBefore: loadavg()[0]!,
    fsyncMs: measureFsyncMs(),
    commit: currentCommit(),
  };
}

export function isBusy({ loadBefore, cores }: Machine): boolean {
  return loadBefore > cores / 4;
}

function measureFsyncMs(): number {
  const file = openSync(join(scratchDirectory(), 'fsync'), 'w');
  const page = Buffer.alloc(4_096, 1);
  const times = Array.from({ length: 200 }, () => {
    writeSync(file, page);
    const start = performance.now();
    fdatasyncSync(file);
    return performance.now() - start;
  });
  closeSync(file);
  return median(times);
}

function currentCommit(): string {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8', cwd: import.meta.dirname }).trim();
  try {
    const changed = git('status', '--porcelain', '--untracked-files=no') === '' ? '' : ', with changes';
    return `${git('rev-parse', '--short', 'HEAD')}${changed}`;
  } catch {
    return 'unknown';
  }
}
