import { unavailable } from '../runplane-error.ts';
import type { Approval, ApprovalStatus } from './approval.ts';
import { isJsonObject, isText, type JsonObject } from './json-object.ts';

const statuses: readonly unknown[] = ['pending', 'approved', 'denied', 'expired', 'cancelled', 'superseded'];

/** Takes an answer for the state of exactly the approval that was asked for. */
export function readApproval(body: JsonObject, approvalId: string): Approval {
  const { status, id = approvalId } = body;
  if (!statuses.includes(status) || id !== approvalId) {
    const shown = JSON.stringify({ id, status }).slice(0, 120);
    throw unavailable('approval_malformed', `the gateway's answer about approval \`${approvalId}\` is ${shown}`);
  }
  return Object.freeze({
    id: approvalId,
    status: status as ApprovalStatus,
    resolvedAt: textOrNull(body.resolvedAt),
    resolvedBy: textOrNull(body.resolvedBy),
    comment: textOrNull(body.comment),
    supersededBy: textOrNull(body.supersededBy),
    decisionId: textOrNull(body.decisionId),
    actionDigest: isJsonObject(body.action) ? textOrNull(body.action.digest) : null,
  });
}

function textOrNull(value: unknown): string | null {
  return isText(value) ? value : null;
}
