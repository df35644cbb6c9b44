export type OutcomeStatus = 'succeeded' | 'failed' | 'not_executed' | 'unknown';

/** What an action really did, in plain decimals: `{ amount: '1180.50', currency: 'USD' }`, `{ records: '3' }`. */
export type Measured = Readonly<
  Partial<Record<'amount' | 'currency' | 'records' | 'recipients' | 'instances' | 'calls', string>>
>;

/** What became of a run, as the gateway settles reservations by it. */
export interface Outcome {
  readonly status: OutcomeStatus;
  readonly measured?: Measured;
  /** `sha256:<64 hex digits>` of what the other system answered */
  readonly responseDigest?: string;
  readonly durationMs?: number;
  /** at most 1,000 characters */
  readonly error?: string;
  readonly executionId?: string;
}

/** What a run may say about itself. `status` stands in place of what returning or throwing would mean. */
export interface OutcomeReport {
  readonly status?: OutcomeStatus;
  readonly measured?: Measured;
  readonly responseDigest?: string;
}
