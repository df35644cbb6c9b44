/** Why a policy document is refused; docs/reference/policies.md explains each. */
export type PolicyErrorCode =
  | 'yaml_invalid'
  | 'duplicate_key'
  | 'too_large'
  | 'invalid_type'
  | 'invalid_value'
  | 'missing_field'
  | 'unknown_field'
  | 'unknown_action'
  | 'unknown_path'
  | 'unknown_policy'
  | 'duplicate_id'
  | 'effect_or_thresholds'
  | 'thresholds_order'
  | 'never_applies'
  | 'expression_invalid'
  | 'expression_too_complex'
  | 'not_supported';

/** One thing that is wrong with a document, and where it stands. */
export interface PolicyError {
  readonly code: PolicyErrorCode;
  /** `policies[0].thresholds[1].upTo` */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}
