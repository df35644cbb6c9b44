import type { Judgement } from '@runplane/core';
import type { Draft, Identity } from './record-decision.ts';

/**
 * The answer's text. Only what is in the caller's words or composed by policies is escaped; the arrow of the matched rule
 * is written as an escape, because one character beyond Latin-1 would double the cost of the whole answer.
 */
export function answerText(
  { request, requestId }: Draft,
  { classification, verdict }: Judgement,
  { id, approval, digest, place }: Identity,
): string {
  const { decision, type, risk, policy } = verdict;
  const { number, digest: setDigest } = place.state.policySet;
  const decided =
    `"requested":${JSON.stringify(request.action.requested)},"type":"${type}","category":"${verdict.category}",` +
    `"sensitivity":"${verdict.sensitivity}","confidence":${classification.confidence},"digest":"${digest}"`;
  const policyIn =
    `"id":${JSON.stringify(policy?.id ?? null)},"layer":${JSON.stringify(policy?.layer ?? null)},` +
    `"set":${number},"setDigest":"${setDigest}"`;
  return (
    `{"decision":"${decision}","reason":${JSON.stringify(verdict.reason)},"requestId":${JSON.stringify(requestId)},` +
    `"decisionId":"${id}","approvalId":${approval === null ? 'null' : `"${approval}"`},` +
    `"matchedRule":"${type} \\u2192 ${decision}","riskScore":${risk.score},"severity":"${risk.severity}",` +
    `"action":{${decided}},"policy":{${policyIn}},"reasons":${JSON.stringify(verdict.reasons)},` +
    `"risk":{"score":${risk.score},"factors":${JSON.stringify(risk.factors)}},` +
    '"limits":[],"permit":null,"execution":null,"mode":"enforce"}'
  );
}
