import {
  type Charge,
  type Classification,
  canonicalJson,
  formatDecimal,
  type JsonObject,
  type JsonValue,
  type Judgement,
  type LimitState,
  type Reason,
  type Verdict,
} from '@runplane/core';
import type { Envelope, Place, WrittenEntry } from '../ledger/command.ts';
import { type ActionTexts, environmentInClear, sealAction } from '../ledger/decision-entry.ts';
import { entryVersion } from '../ledger/leaf.ts';
import { digestOf } from '../ledger/sha256.ts';
import { startWithinMs } from '../permits/opaque-permits.ts';
import type { KnownTool } from '../tools/tool-knowledge.ts';
import type { Draft, Identity } from './record-decision.ts';

/**
 * Binds a decision to the exact action: SHA-256 of the RFC 8785 text of agent, arguments, environment, organization,
 * requested name, target, type and version. Executors recompute it from what they are about to run.
 */
export function actionDigest(org: string, texts: ActionTexts, { type }: Verdict): string {
  return digestOf(
    `{"agent":${texts.agent},"args":${texts.args},"environment":${texts.environment},"org":"${org}",` +
      `"requested":${texts.requested},"target":${texts.target},"type":"${type}","v":1}`,
  );
}

/** In clear: ids, codes, types, magnitudes. What was asked for in the caller's words is committed to only. */
export function decisionEntry(
  draft: Draft,
  judgement: Judgement,
  identity: Identity,
  texts: ActionTexts,
): WrittenEntry {
  const { action } = draft.request;
  return {
    kind: 'decision',
    subject: identity.id,
    sealed: [...sealAction(action, texts, identity.digest), ...sealTool(draft), ...sealExecutor(draft, identity)],
    write: (envelope, commitments) => decisionLeaf(draft, judgement, identity, envelope, commitments),
  };
}

/** What the call said of its tool, and what was known of it: the trace follows from that, too. */
function sealTool({ request, tool }: Draft): readonly (readonly [string, string])[] {
  const sealed: [string, string][] = [];
  if (request.tool !== null) sealed.push(['tool', canonicalJson({ ...request.tool })]);
  if (tool !== null) sealed.push(['knowledge', canonicalJson(toRecordedTool(tool))]);
  return sealed;
}

function sealExecutor(
  { request: { execute } }: Draft,
  { execution }: Identity,
): readonly (readonly [string, string])[] {
  return execute === null || execution === null ? [] : [['executor', JSON.stringify(execute.executor)]];
}

function toRecordedTool({ definitions, drift }: KnownTool): JsonObject {
  const recorded = definitions.map(({ digest, knowledge: { definition, override } }) => {
    return { digest, override: override as JsonValue, source: definition.source };
  });
  return { definitions: recorded, drift };
}

// Members in the order of RFC 8785, by hand: of all entries these are written most often by far. Identifiers, codes and
// types need no escaping; ids of policies are the only text here that somebody chose.
function decisionLeaf(
  { request, key, tool, idempotency, supersedes }: Draft,
  { classification, verdict }: Judgement,
  { id, approval, execution, agent, place, limits, charges }: Identity,
  { log, ts }: Envelope,
  commitments: string,
): string {
  const { number, digest } = place.state.policySet;
  const { policy, risk } = verdict;
  const confidence = Math.round(classification.confidence * 100);
  const environment = environmentInClear(request.action.environment);
  const keyed =
    idempotency === null
      ? ''
      : `"idempotency":{"key":"${toHex(idempotency.key)}","request":"${toHex(idempotency.request)}"},`;
  const factors = risk.factors.map(({ code, points }) => `{"code":"${code}","points":${points}}`).join(',');
  return (
    `{"action":{"category":"${verdict.category}","confidence":${confidence},"sensitivity":"${verdict.sensitivity}",` +
    `"type":"${verdict.type}"},"agent":${agent === null ? 'null' : `"${agent.id}"`},${approvalText(verdict, approval, place)}` +
    `${chargesText(charges)}"commitments":${commitments},"decision":"${verdict.decision}",` +
    `"environment":${environment === null ? 'null' : `"${environment}"`},${executionText(execution, place)}"id":"${id}",` +
    `${keyed}"key":"${key.id}","kind":"decision",${limitsText(limits)}"log":"${log}","measures":${measuresText(classification)},"mode":"enforce",` +
    `"policy":{"digest":"${digest}","id":${JSON.stringify(policy?.id ?? null)},` +
    `"layer":${policy === null ? 'null' : `"${policy.layer}"`},"set":${number}},` +
    `"reasons":[${verdict.reasons.map(reasonText).join(',')}],"risk":{"factors":[${factors}],"score":${risk.score}},` +
    `${supersedes === null ? '' : `"supersedes":"${supersedes}",`}${toolText(tool)}"trace":"${traceDigest(digest, verdict.outcomes)}","ts":"${ts}","v":"${entryVersion}"}`
  );
}

function approvalText({ approval: terms }: Verdict, id: string | null, { now }: Place): string {
  if (terms === null) return '';
  const expiresAt = new Date(now + terms.expiresInMs).toISOString();
  return `"approval":{"count":${terms.count},"expiresAt":"${expiresAt}","id":"${id}","useWithinMs":${terms.useWithinMs}},`;
}

/** The names of counters hold ids, codes and hashes, and ids of policies. */
function chargesText(charges: readonly Charge[]): string {
  if (charges.length === 0) return '';
  const texts = charges.map(
    ({ amount, counter, currency, measure, over, windowMs }) =>
      `{"amount":"${amount}","counter":${JSON.stringify(counter)},"currency":${JSON.stringify(currency)},` +
      `"measure":"${measure}","over":${over},"windowMs":${windowMs}}`,
  );
  return `"charges":[${texts.join(',')}],`;
}

function executionText(id: string | null, { now }: Place): string {
  if (id === null) return '';
  return `"execution":{"id":"${id}","startBy":"${new Date(now + startWithinMs).toISOString()}"},`;
}

function limitsText(limits: readonly LimitState[]): string {
  if (limits.length === 0) return '';
  const texts = limits.map(
    ({ before, id, limit, reserved }) =>
      `{"before":"${before}","id":${JSON.stringify(id)},"limit":"${limit}","reserved":"${reserved}"}`,
  );
  return `"limits":[${texts.join(',')}],`;
}

function toolText(tool: KnownTool | null): string {
  if (tool === null) return '';
  const { standing, drift, definitions } = tool;
  const [{ id, digest }] = definitions;
  return `"tool":{"digest":"${digest}","drift":${drift !== null},"id":"${id}","standing":"${standing}"},`;
}

function reasonText({ code, limit, policyId }: Reason): string {
  return `{"code":"${code}","limit":${JSON.stringify(limit)},"policy":${JSON.stringify(policyId)}}`;
}

function measuresText({ measures }: Classification): string {
  const texts: string[] = [];
  for (const name of measureOrder) {
    const measure = measures[name];
    if (measure === undefined) continue;
    if (measure.state !== 'known') texts.push(`"${name}":{"state":"${measure.state}"}`);
    else {
      const currency = measure.currency === null ? '' : `"currency":${JSON.stringify(measure.currency)},`;
      texts.push(`"${name}":{${currency}"source":"${measure.source}","value":"${formatDecimal(measure.value)}"}`);
    }
  }
  return `{${texts.join(',')}}`;
}

const measureOrder = ['amount', 'calls', 'instances', 'recipients', 'records'] as const;

/** The trace follows from the set and its outcomes, of which a set sees the same few again and again. */
const traceDigests = new Map<string, string>();
const maxTraceDigests = 4_096;

function traceDigest(setDigest: string, outcomes: string): string {
  const text = `${setDigest}\n${outcomes}`;
  const known = traceDigests.get(text);
  if (known !== undefined) return known;
  if (traceDigests.size >= maxTraceDigests) traceDigests.clear();
  const digest = digestOf(text);
  traceDigests.set(text, digest);
  return digest;
}

function toHex(bytes: Uint8Array): string {
  return `sha256:${Buffer.from(bytes).toString('hex')}`;
}
