import {
  type Charge,
  currentAt,
  decodeCounter,
  encodeCounter,
  type FreezeScope,
  isFrozenBy,
  replayCharges,
  standingOf,
} from '@runplane/core';
import { permitLifetimeMs } from '../src/permits/opaque-permits.ts';
import type { LoopEntry } from './loop-entry.ts';
import { LoopReplay, type ToldDecision } from './loop-replay.ts';
import { LoopTotals } from './loop-totals.ts';

/** What clients know of, to be compared with the log. */
export interface LoopAnswers {
  /** guard answers by the idempotency key that was sent */
  readonly keyed?: readonly { readonly key: string; readonly decisionId: string; readonly seq: string }[];
  /** decisions whose action some executor began to run, once for each time */
  readonly effects?: readonly string[];
}

/**
 * What is wrong with the closed loop, by its log: every decision is followed through the entries about it, and what it
 * holds is compared with the stored counters, and with the bounds at every entry.
 */
export function examineLoop(
  entries: readonly LoopEntry[],
  counters: ReadonlyMap<string, string>,
  { keyed = [], effects = [] }: LoopAnswers = {},
): readonly string[] {
  const replay = new LoopReplay();
  const totals = new LoopTotals();
  const faults: string[] = [];
  for (const entry of entries) {
    const told = replay.take(entry);
    for (const change of told) {
      faults.push(...examineStep(change.before, entry), ...totals.take(change, entry));
    }
  }
  return [
    ...faults,
    ...examineTime(entries),
    ...examineKeys(entries),
    ...examineKeyed(keyed),
    ...examineEffects(effects, replay.decisions),
    ...examineFreezes(entries, replay.decisions),
    ...examineCounters(replay.decisions, counters, entries.at(-1)?.ts ?? 0),
  ];
}

/** (I7, I8) Nothing follows in a decision's life but what can. */
function examineStep(before: ToldDecision | null, { seq, kind, ts }: LoopEntry): readonly string[] {
  const problem = before === null ? null : problemWith(before, kind, ts);
  return problem === null ? [] : [`entry ${seq}, ${kind}: ${problem}`];
}

function problemWith({ state, entry }: ToldDecision, kind: string, ts: number): string | null {
  const { approval, execution } = state;
  const isRedeemed = execution?.redeemedAt != null;
  const [subject, event] = kind.split('.') as [string, string?];
  if (subject === 'decision') return isRedeemed ? 'takes the place of what was redeemed' : null;
  if (subject === 'approval') {
    if (approval?.status !== 'pending') return `the approval is ${approval?.status}`;
    const isOverdue = ts >= Date.parse(entry.leaf.approval!.expiresAt);
    if (event === 'approved' || event === 'denied') return isOverdue ? 'it was too late' : null;
    return event === 'expired' && !isOverdue ? 'it was too early' : null;
  }
  if (kind === 'execution.redeemed') {
    if (isRedeemed) return 'redeemed twice';
    if (execution !== null && execution.status !== 'issued') return `it is ${execution.status}`;
    if (state.decision === 'ALLOW') return ts < state.decidedAt + permitLifetimeMs ? null : 'its permit was over';
    if (approval?.status !== 'approved') return `the approval is ${approval?.status}`;
    return ts < approval.approvedAt! + entry.leaf.approval!.useWithinMs ? null : 'the time to use it was over';
  }
  if (kind === 'execution.expired') return isRedeemed ? 'it was redeemed' : null;
  if (subject !== 'outcome') return null;
  if (state.decision === 'BLOCK') return 'it was blocked';
  if (['succeeded', 'failed', 'not_executed'].includes(execution?.status ?? '')) return 'it has an outcome';
  if (approval === null || isRedeemed) return null;
  return approval.status === 'approved' && event === 'not_executed' ? null : 'it was not redeemed';
}

/** (I11) */
function examineTime(entries: readonly LoopEntry[]): readonly string[] {
  return entries.flatMap(({ seq, ts }, i) => (i > 0 && ts < entries[i - 1]!.ts ? [`time goes back at ${seq}`] : []));
}

/** (I6) As the log has it: the keys stand in it as digests. */
function examineKeys(entries: readonly LoopEntry[]): readonly string[] {
  const keys = entries.flatMap(({ leaf: { idempotency } }) => (idempotency === undefined ? [] : [idempotency.key]));
  return repeated(keys).map((key) => `idempotency key ${key} has several decisions`);
}

/** (I6) As clients have it. */
function examineKeyed(keyed: NonNullable<LoopAnswers['keyed']>): readonly string[] {
  return [...Map.groupBy(keyed, ({ key }) => key)].flatMap(([key, answers]) => {
    const decisions = new Set(answers.map(({ decisionId, seq }) => `${decisionId} at ${seq}`));
    return decisions.size > 1 ? [`${key} was answered with ${[...decisions].join(' and ')}`] : [];
  });
}

/** (I7) Nothing ran but what was redeemed, and that once. */
function examineEffects(effects: readonly string[], decisions: ReadonlyMap<string, ToldDecision>): readonly string[] {
  const unredeemed = effects.filter((id) => decisions.get(id)?.state.execution?.redeemedAt == null);
  return [
    ...repeated(effects).map((id) => `${id} ran more than once`),
    ...unredeemed.map((id) => `${id} ran and was not redeemed`),
  ];
}

/** (I10) Nothing in the scope of a freeze is let through behind its entry. */
function examineFreezes(
  entries: readonly LoopEntry[],
  decisions: ReadonlyMap<string, ToldDecision>,
): readonly string[] {
  const names = new Map<string, string>();
  const active = new Map<string, FreezeScope>();
  return entries.flatMap(({ seq, kind, leaf, opened }) => {
    if (kind === 'agent.registered') names.set(leaf.id, opened.get('name') as string);
    if (kind === 'freeze.created') active.set(leaf.id, opened.get('scope') as FreezeScope);
    if (kind === 'freeze.released') active.delete(leaf.id);
    const isLetThrough = kind === 'execution.redeemed' || (kind === 'decision' && leaf.decision === 'ALLOW');
    const entry = decisions.get(kind === 'decision' ? leaf.id : leaf.decision)?.entry;
    if (!isLetThrough || entry === undefined) return [];
    const freezable = freezableOf(entry, names);
    const broken = [...active].filter(([, scope]) => isFrozenBy(scope, freezable)).map(([id]) => id);
    return broken.map((id) => `entry ${seq}, ${kind}: ${id} is in force`);
  });
}

function freezableOf({ leaf, opened }: LoopEntry, names: ReadonlyMap<string, string>) {
  const tool = opened.get('tool') as { readonly name?: string; readonly source?: string } | undefined;
  return {
    agent: leaf.agent === null ? null : (names.get(leaf.agent) ?? null),
    key: leaf.key,
    tools: [opened.get('requested') as string, ...(tool?.name == null ? [] : [tool.name])],
    actions: [leaf.action.type],
    target: opened.get('target') as string,
    sources: tool?.source == null ? [] : [tool.source],
  };
}

/** (I5) The stored counters are those that follow from the log. */
function examineCounters(
  decisions: ReadonlyMap<string, ToldDecision>,
  stored: ReadonlyMap<string, string>,
  now: number,
): readonly string[] {
  const told = [...decisions].map(([decision, { charges, state, measured }]) => {
    return { decision, charges, standing: standingOf(state), measured };
  });
  const replayed = replayCharges(told, now);
  const windows = new Map(
    told.flatMap(({ charges }) => charges).map((charge: Charge) => [charge.counter, charge.windowMs]),
  );
  const faults = [...stored.keys()].filter((id) => !windows.has(id)).map((id) => `nothing charged the counter ${id}`);
  for (const [id, windowMs] of windows) {
    const counter = replayed.get(id);
    const expected = counter === undefined ? empty : encodeCounter(counter);
    const value = stored.get(id);
    const actual = value === undefined ? empty : encodeCounter(currentAt(decodeCounter(value), windowMs, now));
    if (actual !== expected) faults.push(`${id} is ${actual}, the log gives ${expected}`);
  }
  return faults;
}

const empty = '["0",[]]';

function repeated(values: readonly string[]): readonly string[] {
  return [...Map.groupBy(values, (value) => value)].filter(([, group]) => group.length > 1).map(([value]) => value);
}
