import {
  type BudgetPlan,
  type Counter,
  compareDecimals,
  counterPrefix,
  currentAt,
  decodeCounter,
  emptyAt,
  emptyCounter,
  formatDecimal,
  listBudgets,
  usedAt,
} from '@runplane/core';
import type { Budget } from '@runplane/protocol';
import type { Ledger } from '../ledger/command.ts';
import type { Store } from '../stores/store.ts';
import { scopeName } from './scope-name.ts';

const mostShown = 100;
/** so many are looked at for the most used ones */
const mostRead = 2_000;

type BudgetStore = Pick<Store, 'countersLike' | 'now'>;

/** Every budget of the active policy set, with how far it is used. */
export async function readBudgets(store: BudgetStore, ledger: Ledger): Promise<readonly Budget[]> {
  const now = Math.max(await store.now(), ledger.state.ts);
  const budgets: Budget[] = [];
  for (const plan of listBudgets(ledger.state.compiled)) budgets.push(await readBudget(plan, store, ledger, now));
  return budgets;
}

async function readBudget(
  plan: BudgetPlan,
  store: BudgetStore,
  { organization, state }: Ledger,
  now: number,
): Promise<Budget> {
  const { id, policyId, layer, measure, currency, max, window, windowMs, per, over } = plan;
  const prefix = counterPrefix(plan);
  const rows = await store.countersLike(organization.org, prefix, mostRead);
  const counters = rows.map((row) => ({ of: row.id.slice(prefix.length), counter: decodeCounter(row.value) }));
  // there is always one for the organization, used or not
  if (per === 'organization' && counters.length === 0) counters.push({ of: '', counter: emptyCounter });
  const used = counters
    .map(({ of, counter }) => ({ of, counter, used: usedAt(counter, windowMs, now) }))
    .filter((total) => per === 'organization' || total.used.units !== 0n)
    .sort((a, b) => compareDecimals(b.used, a.used));
  return {
    id,
    policyId,
    layer,
    measure,
    currency,
    max: formatDecimal(max),
    window,
    per,
    over,
    totals: used.slice(0, mostShown).map((total) => ({
      scope: scopeName(total.of, plan, state),
      id: total.of,
      used: formatDecimal(total.used),
      open: formatDecimal(total.counter.open),
      resetsAt: resetsAt(total.counter, windowMs, now),
    })),
    complete: used.length <= mostShown && rows.length < mostRead,
  };
}

function resetsAt(counter: Counter, windowMs: number, now: number): string | null {
  const at = emptyAt(currentAt(counter, windowMs, now), windowMs);
  return at === null || at <= now ? null : new Date(at).toISOString();
}
