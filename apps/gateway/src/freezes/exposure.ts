import { type FreezeScope, isFrozenBy } from '@runplane/core';
import type { Exposure } from '@runplane/protocol';
import type { Ledger } from '../ledger/command.ts';
import { permitLifetimeMs, startWithinMs } from '../permits/opaque-permits.ts';
import type { DecisionRow, LoopRows, Store } from '../stores/store.ts';
import { decidedAction, decidedActionWithTool, mayBeFrozenBy } from './decided-action.ts';

export type ExposureStore = Pick<Store, 'decisions' | 'entries' | 'executions' | 'loopRows' | 'now'>;

/** so many executions, and so many decisions, are looked at: the newest */
const mostLookedAt = 1_000;
/** entries that are read at once */
const readAtOnce = 20;

/**
 * What was let go in the scope of a freeze and is not known to have ended.
 *
 * INVARIANT (measured after): what is let go stands in the log before the freeze, so whoever looks once the freeze is
 * durable misses nothing but what is older than the bound.
 */
export async function exposureOf(
  store: ExposureStore,
  { organization: { org } }: Pick<Ledger, 'organization'>,
  scope: FreezeScope,
): Promise<Exposure> {
  const now = await store.now();
  const [running, permitted] = await Promise.all([runningActions(store, org), permittedActions(store, org, now)]);
  const [runs, permits] = await Promise.all([
    within(store, org, scope, running.found),
    within(store, org, scope, permitted.found),
  ]);
  return {
    measuredAt: new Date(now).toISOString(),
    running: runs.length,
    startBy: latest(runs),
    permits: permits.length,
    permitsUntil: latest(permits),
    more: running.more || permitted.more,
    boundMs: permitLifetimeMs + startWithinMs,
  };
}

interface LetGo {
  readonly decision: DecisionRow;
  /** the last moment at which it may start, or its permit may be used */
  readonly until: number;
}

interface Found {
  readonly found: readonly LetGo[];
  readonly more: boolean;
}

async function runningActions(store: ExposureStore, org: string): Promise<Found> {
  const rows = await store.executions(org, { status: 'redeemed', before: null, limit: mostLookedAt + 1 });
  const executions = rows.slice(0, mostLookedAt);
  const { decisions } = await rowsOf(store, org, { decisions: executions.map(({ decision }) => decision) });
  const byId = new Map(decisions.map((row) => [row.id, row]));
  const found = executions.flatMap(({ decision: id, redeemedAt }) => {
    const decision = byId.get(id);
    return decision === undefined ? [] : [{ decision, until: redeemedAt! + startWithinMs }];
  });
  return { found, more: rows.length > mostLookedAt };
}

async function permittedActions(store: ExposureStore, org: string, now: number): Promise<Found> {
  const newest = await store.decisions(org, { agent: null, before: null, limit: mostLookedAt + 1 });
  const recent = newest.filter(({ ts }) => now < ts + permitLifetimeMs);
  const allowed = recent.slice(0, mostLookedAt).filter(({ decision }) => decision === 'ALLOW');
  const { executions } = await rowsOf(store, org, { executions: allowed.map(({ id }) => id) });
  // redeemed, or given up: its permit is of no use any more
  const used = new Set(executions.filter(({ status }) => status !== 'issued').map(({ decision }) => decision));
  const found = allowed.flatMap((decision) =>
    used.has(decision.id) ? [] : [{ decision, until: decision.ts + permitLifetimeMs }],
  );
  return { found, more: recent.length > mostLookedAt };
}

function rowsOf(store: ExposureStore, org: string, wanted: Partial<Record<keyof LoopRows, readonly string[]>>) {
  return store.loopRows(org, { decisions: [], approvals: [], executions: [], counters: [], ...wanted });
}

/** Those that the scope is over. What was called of a tool stands in the entry alone, which is read only where it matters. */
async function within(
  store: ExposureStore,
  org: string,
  scope: FreezeScope,
  all: readonly LetGo[],
): Promise<readonly LetGo[]> {
  const candidates = all.filter(({ decision }) => mayBeFrozenBy(scope, decidedAction(decision)));
  if (scope.tool === undefined && scope.source === undefined) return candidates;
  const matching: LetGo[] = [];
  for (let at = 0; at < candidates.length; at += readAtOnce) {
    const some = candidates.slice(at, at + readAtOnce);
    const actions = await Promise.all(some.map(({ decision }) => decidedActionWithTool(store, org, decision)));
    matching.push(...some.filter((_, i) => isFrozenBy(scope, actions[i]!)));
  }
  return matching;
}

function latest(some: readonly LetGo[]): string | null {
  const until = some.reduce((last, one) => Math.max(last, one.until), 0);
  return until === 0 ? null : new Date(until).toISOString();
}
