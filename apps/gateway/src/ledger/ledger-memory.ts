import type { CompiledPolicySet, Counter, Frontier, History } from '@runplane/core';
import type {
  AgentRow,
  ApprovalResolution,
  Batch,
  DecisionRow,
  ExecutionRow,
  FreezeRow,
  HeadRow,
  KeyRow,
  OrganizationRow,
  PolicySetRow,
  SettingRows,
  Store,
  UsageRow,
} from '../stores/store.ts';
import { createToolRegistry, type ToolRegistry } from '../tools/tool-registry.ts';
import type { LedgerState } from './command.ts';
import { type PartialTiles, toFrontier, toPartialTiles } from './stored-tree.ts';

/**
 * What the ledger holds of one organization between commits.
 *
 * INVARIANT (copy on write): a batch puts others in the place of what it changes, so that a memory is that of its size for
 * ever, also when a batch on top of it did not take effect.
 */
export interface LedgerMemory extends LedgerState {
  readonly organization: OrganizationRow;
  readonly head: HeadRow;
  readonly frontier: Frontier;
  readonly partial: PartialTiles;
}

export type CompileSet = (row: PolicySetRow, organization: OrganizationRow) => CompiledPolicySet;

/** The state that commands of one batch see and change: memory plus what those before them did. */
export interface BatchState extends LedgerMemory {
  /** what the batch began with */
  readonly memory: LedgerMemory;
  organization: OrganizationRow;
  usage: UsageRow;
  keys: ReadonlyMap<string, KeyRow>;
  agents: ReadonlyMap<string, AgentRow>;
  freezes: ReadonlyMap<string, FreezeRow>;
  policySet: PolicySetRow;
  compiled: CompiledPolicySet;
  tools: ToolRegistry;
  /** what the batch changes, by id; executions by their decision's */
  readonly resolutions: Map<string, ApprovalResolution>;
  readonly decisions: Map<string, DecisionRow>;
  readonly executions: Map<string, ExecutionRow>;
  readonly counters: Map<string, Counter>;
  readonly histories: Map<string, History>;
}

/** @param now ledger time of the batch */
export function beginBatch(memory: LedgerMemory, now: number): BatchState {
  const month = new Date(now).toISOString().slice(0, 'yyyy-mm'.length);
  return {
    ...memory,
    memory,
    usage: memory.usage.month === month ? memory.usage : { month, actions: 0, agents: 0 },
    resolutions: new Map(),
    decisions: new Map(),
    executions: new Map(),
    counters: new Map(),
    histories: new Map(),
  };
}

interface OwnMaps {
  readonly keys: Map<string, KeyRow>;
  readonly agents: Map<string, AgentRow>;
  readonly freezes: Map<string, FreezeRow>;
}

/** The batch's own copy of a map of memory's, made when it is first asked for. */
export function ownMap<Name extends keyof OwnMaps>(state: BatchState, name: Name): OwnMaps[Name] {
  if (state[name] === state.memory[name]) state[name] = new Map(state[name] as Map<never, never>);
  return state[name] as OwnMaps[Name];
}

/** After the batch is durable: the memory it leaves. */
export function advance(
  { memory: _, resolutions, decisions, executions, counters, histories, ...rest }: BatchState,
  head: Batch['head'],
  frontier: Frontier,
  partial: PartialTiles,
): LedgerMemory {
  return { ...rest, head, size: head.size, ts: head.ts, tallies: head.tallies, frontier, partial };
}

/** What decisions are made by. */
export type Configuring = Pick<LedgerState, 'policySet' | 'compiled' | 'tools'>;

/** The memory of a test ledger, with what the live one is configured by now: its own log says nothing of that. */
export function configuredBy(memory: LedgerMemory, live: (() => Configuring) | null): LedgerMemory {
  if (live === null) return memory;
  const { policySet, compiled, tools } = live();
  const isSo = memory.policySet === policySet && memory.compiled === compiled && memory.tools === tools;
  return isSo ? memory : { ...memory, policySet, compiled, tools };
}

interface Source {
  readonly store: Pick<Store, 'loadLedger'>;
  readonly compile: CompileSet;
}

/**
 * Reads the ledger from one consistent state of the database.
 *
 * @param before what was read last: what no entry changed since is taken over from it
 */
export async function loadMemory(
  { store, compile }: Source,
  org: string,
  before: LedgerMemory | null = null,
): Promise<LedgerMemory> {
  const rows = await store.loadLedger(org, before?.size);
  const { head } = rows;
  // a log that is shorter than it was is another one, and was read whole
  const kept = before !== null && before.size <= head.size ? before : null;
  return {
    ...(rows.organization === null ? settingsOf(kept!) : toSettings(rows, compile)),
    head,
    size: head.size,
    ts: head.ts,
    tallies: head.tallies,
    usage: head.usage,
    frontier: toFrontier(head.size, head.frontier),
    partial: toPartialTiles(rows.partialTiles),
    agents: withAgents(kept?.agents ?? new Map(), rows.agents),
    tools: rows.tools === null ? kept!.tools : createToolRegistry(rows.tools),
  };
}

type Settings = Pick<LedgerMemory, 'organization' | 'keys' | 'freezes' | 'policySet' | 'compiled'>;

function settingsOf({ organization, keys, freezes, policySet, compiled }: LedgerMemory): Settings {
  return { organization, keys, freezes, policySet, compiled };
}

function toSettings({ organization, keys, freezes, ...rows }: SettingRows, compile: CompileSet): Settings {
  const policySet = rows.policySet ?? { number: 0, digest: '', yaml: '', createdAt: 0, createdBy: '' };
  return {
    organization,
    keys: new Map(keys.map((key) => [Buffer.from(key.hash).toString('hex'), key])),
    freezes: new Map(freezes.map((freeze) => [freeze.id, freeze])),
    policySet,
    compiled: compile(policySet, organization),
  };
}

function withAgents(known: ReadonlyMap<string, AgentRow>, written: readonly AgentRow[]): ReadonlyMap<string, AgentRow> {
  return written.length === 0 ? known : new Map([...known, ...written.map((row) => [row.name, row] as const)]);
}
