import type { Judgement } from '@runplane/core';
import { startWithinMs } from '../permits/opaque-permits.ts';
import type { Draft, Identity } from './record-decision.ts';

/**
 * The answer's text, but for what is no part of the record: permit and receipt. Only what is in the caller's words or composed by policies is escaped; the arrow of the matched rule
 * is written as an escape, because one character beyond Latin-1 would double the cost of the whole answer.
 */
export function answerText(
  { request, requestId }: Draft,
  { classification, verdict }: Judgement,
  { id, approval, execution, digest, place, limits }: Identity,
): string {
  const { decision, type, risk, policy } = verdict;
  const { action } = request;
  const { number, digest: setDigest } = place.state.policySet;
  const decided =
    `"requested":${JSON.stringify(action.requested)},"type":"${type}","category":"${verdict.category}",` +
    `"sensitivity":"${verdict.sensitivity}","confidence":${classification.confidence},"digest":"${digest}",` +
    `"organization":"${place.organization.org}","target":${JSON.stringify(action.target)},` +
    `"agent":${JSON.stringify(action.agent)},"environment":${JSON.stringify(action.environment)}`;
  const policyIn =
    `"id":${JSON.stringify(policy?.id ?? null)},"layer":${JSON.stringify(policy?.layer ?? null)},` +
    `"set":${number},"setDigest":"${setDigest}"`;
  return (
    `{"decision":"${decision}","reason":${JSON.stringify(verdict.reason)},"requestId":${JSON.stringify(requestId)},` +
    `"decisionId":"${id}","approvalId":${approval === null ? 'null' : `"${approval}"`},` +
    `"matchedRule":"${type} \\u2192 ${decision}","riskScore":${risk.score},"severity":"${risk.severity}",` +
    `"action":{${decided}},"policy":{${policyIn}},"reasons":${JSON.stringify(verdict.reasons)},` +
    `"risk":{"score":${risk.score},"factors":${JSON.stringify(risk.factors)}},` +
    `"limits":${limits.length === 0 ? '[]' : JSON.stringify(limits)},"execution":${startText(execution, place.now)},` +
    `"mode":"enforce"${place.organization.testOf === null ? '' : ',"test":true'}}`
  );
}

/** A redemption's time to start, as JSON text. */
export function startText(execution: string | null, redeemedAt: number): string {
  if (execution === null) return 'null';
  const startBy = new Date(redeemedAt + startWithinMs).toISOString();
  return `{"id":"${execution}","startBy":"${startBy}","startWithinMs":${startWithinMs}}`;
}
