import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CompiledPolicySet } from '@runplane/core';
import type { Command, EntryDraft, Recorded } from '../src/ledger/command.ts';
import { createLedgerClock, type LedgerClock } from '../src/ledger/ledger-clock.ts';
import { OrganizationLedger } from '../src/ledger/organization-ledger.ts';
import { createRandomness } from '../src/ledger/randomness.ts';
import { sha256 } from '../src/ledger/sha256.ts';
import { createSigner, loadSigningSeed } from '../src/ledger/signer.ts';
import { openSignerGuard, type TreeHead } from '../src/ledger/signer-guard.ts';
import { SqliteStore } from '../src/stores/sqlite/sqlite-store.ts';
import type { DecisionRow, Store } from '../src/stores/store.ts';

export const org = 'org_test';
export const origin = 'runplane.local/org_test';

/** These tests are about the ledger; no command of theirs looks at policies. */
const noPolicies = {} as CompiledPolicySet;

export interface TestLedger {
  readonly directory: string;
  readonly store: Store;
  readonly ledger: OrganizationLedger;
  readonly reports: string[];
  /** Closes both, keeps the files. */
  close(): Promise<void>;
}

/** A ledger over a real SQLite file and a real signer guard in that directory. */
export async function openTestLedger(
  directory: string,
  options: { clock?: LedgerClock; trusted?: TreeHead; wrap?: (store: Store) => Store; guardName?: string } = {},
): Promise<TestLedger> {
  const sqlite = new SqliteStore(join(directory, 'runplane.db'), sha256(new Uint8Array(0)));
  await sqlite.open();
  const store = options.wrap?.(sqlite) ?? sqlite;
  await store.createOrganization({
    ...{ org, name: 'test', origin, currency: 'USD', createdAt: 1, testOf: null, settings: '{}' },
  });
  const reports: string[] = [];
  const ledger = await OrganizationLedger.open(
    {
      store,
      signer: createSigner(await loadSigningSeed(join(directory, 'signing-key')), origin),
      guard: await openSignerGuard(join(directory, options.guardName ?? 'guard')),
      clock: options.clock ?? createLedgerClock(Date.now, () => performance.now()),
      compile: () => noPolicies,
      takeRandom: createRandomness(),
      scopeHash: (text) => text,
      watch: { moved() {}, answered() {} },
      live: null,
      keysChanged: () => undefined,
      report: ({ code }) => reports.push(code),
    },
    org,
    options.trusted === undefined ? [] : [options.trusted],
  );
  const close = async () => {
    await ledger.close();
    await sqlite.close();
  };
  return { directory, store, ledger, reports, close };
}

/** Runs the test in a directory of its own that is gone afterwards. */
export async function inDirectory<T>(test: (directory: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'runplane-test-'));
  try {
    return await test(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Writes one entry and answers with where it stands. */
export function note(value: number, more: Partial<Command<Recorded>> = {}): Command<Recorded> {
  return {
    urgent: false,
    idempotency: null,
    apply: (place) => ({ entries: [noteEntry(place.newId('tst'), value)], answer: (recorded) => recorded }),
    ...more,
  };
}

export function noteEntry(subject: string, value: number): EntryDraft {
  return { kind: 'test', subject, members: { value }, sealed: [['text', `note ${value}`]] };
}

/** Writes a decision row, so that its idempotency key is known afterwards. */
export function keyedNote(value: number, key: string, request: string): Command<string> {
  const idempotency = { key: sha256(Buffer.from(key)), request: sha256(Buffer.from(request)), nonce: null };
  return {
    urgent: false,
    idempotency,
    replay: async (known: DecisionRow) => `replay of ${known.answer}`,
    apply: (place) => {
      const id = place.newId('dec');
      return {
        entries: [noteEntry(id, value)],
        decision: {
          id,
          key: 'key_test',
          agent: null,
          type: 'test',
          decision: 'ALLOW',
          risk: 0,
          approval: null,
          answer: id,
          idempotencyKey: idempotency.key,
          requestDigest: idempotency.request,
          loop: null,
        },
        tally: { allowed: 1 },
        answer: () => `first answer of ${id}`,
      };
    },
  };
}
