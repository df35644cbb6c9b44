import { type Freezable, type FreezeScope, isFrozenBy } from '@runplane/core';
import { readDecisionInputs, readToolReference } from '../ledger/decision-entry.ts';
import type { DecisionRow, Store } from '../stores/store.ts';

/** What a recorded decision says of its action, as far as its answer goes. */
export function decidedAction({ answer, key, type }: DecisionRow): Freezable {
  const { action } = JSON.parse(answer) as {
    action: { requested: string; target?: string; agent?: string | null };
  };
  const { requested, target = '', agent = null } = action;
  return { agent, key, tools: [requested], actions: [type], target, sources: [] };
}

/** The same with what the entry keeps of the call's tool, as far as that was not erased. */
export async function decidedActionWithTool(
  store: Pick<Store, 'entries'>,
  org: string,
  decision: DecisionRow,
): Promise<Freezable> {
  const action = decidedAction(decision);
  const [entry] = await store.entries(org, decision.seq, 1);
  if (entry === undefined) return action;
  const stated = readToolReference(entry);
  const known = readDecisionInputs(entry, null)?.tool?.definitions ?? [];
  return {
    ...action,
    tools: present([...action.tools, stated?.name]),
    sources: present([stated?.source, ...known.map(({ source }) => source)]),
  };
}

/** Whether only the tool is left to tell if a freeze is over the action. */
export function mayBeFrozenBy({ tool: _, source: __, ...scope }: FreezeScope, action: Freezable): boolean {
  return isFrozenBy(scope, action);
}

function present(names: readonly (string | null | undefined)[]): string[] {
  return names.filter((name) => name !== null && name !== undefined);
}
