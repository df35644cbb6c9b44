import { isJsonObject, isText } from '../answer/json-object.ts';
import { isApprovalId } from '../approval/wait-for-approval.ts';
import type { Execute, GuardCall } from '../guard-call.ts';
import type { Gateway } from '../http/gateway.ts';
import { problemOf } from '../http/refused-call.ts';
import { unavailable } from '../runplane-error.ts';
import { type Execution, readExecution } from './execution.ts';

/** Takes an approved decision into use. The nonce makes it safe to repeat; anybody else's redemption is `REDEEMED`. */
export async function redeem(
  ask: Gateway,
  decisionId: string,
  digest: string | null,
  { execute, timeoutMs, signal }: Pick<GuardCall, 'timeoutMs' | 'signal'> & { readonly execute: Execute },
): Promise<Execution> {
  const path = `/api/v1/decisions/${encodeURIComponent(decisionId)}/redeem`;
  const body = JSON.stringify({ ...execute, ...(digest !== null && { digest }) });
  const sentAt = performance.now();
  const answer = await ask({ method: 'POST', path, body, timeoutMs, signal });
  const execution = readExecution(answer.execution, decisionId, sentAt);
  const isOfAnother = answer.decisionId !== decisionId || (digest !== null && answer.digest !== digest);
  if (execution !== null && !isOfAnother) return execution;
  throw unavailable('answer_malformed', `the gateway's answer about redeeming \`${decisionId}\` is of something else`);
}

/** The decision that took the place of the one to be redeemed, when it can still be approved. */
export function successorIn(error: unknown): { readonly decisionId: string; readonly approvalId: string } | null {
  const problem = problemOf(error);
  const successor = problem?.body.code === 'superseded' ? problem.body.supersededBy : null;
  if (!isJsonObject(successor)) return null;
  const { decisionId, approvalId } = successor;
  return isText(decisionId) && isApprovalId(approvalId) ? { decisionId, approvalId } : null;
}
