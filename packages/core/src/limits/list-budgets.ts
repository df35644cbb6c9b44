import type { CompiledPolicySet } from '../policy/compile-policies.ts';
import { type BudgetPlan, planOf } from './compile-budgets.ts';

/** Every budget of the policies in force, in their order. */
export function listBudgets({ policies, currency }: CompiledPolicySet): readonly BudgetPlan[] {
  return policies.flatMap(({ policy, layer }) =>
    (policy.budgets ?? []).map((budget) => planOf(budget, policy, layer, currency)),
  );
}

/** What the names of a budget's counters begin with; what follows says whose each is. */
export const counterPrefix = ({ id }: Pick<BudgetPlan, 'id'>): string => `b:${id}:`;
