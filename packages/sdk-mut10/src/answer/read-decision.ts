import { unavailable } from '../runplane-error.ts';
import type { Decision, DecisionKind, Reason, Receipt } from './decision.ts';
import { isJsonObject, isText, type JsonObject } from './json-object.ts';

/**
 * Takes an answer for a decision only when nothing about it is surprising: a proxy's page, another call's answer or a
 * verdict this client does not know must never run anything.
 */
export function readDecision(body: JsonObject, requested: string): Decision {
  const { decision, decisionId, requestId, approvalId = null, reason, receipt, reasons = [] } = body;
  if (!isDecisionKind(decision)) throw malformed('decision', decision);
  if (!isText(decisionId)) throw malformed('decisionId', decisionId);
  if (!isText(requestId)) throw malformed('requestId', requestId);
  if (typeof reason !== 'string') throw malformed('reason', reason);
  if (decision === 'REQUIRE_APPROVAL' ? !isText(approvalId) : approvalId !== null) {
    throw malformed('approvalId', approvalId);
  }
  if (!isReceipt(receipt)) throw malformed('receipt', receipt);
  if (!Array.isArray(reasons) || !reasons.every(isReason)) throw malformed('reasons', reasons);
  if (isJsonObject(body.action) && body.action.requested !== requested) {
    throw malformed('action.requested', body.action.requested);
  }
  return Object.freeze({ ...body, decision, decisionId, requestId, approvalId, reason, receipt, reasons }) as Decision;
}

function isDecisionKind(value: unknown): value is DecisionKind {
  return value === 'ALLOW' || value === 'BLOCK' || value === 'REQUIRE_APPROVAL';
}

function isReason(value: unknown): value is Reason {
  return isJsonObject(value) && isText(value.code) && typeof value.message === 'string';
}

function isReceipt(value: unknown): value is Receipt {
  return (
    isJsonObject(value) &&
    isText(value.origin) &&
    typeof value.seq === 'string' &&
    /^(?:0|[1-9]\d{0,18})$/.test(value.seq) &&
    (value.leaf === undefined || typeof value.leaf === 'string') &&
    (value.checkpoint === undefined || typeof value.checkpoint === 'string') &&
    (value.proof === undefined || (Array.isArray(value.proof) && value.proof.every((hash) => typeof hash === 'string')))
  );
}

function malformed(member: string, value: unknown): Error {
  const shown = value === undefined ? 'is missing' : `is ${JSON.stringify(value)?.slice(0, 80)}`;
  return unavailable('answer_malformed', `the gateway's answer cannot be acted on: \`${member}\` ${shown}`);
}
