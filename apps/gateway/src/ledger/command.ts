import type { CompiledPolicySet, Counter, History, JsonObject, JsonValue } from '@runplane/core';
import type {
  AgentRow,
  ApprovalResolution,
  ApprovalRow,
  DecisionRow,
  ExecutionRow,
  FreezeRow,
  KeyRow,
  OrganizationRow,
  PolicySetRow,
  Tallies,
  ToolRow,
  UsageRow,
} from '../stores/store.ts';
import type { ToolRegistry } from '../tools/tool-registry.ts';

/**
 * One thing to be written to an organization's log. All that wait are applied in one batch and one transaction.
 *
 * - `apply` MUST be pure apart from what it is given: it is applied again when another gateway wrote first.
 * - To refuse, it throws a `Problem` error; the command is then answered alone and its batch goes on without it.
 */
export interface Command<T> {
  /** revocations, activations and freezes go before everything else in their batch */
  readonly urgent: boolean;
  /** scoped idempotency key, when a repeat must find the first one */
  readonly idempotency: Idempotency | null;
  /** the key that asks; refused alone where that is revoked before the command's place in the log */
  readonly requester?: KeyRow;
  /** what it is known to look at, so that it is read before `apply` asks for it */
  readonly reads?: Reads;
  apply(place: Place): Applied<T>;
  /** The answer when the idempotency key has a decision already. */
  replay?(known: DecisionRow): Promise<T>;
}

/** Rows by their ids; an execution goes with its decision. */
export interface Reads {
  readonly decisions?: readonly string[];
  readonly approvals?: readonly string[];
  readonly counters?: readonly string[];
  readonly histories?: readonly string[];
}

export interface Idempotency {
  /** SHA-256 of organization, requester, endpoint and key */
  readonly key: Uint8Array;
  /** SHA-256 of the parsed request */
  readonly request: Uint8Array;
  /** SHA-256 of the nonce of a call that redeems: two that differ never share an answer; null where it does not redeem */
  readonly nonce: Uint8Array | null;
}

/** Where in the log a command stands when it is applied. */
export interface Place {
  readonly organization: OrganizationRow;
  /** ledger time, ms; never goes back within a log */
  readonly now: number;
  /** the ledger as all before it left it */
  readonly state: LedgerState;
  /**
   * Rows as all before this left them; null when there are none with that id. Where one was not read yet, `apply` is
   * called again once it was.
   */
  approval(id: string): ApprovalRow | null;
  decision(id: string): DecisionRow | null;
  execution(decisionId: string): ExecutionRow | null;
  /** An empty one where nothing was counted yet. */
  counter(id: string): Counter;
  /** What an agent executed of a type; an empty one where that is nothing yet. */
  history(id: string): History;
  /** Stands for a text in the name of a counter: the same on every gateway, and nothing that anyone could guess from. */
  scopeHash(text: string): string;
  /** a new sortable id: `newId('dec')` → `dec_01…` */
  newId(prefix: string): string;
}

/** What a command writes; all of it in the same transaction as its entries. */
export interface Applied<T> {
  readonly entries: readonly (EntryDraft | WrittenEntry)[];
  /** rows of the entry at the same position; its seq is filled in */
  readonly decision?: Omit<DecisionRow, 'seq' | 'ts'>;
  readonly approvals?: readonly ApprovalRow[];
  readonly resolutions?: readonly ApprovalResolution[];
  readonly keys?: readonly KeyRow[];
  readonly revocations?: readonly { readonly id: string; readonly revokedAt: number }[];
  /** new ones and changed ones, whole */
  readonly agents?: readonly AgentRow[];
  readonly executions?: readonly ExecutionRow[];
  readonly counters?: readonly CounterChange[];
  readonly histories?: readonly HistoryChange[];
  readonly freezes?: readonly FreezeRow[];
  /** the organization's settings as they are from now on: JSON text */
  readonly settings?: string;
  /** what it adds to the month's */
  readonly usage?: Partial<Pick<UsageRow, 'actions' | 'agents'>>;
  readonly policySets?: readonly { readonly row: PolicySetRow; readonly compiled: CompiledPolicySet }[];
  /** new ones and changed ones, whole */
  readonly tools?: readonly ToolRow[];
  readonly removedTools?: readonly string[];
  readonly tally?: Partial<Tallies>;
  /** called when all of it is durable and signed; `recorded` is the place of the last entry */
  answer(recorded: Recorded): T;
}

/** A counter as a command leaves it. */
export interface CounterChange {
  readonly id: string;
  readonly counter: Counter;
  readonly windowMs: number;
}

/** A history as a command leaves it. */
export interface HistoryChange {
  readonly id: string;
  readonly history: History;
}

/** An entry before it has its time: the members of its leaf beside the envelope. */
export interface EntryDraft {
  readonly kind: string;
  /** the id that it is about; stands in the leaf as `id` */
  readonly subject: string;
  /** in clear in the leaf: ids, codes, types, numbers as text */
  readonly members: JsonObject;
  /** committed to with a salt, kept beside, erasable: arguments, names, free text */
  readonly sealed: readonly (readonly [field: string, value: JsonValue])[];
}

/** An entry that writes its own leaf: the hot path's form of a draft. */
export interface WrittenEntry {
  readonly kind: string;
  readonly subject: string;
  /** values as RFC 8785 text */
  readonly sealed: readonly (readonly [field: string, canonical: string])[];
  /**
   * The leaf. It MUST be the RFC 8785 text of the same object that a draft would give.
   *
   * @param commitments of the sealed values, in their order, as JSON text
   */
  write(envelope: Envelope, commitments: string): string;
}

/** What the ledger adds to every leaf. */
export interface Envelope {
  readonly log: string;
  /** RFC 3339, UTC, milliseconds */
  readonly ts: string;
}

/** Proof that an entry is durable and in a signed tree: only the ledger makes one. */
export interface Recorded {
  readonly seq: number;
  /** the receipt as JSON text: `{"origin":…,"seq":…,"leaf":…,"proof":[…],"checkpoint":…}` */
  receipt(): string;
}

/** What the ledger keeps in memory of an organization: as committed, or as the commands before one in its batch left it. */
export interface LedgerState {
  readonly size: number;
  /** ledger time of the last entry, ms */
  readonly ts: number;
  readonly tallies: Tallies;
  /** of the month of the last entry */
  readonly usage: UsageRow;
  /** by hex SHA-256 of the key text; revoked ones included */
  readonly keys: ReadonlyMap<string, KeyRow>;
  /** by name */
  readonly agents: ReadonlyMap<string, AgentRow>;
  /** those in force, by id */
  readonly freezes: ReadonlyMap<string, FreezeRow>;
  readonly policySet: PolicySetRow;
  readonly compiled: CompiledPolicySet;
  readonly tools: ToolRegistry;
}

/** One organization's ledger, as the use cases see it. */
export interface Ledger {
  readonly organization: OrganizationRow;
  readonly state: LedgerState;
  /** Resolves when what the command wrote is durable and signed. */
  submit<T>(command: Command<T>): Promise<T>;
  /** Takes in what other gateways wrote; cheap when nothing did. */
  refresh(): Promise<void>;
  /** Waits until `state` is that of a log of so many entries or more: another gateway may have written them just now. */
  reach(size: number): Promise<void>;
  /** The receipt of an entry against the newest signed checkpoint, as JSON text. */
  receiptOf(seq: number): Promise<string>;
  /** The newest signed checkpoint (C2SP signed note) and what it covers. */
  checkpoint(): { readonly size: number; readonly root: Uint8Array; readonly note: string };
  /** The log's verification key, as C2SP vkey text. */
  readonly verificationKey: string;
  /** Inclusion and consistency proofs from the stored tree, 32-byte hashes. */
  inclusionProof(seq: number, size: number): Promise<Uint8Array[]>;
  consistencyProof(from: number, to: number): Promise<Uint8Array[]>;
  /** `frozen` when the signer guard refused to sign: every command is refused until an operator acts. */
  readonly condition:
    | { readonly state: 'ready' }
    | { readonly state: 'frozen' | 'unavailable'; readonly detail: string };
}
