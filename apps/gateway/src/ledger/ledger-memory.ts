import type { CompiledPolicySet, Frontier } from '@runplane/core';
import type {
  AgentRow,
  ApprovalResolution,
  Batch,
  HeadRow,
  KeyRow,
  LedgerRows,
  OrganizationRow,
  PolicySetRow,
  Store,
} from '../stores/store.ts';
import { createToolRegistry, type ToolRegistry } from '../tools/tool-registry.ts';
import type { LedgerState } from './command.ts';
import { type PartialTiles, toFrontier, toPartialTiles } from './stored-tree.ts';

/**
 * What the ledger holds of one organization between commits. Commands change it as they are applied, so that those
 * behind them in the batch see it; when a commit does not take effect the whole of it is thrown away and read again.
 */
export interface LedgerMemory extends LedgerState {
  readonly organization: OrganizationRow;
  readonly head: HeadRow;
  readonly frontier: Frontier;
  readonly partial: PartialTiles;
  readonly keys: Map<string, KeyRow>;
  readonly agents: Map<string, AgentRow>;
}

export type CompileSet = (row: PolicySetRow, organization: OrganizationRow) => CompiledPolicySet;

type Configured = Pick<LedgerMemory, 'policySet' | 'compiled' | 'tools'>;

function toMemory(rows: LedgerRows, configured: Configured): LedgerMemory {
  return {
    organization: rows.organization,
    head: rows.head,
    size: rows.head.size,
    ts: rows.head.ts,
    tallies: rows.head.tallies,
    frontier: toFrontier(rows.head.size, rows.head.frontier),
    partial: toPartialTiles(rows.partialTiles),
    keys: new Map(rows.keys.map((key) => [Buffer.from(key.hash).toString('hex'), key])),
    agents: new Map(rows.agents.map((agent) => [agent.name, agent])),
    ...configured,
  };
}

/** The state that commands of one batch see and change: memory plus what those before them did. */
export interface BatchState extends LedgerMemory {
  policySet: PolicySetRow;
  compiled: CompiledPolicySet;
  tools: ToolRegistry;
  readonly resolutions: Map<string, ApprovalResolution>;
}

/** After the batch is durable: the memory it leaves. */
export function advance(
  state: BatchState,
  head: Batch['head'],
  frontier: Frontier,
  partial: PartialTiles,
): LedgerMemory {
  const { resolutions: _, ...memory } = state;
  return { ...memory, head, size: head.size, ts: head.ts, tallies: head.tallies, frontier, partial };
}

/**
 * Reads the ledger from one consistent state of the database.
 *
 * INVARIANT (immutable tools): a batch puts another registry in the place of the one it found, so the registry of a
 * memory is that of the memory's size, also when a batch on top of it did not take effect.
 *
 * @param before what was read last: its tools are taken over when no entry changed them since
 */
export async function loadMemory(
  { store, compile }: { readonly store: Pick<Store, 'loadLedger'>; readonly compile: CompileSet },
  org: string,
  before: LedgerMemory | null = null,
): Promise<LedgerMemory> {
  const rows = await store.loadLedger(org, before?.size);
  const policySet = rows.policySet ?? { number: 0, digest: '', yaml: '', createdAt: 0, createdBy: '' };
  const tools = rows.tools === null ? before!.tools : createToolRegistry(rows.tools);
  return toMemory(rows, { policySet, compiled: compile(policySet, rows.organization), tools });
}
