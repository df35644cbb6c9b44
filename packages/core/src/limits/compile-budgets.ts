import type { Measure } from '../classify/classification.ts';
import { rulingReason } from '../decide/explain-ruling.ts';
import type { PolicyLayer, Reason } from '../decide/verdict.ts';
import { type Decimal, formatDecimal } from '../money/decimal.ts';
import { toDecimal } from '../policy/compile-condition.ts';
import type { Placement } from '../policy/compile-measures.ts';
import type { Budget, Policy } from '../policy/policy.ts';
import type { Subject } from '../policy/subject.ts';
import type { BudgetUse, Requested } from './budget-use.ts';

/** What an action asks of a budget; null where the budget is not about it. */
export type UseOf = (subject: Subject) => BudgetUse | null;

const one: Decimal = { units: 1n, scale: 0 };

/** The budgets of a policy, one rule for each total: amounts in several currencies are one. */
export function compileBudgets(policy: Policy, layer: PolicyLayer, currency: string): readonly UseOf[] {
  const totals = Map.groupBy(policy.budgets ?? [], ({ measure, window, per }) => `${measure}/${window}/${per}`);
  return [...totals.values()].map((total) => compileTotal(total, policy, layer, currency));
}

/** A budget, before any action. */
export type BudgetPlan = Omit<BudgetUse, 'requested'>;

function compileTotal(budgets: readonly Budget[], policy: Policy, layer: PolicyLayer, currency: string): UseOf {
  const plans = budgets.map((budget) => planOf(budget, policy, layer, currency));
  const [{ measure }] = budgets as [Budget, ...Budget[]];
  const byCurrency = new Map(plans.map((plan) => [plan.currency, plan]));
  // what nobody can place counts against the one that minds most
  const strictest = plans.find(({ over }) => over === 'block') ?? plans[0]!;
  return (subject) => {
    const { classification, currency: own } = subject;
    const value = classification.measures[measure];
    if (value === undefined && measure === 'calls') return { ...strictest, requested: oneCall };
    if (value === undefined && !classification.action.measures.includes(measure)) return null;
    const without = (placement: Placement) => ({ ...strictest, requested: unplaced(strictest, placement, subject) });
    const passing = formatDecimal(strictest.max);
    if (value === undefined || value.state === 'missing') return without({ kind: 'missing', passing });
    if (value.state === 'invalid') return without({ kind: 'invalid', passing });
    if (value.state === 'unbounded') return { ...strictest, requested: unbounded(strictest, value) };
    const plan = byCurrency.get(measure === 'amount' ? (value.currency ?? own) : null);
    if (plan === undefined) return without({ kind: 'unpriced', currencies: plans.map((each) => each.currency ?? own) });
    const isDeclared = value.source === 'declared';
    return { ...plan, requested: { ok: true, amount: value.value, path: value.path, isDeclared } };
  };
}

const oneCall: Requested = { ok: true, amount: one, path: null, isDeclared: false };

export function planOf(budget: Budget, { id, approval = {} }: Policy, layer: PolicyLayer, own: string): BudgetPlan {
  const { measure, windowMs, window, per, over } = budget;
  const currency = measure === 'amount' ? (budget.currency ?? own) : null;
  const name = currency === null ? measure : `${measure}.${currency}`;
  return {
    id: `${id}/${name}/${window}/${per}`,
    policyId: id,
    layer,
    kind: 'budget',
    measure,
    currency,
    windowMs,
    window,
    per,
    max: toDecimal(budget.max),
    over,
    by: null,
    paths: [],
    approval,
  };
}

function unplaced({ policyId, measure, over }: BudgetPlan, placement: Placement, subject: Subject): Requested {
  const reason = rulingReason({ measure, isLimit: true, effect: over, placement }, policyId, subject);
  // INVARIANT (unplaced): only a value within a step has no reason
  if (reason === null) throw new Error(`nothing to say of \`${measure}\``);
  return { ok: false, reason };
}

function unbounded({ policyId, measure, max, currency }: BudgetPlan, { path }: Measure): Requested {
  const limit = formatDecimal(max);
  const reason: Reason = {
    code: 'budget_exceeded',
    policyId,
    path,
    actual: 'all',
    limit,
    message: `${measure} without a bound is above every budget`,
    passes: `${measure} with a bound, up to ${limit}${currency === null ? '' : ` ${currency}`}`,
    remedy: null,
  };
  return { ok: false, reason };
}
