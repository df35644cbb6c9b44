import { decideStrictest, outcomesOf, type TraceStep, traceOf } from '@runplane/core';
import type { Execution } from '@runplane/protocol';
import { approvalAt, approvalIdOf } from '../approvals/approval-state.ts';
import { renderExecution } from '../executions/render-execution.ts';
import { visibleDecision } from '../executions/visible-decision.ts';
import { factsOf } from '../guard/facts.ts';
import { recordedDeviation } from '../guard/recorded-deviation.ts';
import type { Caller } from '../http/caller.ts';
import type { Services } from '../http/services.ts';
import type { Ledger } from '../ledger/command.ts';
import { configuringOrganization } from '../ledger/configuring-organization.ts';
import { type RecordedTool, readDecisionInputs } from '../ledger/decision-entry.ts';
import { digestOf } from '../ledger/sha256.ts';
import type { AgentRow, DecisionRow, EntryRow, KeyRow } from '../stores/store.ts';
import { type Known, readingsOf } from '../tools/readings-of.ts';
import { readStoredDefinition } from '../tools/stored-definition.ts';
import { toKnowledge } from '../tools/tool-knowledge.ts';

export type DecisionParts = Pick<Services, 'store' | 'policySets' | 'classifier'>;

/** A recorded decision: the answer as it was given, its evidence, the live state of its approval, and its trace. */
export async function readDecision(parts: DecisionParts, caller: Caller, id: string): Promise<unknown> {
  const { ledger } = caller;
  const row = await visibleDecision(parts.store, caller, id);
  // another gateway may have recorded it just now
  await ledger.reach(row.seq + 1);
  const [entry] = await parts.store.entries(ledger.organization.org, row.seq, 1);
  return {
    ...JSON.parse(row.answer),
    approval: await liveApproval(parts, ledger, row),
    execution: await liveExecution(parts, ledger, row),
    decidedAt: new Date(row.ts).toISOString(),
    trace: entry === undefined ? null : await recomputeTrace(parts, ledger, row, entry),
    receipt: JSON.parse(await ledger.receiptOf(row.seq)),
  };
}

async function liveApproval(
  { store }: DecisionParts,
  { organization }: Ledger,
  { approval }: DecisionRow,
): Promise<unknown> {
  const row = approval === null ? null : await store.approval(organization.org, approval);
  if (row === null) return null;
  const { status } = approvalAt(row, await store.now());
  return { id: row.id, status, supersededBy: approvalIdOf(row.supersededBy) };
}

async function liveExecution(
  { store }: DecisionParts,
  { organization }: Ledger,
  { id }: DecisionRow,
): Promise<Execution | null> {
  const wanted = { decisions: [], approvals: [], executions: [id], counters: [] };
  const [row] = (await store.loopRows(organization.org, wanted)).executions;
  return row === undefined ? null : renderExecution(row);
}

/**
 * The trace is not stored: it follows from the action, the policy set and the engine, and the entry holds its digest.
 * Null when the action was erased, or when this engine would not come to the recorded trace.
 */
async function recomputeTrace(
  parts: DecisionParts,
  { organization, state }: Ledger,
  row: DecisionRow,
  entry: EntryRow,
): Promise<readonly TraceStep[] | null> {
  const { classifier, policySets } = parts;
  const inputs = readDecisionInputs(entry, agentName(row.agent, state.agents.values()));
  const recorded = JSON.parse(entry.leaf) as {
    readonly policy: { readonly set: number; readonly digest: string };
    readonly trace: string;
  };
  const set = await policySets.ofNumber(organization, recorded.policy.set);
  const key = keyOf(row.key, state.keys.values());
  if (inputs === null || set === null || key === null) return null;
  const { action } = inputs;
  const tool = inputs.tool === null ? null : await knownThen(parts, configuringOrganization(organization), inputs.tool);
  const facts = { ...factsOf(key, action), deviation: recordedDeviation(entry) };
  // a decision that could not wait for its arguments to be read was made without them
  for (const classify of [classifier.classify, classifier.classifyUnread]) {
    const { classification } = decideStrictest(action, await readingsOf(action, tool, classify), set, facts);
    const trace = traceOf(action, classification, set, facts);
    if (digestOf(`${recorded.policy.digest}\n${outcomesOf(trace)}`) === recorded.trace) return trace;
  }
  return null;
}

/** The tool as it was known then, whatever became of it: no definition is ever thrown away. */
async function knownThen(
  { store }: DecisionParts,
  org: string,
  { definitions, standing, drift }: RecordedTool,
): Promise<Known> {
  const known = await Promise.all(
    definitions.map(async ({ digest, override, source }) => {
      const definition = await store.toolDefinition(org, digest);
      if (definition === null) return [];
      const read = readStoredDefinition({ digest, definition }, source);
      return [{ knowledge: toKnowledge(read, override, { standing, drift }) }];
    }),
  );
  return { definitions: known.flat(), standing, drift };
}

function agentName(id: string | null, agents: Iterable<AgentRow>): string | null {
  for (const agent of agents) if (agent.id === id) return agent.name;
  return null;
}

function keyOf(id: string, keys: Iterable<KeyRow>): KeyRow | null {
  for (const key of keys) if (key.id === id) return key;
  return null;
}
