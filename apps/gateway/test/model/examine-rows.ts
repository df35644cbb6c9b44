import { readDecision } from '../../src/decisions/read-decision.ts';
import { createPolicySets } from '../../src/policies/policy-sets.ts';
import type { CounterRow } from '../../src/stores/store.ts';
import { type DecisionModel, isInWindow, type LoopModel, used } from './loop-model.ts';
import { classify, type World } from './world.ts';

/** What is wrong with the stored rows, by the model; and whether every verdict still follows from its inputs. */
export async function examineRows(world: World, model: LoopModel): Promise<readonly string[]> {
  const decisions = Object.values(model.decisions);
  const charges = decisions.flatMap((decision) => decision.charges);
  const ids = decisions.map(({ id }) => id);
  const rows = await world.ground.store.loopRows(world.org, {
    decisions: ids,
    approvals: decisions.flatMap(({ approval }) => (approval === null ? [] : [approval.id])),
    executions: ids,
    counters: [...new Set(charges.map(({ counter }) => counter))],
  });
  const faults: string[] = [];
  const compare = (what: string, stored: object | undefined, expected: object) => {
    const [a, b] = [JSON.stringify(stored), JSON.stringify(expected)];
    if (a !== b) faults.push(`${what} is ${a}, not ${b}`);
  };
  const approvals = new Map(rows.approvals.map((row) => [row.id, row]));
  const executions = new Map(rows.executions.map((row) => [row.decision, row]));
  for (const { id, approval, execution } of decisions) {
    if (approval !== null) {
      const { status, useBy } = approvals.get(approval.id)!;
      compare(approval.id, { status, useBy }, { status: approval.status, useBy: approval.useBy });
    }
    const row = executions.get(id);
    const { status, redeemedAt, dueAt } = row ?? { status: null, redeemedAt: null, dueAt: null };
    compare(`the execution of ${id}`, { status, redeemedAt, dueAt }, executionOf(execution));
  }
  const { ts } = await world.ground.store.head(world.org);
  const counters = new Map(rows.counters.map((row) => [row.id, row]));
  for (const [counter, { windowMs }] of new Map(charges.map((charge) => [charge.counter, charge]))) {
    // as it is, and as it will be when parts of it have left the window
    for (const now of [ts, ts + windowMs / 3, ts + windowMs, ts + 2 * windowMs]) {
      const stored = storedTotal(counters.get(counter), windowMs, now);
      const expected = used(model, counter, now, null);
      if (stored !== expected) faults.push(`${counter} is ${stored}, not ${expected}, at ${now}`);
    }
  }
  return [...faults, ...(await examineTraces(world, ids))];
}

function executionOf(execution: DecisionModel['execution']) {
  const { status, redeemedAt, dueAt } = execution ?? { status: null, redeemedAt: null, dueAt: null };
  return { status, redeemedAt, dueAt };
}

/** `["120.5",[[29384,"10"]]]`: what is open, and what was booked in each step of the window. */
function storedTotal(row: CounterRow | undefined, windowMs: number, now: number): number {
  if (row === undefined) return 0;
  const [open, booked] = JSON.parse(row.value) as [string, [number, string][]];
  return booked.reduce(
    (total, [step, amount]) => (isInWindow((step * windowMs) / 60, windowMs, now) ? total + Number(amount) : total),
    Number(open),
  );
}

/** I13: the trace follows from the policy set and the inputs, and its digest is the recorded one. */
async function examineTraces(world: World, ids: readonly string[]): Promise<string[]> {
  const { store } = world.ground;
  const [{ ledger }] = world.gates as [World['gates'][number]];
  const parts = { store, policySets: createPolicySets(store), classifier: { classify, classifyUnread: classify } };
  const caller = { ledger, key: world.admin };
  const read = await Promise.all(ids.map((id) => readDecision(parts as never, caller, id)));
  return read.flatMap((decision) => {
    const { trace, decisionId } = decision as { readonly trace: unknown; readonly decisionId: string };
    return trace === null ? [`the trace of ${decisionId} does not follow from its inputs`] : [];
  });
}
