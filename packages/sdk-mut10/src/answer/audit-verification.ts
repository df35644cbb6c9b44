/** What the gateway's own check of the organization's log found. */
export interface AuditVerification {
  readonly valid: boolean;
  readonly chainLength: number;
  /** the first entry that cannot be trusted */
  readonly brokenAt?: string | undefined;
  /** entries before this one were hashed again and agree with the tree */
  readonly verifiedThrough?: number | undefined;
}
