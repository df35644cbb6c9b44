import type { Category, Sensitivity } from '../catalogue/canonical-action.ts';
import type { BudgetUse } from '../limits/budget-use.ts';

export type DecisionKind = 'ALLOW' | 'BLOCK' | 'REQUIRE_APPROVAL';
export type PolicyEffect = 'allow' | 'require_approval' | 'block';
export type PolicyLayer = 'guardrail' | 'custom' | 'baseline';
export type Severity = 'low' | 'medium' | 'high' | 'critical';

/** Stable codes; docs/reference/policies.md explains each. */
export type ReasonCode =
  | 'policy_matched'
  | 'threshold_exceeded'
  | 'limit_exceeded'
  | 'budget_exceeded'
  | 'duplicate'
  | 'measure_missing'
  | 'measure_invalid'
  | 'currency_unpriced'
  | 'action_unknown'
  | 'action_uncertain'
  | 'tool_drift'
  | 'argument_unparsable'
  | 'fact_missing'
  | 'condition_failed'
  | 'risk_critical'
  | 'no_policy_matched'
  | 'frozen'
  | 'quota_exceeded'
  | 'agent_limit'
  | 'no_policies';

/** One thing that made the verdict what it is. All values are text, so that money never becomes a float. */
export interface Reason {
  readonly code: ReasonCode;
  readonly policyId: string | null;
  readonly path: string | null;
  readonly actual: string | null;
  readonly limit: string | null;
  readonly message: string;
  /** what would have passed, in words; null when nothing would */
  readonly passes: string | null;
  /**
   * The same for programs: the fact to change and a value for it that removes this reason; null when no single fact
   * does.
   */
  readonly remedy: { readonly path: string; readonly value: string | number | boolean } | null;
}

export interface RiskFactor {
  readonly code:
    | 'sensitivity'
    | 'environment'
    | 'magnitude'
    | 'irreversibility'
    | 'target'
    | 'history'
    | 'agent_changed'
    | 'cap';
  readonly points: number;
  readonly detail: string;
}

export interface Risk {
  /** 0 to 100; exactly the sum of the factors' points */
  readonly score: number;
  readonly severity: Severity;
  readonly factors: readonly RiskFactor[];
}

/** What a human has to do before the action may run. Quorums and groups come with their own issue. */
export interface ApprovalRequirement {
  readonly count: 1;
  readonly expiresInMs: number;
  readonly useWithinMs: number;
}

export type TraceResult = 'matched' | 'not_matched' | 'unknown';

/** One policy of the set, as evaluated. Every policy of the set stands in a trace once. */
export interface TraceStep {
  readonly policyId: string;
  readonly layer: PolicyLayer;
  readonly result: TraceResult;
  /** what it asked for; null when it did not match */
  readonly effect: PolicyEffect | null;
  /** the part that decided whether it matched: `match.actions`, `where[0]`, `when` */
  readonly because: string;
  /** the facts it read, with where each came from */
  readonly inputs: readonly TraceInput[];
}

export interface TraceInput {
  readonly path: string;
  readonly value: string | null;
  readonly standing: 'verified' | 'claimed' | 'missing';
}

/** The pure result of evaluation. It becomes a decision when the ledger has recorded it. */
export interface Verdict {
  readonly decision: DecisionKind;
  /** the short reason: `High-risk financial action in production` */
  readonly reason: string;
  /** `transfer_funds → REQUIRE_APPROVAL` */
  readonly matchedRule: string;
  readonly type: string;
  readonly category: Category;
  readonly sensitivity: Sensitivity;
  readonly risk: Risk;
  /** the policy that decided; null when none matched */
  readonly policy: { readonly id: string; readonly layer: PolicyLayer } | null;
  readonly reasons: readonly Reason[];
  /** present exactly when the decision is REQUIRE_APPROVAL */
  readonly approval: ApprovalRequirement | null;
  /**
   * One character for each policy of the set in its order (`m` matched, `n` not, `u` unknown): what the log keeps a
   * digest of. `traceOf` recomputes the full trace from the same inputs and checks it against this.
   */
  readonly outcomes: string;
  /** what it asks of running totals: the ledger holds them, so that only there they decide (`applyBudgets`) */
  readonly budgets: readonly BudgetUse[];
}
