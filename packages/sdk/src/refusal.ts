import type { Approval } from './answer/approval.ts';
import type { Decision, Reason } from './answer/decision.ts';
import type { Freeze } from './freeze/freeze.ts';
import { RunplaneError } from './runplane-error.ts';

/** A BLOCK as the error that `guard` throws. The message is fit to be shown to the model: it says what would pass. */
export function blocked(decision: Decision, action: string, target: string): RunplaneError {
  if (decision.reasons.some(({ code }) => code === 'frozen')) {
    return new RunplaneError('FROZEN', `\`${action}\` on \`${target}\` is frozen: ${decision.reason}`, { decision });
  }
  const passes = decision.reasons.flatMap((reason) => (reason.passes ? [reason.passes] : []));
  const hint = passes.length > 0 ? ` (would pass: ${passes.join('; ')})` : '';
  return new RunplaneError('BLOCKED', `\`${action}\` on \`${target}\` is blocked: ${decision.reason}${hint}`, {
    decision,
  });
}

/** The error for an approval that ended otherwise than approved. */
export function unapproved(decision: Decision, approval: Approval, action: string, target: string): RunplaneError {
  const code = approval.status === 'expired' ? 'EXPIRED' : 'DENIED';
  const says = approval.comment === null ? '' : `: ${approval.comment}`;
  const by = approval.resolvedBy === null ? '' : ` by ${approval.resolvedBy}`;
  const message = `\`${action}\` on \`${target}\` ${endings[approval.status] ?? approval.status}${by}${says}`;
  const reason: Reason = { code: `approval_${approval.status}`, message };
  return new RunplaneError(code, message, { decision, approval, reasons: [reason, ...decision.reasons] });
}

/** What aborts a callback, or keeps it from starting, when a freeze was pressed after the decision. */
export function frozen({ id, reason }: Freeze, decision: Decision | null): RunplaneError {
  const message = `stopped by freeze \`${id}\`: ${reason}`;
  return new RunplaneError('FROZEN', message, { decision, reasons: [{ code: 'frozen', message }] });
}

/** The stable code of what kept a callback from starting. What aborts that is no error of ours is the caller's own abort. */
export function reasonCode(error: unknown): string {
  return error instanceof RunplaneError ? (error.reasons[0]?.code ?? error.code) : 'aborted';
}

/** The same error, with the decision that led to it. */
export function about(error: unknown, decision: Decision): unknown {
  if (!(error instanceof RunplaneError)) return error;
  const { code, message, reasons, approvalId, approval, retryAfterMs, cause } = error;
  return new RunplaneError(code, message, { decision, reasons, approvalId, approval, retryAfterMs, cause });
}

const endings: Readonly<Record<string, string>> = {
  denied: 'was denied',
  expired: 'was not approved while the request was open',
  cancelled: 'was not approved: the request was withdrawn',
  superseded: 'was not approved: stricter policies replaced the request',
};
