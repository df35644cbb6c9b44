import type { DecisionKind } from '@runplane/core';
import type { ApprovalStatus, Role, ToolSourceKind, ToolStanding } from '@runplane/protocol';

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
   * @param toolsAt the log's size at which the caller read the tools, if it has: they are read again when they changed
   */
  loadLedger(org: string, toolsAt?: number): Promise<LedgerRows>;
  /** The head alone: how another gateway's writes are noticed. */
  head(org: string): Promise<HeadRow>;
  /** True when an entry from `seq` on has one of the kinds that change keys, agents, policy sets or tools. */
  changedSince(org: string, seq: number): Promise<boolean>;

  /** Writes the batch in one transaction if its preconditions hold, else writes nothing and says which did not. */
  commit(batch: Batch): Promise<CommitResult>;
  /** Keeps a signed checkpoint beside the head, for gateways that start later: evidence, not state, and never refused. */
  keepCheckpoint(org: string, note: string): Promise<void>;
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

export interface OrganizationRow {
  readonly org: string;
  readonly name: string;
  /** the log's name in its checkpoints */
  readonly origin: string;
  /** ISO 4217: the currency of amounts that state none */
  readonly currency: string;
  readonly createdAt: number;
}

/** The head of an organization's log; its size is the version of everything the ledger owns. */
export interface HeadRow {
  readonly size: number;
  /** roots of the perfect subtrees, largest first, 32 bytes each, concatenated */
  readonly frontier: Uint8Array;
  readonly root: Uint8Array;
  /** ledger time of the last entry, ms */
  readonly ts: number;
  readonly tallies: Tallies;
  /** the newest signed checkpoint that was known when this was written: what a new gateway adopts; null at first */
  readonly checkpoint: string | null;
}

/** Running counts, equal to a recount of the log at any size. */
export interface Tallies {
  readonly allowed: number;
  readonly blocked: number;
  readonly asked: number;
  readonly approved: number;
  readonly denied: number;
  readonly expired: number;
}

export interface LedgerRows {
  readonly organization: OrganizationRow;
  readonly head: HeadRow;
  readonly keys: KeyRow[];
  readonly agents: AgentRow[];
  readonly policySet: PolicySetRow | null;
  /** by id; null when they are as they were at `toolsAt` */
  readonly tools: ToolRow[] | null;
  /** the hash rows that stand in no complete tile yet: leaf hashes first, then one row a tile level */
  readonly partialTiles: Uint8Array[];
}

export interface EntryRow {
  readonly seq: number;
  readonly kind: string;
  /** ms */
  readonly ts: number;
  /** the id that it is about: a decision, an approval, a key, a policy set */
  readonly subject: string;
  /** RFC 8785 text; its UTF-8 bytes are what is hashed */
  readonly leaf: string;
  /** 32 bytes */
  readonly leafHash: Uint8Array;
  /** JSON `[[field, salt, value], …]`; null when there are none or they were erased */
  readonly openings: string | null;
}

export interface DecisionRow {
  readonly id: string;
  readonly seq: number;
  readonly key: string;
  readonly agent: string | null;
  readonly type: string;
  readonly decision: DecisionKind;
  readonly risk: number;
  readonly ts: number;
  readonly approval: string | null;
  /** the answer as it was given, without its receipt and live members: JSON text */
  readonly answer: string;
  /** SHA-256 of the scoped idempotency key */
  readonly idempotencyKey: Uint8Array | null;
  /** SHA-256 of the parsed request */
  readonly requestDigest: Uint8Array | null;
}

export interface ApprovalRow {
  readonly id: string;
  readonly decision: string;
  readonly status: ApprovalStatus;
  /** the agent's id, for agents that read only their own */
  readonly agent: string | null;
  /** the key that asked */
  readonly key: string;
  /** what the approver sees: JSON text */
  readonly card: string;
  readonly requestedAt: number;
  readonly expiresAt: number;
  readonly useWithinMs: number;
  readonly resolvedAt: number | null;
  readonly resolvedBy: string | null;
  readonly comment: string | null;
}

export interface ApprovalPage {
  readonly status: ApprovalStatus | null;
  /** only those that this key or agent asked for; null for all */
  readonly requester: { readonly key: string; readonly agent: string | null } | null;
  /** id; ids sort by time */
  readonly before: string | null;
  readonly limit: number;
}

export type ApprovalResolution = Pick<ApprovalRow, 'id' | 'status' | 'resolvedAt' | 'resolvedBy' | 'comment'>;

export interface KeyRow {
  readonly id: string;
  /** SHA-256 of the key text */
  readonly hash: Uint8Array;
  /** the first characters, for people to tell keys apart */
  readonly prefix: string;
  readonly name: string;
  readonly role: Role;
  /** pinned agent id */
  readonly agent: string | null;
  /** pinned environment */
  readonly environment: string | null;
  readonly createdAt: number;
  readonly revokedAt: number | null;
}

export interface AgentRow {
  readonly id: string;
  readonly name: string;
  /** true when an administrator or a bound key vouches for the name */
  readonly verified: boolean;
  readonly createdAt: number;
}

export interface PolicySetRow {
  readonly number: number;
  /** `sha256:…` of the whole set, baseline included */
  readonly digest: string;
  /** the custom document as it was sent */
  readonly yaml: string;
  readonly createdAt: number;
  /** key that published it */
  readonly createdBy: string;
}

/**
 * A tool as a source defines it.
 *
 * - An organization has one tool of a name in a source.
 * - The text of a definition MUST be the one that its digest is of.
 */
export interface ToolRow {
  readonly id: string;
  /** the importer's name for where it comes from */
  readonly source: string;
  readonly kind: ToolSourceKind | null;
  readonly url: string | null;
  readonly name: string;
  /** `accepted` by a person, `proposed` by an agent's key, or `rejected` by a person */
  readonly standing: ToolStanding;
  /** `sha256:…` of the definition that counts */
  readonly digest: string;
  /** RFC 8785 text */
  readonly definition: string;
  /** another definition that came since, and waits for a person */
  readonly pending: PendingDefinition | null;
  /** JSON text; null where no person overrode anything */
  readonly override: string | null;
  readonly createdAt: number;
  /** the key that brought it */
  readonly createdBy: string;
  readonly changedAt: number;
  readonly changedBy: string;
}

export interface PendingDefinition {
  readonly digest: string;
  readonly definition: string;
  /** an administrator's import shows what the source has now; an agent's proposal only claims it */
  readonly from: 'import' | 'proposal';
}

export interface TileRow {
  readonly level: number;
  readonly index: number;
  /** 256 hashes, concatenated */
  readonly hashes: Uint8Array;
  /** their subtree's root: the hash in the tile above */
  readonly root: Uint8Array;
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
  readonly agents: readonly AgentRow[];
  readonly policySets: readonly PolicySetRow[];
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

/** Kinds of entries after which a gateway reads keys, agents, the policy set and the tools again. */
export const configurationKinds = [
  'organization.created',
  'key.created',
  'key.revoked',
  'agent.registered',
  'policy_set.activated',
  ...toolKinds,
] as const;

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
