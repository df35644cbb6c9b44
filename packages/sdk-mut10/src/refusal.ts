import type { Approval } from './answer/approval.ts';
import type { Decision, Reason } from './answer/decision.ts';
import { RunplaneError } from './runplane-error.ts';

/** A BLOCK as the error that `guard` throws. The message is fit to be shown to the model: it says what would pass. */
export function blocked(decision: Decision, action: string, target: string): RunplaneError {
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

const endings: Readonly<Record<string, string>> = {
  denied: 'was denied',
  expired: 'was not approved while the request was open',
  cancelled: 'was not approved: the request was withdrawn',
  superseded: 'was not approved: stricter policies replaced the request',
};
