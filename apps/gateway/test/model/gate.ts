import { OrganizationLedger } from '../../src/ledger/organization-ledger.ts';
import { createRandomness } from '../../src/ledger/randomness.ts';
import { createSigner } from '../../src/ledger/signer.ts';
import { openSignerGuard, type SignerGuard, type TreeHead } from '../../src/ledger/signer-guard.ts';
import { compileStored } from '../../src/policies/policy-sets.ts';
import type { Store } from '../../src/stores/store.ts';
import { createGateStore, type GateStore, never } from './gate-store.ts';
import type { TestClock } from './test-clock.ts';

export interface GateParts {
  readonly shared: Store;
  readonly clock: TestClock;
  readonly seed: Uint8Array;
  readonly org: string;
  readonly origin: string;
  readonly guardFile: string;
  readonly trusted: TreeHead | null;
}

/** One gateway: its ledger over the database that all share. */
export interface Gate {
  readonly ledger: OrganizationLedger;
  readonly connection: GateStore;
  /** ledger time, as it read it last */
  readonly now: () => number;
  /** reads what others wrote */
  catchUp(): Promise<void>;
  /** after a commit that failed */
  recovered(): Promise<void>;
  /** Gone, with all that it was doing. */
  crash(): Promise<void>;
  close(): Promise<void>;
}

const takeRandom = createRandomness();

export async function openGate(parts: GateParts): Promise<Gate> {
  const { shared, org, origin, seed } = parts;
  const connection = createGateStore(shared, () => parts.clock.wall);
  const clock = parts.clock.open();
  const file = await openSignerGuard(parts.guardFile);
  const ledger = await OrganizationLedger.open(
    {
      store: connection.store,
      signer: createSigner(seed, origin),
      guard: mortal(file, connection),
      clock,
      compile: (row, { currency }) => compileStored(row, currency),
      takeRandom,
      scopeHash: (text) => text,
      live: null,
      watch: { moved() {}, answered() {} },
      keysChanged: () => undefined,
      report: () => undefined,
    },
    org,
    parts.trusted === null ? [] : [parts.trusted],
  );
  return {
    ledger,
    connection,
    now: clock.last,
    async catchUp() {
      // it does nothing while the batch before is being finished
      for (;;) {
        await ledger.refresh();
        if (ledger.condition.state === 'frozen') throw new Error(`the log is frozen: ${ledger.condition.detail}`);
        if (ledger.state.size === (await shared.head(org)).size && ledger.condition.state === 'ready') return;
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
    async recovered() {
      while (ledger.condition.state === 'unavailable') await new Promise((resolve) => setImmediate(resolve));
    },
    async crash() {
      connection.die();
      await file.close();
    },
    close: () => ledger.close(),
  };
}

/** A file that a gateway which is gone writes to no more. */
function mortal(file: SignerGuard, { isDead }: GateStore): SignerGuard {
  return {
    get record() {
      return file.record;
    },
    write: (record) => (isDead() ? never() : file.write(record)),
    close: () => file.close(),
  };
}
