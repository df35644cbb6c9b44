import {
  type CompiledPolicySet,
  type Counter,
  type ExtendedTree,
  emptyAt,
  emptyCounter,
  emptyHistory,
  encodeCounter,
  encodeHistory,
  extendTree,
  type History,
  historyEndsAt,
} from '@runplane/core';
import { ProblemError } from '@runplane/protocol';
import type {
  AgentRow,
  ApprovalRow,
  Batch,
  CounterRow,
  DecisionRow,
  EntryRow,
  FreezeRow,
  HeadRow,
  KeyRow,
  PolicySetRow,
  Tallies,
  ToolRow,
  UsageRow,
} from '../stores/store.ts';
import { toBase64 } from './base64.ts';
import type { Applied, Command, CounterChange, EntryDraft, Envelope, Place, WrittenEntry } from './command.ts';
import { sortableId } from './ids.ts';
import { maxLeafBytes, sealLeaf } from './leaf.ts';
import type { LedgerTime } from './ledger-clock.ts';
import { type BatchState, beginBatch, type LedgerMemory, ownMap } from './ledger-memory.ts';
import { isAnyMissing, type LoopView, type Missing, noneMissing } from './loop-cache.ts';
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
  readonly keys: KeyRow[];
  readonly revocations: { readonly id: string; readonly revokedAt: number }[];
  /** by id, as the last command left it */
  readonly agents: Map<string, AgentRow>;
  readonly policySets: PolicySetRow[];
  readonly freezes: Map<string, FreezeRow>;
  readonly windows: Map<string, number>;
  /** by id, as the last command left it; null when it removed the tool */
  readonly tools: Map<string, ToolRow | null>;
  readonly usageMonths: UsageRow[];
  settings: string | null;
  tallies: Tallies;
}

export interface BatchInput<C> {
  readonly memory: LedgerMemory;
  /** urgent ones first */
  readonly commands: readonly C[];
  /** what was read of the closed loop, as committed */
  readonly loop: LoopView;
  readonly time: LedgerTime;
  readonly checkpoint: string | null;
  takeRandom(length: number): Uint8Array;
  scopeHash(text: string): string;
}

/**
 * Applies the commands one after the other, each to what those before it left, and computes all that the commit writes:
 * rows, leaves, the tree after them. Writes nothing.
 *
 * @returns the batch; or, where commands looked at what nobody read yet, what that is: the batch has to be built again
 */
export function buildBatch<C extends Command<unknown>>(input: BatchInput<C>): BuiltBatch<C> | Missing {
  const { memory, time, takeRandom } = input;
  const state = beginBatch(memory, time.now);
  const rows = emptyRows(memory.tallies);
  if (state.usage.month !== memory.usage.month && memory.usage.month !== '') rows.usageMonths.push(memory.usage);
  const envelope = { log: memory.organization.origin, ts: new Date(time.now).toISOString() };
  // sealing can refuse (a leaf that is too large), so all entries of a command are sealed before the first is kept
  const append = (drafts: Applied<unknown>['entries']) => {
    const sealed = drafts.map((draft) => seal(draft, envelope, takeRandom));
    for (const entry of sealed) push(rows, entry, memory.size, time.now);
    return memory.size + rows.entries.length - 1;
  };
  if (time.step !== null) append([clockStep(time.step)]);
  const missing = noneMissing();
  const place: Place = {
    get organization() {
      return state.organization;
    },
    now: time.now,
    state,
    scopeHash: input.scopeHash,
    newId: (prefix) => sortableId(prefix, time.now, takeRandom(10)),
    ...placesOf(input.loop, state, missing),
  };
  const placed = input.commands.map((command): Placed<C> => {
    try {
      if (command.requester !== undefined) requireLiveKey(command.requester, state);
      const applied = command.apply(place);
      if (applied.entries.length === 0) throw new Error('a command that writes no entry has no place in a log');
      // what was applied to rows that are not there is thrown away with the rest
      if (isAnyMissing(missing)) return { command, refusal: null };
      const seq = append(applied.entries);
      keep(rows, state, applied, seq, time.now);
      return { command, applied, seq };
    } catch (refusal) {
      return { command, refusal };
    }
  });
  return isAnyMissing(missing) ? missing : finish(input, rows, placed, state);
}

type Places = Pick<Place, 'approval' | 'decision' | 'execution' | 'counter' | 'history'>;

/** Rows as committed, under what this batch made of them; what was not read is noted, and stands for nothing. */
function placesOf(loop: LoopView, state: BatchState, missing: Missing): Places {
  const find = <Row>(
    id: string,
    changed: ReadonlyMap<string, Row>,
    read: ReadonlyMap<string, Row | null>,
    unread: Set<string>,
  ): Row | null => {
    const row = changed.get(id) ?? read.get(id);
    if (row === undefined) unread.add(id);
    return row ?? null;
  };
  return {
    approval(id) {
      const row = find(id, new Map<string, ApprovalRow>(), loop.approvals, missing.approvals);
      if (row === null) return null;
      const { from: _, ...change } = state.resolutions.get(id) ?? { from: null };
      return { ...row, ...change };
    },
    decision: (id) => find(id, state.decisions, loop.decisions, missing.decisions),
    execution: (id) => find(id, state.executions, loop.executions, missing.executions),
    counter: (id) => find(id, state.counters, loop.counters, missing.counters) ?? emptyCounter,
    history: (id) => find(id, state.histories, loop.histories, missing.histories) ?? emptyHistory,
  };
}

function emptyRows(tallies: Tallies): Rows {
  return {
    entries: [],
    leafHashes: [],
    leaves: [],
    decisions: [],
    approvals: [],
    keys: [],
    revocations: [],
    agents: new Map(),
    policySets: [],
    freezes: new Map(),
    windows: new Map(),
    tools: new Map(),
    usageMonths: [],
    settings: null,
    tallies,
  };
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
  if (applied.decision !== undefined) {
    const row = { ...applied.decision, seq, ts };
    rows.decisions.push(row);
    state.decisions.set(row.id, row);
  }
  if (applied.usage !== undefined) state.usage = addUsage(state.usage, applied.usage);
  for (const row of applied.executions ?? []) {
    // the place of its redemption is known only now
    const placed = row.seq === null && row.redeemedAt === ts ? { ...row, seq } : row;
    state.executions.set(row.decision, placed);
  }
  for (const change of applied.counters ?? []) count(rows, state, change);
  for (const { id, history } of applied.histories ?? []) state.histories.set(id, history);
  for (const row of applied.freezes ?? []) {
    rows.freezes.set(row.id, row);
    if (row.releasedAt === null) ownMap(state, 'freezes').set(row.id, row);
    else ownMap(state, 'freezes').delete(row.id);
  }
  if (applied.settings !== undefined) {
    rows.settings = applied.settings;
    state.organization = { ...state.organization, settings: applied.settings };
  }
  if (applied.tally !== undefined) rows.tallies = addTallies(rows.tallies, applied.tally);
  for (const row of applied.approvals ?? []) rows.approvals.push(row);
  for (const row of applied.resolutions ?? []) {
    // answered and used in one batch: what is written is its end
    const from = state.resolutions.get(row.id)?.from ?? row.from;
    state.resolutions.set(row.id, { ...row, from });
  }
  for (const row of applied.agents ?? []) {
    rows.agents.set(row.id, row);
    ownMap(state, 'agents').set(row.name, row);
  }
  for (const row of applied.keys ?? []) {
    rows.keys.push(row);
    ownMap(state, 'keys').set(Buffer.from(row.hash).toString('hex'), row);
  }
  for (const revocation of applied.revocations ?? []) revoke(rows, state, revocation);
  for (const { row, compiled } of applied.policySets ?? []) activate(rows, state, row, compiled);
  changeTools(rows, state, applied.tools ?? [], applied.removedTools ?? []);
}

function count(rows: Rows, state: BatchState, { id, counter, windowMs }: CounterChange): void {
  rows.windows.set(id, windowMs);
  state.counters.set(id, counter);
}

function addUsage(usage: UsageRow, { actions = 0, agents = 0 }: NonNullable<Applied<unknown>['usage']>): UsageRow {
  return { ...usage, actions: usage.actions + actions, agents: usage.agents + agents };
}

function changeTools(rows: Rows, state: BatchState, changed: readonly ToolRow[], removed: readonly string[]): void {
  if (changed.length + removed.length === 0) return;
  for (const row of changed) rows.tools.set(row.id, row);
  for (const id of removed) rows.tools.set(id, null);
  state.tools = state.tools.with(changed, removed);
}

function revoke(rows: Rows, state: BatchState, revocation: { id: string; revokedAt: number }): void {
  rows.revocations.push(revocation);
  const keys = ownMap(state, 'keys');
  for (const [hash, key] of keys) {
    if (key.id === revocation.id) keys.set(hash, { ...key, revokedAt: revocation.revokedAt });
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
  { leafHashes, leaves, tallies, tools: lastOf, agents, freezes, windows, ...rows }: Rows,
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
    usage: state.usage,
    checkpoint,
  };
  const tools = [...lastOf.values()].filter((row) => row !== null);
  const removedTools = [...lastOf].flatMap(([id, row]) => (row === null ? [id] : []));
  const { org } = memory.organization;
  const batch: Batch = {
    org,
    expectedSize: memory.size,
    head,
    tiles,
    ...rows,
    resolutions: [...state.resolutions.values()],
    agents: [...agents.values()],
    executions: [...state.executions.values()],
    counters: [
      ...[...state.counters].map(([id, counter]) => counterRow(id, counter, windows.get(id)!)),
      ...[...state.histories].map(([id, history]) => historyRow(id, history)),
    ],
    freezes: [...freezes.values()],
    tools,
    removedTools,
  };
  return { batch, placed, state, tree, partial, leaves };
}

function counterRow(id: string, counter: Counter, windowMs: number): CounterRow {
  return { id, value: encodeCounter(counter), emptyAt: emptyAt(counter, windowMs) };
}

function historyRow(id: string, history: History): CounterRow {
  return { id, value: encodeHistory(history), emptyAt: historyEndsAt(history) };
}
