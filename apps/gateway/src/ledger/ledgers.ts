import { hkdfSync } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { OrganizationRow, Store } from '../stores/store.ts';
import type { Command } from './command.ts';
import { createKeyIndex } from './key-index.ts';
import { createLedgerClock } from './ledger-clock.ts';
import type { CompileSet } from './ledger-memory.ts';
import type { LedgerParts } from './ledger-parts.ts';
import type { LedgerWatch } from './ledger-watch.ts';
import { OrganizationLedger } from './organization-ledger.ts';
import { createScopeHash } from './scope-hash.ts';
import { createSigner } from './signer.ts';
import { openSignerGuard, type TreeHead } from './signer-guard.ts';

export interface LedgersOptions {
  readonly store: Store;
  /** the deployment's signing seed */
  readonly seed: Uint8Array;
  signerGuardFile(org: string): string;
  readonly compile: CompileSet;
  /** what the operator vouches for on a host that never signed for a log: each log takes the head that is its own */
  readonly trusted: readonly TreeHead[];
  takeRandom(length: number): Uint8Array;
  readonly watch: LedgerWatch;
  report(event: Parameters<LedgerParts['report']>[0] & { readonly org: string }): void;
}

/** The ledgers of all organizations of the database, test ledgers among them. */
export interface Ledgers {
  /** in the order in which they were opened: at a start the oldest organization first */
  all(): readonly OrganizationLedger[];
  of(org: string): OrganizationLedger | null;
  /** The ledger that has, or had, the key with that hash. */
  ofKey(hash: string): OrganizationLedger | null;
  /** Reads the organizations anew and opens the ledgers that are not open yet. */
  open(): Promise<void>;
  /**
   * Creates an organization whose log begins with what `first` writes; until that is durable nobody sees it. Where the
   * row is there already, without a log, it goes on with that.
   */
  found(row: OrganizationRow, first: (organization: OrganizationRow) => Command<void>): Promise<OrganizationLedger>;
  /** Takes in what other gateways wrote. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

/** RFC 5869: a secret of its own for each organization, that tells nothing of the keys that sign. */
function scopeSecret(seed: Uint8Array, org: string): Uint8Array {
  return Buffer.from(hkdfSync('sha256', seed, Buffer.alloc(0), `runplane counters\n${org}`, 32));
}

export function createLedgers(options: LedgersOptions): Ledgers {
  const { store, seed } = options;
  const opened = new Map<string, OrganizationLedger>();
  const keys = createKeyIndex();
  let list: readonly OrganizationLedger[] = [];
  const openLedger = async ({ org, origin, testOf }: OrganizationRow) => {
    const clock = createLedgerClock(Date.now, () => performance.now());
    clock.follow(await store.now());
    const parts: LedgerParts = {
      store,
      signer: createSigner(seed, origin),
      guard: await openSignerGuard(options.signerGuardFile(org)),
      clock,
      compile: options.compile,
      takeRandom: options.takeRandom,
      scopeHash: createScopeHash(scopeSecret(seed, org)),
      watch: options.watch,
      live: testOf === null ? null : () => opened.get(testOf)!.state,
      keysChanged: (changed) => keys.learn(org, changed),
      report: (event) => options.report({ ...event, org }),
    };
    return OrganizationLedger.open(parts, org, options.trusted);
  };
  const admit = (ledger: OrganizationLedger) => {
    opened.set(ledger.organization.org, ledger);
    list = [...list, ledger];
  };
  const inTurn = createTurns();
  return {
    all: () => list,
    of: (org) => opened.get(org) ?? null,
    ofKey: (hash) => opened.get(keys.organizationOf(hash) ?? '') ?? null,
    open: () =>
      inTurn(async () => {
        const rows = (await store.listOrganizations()).sort(byAge);
        for (const row of rows.filter(({ org }) => !opened.has(org))) {
          // INVARIANT (live first): a test ledger decides by its organization's configuration
          if (row.testOf !== null && !opened.has(row.testOf)) continue;
          // a log without a beginning is being founded elsewhere, or never was; one that was signed here had one
          const isUnknown = !existsSync(options.signerGuardFile(row.org));
          if (isUnknown && (await store.head(row.org)).size === 0) continue;
          const ledger = await openLedger(row);
          if (ledger.state.size > 0 || ledger.condition.state === 'frozen') admit(ledger);
          else await ledger.close();
        }
      }),
    found: (row, first) =>
      inTurn(async () => {
        const known = opened.get(row.org);
        if (known !== undefined) return known;
        await store.createOrganization(row);
        const ledger = await openLedger(row);
        try {
          if (ledger.state.size === 0) await ledger.submit(first(ledger.organization));
        } finally {
          // by whomever: another gateway may have been first
          if (ledger.state.size > 0) admit(ledger);
          else await ledger.close();
        }
        return ledger;
      }),
    async refresh() {
      await Promise.all(list.map((ledger) => ledger.refresh()));
    },
    async close() {
      await inTurn(() => Promise.all(list.map((ledger) => ledger.close())));
    },
  };
}

/** The oldest first; live before test, which has its organization's id with an ending. */
function byAge(a: OrganizationRow, b: OrganizationRow): number {
  return a.createdAt - b.createdAt || (a.org < b.org ? -1 : 1);
}

/** One after the other: two that opened the same log would have two signer guards on one file. */
function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
