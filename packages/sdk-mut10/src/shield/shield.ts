import type { AuditVerification } from '../answer/audit-verification.ts';
import { isText, type JsonObject } from '../answer/json-object.ts';
import { readAuditVerification } from '../answer/read-audit-verification.ts';
import { type Attempt, attempt } from '../http/attempt.ts';
import { pause } from '../http/within.ts';
import { invalid } from '../runplane-error.ts';
import { readBaseUrl, readDuration } from '../settings.ts';
import { ShieldError } from './shield-error.ts';

export type ShieldDecision = 'ALLOW' | 'BLOCK' | 'REQUIRE_APPROVAL';
export type ShieldApprovalStatus = 'pending' | 'approved' | 'denied' | 'expired';

export interface ShieldConfig {
  readonly baseUrl: string;
  readonly apiKey: string;
  /** how long a guard request may take; default 3,000 */
  readonly timeoutMs?: number;
  /** `open` runs the action when the gateway certainly decided nothing; default `closed` */
  readonly failMode?: 'open' | 'closed';
  /** how long `guard` waits for a human; default 300,000 */
  readonly approvalTimeoutMs?: number;
  /** the first pause between polls, doubled after each up to 10,000; default 2,000 */
  readonly approvalPollIntervalMs?: number;
}

export interface DecideRequest {
  readonly actionType: string;
  readonly target: string;
  readonly context?: object | null;
  readonly requestId?: string;
}

export interface DecideResponse {
  readonly decision: ShieldDecision;
  readonly reason: string;
  readonly requestId: string;
  readonly approvalId: string | null;
  readonly matchedRule?: string;
  readonly riskScore?: number;
  readonly severity?: string;
}

export interface ApprovalPollResponse {
  readonly status: ShieldApprovalStatus;
  readonly resolvedAt?: string;
  readonly resolvedBy?: string;
  readonly comment?: string;
}

type Unanswered = Exclude<Attempt, { kind: 'answered' }>;

const longestPollIntervalMs = 10_000;

/**
 * The client that existing integrations use: the same calls, requests, defaults and error codes. New code takes
 * `Runplane`, which retries safely, tells a policy's no from a network's, and watches the log.
 */
export class Shield {
  readonly #config: Required<ShieldConfig>;

  constructor(config: ShieldConfig) {
    if (!isText(config.apiKey)) throw invalid('apiKey', 'is missing: pass the key that the gateway gave you');
    this.#config = {
      baseUrl: readBaseUrl(config.baseUrl),
      apiKey: config.apiKey,
      timeoutMs: readDuration('timeoutMs', config.timeoutMs ?? 3_000),
      failMode: config.failMode ?? 'closed',
      approvalTimeoutMs: readDuration('approvalTimeoutMs', config.approvalTimeoutMs ?? 300_000),
      approvalPollIntervalMs: readDuration('approvalPollIntervalMs', config.approvalPollIntervalMs ?? 2_000),
    };
  }

  /** What `fn` returns, or a `ShieldError`. `fn` runs at most once, and only when the action may run. */
  async guard<T>(actionType: string, target: string, context: object | null, fn: () => T | Promise<T>): Promise<T> {
    const answer = await this.decide({ actionType, target, context });
    if (answer.decision === 'BLOCK') throw new ShieldError(`blocked: ${answer.reason}`, 'BLOCKED', answer.requestId);
    if (answer.decision === 'REQUIRE_APPROVAL') await this.#requireApproval(answer);
    return fn();
  }

  /** The decision. A gateway that cannot be asked reads as BLOCK, or as ALLOW where `failMode` covers it. */
  async decide(request: DecideRequest): Promise<DecideResponse> {
    const { actionType: type, target, context, requestId } = request;
    const body = toBody({ action: { type, target, context: context ?? {} }, requestId });
    const result = await this.#send('POST', '/api/v1/guard', body);
    return result.kind === 'answered' ? readAnswer(result.body) : unanswered(result, this.#config.failMode);
  }

  /** Asks until the approval is no longer pending; `TIMEOUT` when that takes longer than `approvalTimeoutMs`. */
  async pollApproval(approvalId: string): Promise<ApprovalPollResponse> {
    const { approvalTimeoutMs, approvalPollIntervalMs } = this.#config;
    const deadline = performance.now() + approvalTimeoutMs;
    for (let intervalMs = approvalPollIntervalMs; ; intervalMs = Math.min(intervalMs * 2, longestPollIntervalMs)) {
      const result = await this.#send('GET', `/api/v1/approvals/${encodeURIComponent(approvalId)}`);
      const approval = result.kind === 'answered' ? readApproval(result.body, approvalId) : null;
      if (approval !== null && approval.status !== 'pending') return approval;
      const leftMs = deadline - performance.now();
      if (leftMs <= 0) {
        throw new ShieldError(`nobody answered approval ${approvalId} within ${approvalTimeoutMs} ms`, 'TIMEOUT');
      }
      await pause(Math.min(intervalMs, leftMs), undefined);
    }
  }

  async verifyAuditChain(): Promise<AuditVerification> {
    const result = await this.#send('GET', '/api/audit/verify');
    if (result.kind === 'answered') return readVerification(result.body);
    const cause = result.kind === 'failed' ? result.cause : undefined;
    const message = `the audit chain could not be verified: ${describe(result)}`;
    throw new ShieldError(message, 'NETWORK_ERROR', undefined, { cause });
  }

  async #requireApproval({ approvalId, requestId }: DecideResponse): Promise<void> {
    const { status, resolvedBy, comment } = await this.pollApproval(approvalId ?? '').catch((error) => {
      throw error instanceof ShieldError ? new ShieldError(error.message, error.code, requestId) : error;
    });
    if (status === 'approved') return;
    // Fail-open stops here: what nobody approved does not run in any mode.
    if (status === 'expired') throw new ShieldError('the request for approval expired', 'TIMEOUT', requestId);
    const by = isText(resolvedBy) ? ` by ${resolvedBy}` : '';
    throw new ShieldError(`denied${by}${isText(comment) ? `: ${comment}` : ''}`, 'DENIED', requestId);
  }

  #send(method: 'GET' | 'POST', path: string, body?: string): Promise<Attempt> {
    const { baseUrl, apiKey, timeoutMs } = this.#config;
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` };
    const request = { method, url: `${baseUrl}${path}`, headers, timeoutMs, ...(body !== undefined && { body }) };
    return attempt((input, init) => globalThis.fetch(input, init), request);
  }
}

/** Unlike `Runplane`, whatever JSON drops is dropped: existing callers rely on it. */
function toBody(request: { readonly action: object; readonly requestId: string | undefined }): string {
  try {
    return JSON.stringify(request);
  } catch (cause) {
    throw new ShieldError('the context cannot be written as JSON', 'UNKNOWN', request.requestId, { cause });
  }
}

function readAnswer(body: JsonObject): DecideResponse {
  const { decision, approvalId = null } = body;
  const requestId = isText(body.requestId) ? body.requestId : '';
  if (decision !== 'ALLOW' && decision !== 'BLOCK' && decision !== 'REQUIRE_APPROVAL') {
    throw new ShieldError(`the gateway answered with the decision ${JSON.stringify(decision)}`, 'UNKNOWN', requestId);
  }
  if (decision === 'REQUIRE_APPROVAL' && !isText(approvalId)) {
    throw new ShieldError('the gateway asks for approval without an `approvalId`', 'UNKNOWN', requestId);
  }
  const reason = typeof body.reason === 'string' ? body.reason : '';
  return { ...body, decision, reason, requestId, approvalId: isText(approvalId) ? approvalId : null };
}

function readApproval(body: JsonObject, approvalId: string): ApprovalPollResponse {
  const { status } = body;
  if (status !== 'pending' && status !== 'approved' && status !== 'denied' && status !== 'expired') {
    throw new ShieldError(`approval ${approvalId} has the unknown status ${JSON.stringify(status)}`, 'UNKNOWN');
  }
  return { ...body, status };
}

function readVerification(body: JsonObject): AuditVerification {
  try {
    return readAuditVerification(body);
  } catch (cause) {
    throw new ShieldError('the answer about the audit chain makes no sense', 'UNKNOWN', undefined, { cause });
  }
}

/** INVARIANT (fail open): never when a decision may exist, so a lost BLOCK or request for approval never becomes a run. */
function unanswered(result: Unanswered, failMode: 'open' | 'closed'): DecideResponse {
  const isOpen = failMode === 'open' && result.kind === 'failed' && result.undecided;
  return {
    decision: isOpen ? 'ALLOW' : 'BLOCK',
    reason: `${describe(result)} (fail-${isOpen ? 'open' : 'closed'})`,
    requestId: '',
    approvalId: null,
  };
}

function describe({ reason }: Unanswered): string {
  return reason.message.includes(reason.code) ? reason.message : `${reason.code}: ${reason.message}`;
}
