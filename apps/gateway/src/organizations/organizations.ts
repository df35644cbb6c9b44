import { type Credentials, FoundedAlready, foundingCommand } from '../bootstrap.ts';
import { createKeyText } from '../keys/key-text.ts';
import type { Ledger } from '../ledger/command.ts';
import { sortableId } from '../ledger/ids.ts';
import type { Ledgers } from '../ledger/ledgers.ts';
import type { PolicySets } from '../policies/policy-sets.ts';
import type { OrganizationRow, Store } from '../stores/store.ts';
import { testFoundingCommand, testOrganization, testOrganizationId } from './test-organization.ts';

/** The tenants of the deployment, while it runs. */
export interface Organizations {
  /**
   * The ledger that has, or had, a key.
   *
   * @param hash hex SHA-256 of the key text
   */
  ledgerOfKey(hash: string): Ledger | null;
  /** The test ledger of an organization; null where this gateway does not have it yet. */
  testLedgerOf(live: Ledger): Ledger | null;
  /** The same, made up for where it is missing. */
  requireTestLedger(live: Ledger): Promise<Ledger>;
  /** Creates an organization with its test ledger; its first keys are told this once. */
  create(asked: { readonly name: string; readonly currency: string | null }): Promise<NewOrganization>;
  /** Finds what another gateway created; asks the database at most once a second, however often it is called. */
  lookAgain(): Promise<void>;
  /** Gives every organization that has none its test ledger: those from before there were any, or whose creation was cut off. */
  completeTestLedgers(): Promise<void>;
}

export interface NewOrganization {
  readonly ledger: Ledger;
  readonly credentials: Credentials;
}

export interface OrganizationsParts {
  readonly store: Pick<Store, 'engine' | 'now'>;
  readonly ledgers: Ledgers;
  readonly policySets: PolicySets;
  /** of organizations that are created without one */
  readonly currency: string;
  randomBytes(length: number): Uint8Array;
  /** monotonic, ms */
  elapsed(): number;
  /** told why an organization is without its test ledger for now */
  report(error: unknown): void;
}

const betweenLooksMs = 1_000;

export function createOrganizations(parts: OrganizationsParts): Organizations {
  const { ledgers, store } = parts;
  let lookedAt = -Infinity;
  let looking: Promise<void> = Promise.resolve();
  const testLedgerOf = ({ organization }: Ledger) => ledgers.of(testOrganizationId(organization.org));
  const completeTestLedgers = async () => {
    for (const { organization } of ledgers.all()) await foundTestLedger(parts, organization);
  };
  return {
    ledgerOfKey: ledgers.ofKey,
    testLedgerOf,
    async requireTestLedger(live) {
      await foundTestLedger(parts, live.organization);
      return testLedgerOf(live)!;
    },
    async create({ name, currency }) {
      const row = newOrganization(name, currency ?? parts.currency, await store.now(), parts.randomBytes(10));
      const newKey = () => createKeyText(parts.randomBytes);
      const credentials = { adminKey: newKey(), agentKey: newKey() };
      const ledger = await ledgers.found(row, (stored) => foundingCommand(credentials, parts.policySets, stored));
      // the organization is there and its keys are known only here: what is missing is made up for
      await foundTestLedger(parts, row).catch(parts.report);
      return { ledger, credentials };
    },
    lookAgain() {
      // nobody else writes to an embedded database
      if (store.engine === 'sqlite' || parts.elapsed() - lookedAt < betweenLooksMs) return looking;
      lookedAt = parts.elapsed();
      looking = ledgers.open().catch(() => undefined);
      return looking;
    },
    completeTestLedgers,
  };
}

async function foundTestLedger({ ledgers, store }: OrganizationsParts, live: OrganizationRow): Promise<void> {
  if (live.testOf !== null || ledgers.of(testOrganizationId(live.org)) !== null) return;
  const row = testOrganization(live, await store.now());
  await ledgers.found(row, testFoundingCommand).catch((cause) => {
    if (!(cause instanceof FoundedAlready)) throw cause;
  });
}

function newOrganization(name: string, currency: string, now: number, random: Uint8Array): OrganizationRow {
  const org = sortableId('org', now, random);
  return { org, name, origin: `runplane.local/${org}`, currency, createdAt: now, testOf: null, settings: '{}' };
}
