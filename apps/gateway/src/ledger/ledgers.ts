import type { Store } from '../stores/store.ts';
import { createLedgerClock } from './ledger-clock.ts';
import type { CompileSet } from './ledger-memory.ts';
import { type LedgerParts, OrganizationLedger } from './organization-ledger.ts';
import { createSigner } from './signer.ts';
import { openSignerGuard, type TreeHead } from './signer-guard.ts';

export interface LedgersOptions {
  readonly store: Store;
  /** the deployment's signing seed */
  readonly seed: Uint8Array;
  signerGuardFile(org: string): string;
  readonly compile: CompileSet;
  /** what the operator vouches for on a host that never signed for a log; for all organizations alike */
  readonly trusted: TreeHead | null;
  takeRandom(length: number): Uint8Array;
  report(event: Parameters<LedgerParts['report']>[0] & { readonly org: string }): void;
}

/** The ledgers of all organizations of the database. */
export interface Ledgers {
  all(): readonly OrganizationLedger[];
  /** Reads the organizations anew and opens the ledgers that are not open yet. */
  open(): Promise<void>;
  /** Takes in what other gateways wrote. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

export function createLedgers(options: LedgersOptions): Ledgers {
  const { store, seed } = options;
  const open = new Map<string, OrganizationLedger>();
  let list: readonly OrganizationLedger[] = [];
  return {
    all: () => list,
    async open() {
      for (const { org, origin } of await store.listOrganizations()) {
        if (open.has(org)) continue;
        const clock = createLedgerClock(Date.now, () => performance.now());
        clock.follow(await store.now());
        const parts: LedgerParts = {
          store,
          signer: createSigner(seed, origin),
          guard: await openSignerGuard(options.signerGuardFile(org)),
          clock,
          compile: options.compile,
          takeRandom: options.takeRandom,
          report: (event) => options.report({ ...event, org }),
        };
        open.set(org, await OrganizationLedger.open(parts, org, options.trusted));
      }
      list = [...open.values()];
    },
    async refresh() {
      await Promise.all(list.map((ledger) => ledger.refresh()));
    },
    async close() {
      await Promise.all(list.map((ledger) => ledger.close()));
    },
  };
}
