import { requirementOf } from '../decide/approval-requirement.ts';
import type { Judgement } from '../decide/decide-strictest.ts';
import { maxExplained, problemReasons } from '../decide/explain.ts';
import { strictness } from '../decide/strictness.ts';
import type { DecisionKind, PolicyLayer, Reason, Verdict } from '../decide/verdict.ts';
import type { BudgetUse } from './budget-use.ts';

/** A use whose `over` applies, with why. */
export interface Excess {
  readonly use: BudgetUse;
  readonly reason: Reason;
}

/** The verdict with what budgets make of it: stricter, or as strict for more reasons, never milder. */
export function raiseVerdict(judgement: Judgement, excesses: readonly Excess[]): Verdict {
  const { verdict } = judgement;
  if (excesses.length === 0) return verdict;
  const asked: DecisionKind = excesses.some(({ use }) => use.over === 'block') ? 'BLOCK' : 'REQUIRE_APPROVAL';
  const difference = strictness[asked] - strictness[verdict.decision];
  if (difference < 0) return verdict;
  const over = asked === 'BLOCK' ? 'block' : 'require_approval';
  const decisive = byLayer(excesses.filter(({ use }) => use.over === over));
  return difference > 0 ? stricter(judgement, asked, decisive) : withMoreReasons(verdict, decisive);
}

type Decisive = readonly [Excess, ...Excess[]];

function stricter({ classification, verdict }: Judgement, decision: DecisionKind, decisive: Decisive): Verdict {
  const reasons = reasonsOf(decisive);
  const [{ use }] = decisive;
  return {
    ...verdict,
    decision,
    matchedRule: `${verdict.type} → ${decision}`,
    policy: { id: use.policyId, layer: use.layer },
    reasons: [...reasons, ...problemReasons(classification, reasons)],
    approval: decision === 'REQUIRE_APPROVAL' ? requirementOf(decisive.map((each) => each.use.approval)) : null,
  };
}

function withMoreReasons(verdict: Verdict, decisive: Decisive): Verdict {
  const { policy, reasons, approval } = verdict;
  const isTold = ({ code, policyId, path }: Reason) =>
    reasons.some((told) => told.code === code && told.policyId === policyId && told.path === path);
  const [{ use }] = decisive;
  const isEarlier = policy === null || rank[use.layer] < rank[policy.layer];
  return {
    ...verdict,
    policy: isEarlier ? { id: use.policyId, layer: use.layer } : policy,
    reasons: [...reasons, ...reasonsOf(decisive).filter((reason) => !isTold(reason))],
    approval: approval === null ? null : requirementOf([approval, ...decisive.map((each) => each.use.approval)]),
  };
}

const reasonsOf = (decisive: Decisive): readonly Reason[] =>
  decisive.slice(0, maxExplained).map(({ reason }) => reason);

const rank: Readonly<Record<PolicyLayer, number>> = { guardrail: 0, custom: 1, baseline: 2 };

/** In the order in which a decision names its policy. */
const byLayer = (excesses: readonly Excess[]): Decisive =>
  excesses.toSorted((a, b) => rank[a.use.layer] - rank[b.use.layer]) as unknown as Decisive;
