import { Worker } from 'node:worker_threads';
import { StoreUnavailable } from '../store.ts';

/** The database's worker thread. */
export interface SqliteThread {
  /** resolves when the file is open, rejects with why it cannot be opened */
  readonly opened: Promise<unknown>;
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

/** @param onUnusable told once, when the thread takes no more calls: it has gone, or is not to be trusted any more */
export function startSqliteThread(file: string, onUnusable: () => void): SqliteThread {
  // flags of the process, such as a debugger's or `--input-type`, are not for this thread
  const options = { workerData: { file }, execArgv: [] };
  const worker = new Worker(new URL('./sqlite-worker.ts', import.meta.url), options);
  const pending = new Map<number, Pending>();
  let nextId = openingId + 1;
  let failure: unknown;
  let usable = true;
  const giveUp = () => {
    if (usable) onUnusable();
    usable = false;
  };
  const lost = (outcomeUnknown: boolean) => {
    const reason = failure instanceof Error ? `: ${failure.message}` : '';
    return new StoreUnavailable(`the database thread ended${reason}`, { cause: failure, outcomeUnknown });
  };
  worker.on('error', (cause) => {
    failure = cause;
  });
  const ended = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      giveUp();
      for (const { verb, reject } of pending.values()) reject(lost(verb === 'commit'));
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
    if (id !== openingId && !isPoisoned(error)) return;
    giveUp();
    void worker.terminate();
  });

  const call = (verb: string, args: readonly unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      if (!usable) return reject(lost(false));
      pending.set(nextId, { verb, resolve, reject });
      worker.postMessage({ id: nextId, verb, args });
      nextId += 1;
    });
  const end = async () => {
    await call('close', []).catch(() => undefined);
    await worker.terminate();
    await ended;
  };
  return { opened, call, ended, end };
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
