import { Worker } from 'node:worker_threads';
import { StoreUnavailable } from '../store.ts';

/** The database's worker thread, from the moment the file is open until the thread has gone. */
export interface SqliteThread {
  call(verb: string, args: readonly unknown[]): Promise<unknown>;
  /** resolves when the thread has gone, and with it the lock on the file */
  readonly ended: Promise<void>;
  end(): Promise<void>;
}

/** The database file is open in another process. */
export class DatabaseLocked extends Error {
  override readonly name = 'DatabaseLocked';
}

interface Pending {
  readonly verb: string;
  resolve(value: unknown): void;
  reject(reason: Error): void;
}

interface SqliteError {
  readonly message: string;
  readonly sqliteCode: number | null;
}

interface Reply {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: SqliteError;
}

const sqliteBusy = 5;
const sqliteIoError = 10;
const sqliteCorrupt = 11;
const sqliteNotADatabase = 26;
/** the answer to a call that nobody made: whether the file could be opened */
const openingId = 0;

export async function startSqliteThread(file: string): Promise<SqliteThread> {
  const worker = new Worker(new URL('./sqlite-worker.ts', import.meta.url), { workerData: { file } });
  const pending = new Map<number, Pending>();
  let nextId = openingId + 1;
  let failure: unknown;
  let gone = false;
  worker.on('error', (cause) => {
    failure = cause;
  });
  const ended = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      gone = true;
      for (const { verb, reject } of pending.values()) {
        const outcomeUnknown = verb === 'commit';
        reject(new StoreUnavailable('the database thread ended', { cause: failure, outcomeUnknown }));
      }
      pending.clear();
      resolve();
    });
  });
  const opened = new Promise((resolve, reject) => pending.set(openingId, { verb: 'open', resolve, reject }));
  worker.on('message', ({ id, value, error }: Reply) => {
    const call = pending.get(id);
    if (call === undefined) return;
    pending.delete(id);
    if (error === undefined) return call.resolve(value);
    call.reject(id === openingId ? openingError(file, error) : callError(call.verb, error));
    if (id === openingId || isPoisoned(error)) void worker.terminate();
  });

  const call = (verb: string, args: readonly unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      if (gone) return reject(new StoreUnavailable('the database thread ended', { cause: failure }));
      pending.set(nextId, { verb, resolve, reject });
      worker.postMessage({ id: nextId, verb, args });
      nextId += 1;
    });
  const end = async () => {
    await call('close', []).catch(() => undefined);
    await worker.terminate();
    await ended;
  };
  await opened;
  return { call, ended, end };
}

// SQLite's extended result codes keep the primary one in their low byte.
function primaryCode({ sqliteCode }: SqliteError): number | null {
  return sqliteCode === null ? null : sqliteCode & 0xff;
}

// After a failed read, write or fsync what SQLite holds in memory is not to be trusted: the file is opened anew.
function isPoisoned(error: SqliteError): boolean {
  return primaryCode(error) === sqliteIoError || primaryCode(error) === sqliteCorrupt;
}

function callError(verb: string, error: SqliteError): StoreUnavailable {
  const outcomeUnknown = verb === 'commit' && primaryCode(error) === sqliteIoError;
  return new StoreUnavailable(`${verb}: ${error.message}`, { outcomeUnknown });
}

function openingError(file: string, error: SqliteError): Error {
  if (primaryCode(error) === sqliteBusy) return new DatabaseLocked(`another process has ${file} open`);
  if (primaryCode(error) === sqliteNotADatabase) return new StoreUnavailable(`${file} is not a database`);
  return new StoreUnavailable(`cannot open ${file}: ${error.message}`);
}
