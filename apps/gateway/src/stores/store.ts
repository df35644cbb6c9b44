import type { ApprovalStatus, Role } from '@runplane/protocol';
import type {
  AgentRow,
  ApprovalResolution,
  ApprovalRow,
  CounterRow,
  DecisionRow,
  EntryRow,
  ExecutionRow,
  ExecutionStatus,
  FreezeRow,
  HeadRow,
  KeyRow,
  OrganizationRow,
  PolicySetRow,
  TileRow,
  ToolRow,
  UsageRow,
} from './row-types.ts';

export type * from './row-types.ts';
export type { ApprovalStatus, Role };

/**
 * What the ledger needs of a database: one small set of verbs, each drawn from a use case. Every engine passes
 * `test/store-contract.ts`.
 *
 * - A `commit` MUST be all or nothing, durable when it resolves, and refused unless the log's size is the one stated.
 * - Every table is keyed by organization first, so that a distributed engine can shard by it.
 * - Reads MUST see only what was committed.
 */
export interface Store {
  readonly engine: 'sqlite' | 'postgres';
  /** Connects, takes the exclusive lock where the engine has one, and brings the schema up to date. */
  open(): Promise<void>;
  close(): Promise<void>;
  /** Resolves when a trivial read works; rejects with why not. */
  ping(): Promise<void>;
  /** Ledger time in milliseconds since the epoch: the database server's clock, or the machine's for SQLite. */
  now(): Promise<number>;

  listOrganizations(): Promise<OrganizationRow[]>;
  /** Creates the organization with an empty log; false when the id is taken. */
  createOrganization(row: OrganizationRow): Promise<boolean>;
  /**
   * Everything the ledger keeps in memory of one organization, from one consistent read.
   *
   * @param knownAt the log's size at which the caller read it before, if it did: what did not change since is left out,
   *   unless the log is shorter now, and so another one
   */
  loadLedger(org: string, knownAt?: number): Promise<LedgerRows>;
  /** The head alone: how another gateway's writes are noticed. */
  head(org: string): Promise<HeadRow>;
  /** True when an entry from `seq` on has one of the kinds that change the configuration. */
  changedSince(org: string, seq: number): Promise<boolean>;

  /** Writes the batch in one transaction if its preconditions hold, else writes nothing and says which did not. */
  commit(batch: Batch): Promise<CommitResult>;
  /** Keeps a signed checkpoint beside the head, for gateways that start later: evidence, not state, and never refused. */
  keepCheckpoint(org: string, note: string): Promise<void>;
  /**
   * Calls back with what gateways tell each other, this one's own notices among them, until what it returns is called. It
   * only makes faster what is found by looking: a notice may be lost, and then there is a `gap`.
   */
  listen(heard: (notice: Notice) => void): () => Promise<void>;
  /** Waits for the head's lock, so that a gateway that keeps losing the race makes progress. */
  lockHead(org: string): Promise<HeadLock>;

  decision(org: string, id: string): Promise<DecisionRow | null>;
  decisionsByIdempotencyKey(org: string, keys: readonly Uint8Array[]): Promise<DecisionRow[]>;
  /** Newest first; `before` is a seq. */
  decisions(org: string, page: { agent: string | null; before: number | null; limit: number }): Promise<DecisionRow[]>;

  approval(org: string, id: string): Promise<ApprovalRow | null>;
  /** Newest first. */
  approvals(org: string, page: ApprovalPage): Promise<ApprovalRow[]>;
  /** Pending ones whose time is over at `now`. */
  overdueApprovals(org: string, now: number, limit: number): Promise<ApprovalRow[]>;
  /** Approved ones that nobody used while they could be, at `now`. */
  unusedApprovals(org: string, now: number, limit: number): Promise<ApprovalRow[]>;

  /** What commands look at, as committed; what is not there is left out. */
  loopRows(org: string, wanted: LoopKeys): Promise<LoopRows>;
  /** Newest first, by their decision's id. */
  executions(org: string, page: ExecutionPage): Promise<ExecutionRow[]>;
  /** Those for which something is due at `now`, soonest first. */
  dueExecutions(org: string, now: number, limit: number): Promise<ExecutionRow[]>;
  /** Those whose id begins with `prefix`, by id. */
  countersLike(org: string, prefix: string, limit: number): Promise<CounterRow[]>;
  /** Deletes counters that have been empty since before `before`; resolves to how many. They say what a missing one says. */
  removeEmptyCounters(org: string, before: number, limit: number): Promise<number>;
  freeze(org: string, id: string): Promise<FreezeRow | null>;
  /** Newest first, released ones included. */
  freezes(org: string, page: { before: string | null; limit: number }): Promise<FreezeRow[]>;
  /** Months before the running one, newest first. */
  usageMonths(org: string, limit: number): Promise<UsageRow[]>;

  /** Entries `from` (inclusive) on, in order. */
  entries(org: string, from: number, limit: number): Promise<EntryRow[]>;
  /** 32-byte leaf hashes of `from` (inclusive) to `to` (exclusive), concatenated. */
  leafHashes(org: string, from: number, to: number): Promise<Uint8Array>;
  tile(org: string, level: number, index: number): Promise<TileRow | null>;

  policySet(org: string, number: number): Promise<PolicySetRow | null>;
  /** Newest first, without their text. */
  policySets(org: string, limit: number): Promise<Omit<PolicySetRow, 'yaml'>[]>;
  keys(org: string): Promise<KeyRow[]>;
  agents(org: string): Promise<AgentRow[]>;
  /** The text of a tool's definition that is, or ever was, registered. */
  toolDefinition(org: string, digest: string): Promise<string | null>;
}

/** What only an entry of a kind of its own changes. */
export interface SettingRows {
  readonly organization: OrganizationRow;
  readonly keys: KeyRow[];
  /** those in force */
  readonly freezes: FreezeRow[];
  /** the one that is active; null before the first */
  readonly policySet: PolicySetRow | null;
}

/** The settings are all null when they are as they were at `knownAt`. */
export type LedgerRows = ChangingRows & (SettingRows | { readonly [name in keyof SettingRows]: null });

interface ChangingRows {
  readonly head: HeadRow;
  /** those written since `knownAt`, else all: unlike the rest they change without an entry of their own */
  readonly agents: AgentRow[];
  /** by id; null when they are as they were at `knownAt` */
  readonly tools: ToolRow[] | null;
  /** the hash rows that stand in no complete tile yet: leaf hashes first, then one row a tile level */
  readonly partialTiles: Uint8Array[];
}

export interface LoopKeys {
  readonly decisions: readonly string[];
  readonly approvals: readonly string[];
  /** by their decision's id */
  readonly executions: readonly string[];
  readonly counters: readonly string[];
}

export interface LoopRows {
  readonly decisions: readonly DecisionRow[];
  readonly approvals: readonly ApprovalRow[];
  readonly executions: readonly ExecutionRow[];
  readonly counters: readonly CounterRow[];
}

export interface ExecutionPage {
  readonly status: ExecutionStatus | null;
  /** a decision's id */
  readonly before: string | null;
  readonly limit: number;
}

export interface ApprovalPage {
  readonly status: ApprovalStatus | null;
  /** only those that this key or agent asked for; null for all */
  readonly requester: { readonly key: string; readonly agent: string | null } | null;
  /** id; ids sort by time */
  readonly before: string | null;
  readonly limit: number;
}

/** All that one group commit writes. */
export interface Batch {
  readonly org: string;
  /** the log's size that this was computed from */
  readonly expectedSize: number;
  readonly head: HeadRow;
  readonly entries: readonly EntryRow[];
  readonly decisions: readonly DecisionRow[];
  readonly approvals: readonly ApprovalRow[];
  readonly resolutions: readonly ApprovalResolution[];
  readonly keys: readonly KeyRow[];
  readonly revocations: readonly { readonly id: string; readonly revokedAt: number }[];
  /** new ones and changed ones, whole; each id once */
  readonly agents: readonly AgentRow[];
  readonly policySets: readonly PolicySetRow[];
  /** new ones and changed ones, whole; each decision once */
  readonly executions: readonly ExecutionRow[];
  /** new ones and changed ones, whole; each id once */
  readonly counters: readonly CounterRow[];
  /** new ones and released ones, whole; each id once */
  readonly freezes: readonly FreezeRow[];
  /** the months that are over now */
  readonly usageMonths: readonly UsageRow[];
  /** the organization's settings, where they changed: JSON text */
  readonly settings: string | null;
  /** new ones and changed ones, whole; each id once */
  readonly tools: readonly ToolRow[];
  /** ids of tools that are no more, none of them in `tools` */
  readonly removedTools: readonly string[];
  readonly tiles: readonly TileRow[];
}

/**
 * - `committed`: all of it is durable.
 * - `stale`: the log's size is another; nothing was written.
 * - `known`: these idempotency keys have a decision already; nothing was written.
 * - `late`: the batch's time is too far from the database's clock; nothing was written.
 */
export type CommitResult =
  | { readonly outcome: 'committed' }
  | { readonly outcome: 'stale'; readonly size: number }
  | { readonly outcome: 'known'; readonly decisions: readonly DecisionRow[] }
  | { readonly outcome: 'late'; readonly now: number };

/**
 * What is told of a commit that took effect.
 *
 * - `settings`: it has an entry of a kind that changes the configuration.
 * - `approvals`: these have their answer.
 * - `gap`: nobody listened for a while: anything may have been missed.
 */
export type Notice =
  | { readonly kind: 'settings'; readonly org: string }
  | { readonly kind: 'approvals'; readonly org: string; readonly ids: readonly string[] }
  | { readonly kind: 'gap' };

/** The head's lock in an open transaction. Exactly one of `commit` and `release` ends it. */
export interface HeadLock {
  readonly size: number;
  commit(batch: Batch): Promise<CommitResult>;
  release(): Promise<void>;
}

/** Kinds of entries that change tools. */
export const toolKinds = [
  'tool.registered',
  'tool.changed',
  'tool.restored',
  'tool.accepted',
  'tool.rejected',
  'tool.overridden',
  'tool.removed',
] as const;

/** Kinds of entries that change the organization, its keys, its policy set or its freezes. */
export const settingKinds = [
  'organization.created',
  'key.created',
  'key.revoked',
  'policy_set.activated',
  'freeze.created',
  'freeze.released',
  'settings.changed',
] as const;

/** Kinds of entries after which another gateway has something to read again. */
export const configurationKinds = [...settingKinds, 'agent.registered', 'agent.changed', ...toolKinds] as const;

/** The database cannot be reached or cannot write: nothing was decided. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  /** true when it cannot be known whether the last commit took effect */
  readonly outcomeUnknown: boolean;

  constructor(message: string, options: { cause?: unknown; outcomeUnknown?: boolean } = {}) {
    super(message, { cause: options.cause });
    this.outcomeUnknown = options.outcomeUnknown ?? false;
  }
}
