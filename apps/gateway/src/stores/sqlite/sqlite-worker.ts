import { closeSync, openSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { SqliteDatabase } from './sqlite-database.ts';

/** The thread that waits for the disk: takes one call after another and answers each. */

const port = parentPort;
if (port === null) throw new Error('sqlite-worker runs in a worker thread only');

try {
  const { file } = workerData as { file: string };
  // SQLite gives its other files the mode of this one, and they hold what agents sent
  closeSync(openSync(file, 'a', 0o600));
  const database = new SqliteDatabase(file);
  port.on('message', ({ id, verb, args }: { id: number; verb: keyof SqliteDatabase; args: unknown[] }) => {
    try {
      const method = database[verb] as (...args: unknown[]) => unknown;
      port.postMessage({ id, value: method.apply(database, args) });
      if (verb === 'close') port.close();
    } catch (cause) {
      port.postMessage({ id, error: toErrorMessage(cause) });
    }
  });
  port.postMessage({ id: 0, value: undefined });
} catch (cause) {
  port.postMessage({ id: 0, error: toErrorMessage(cause) });
}

function toErrorMessage(cause: unknown): { message: string; sqliteCode: number | null } {
  const error = cause as Error & { errcode?: number };
  return { message: error.message, sqliteCode: error.errcode ?? null };
}
