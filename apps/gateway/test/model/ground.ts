import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadInspectors } from '@runplane/core';
import { sha256 } from '../../src/ledger/sha256.ts';
import { SqliteStore } from '../../src/stores/sqlite/sqlite-store.ts';
import type { Ground } from './world.ts';

/** A database for many organizations, in a directory of its own. */
export async function openGround(): Promise<Ground & AsyncDisposable> {
  await loadInspectors();
  // nothing here is about the disk: where there is a file system in memory, a commit costs no fsync
  const parent = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
  const directory = await mkdtemp(join(parent, 'runplane-model-'));
  const store = new SqliteStore(join(directory, 'runplane.db'), sha256(new Uint8Array(0)));
  await store.open();
  return {
    store,
    directory,
    seed: Buffer.alloc(32, 7),
    async [Symbol.asyncDispose]() {
      await store.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
