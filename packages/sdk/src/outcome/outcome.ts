/**
 * - `succeeded` the callback returned
 * - `failed` the callback threw
 * - `not_executed` nothing was done
 * - `unknown` nobody waits for the callback any more; a later outcome may still follow
 */
export type OutcomeStatus = 'succeeded' | 'failed' | 'not_executed' | 'unknown';

/** What became of an execution, as the gateway is told. */
export interface Outcome {
  readonly decisionId: string;
  readonly executionId: string | null;
  readonly status: OutcomeStatus;
  /** by measure; exact decimals */
  readonly measured?: Readonly<Record<string, string>>;
  readonly durationMs?: number;
  /** the error's name or a stable code; never its message, which may hold secrets */
  readonly error?: string;
  /** of what the callback returned; null where that is not JSON */
  readonly responseDigest?: Promise<string> | null;
}

/** An outcome that the gateway did not take, and why. `code` is stable. */
export interface UndeliveredOutcome {
  readonly decisionId: string;
  readonly executionId: string | null;
  readonly status: OutcomeStatus;
  readonly code: string;
  readonly message: string;
}
