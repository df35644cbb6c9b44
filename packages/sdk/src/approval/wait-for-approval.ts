import type { Approval } from '../answer/approval.ts';
import { readApproval } from '../answer/read-approval.ts';
import type { Gateway } from '../http/gateway.ts';
import { retryDelayMs } from '../http/retry-delay.ts';
import { pause } from '../http/within.ts';
import { RunplaneError } from '../runplane-error.ts';

export interface ApprovalWait {
  readonly timeoutMs: number;
  /** how long past the hold an answer may take */
  readonly answerWithinMs: number;
  readonly signal?: AbortSignal | undefined;
}

const longestHoldSeconds = 55;
/** Approvals that supersede each other without end are no approval. */
export const mostSuccessors = 3;

/** An approval that has its answer, and how many took each other's place until it. */
export interface ResolvedApproval {
  readonly approval: Approval;
  readonly successors: number;
}

/**
 * Holds on until the approval is no longer pending, or throws `TIMEOUT`. Follows an approval that was superseded, at most
 * `mostSuccessors` deep.
 */
export async function waitForApproval(
  ask: Gateway,
  approvalId: string,
  wait: ApprovalWait,
  mostFollowed = mostSuccessors,
): Promise<ResolvedApproval> {
  const deadline = performance.now() + wait.timeoutMs;
  let current = approvalId;
  for (let successors = 0; ; successors += 1) {
    const approval = await waitUntilResolved(ask, current, deadline, wait);
    const next = approval.status === 'superseded' ? approval.supersededBy : null;
    if (successors === mostFollowed || !isApprovalId(next)) return { approval, successors };
    current = next;
  }
}

async function waitUntilResolved(ask: Gateway, id: string, deadline: number, wait: ApprovalWait): Promise<Approval> {
  let lastFailure: unknown;
  for (let unheld = 0; ; ) {
    const leftMs = deadline - performance.now();
    if (leftMs <= 0) throw outOfPatience(id, wait.timeoutMs, lastFailure);
    const holdMs = Math.min(longestHoldSeconds, Math.floor(leftMs / 1000)) * 1000;
    const askedAt = performance.now();
    let retryAfterMs = 0;
    try {
      const timeoutMs = Math.min(leftMs, holdMs + wait.answerWithinMs);
      const path = `/api/v1/approvals/${encodeURIComponent(id)}?wait=${holdMs / 1000}`;
      const body = await ask({ method: 'GET', path, timeoutMs, retries: 0, signal: wait.signal });
      const approval = readApproval(body, id);
      if (approval.status !== 'pending') return approval;
      lastFailure = undefined;
    } catch (error) {
      if (!isPassing(error)) throw error;
      lastFailure = error;
      retryAfterMs = error.retryAfterMs ?? 0;
    }
    // A hold that was served needs no pause; a gateway or proxy that does not hold must not be hammered.
    const served = lastFailure === undefined && holdMs > 0 && performance.now() - askedAt >= holdMs * 0.9;
    unheld = served ? 0 : unheld + 1;
    const delayMs = served ? 0 : Math.max(retryDelayMs(unheld, Math.random()), retryAfterMs);
    if (delayMs > 0) await pause(Math.min(delayMs, Math.max(0, deadline - performance.now())), wait.signal);
  }
}

/** A gateway that is away for a while comes back; one that answers nonsense does not become right by asking again. */
function isPassing(error: unknown): error is RunplaneError {
  return (
    error instanceof RunplaneError && error.code === 'UNAVAILABLE' && error.reasons[0]?.code !== 'approval_malformed'
  );
}

export function isApprovalId(id: unknown): id is string {
  return typeof id === 'string' && id.startsWith('apr_');
}

function outOfPatience(approvalId: string, timeoutMs: number, cause: unknown): RunplaneError {
  const message = `nobody answered approval \`${approvalId}\` within ${timeoutMs} ms; it stays open for whoever decides`;
  return new RunplaneError('TIMEOUT', message, { approvalId, reasons: [{ code: 'approval_pending', message }], cause });
}
