import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyRoot } from '@runplane/core';
import { sha256 } from '../src/ledger/sha256.ts';
import { SqliteStore } from '../src/stores/sqlite/sqlite-store.ts';
import { describeStore } from './store-contract.ts';

describeStore('SqliteStore', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'runplane-sqlite-'));
  const openOne = async () => {
    const store = new SqliteStore(join(directory, 'runplane.db'), emptyRoot(sha256));
    await store.open();
    return store;
  };
  let current = await openOne();
  return {
    store: current,
    reopen: async () => {
      await current.close();
      current = await openOne();
      return current;
    },
    dispose: async () => {
      await current.close();
      rmSync(directory, { recursive: true });
    },
  };
});
