import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { scratchDirectory } from '../servers/scratch.ts';

/** Builds the library that slows a process's disk down; null where there is no C compiler. */
export function buildSlowDisk(): ((delayMs: number) => Readonly<Record<string, string>>) | null {
  if (spawnSync('cc', ['--version'], { stdio: 'ignore' }).error !== undefined) return null;
  const library = join(scratchDirectory(), 'slow-fsync.so');
  const source = join(import.meta.dirname, 'slow-fsync.c');
  execFileSync('cc', ['-shared', '-fPIC', '-O2', '-o', library, source, '-ldl'], { stdio: ['ignore', 2, 2] });
  return (delayMs) => ({ LD_PRELOAD: library, FSYNC_DELAY_US: `${delayMs * 1_000}` });
}
