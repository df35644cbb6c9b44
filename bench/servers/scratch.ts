import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let directory: string | null = null;

/** The run's own directory for everything temporary; removed when the run ends. */
export function scratchDirectory(): string {
  if (directory === null) {
    const created = mkdtempSync(join(tmpdir(), 'runplane-bench-'));
    process.once('exit', () => remove(created));
    directory = created;
  }
  return directory;
}

/** A new, empty directory in it. */
export function newScratchDirectory(name: string): string {
  return mkdtempSync(join(scratchDirectory(), `${name}-`));
}

function remove(path: string): void {
  try {
    // a server that was just killed may still be writing
    rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  } catch (cause) {
    console.error(`cannot remove ${path}: ${(cause as Error).message}`);
  }
}
