import type { MeasureName } from '../catalogue/canonical-action.ts';
import type { PolicyLayer, Reason } from '../decide/verdict.ts';
import type { Decimal } from '../money/decimal.ts';
import type { ApprovalTerms, BudgetScope } from '../policy/policy.ts';

/** What an action asks of one budget, or of one rule about duplicates. */
export interface BudgetUse {
  /** `vendor-payments/amount.USD/1d/agent`, `vendor-payments/duplicate/7d/context.invoice+target` */
  readonly id: string;
  readonly policyId: string;
  readonly layer: PolicyLayer;
  readonly kind: 'budget' | 'duplicate';
  readonly measure: MeasureName;
  readonly currency: string | null;
  readonly windowMs: number;
  readonly window: string;
  readonly per: BudgetScope;
  /** the action's type, where it counts for another one than was decided */
  readonly type?: string;
  readonly max: Decimal;
  readonly over: 'require_approval' | 'block';
  readonly requested: Requested;
  /** of a duplicate: the RFC 8785 texts of the facts that make two actions the same; null where it is the digest */
  readonly by: readonly string[] | null;
  /** where these facts stand */
  readonly paths: readonly string[];
  /** of the approval that it asks for */
  readonly approval: ApprovalTerms;
}

export type Requested =
  | {
      readonly ok: true;
      readonly amount: Decimal;
      /** where it stands; null where nothing states it */
      readonly path: string | null;
      /** the caller could state less */
      readonly isDeclared: boolean;
    }
  /** nobody can tell how much it is: it counts as too much */
  | { readonly ok: false; readonly reason: Reason };

export const noBudgets: readonly BudgetUse[] = [];
