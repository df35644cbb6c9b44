import { parentPort, workerData } from 'node:worker_threads';
import { SqliteDatabase } from './sqlite-database.ts';

/** The thread that waits for the disk: takes one call after another and answers each. */

const port = parentPort;
if (port === null) throw new Error('sqlite-worker runs in a worker thread only');

try {
  const database = new SqliteDatabase((workerData as { file: string }).file);
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
