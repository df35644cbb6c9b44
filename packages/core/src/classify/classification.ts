import type { CanonicalAction, MeasureName, Sensitivity } from '../catalogue/canonical-action.ts';
import type { Flag, Inspection } from '../inspect/inspection.ts';
import type { Decimal } from '../money/decimal.ts';

/** The magnitude of one action in one measure, the larger of what was declared and what was counted. */
export type Measure =
  | {
      readonly state: 'known';
      readonly value: Decimal;
      /** ISO 4217 code; only on `amount`; null means the organization's currency */
      readonly currency: string | null;
      readonly source: 'declared' | 'counted' | 'inspected';
      /** where it stands: `context.amount` */
      readonly path: string;
    }
  /** everything there is: no filter, a wildcard */
  | { readonly state: 'unbounded'; readonly source: 'declared' | 'inspected'; readonly path: string }
  /** something says that there is a magnitude (a list id, a segment) but not which */
  | { readonly state: 'missing'; readonly path: string; readonly detail: string }
  /** stated, and not a magnitude: negative, not a number */
  | { readonly state: 'invalid'; readonly path: string; readonly detail: string };

export type Measures = { readonly [name in MeasureName]?: Measure };

export interface Evidence {
  readonly kind:
    | 'name'
    | 'provider'
    | 'description'
    | 'parameter'
    | 'annotation'
    | 'http'
    | 'argument'
    | 'inspection'
    | 'measure'
    | 'override';
  /** one phrase: what spoke for what */
  readonly detail: string;
}

/** A fact that a guardrail reacts to; the code is a reason code. */
export interface Problem {
  readonly code: 'argument_unparsable' | 'measure_invalid' | 'action_unknown' | 'action_uncertain' | 'tool_drift';
  readonly path: string;
  readonly detail: string;
}

/** Which canonical action an action amounts to, and why. */
export interface Classification {
  readonly action: CanonicalAction;
  /** of this call: the type's own, or higher */
  readonly sensitivity: Sensitivity;
  /** 0 to 1 */
  readonly confidence: number;
  /** provider the name belongs to (`stripe`, `aws`), or null: what `sources` in a policy matches */
  readonly source: string | null;
  readonly measures: Measures;
  readonly flags: readonly Flag[];
  readonly evidence: readonly Evidence[];
  readonly inspections: readonly Inspection[];
  readonly problems: readonly Problem[];
  /** what the action is besides: policies are asked about each, and the strictest verdict counts */
  readonly also?: readonly Classification[];
}
