import { isJsonObject, isText } from '../answer/json-object.ts';

/** What is known for sure of one log: it was signed by this key, and had this root at this size. */
export interface KeptLog {
  readonly vkey: string;
  /** decimal, as sizes outgrow what JSON numbers hold */
  readonly size: string;
  /** base64 */
  readonly root: string;
}

/** By the log's origin. JSON-able as it stands. */
export interface KeptState {
  readonly logs: Readonly<Record<string, KeptLog>>;
}

/**
 * Remembers the logs from one process to the next: a file, a row, a cache.
 *
 * - `load` MUST return what `save` was given last, or null when there is nothing.
 * - Either may reject: the answer at hand is then not acted on.
 */
export interface StateStore {
  load(): Promise<KeptState | null> | KeptState | null;
  save(state: KeptState): Promise<void> | void;
}

/** Throws a plain sentence when what was loaded is not what is kept. */
export function readKeptState(loaded: unknown): KeptState {
  if (loaded === null || loaded === undefined) return { logs: {} };
  if (!isJsonObject(loaded) || !isJsonObject(loaded.logs) || !Object.values(loaded.logs).every(isKeptLog)) {
    throw new Error('the state store returned something that was not kept by it');
  }
  return loaded as unknown as KeptState;
}

function isKeptLog(value: unknown): value is KeptLog {
  return (
    isJsonObject(value) &&
    isText(value.vkey) &&
    typeof value.size === 'string' &&
    /^[1-9]\d{0,18}$/.test(value.size) &&
    typeof value.root === 'string' &&
    /^[A-Za-z0-9+/]{43}=$/.test(value.root)
  );
}
