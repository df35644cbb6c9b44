/** Where the execution of a decision stands. */
export type ExecutionStatus = 'issued' | 'redeemed' | 'succeeded' | 'failed' | 'not_executed' | 'unknown' | 'expired';

export type OutcomeStatus = 'succeeded' | 'failed' | 'not_executed' | 'unknown';

/** What can happen to an execution: it is redeemed, its time to be redeemed ends, or its outcome is told. */
export type ExecutionEvent = 'redeem' | 'expire' | OutcomeStatus;

export type ExecutionRefusal = 'already_redeemed' | 'not_redeemable' | 'permit_expired' | 'outcome_recorded';

export type ExecutionStep =
  | { readonly kind: 'next'; readonly status: ExecutionStatus }
  /** nothing changes, and nothing is recorded */
  | { readonly kind: 'same' }
  | { readonly kind: 'refused'; readonly code: ExecutionRefusal };

export interface Execution {
  readonly status: ExecutionStatus;
  readonly redeemedAt: number | null;
  /** a person let it run: then it runs when it is redeemed, and not before */
  readonly isApproved: boolean;
}

/** An approval or a permit that nobody has used yet. */
export const unusedExecution = (isApproved: boolean): Execution => ({ status: 'issued', redeemedAt: null, isApproved });

type Row = Readonly<Record<ExecutionEvent, ExecutionStatus | ExecutionRefusal | 'same'>>;

/** The end: the same outcome again changes nothing, any other is too late. */
const final: Row = {
  redeem: 'not_redeemable',
  expire: 'same',
  succeeded: 'outcome_recorded',
  failed: 'outcome_recorded',
  not_executed: 'outcome_recorded',
  unknown: 'outcome_recorded',
};

const outcomes = {
  succeeded: 'succeeded',
  failed: 'failed',
  not_executed: 'not_executed',
  unknown: 'unknown',
} as const;

const rows: Readonly<Record<ExecutionStatus, Row>> = {
  issued: { redeem: 'redeemed', expire: 'expired', ...outcomes },
  redeemed: { redeem: 'already_redeemed', expire: 'same', ...outcomes },
  // nobody heard of it in time: a late report, or a person who looked, settles it
  unknown: { redeem: 'not_redeemable', expire: 'same', ...outcomes, unknown: 'same' },
  // the permit is over, which says nothing of an action that needs none; that nobody knows more is no news
  expired: { redeem: 'permit_expired', expire: 'same', ...outcomes, unknown: 'permit_expired' },
  succeeded: { ...final, succeeded: 'same' },
  failed: { ...final, failed: 'same' },
  not_executed: { ...final, not_executed: 'same' },
};

/** What becomes of an execution. The same redemption again (same nonce) is the caller's to answer before. */
export function stepExecution(execution: Execution, event: ExecutionEvent): ExecutionStep {
  const { status, redeemedAt, isApproved } = execution;
  const isRedeemed = redeemedAt !== null;
  if (event === 'redeem' && isRedeemed) return refused('already_redeemed');
  if (isApproved && !isRedeemed && isReportOfRunning(event)) return refused('not_redeemable');
  const step = rows[status][event];
  if (step === 'same') return { kind: 'same' };
  return isRefusal(step) ? refused(step) : { kind: 'next', status: step };
}

/** An approval that is not redeemed can be given up (`not_executed`), but nothing can have come of it. */
const isReportOfRunning = (event: ExecutionEvent): boolean =>
  event === 'succeeded' || event === 'failed' || event === 'unknown';

const refused = (code: ExecutionRefusal): ExecutionStep => ({ kind: 'refused', code });

const refusals: ReadonlySet<string> = new Set<ExecutionRefusal>([
  'already_redeemed',
  'not_redeemable',
  'permit_expired',
  'outcome_recorded',
]);

const isRefusal = (step: ExecutionStatus | ExecutionRefusal): step is ExecutionRefusal => refusals.has(step);
