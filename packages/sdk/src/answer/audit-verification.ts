/** What the gateway's own check of the organization's log found. */
export interface AuditVerification {
  readonly valid: boolean;
  readonly chainLength: number;
  readonly brokenAt?: string;
}
