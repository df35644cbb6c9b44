import type { Hit } from '../decide/evaluate.ts';
import type { Verdict } from '../decide/verdict.ts';
import { compareDecimals } from '../money/decimal.ts';
import type { Subject } from '../policy/subject.ts';
import { type BudgetUse, noBudgets } from './budget-use.ts';

/** What an action asks of the budgets of these policies. */
export function budgetsOf(policies: readonly Pick<Hit, 'policy'>[], subject: Subject): readonly BudgetUse[] {
  if (policies.length === 0) return noBudgets;
  return policies.flatMap(({ policy }) => policy.budgets.map((useOf) => useOf(subject)).filter((use) => use !== null));
}

/**
 * What an action asks of budgets that may be several things: as much as any of them does.
 * @param decided the type that it counts for where a budget is per action
 */
export function uniteBudgets(verdicts: readonly Verdict[], decided: string): readonly BudgetUse[] {
  const united = new Map<string, BudgetUse>();
  for (const { type, budgets } of verdicts) {
    for (const use of budgets) {
      const own = use.per === 'action' && type !== decided ? { ...use, type } : use;
      const key = keyOf(own);
      const known = united.get(key);
      united.set(key, known === undefined ? own : larger(known, own));
    }
  }
  return united.size === 0 ? noBudgets : [...united.values()];
}

const keyOf = ({ id, type, by }: BudgetUse): string => JSON.stringify([id, type ?? null, by]);

/** What nobody can tell is more than any number. */
function larger(a: BudgetUse, b: BudgetUse): BudgetUse {
  if (!a.requested.ok) return a;
  if (!b.requested.ok) return b;
  return compareDecimals(b.requested.amount, a.requested.amount) > 0 ? b : a;
}
