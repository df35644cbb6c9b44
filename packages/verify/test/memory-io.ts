import type { CommandIo } from '../src/index.ts';

export interface MemoryIo extends CommandIo {
  readonly files: Map<string, Uint8Array>;
  readonly out: string;
  readonly err: string;
}

/** Files in memory, read a few bytes at a time; a network only when one is given. */
export function memoryIo(
  files: Readonly<Record<string, Uint8Array>>,
  fetch: CommandIo['fetch'] = () => Promise.reject(new Error('there is no network')),
  environment: CommandIo['environment'] = {},
): MemoryIo {
  const kept = new Map(Object.entries(files));
  let out = '';
  let err = '';
  return {
    files: kept,
    get out() {
      return out;
    },
    get err() {
      return err;
    },
    *read(path) {
      const bytes = kept.get(path);
      if (bytes === undefined) throw new Error(`\`${path}\` cannot be read`);
      for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
    },
    write: (path, text) => void kept.set(path, Buffer.from(text)),
    exists: (path) => kept.has(path),
    fetch,
    environment,
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
  };
}
