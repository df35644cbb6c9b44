import type { Approval } from './answer/approval.ts';
import type { Decision, Reason } from './answer/decision.ts';
import { RunplaneError, type RunplaneErrorCode } from './runplane-error.ts';

/** What became of a guarded action. */
export type GuardResult<T> = Executed<T> | NotRun;

export interface Executed<T> {
  readonly status: 'executed';
  /** what the callback returned */
  readonly output: T;
  /** null only when the action ran under `failOpen`: then nothing was decided */
  readonly decision: Decision | null;
  /** the approval that let it run, when it needed one */
  readonly approval: Approval | null;
}

export interface NotRun {
  readonly status: 'blocked' | 'frozen' | 'denied' | 'superseded' | 'expired' | 'timeout' | 'redeemed' | 'unavailable';
  /** what the gateway answered, when it did */
  readonly decision: Decision | null;
  readonly approval: Approval | null;
  /** the request for approval, also while it is still open */
  readonly approvalId: string | null;
  readonly reasons: readonly Reason[];
  /** what `guard` would have thrown */
  readonly error: RunplaneError;
}

const statuses: Readonly<Record<Exclude<RunplaneErrorCode, 'INVALID' | 'RUN_TIMEOUT'>, NotRun['status']>> = {
  BLOCKED: 'blocked',
  FROZEN: 'frozen',
  DENIED: 'denied',
  SUPERSEDED: 'superseded',
  EXPIRED: 'expired',
  TIMEOUT: 'timeout',
  REDEEMED: 'redeemed',
  UNAVAILABLE: 'unavailable',
};

/** Throws on what does not say that the action was kept from running: a wrong call, or the caller's own abort. */
export function toGuardResult(error: unknown): NotRun {
  if (!(error instanceof RunplaneError) || error.code === 'INVALID' || error.code === 'RUN_TIMEOUT') throw error;
  const { decision, approval, approvalId, reasons } = error;
  return { status: statuses[error.code], decision, approval, approvalId, reasons, error };
}
