import { type CompiledPolicySet, type ExtendedTree, extendTree } from '@runplane/core';
import { ProblemError } from '@runplane/protocol';
import type {
  AgentRow,
  ApprovalResolution,
  ApprovalRow,
  Batch,
  DecisionRow,
  EntryRow,
  HeadRow,
  KeyRow,
  PolicySetRow,
  Tallies,
  ToolRow,
} from '../stores/store.ts';
import { toBase64 } from './base64.ts';
import type { Applied, Command, EntryDraft, Envelope, Place, WrittenEntry } from './command.ts';
import { sortableId } from './ids.ts';
import { maxLeafBytes, sealLeaf } from './leaf.ts';
import type { LedgerTime } from './ledger-clock.ts';
import type { BatchState, LedgerMemory } from './ledger-memory.ts';
import { requireLiveKey } from './require-live-key.ts';
import { sha256 } from './sha256.ts';
import { growTiles, type PartialTiles } from './stored-tree.ts';

/** A command in a batch: refused alone, or applied with its last entry at `seq`. */
export type Placed<C> =
  | { readonly command: C; readonly refusal: unknown }
  | { readonly command: C; readonly applied: Applied<unknown>; readonly seq: number };

export interface BuiltBatch<C> {
  readonly batch: Batch;
  readonly placed: readonly Placed<C>[];
  readonly state: BatchState;
  readonly tree: ExtendedTree;
  readonly partial: PartialTiles;
  /** leaf bytes by position in the batch */
  readonly leaves: readonly Buffer[];
}

interface Rows {
  readonly entries: EntryRow[];
  readonly leafHashes: Uint8Array[];
  readonly leaves: Buffer[];
  readonly decisions: DecisionRow[];
  readonly approvals: ApprovalRow[];
  readonly resolutions: ApprovalResolution[];
  readonly keys: KeyRow[];
  readonly revocations: { readonly id: string; readonly revokedAt: number }[];
  readonly agents: AgentRow[];
  readonly policySets: PolicySetRow[];
  /** by id, as the last command left it; null when it removed the tool */
  readonly tools: Map<string, ToolRow | null>;
  tallies: Tallies;
}

export interface BatchInput<C> {
  readonly memory: LedgerMemory;
  /** urgent ones first */
  readonly commands: readonly C[];
  /** the approvals that commands name, as committed */
  readonly approvals: ReadonlyMap<string, ApprovalRow>;
  readonly time: LedgerTime;
  readonly checkpoint: string | null;
  takeRandom(length: number): Uint8Array;
}

/**
 * Applies the commands one after the other, each to what those before it left, and computes all that the commit writes:
 * rows, leaves, the tree after them. Writes nothing.
 */
export function buildBatch<C extends Command<unknown>>(input: BatchInput<C>): BuiltBatch<C> {
  const { memory, time, takeRandom } = input;
  const state: BatchState = { ...memory, resolutions: new Map() };
  const rows = emptyRows(memory.tallies);
  const envelope = { log: memory.organization.origin, ts: new Date(time.now).toISOString() };
  // sealing can refuse (a leaf that is too large), so all entries of a command are sealed before the first is kept
  const append = (drafts: Applied<unknown>['entries']) => {
    const sealed = drafts.map((draft) => seal(draft, envelope, takeRandom));
    for (const entry of sealed) push(rows, entry, memory.size, time.now);
    return memory.size + rows.entries.length - 1;
  };
  if (time.step !== null) append([clockStep(time.step)]);
  const place: Omit<Place, 'approval'> = {
    organization: memory.organization,
    now: time.now,
    state,
    newId: (prefix) => sortableId(prefix, time.now, takeRandom(10)),
  };
  const placed = input.commands.map((command): Placed<C> => {
    const approval = currentApproval(command.approval, input.approvals, state.resolutions);
    try {
      if (command.requester !== undefined) requireLiveKey(command.requester, state);
      const applied = command.apply({ ...place, approval });
      if (applied.entries.length === 0) throw new Error('a command that writes no entry has no place in a log');
      const seq = append(applied.entries);
      keep(rows, state, applied, seq, time.now);
      return { command, applied, seq };
    } catch (refusal) {
      return { command, refusal };
    }
  });
  return finish(input, rows, placed, state);
}

function emptyRows(tallies: Tallies): Rows {
  return {
    entries: [],
    leafHashes: [],
    leaves: [],
    decisions: [],
    approvals: [],
    resolutions: [],
    keys: [],
    revocations: [],
    agents: [],
    policySets: [],
    tools: new Map(),
    tallies,
  };
}

function currentApproval(
  id: string | undefined,
  committed: ReadonlyMap<string, ApprovalRow>,
  resolutions: ReadonlyMap<string, ApprovalResolution>,
): ApprovalRow | null {
  const row = id === undefined ? undefined : committed.get(id);
  return row === undefined ? null : { ...row, ...resolutions.get(row.id) };
}

interface SealedEntry {
  readonly draft: EntryDraft | WrittenEntry;
  readonly leaf: string;
  readonly openings: string | null;
  /** 0x00 and the leaf's bytes: what is hashed (RFC 6962 §2.1) */
  readonly prefixed: Buffer;
}

function seal(
  draft: EntryDraft | WrittenEntry,
  envelope: Envelope,
  takeRandom: BatchInput<never>['takeRandom'],
): SealedEntry {
  const { leaf, openings } = sealLeaf(draft, envelope, takeRandom);
  const length = Buffer.byteLength(leaf);
  if (length > maxLeafBytes) {
    throw new ProblemError('body_too_large', `it would make an entry of ${length} bytes; ${maxLeafBytes} are possible`);
  }
  const prefixed = Buffer.allocUnsafe(length + 1);
  prefixed[0] = 0;
  prefixed.write(leaf, 1);
  return { draft, leaf, openings, prefixed };
}

function push(rows: Rows, { draft, leaf, openings, prefixed }: SealedEntry, size: number, ts: number): void {
  const leafHash = sha256(prefixed);
  const seq = size + rows.entries.length;
  rows.entries.push({ seq, kind: draft.kind, ts, subject: draft.subject, leaf, leafHash, openings });
  rows.leafHashes.push(leafHash);
  rows.leaves.push(prefixed.subarray(1));
}

function clockStep(step: number): EntryDraft {
  return { kind: 'clock.step', subject: 'clock', members: { stepMs: String(step) }, sealed: [] };
}

function keep(rows: Rows, state: BatchState, applied: Applied<unknown>, seq: number, ts: number): void {
  if (applied.decision !== undefined) rows.decisions.push({ ...applied.decision, seq, ts });
  if (applied.tally !== undefined) rows.tallies = addTallies(rows.tallies, applied.tally);
  for (const row of applied.approvals ?? []) rows.approvals.push(row);
  for (const row of applied.resolutions ?? []) {
    rows.resolutions.push(row);
    state.resolutions.set(row.id, row);
  }
  for (const row of applied.agents ?? []) {
    rows.agents.push(row);
    state.agents.set(row.name, row);
  }
  for (const row of applied.keys ?? []) {
    rows.keys.push(row);
    state.keys.set(Buffer.from(row.hash).toString('hex'), row);
  }
  for (const revocation of applied.revocations ?? []) revoke(rows, state, revocation);
  for (const { row, compiled } of applied.policySets ?? []) activate(rows, state, row, compiled);
  changeTools(rows, state, applied.tools ?? [], applied.removedTools ?? []);
}

function changeTools(rows: Rows, state: BatchState, changed: readonly ToolRow[], removed: readonly string[]): void {
  if (changed.length + removed.length === 0) return;
  for (const row of changed) rows.tools.set(row.id, row);
  for (const id of removed) rows.tools.set(id, null);
  state.tools = state.tools.with(changed, removed);
}

function revoke(rows: Rows, state: BatchState, revocation: { id: string; revokedAt: number }): void {
  rows.revocations.push(revocation);
  for (const [hash, key] of state.keys) {
    if (key.id === revocation.id) state.keys.set(hash, { ...key, revokedAt: revocation.revokedAt });
  }
}

function activate(rows: Rows, state: BatchState, row: PolicySetRow, compiled: CompiledPolicySet): void {
  rows.policySets.push(row);
  state.policySet = row;
  state.compiled = compiled;
}

function addTallies(tallies: Tallies, more: Partial<Tallies>): Tallies {
  const sum: Record<keyof Tallies, number> = { ...tallies };
  for (const name of Object.keys(more) as (keyof Tallies)[]) sum[name] += more[name] ?? 0;
  return sum;
}

function finish<C>(
  { memory, time, checkpoint }: BatchInput<C>,
  { leafHashes, leaves, tallies, tools: lastOf, ...rows }: Rows,
  placed: readonly Placed<C>[],
  state: BatchState,
): BuiltBatch<C> {
  const tree = extendTree(sha256, memory.frontier, leafHashes, toBase64);
  const { tiles, partial } = growTiles(memory.partial, memory.size, leafHashes, tree);
  const head: HeadRow = {
    size: tree.frontier.size,
    frontier: Buffer.concat(tree.frontier.hashes),
    root: tree.root,
    ts: rows.entries.length > 0 ? time.now : memory.ts,
    tallies,
    checkpoint,
  };
  const tools = [...lastOf.values()].filter((row) => row !== null);
  const removedTools = [...lastOf].flatMap(([id, row]) => (row === null ? [id] : []));
  const { org } = memory.organization;
  const batch: Batch = { org, expectedSize: memory.size, head, tiles, ...rows, tools, removedTools };
  return { batch, placed, state, tree, partial, leaves };
}
