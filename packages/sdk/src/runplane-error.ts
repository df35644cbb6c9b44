import type { Approval } from './answer/approval.ts';
import type { Decision, Reason } from './answer/decision.ts';

/**
 * - `BLOCKED` a policy said no
 * - `FROZEN` somebody pressed the stop button for this agent, action, tool, target or organization
 * - `DENIED` a human said no, or the request for approval was withdrawn or replaced by a stricter one
 * - `SUPERSEDED` it was approved, but stricter policies took the approval's place before it was used
 * - `EXPIRED` nobody answered while the request was open, or the approval was not used in time
 * - `TIMEOUT` nobody answered while this call was waiting; the request is still open
 * - `REDEEMED` the decision was used already, by another call with the same `requestId`: the action runs there or ran
 * - `RUN_TIMEOUT` the callback ran longer than `runTimeoutMs`: what became of the action is unknown
 * - `UNAVAILABLE` there is no trustworthy answer
 * - `INVALID` the call itself is wrong: nothing was decided, and trying again changes nothing
 */
export type RunplaneErrorCode =
  | 'BLOCKED'
  | 'FROZEN'
  | 'DENIED'
  | 'SUPERSEDED'
  | 'EXPIRED'
  | 'TIMEOUT'
  | 'REDEEMED'
  | 'RUN_TIMEOUT'
  | 'UNAVAILABLE'
  | 'INVALID';

export interface RunplaneErrorDetails {
  readonly decision?: Decision | null;
  readonly approval?: Approval | null;
  readonly approvalId?: string | null;
  readonly requestId?: string | null;
  readonly reasons?: readonly Reason[];
  readonly undecided?: boolean;
  readonly retryAfterMs?: number | null;
  readonly cause?: unknown;
}

/** Why an action did not run, or for `RUN_TIMEOUT` was given up. `code` says which kind of why; `reasons` say it in detail, each with a stable code. */
export class RunplaneError extends Error {
  readonly code: RunplaneErrorCode;
  /** what the gateway answered, when it did */
  readonly decision: Decision | null;
  readonly decisionId: string | null;
  readonly requestId: string | null;
  readonly approval: Approval | null;
  readonly approvalId: string | null;
  readonly reasons: readonly Reason[];
  /** true when the gateway certainly decided nothing: it could not be reached, or it refused the call unseen */
  readonly undecided: boolean;
  /** when the gateway said how long to stay away */
  readonly retryAfterMs: number | null;

  constructor(code: RunplaneErrorCode, message: string, details: RunplaneErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'RunplaneError';
    this.code = code;
    this.decision = details.decision ?? null;
    this.decisionId = this.decision?.decisionId ?? null;
    this.requestId = details.requestId ?? this.decision?.requestId ?? null;
    this.approval = details.approval ?? null;
    this.approvalId = details.approvalId ?? this.approval?.id ?? this.decision?.approvalId ?? null;
    this.reasons = details.reasons ?? this.decision?.reasons ?? [];
    this.undecided = details.undecided ?? false;
    this.retryAfterMs = details.retryAfterMs ?? null;
  }
}

/** The caller's own mistake, found before anything was sent. `path` names the argument. */
export function invalid(path: string, message: string, cause?: unknown): RunplaneError {
  return new RunplaneError('INVALID', `\`${path}\` ${message}`, {
    reasons: [{ code: 'invalid_argument', path, message }],
    undecided: true,
    cause,
  });
}

/** An answer that must not be acted on, for a reason with a stable code. */
export function unavailable(code: string, message: string, details: RunplaneErrorDetails = {}): RunplaneError {
  return new RunplaneError('UNAVAILABLE', message, { ...details, reasons: [{ code, message }] });
}
