import { emptyRoot } from '@runplane/core';
import { createTestDatabase } from '../../../test/postgres-database.ts';
import { sha256 } from '../src/ledger/sha256.ts';
import { PostgresStore } from '../src/stores/postgres/postgres-store.ts';
import { describeStore } from './store-contract.ts';

describeStore('PostgresStore', async () => {
  const database = await createTestDatabase();
  const openOne = async () => {
    const store = new PostgresStore(database.url, emptyRoot(sha256));
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
      await database.drop();
    },
  };
});
