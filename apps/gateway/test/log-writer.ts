import { emptyFrontier, extendTree, type Frontier } from '@runplane/core';
import { sha256, sha256OfText } from '../src/ledger/sha256.ts';
import { growTiles, type PartialTiles, toFrontier, toPartialTiles } from '../src/ledger/stored-tree.ts';
import type {
  Batch,
  CommitResult,
  EntryRow,
  HeadLock,
  OrganizationRow,
  Store,
  Tallies,
  UsageRow,
} from '../src/stores/store.ts';
import { organizationRow } from './sample-rows.ts';

export const noUsage: UsageRow = { month: '', actions: 0, agents: 0 };
export const noTallies: Tallies = { allowed: 0, blocked: 0, asked: 0, approved: 0, denied: 0, expired: 0 };

export type BatchParts = Partial<
  Pick<
    Batch,
    | 'decisions'
    | 'approvals'
    | 'resolutions'
    | 'keys'
    | 'revocations'
    | 'agents'
    | 'policySets'
    | 'tools'
    | 'removedTools'
    | 'executions'
    | 'counters'
    | 'freezes'
    | 'usageMonths'
    | 'settings'
  >
> & {
  /** how many, or what of each differs from the usual */
  readonly entries?: number | readonly Partial<EntryRow>[];
  readonly tallies?: Tallies;
  readonly usage?: UsageRow;
  readonly checkpoint?: string;
  readonly ts?: number;
};

interface Tree {
  readonly frontier: Frontier;
  readonly partial: PartialTiles;
}

/** Appends to one organization's log as the ledger does, with a true tree, for tests of stores. */
export class LogWriter {
  readonly store: Store;
  readonly org: string;
  #tree: Tree = { frontier: emptyFrontier, partial: [] };

  constructor(store: Store, org: string) {
    this.store = store;
    this.org = org;
  }

  get size(): number {
    return this.#tree.frontier.size;
  }

  get partial(): PartialTiles {
    return this.#tree.partial;
  }

  static async create(store: Store, org: string, overrides: Partial<OrganizationRow> = {}): Promise<LogWriter> {
    await store.createOrganization(organizationRow(org, overrides));
    return new LogWriter(store, org);
  }

  /** Takes up where the stored log stands. */
  async load(): Promise<this> {
    const { head, partialTiles } = await this.store.loadLedger(this.org);
    this.#tree = { frontier: toFrontier(head.size, head.frontier), partial: toPartialTiles(partialTiles) };
    return this;
  }

  async batch(parts: BatchParts = {}): Promise<Batch> {
    return (await this.#grow(parts)).batch;
  }

  async commit(parts: BatchParts = {}, through: Pick<HeadLock, 'commit'> = this.store): Promise<CommitResult> {
    const { batch, tree } = await this.#grow(parts);
    const result = await through.commit(batch);
    if (result.outcome === 'committed') this.#tree = tree;
    return result;
  }

  async #grow(parts: BatchParts): Promise<{ batch: Batch; tree: Tree }> {
    const { entries: given = 1, tallies = noTallies, usage = noUsage, checkpoint = null, ...rest } = parts;
    const { ts = await this.store.now(), ...rows } = rest;
    const drafts = typeof given === 'number' ? Array.from({ length: given }, () => ({})) : given;
    const entries = drafts.map((draft, i) => entryRow(this.org, this.size + i, ts, draft));
    const leafHashes = entries.map(({ leafHash }) => leafHash);
    const tree = extendTree(sha256, this.#tree.frontier, leafHashes);
    const { tiles, partial } = growTiles(this.#tree.partial, this.size, leafHashes, tree);
    const head = {
      size: tree.frontier.size,
      frontier: Buffer.concat(tree.frontier.hashes),
      root: tree.root,
      ts,
      tallies,
      usage,
      checkpoint,
    };
    const none = {
      decisions: [],
      approvals: [],
      resolutions: [],
      keys: [],
      revocations: [],
      agents: [],
      policySets: [],
      tools: [],
      removedTools: [],
      executions: [],
      counters: [],
      freezes: [],
      usageMonths: [],
      settings: null,
    };
    const batch: Batch = { org: this.org, expectedSize: this.size, head, entries, tiles, ...none, ...rows };
    return { batch, tree: { frontier: tree.frontier, partial } };
  }
}

function entryRow(org: string, seq: number, ts: number, overrides: Partial<EntryRow>): EntryRow {
  const leaf = overrides.leaf ?? `{"id":"dec_${seq}","log":"${org}","v":"test"}`;
  const leafHash = sha256OfText(`\u0000${leaf}`);
  return { seq, kind: 'decision', ts, subject: `dec_${seq}`, openings: null, ...overrides, leaf, leafHash };
}
