import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { open, readdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { keptBeyondMs, type ReplayStore } from './replay-store.ts';

const sweepEveryMs = 600_000;

/**
 * A replay store in a directory: one empty file for each used permit, named by the SHA-256 of its `jti`. `open` with
 * O_EXCL is what decides: the file system makes the file for one of all that try, so processes of one host may share the
 * directory, and need no lock that a killed process could leave behind. File and directory are synced before `claim`
 * answers true; a process that dies before has used the permit up without running anything.
 *
 * One host only. Network file systems promise O_EXCL and cache all the same: replicas on several hosts need a table in a
 * database (see `ReplayStore`).
 *
 * The file's modification time is the time until which it is kept; it is removed an hour after.
 */
export function fileReplayStore(directory: string, options: { readonly now?: () => number } = {}): ReplayStore {
  const { now = Date.now } = options;
  let sweptAt = Number.NEGATIVE_INFINITY;
  mkdirSync(directory, { recursive: true, mode: 0o700 });

  return {
    async claim(jti, keepUntil) {
      if (now() >= sweptAt + sweepEveryMs) {
        sweptAt = now();
        // what is not removed now is removed later, and does no harm until then
        void removeOld(directory, now()).catch(() => undefined);
      }
      const name = createHash('sha256').update(jti, 'utf8').digest('hex');
      return (await createSynced(join(directory, name), keepUntil)) && (await syncDirectory(directory));
    },
  };
}

/** False when there is such a file. */
async function createSynced(path: string, keepUntil: number): Promise<boolean> {
  const file = await open(path, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return null;
    throw error;
  });
  if (file === null) return false;
  try {
    await file.utimes(keepUntil / 1000, keepUntil / 1000);
    await file.sync();
    return true;
  } finally {
    await file.close();
  }
}

/** The name of a new file is durable once its directory is. */
async function syncDirectory(directory: string): Promise<true> {
  // Windows does not open directories, and journals their entries
  if (process.platform === 'win32') return true;
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
    return true;
  } finally {
    await handle.close();
  }
}

async function removeOld(directory: string, now: number): Promise<void> {
  const names = (await readdir(directory)).filter((name) => /^[0-9a-f]{64}$/.test(name));
  for (const path of names.map((name) => join(directory, name))) {
    const { mtimeMs } = await stat(path);
    if (mtimeMs + keptBeyondMs < now) await unlink(path);
  }
}
