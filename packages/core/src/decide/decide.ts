import type { Action } from '../action/action.ts';
import type { Classification } from '../classify/classification.ts';
import { raiseEnvironment } from '../classify/measure/raise-environment.ts';
import { budgetsOf } from '../limits/budgets-of.ts';
import type { CompiledPolicySet } from '../policy/compile-policies.ts';
import { createSubject, type Facts } from '../policy/subject.ts';
import { scoreRisk } from '../risk/score-risk.ts';
import { requireApproval } from './approval-requirement.ts';
import { combine, countedOf } from './combine.ts';
import { evaluate } from './evaluate.ts';
import { explain } from './explain.ts';
import type { DecisionKind, PolicyEffect, Risk, Verdict } from './verdict.ts';

const decisionOf: Readonly<Record<PolicyEffect, DecisionKind>> = {
  allow: 'ALLOW',
  require_approval: 'REQUIRE_APPROVAL',
  block: 'BLOCK',
};

/** What becomes of an action: its risk, what every policy says to it, and the strictest of that. */
export function decide(
  requested: Action,
  classification: Classification,
  set: CompiledPolicySet,
  facts: Facts,
): Verdict {
  const { action, raisedBy } = raiseEnvironment(requested);
  const risk = scoreRisk(classification, action, raisedBy, facts.deviation);
  const subject = createSubject(action, classification, risk, set.currency, facts);
  const { hits, budgeted, outcomes } = evaluate(set, subject);
  const combination = combine(hits, classification);
  const decision = decisionOf[combination.effect];
  const { type, category } = classification.action;
  const deciding = combination.decisive[0]?.policy;
  return {
    decision,
    reason: shortReason(risk, classification, action),
    matchedRule: `${type} → ${decision}`,
    type,
    category,
    sensitivity: classification.sensitivity,
    risk,
    policy: deciding === undefined ? null : { id: deciding.policy.id, layer: deciding.layer },
    reasons: explain(combination, subject, set),
    approval: decision === 'REQUIRE_APPROVAL' ? requireApproval(combination.decisive, subject) : null,
    outcomes,
    budgets: budgetsOf(countedOf(budgeted, combination.isReplaced), subject),
  };
}

function shortReason({ severity }: Risk, { action: { category } }: Classification, { environment }: Action): string {
  const capitalised = severity.charAt(0).toUpperCase() + severity.slice(1);
  return `${capitalised}-risk ${category} action in ${environment ?? 'production'}`;
}
