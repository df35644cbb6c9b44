import type { Reason, ReasonCode, Verdict } from './verdict.ts';

/** The verdict on an action that is stopped whatever policies say to it. */
export function stopVerdict(verdict: Verdict, code: ReasonCode, message: string): Verdict {
  const reason: Reason = {
    code,
    policyId: null,
    path: null,
    actual: null,
    limit: null,
    message,
    passes: null,
    remedy: null,
  };
  return {
    ...verdict,
    decision: 'BLOCK',
    reason: message,
    matchedRule: `${verdict.type} → BLOCK`,
    policy: null,
    reasons: [reason],
    approval: null,
  };
}
