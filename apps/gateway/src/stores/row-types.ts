import type { DecisionKind } from '@runplane/core';
import type { ApprovalStatus, Role, ToolSourceKind, ToolStanding } from '@runplane/protocol';

export interface OrganizationRow {
  readonly org: string;
  readonly name: string;
  /** the log's name in its checkpoints */
  readonly origin: string;
  /** ISO 4217: the currency of amounts that state none */
  readonly currency: string;
  readonly createdAt: number;
  /** the organization whose test ledger this is; null for one of its own */
  readonly testOf: string | null;
  /** what administrators set: JSON text, `{}` at first */
  readonly settings: string;
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
  /** of the month that `ts` is in */
  readonly usage: UsageRow;
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

/** What an organization used in a month, UTC. */
export interface UsageRow {
  /** `2026-11`; empty before the first entry */
  readonly month: string;
  /** recorded decisions */
  readonly actions: number;
  /** agents with a recorded decision */
  readonly agents: number;
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
  /** what the decision holds and how it may run: JSON text; null when there is nothing to say */
  readonly loop: string | null;
}

export type ExecutionStatus = 'issued' | 'redeemed' | 'succeeded' | 'failed' | 'not_executed' | 'unknown' | 'expired';

/** How far a decision came to being run: there is at most one, from its redemption or its end without one. */
export interface ExecutionRow {
  readonly decision: string;
  readonly id: string;
  readonly status: ExecutionStatus;
  /** whoever redeemed, as it called itself */
  readonly executor: string | null;
  /** SHA-256 of the redemption's nonce */
  readonly nonce: Uint8Array | null;
  /** place of the redemption's entry */
  readonly seq: number | null;
  readonly redeemedAt: number | null;
  /** when its permit is over, or when its outcome is overdue; null once nothing is due */
  readonly dueAt: number | null;
  /** JSON text; null before there is one */
  readonly outcome: string | null;
}

/** A counter's value as the ledger encodes it. */
export interface CounterRow {
  readonly id: string;
  readonly value: string;
  /** ledger time from which on it counts nothing; null while it holds something */
  readonly emptyAt: number | null;
}

/** The stop button, pressed. */
export interface FreezeRow {
  readonly id: string;
  /** JSON text */
  readonly scope: string;
  readonly reason: string;
  readonly createdAt: number;
  /** the key that froze */
  readonly createdBy: string;
  readonly releasedAt: number | null;
  readonly releasedBy: string | null;
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
  /** until when it may be used; null while it is not approved, and once it was used or is over */
  readonly useBy: number | null;
  /** the decision that took its place */
  readonly supersededBy: string | null;
}

/** A change of an approval: its answer, or its use. */
export type ApprovalResolution = Pick<
  ApprovalRow,
  'id' | 'status' | 'resolvedAt' | 'resolvedBy' | 'comment' | 'useBy' | 'supersededBy'
> & {
  /** the status that it has until then: `pending` for an answer, `approved` for a use */
  readonly from: 'pending' | 'approved';
};

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
  /** as it declared itself last */
  readonly model: string | null;
  readonly version: string | null;
  /** when one of the two last became another; null while they are the first ones */
  readonly declaredAt: number | null;
  /** `required`: its actions run nowhere without a redemption, so that one that expired unredeemed did not run */
  readonly redemption: 'optional' | 'required';
  /** the last month with a decision of it: `2026-11`; null before the first */
  readonly activeMonth: string | null;
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
