import type { Answered } from './gateway-process.ts';
import type { LoopAnswers } from './loop-oracle.ts';
import { testAdminKey, testAgentKey } from './start-gateway.ts';

export interface LoopAnswer {
  /** 0 where there was none */
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into answers of every shape
  readonly json: any;
}

export interface CallMore {
  readonly key?: string;
  readonly idempotencyKey?: string;
}

/** A client of several gateways of one log, that keeps what it was answered for the oracles. */
export class LoopClient implements LoopAnswers {
  readonly #urls: () => readonly string[];
  readonly #timeoutMs: number;
  readonly receipts: Answered[] = [];
  readonly keyed: { readonly key: string; readonly decisionId: string; readonly seq: string }[] = [];
  /** decisions whose action this client began to run */
  readonly effects: string[] = [];

  constructor(urls: () => readonly string[], timeoutMs = 60_000) {
    this.#urls = urls;
    this.#timeoutMs = timeoutMs;
  }

  get gateways(): number {
    return this.#urls().length;
  }

  async call(gateway: number, method: string, path: string, body?: unknown, more: CallMore = {}): Promise<LoopAnswer> {
    const urls = this.#urls();
    const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    try {
      const response = await fetch(`${urls[gateway % urls.length]}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${more.key ?? testAgentKey}`,
          ...(text !== undefined && { 'content-type': text === body ? 'application/yaml' : 'application/json' }),
          ...(more.idempotencyKey !== undefined && { 'idempotency-key': more.idempotencyKey }),
        },
        ...(text !== undefined && { body: text }),
        signal: AbortSignal.timeout(this.#timeoutMs),
      });
      const answer = await response.text();
      return { status: response.status, json: answer.startsWith('{') ? JSON.parse(answer) : {} };
    } catch {
      return { status: 0, json: {} };
    }
  }

  async guard(gateway: number, body: object, more: CallMore = {}): Promise<LoopAnswer> {
    const answer = await this.call(gateway, 'POST', '/api/v1/guard', body, more);
    if (answer.status !== 200) return answer;
    const { decisionId, receipt, execution } = answer.json;
    this.receipts.push(answer.json);
    if (more.idempotencyKey !== undefined) {
      this.keyed.push({ key: `${more.key ?? ''} ${more.idempotencyKey}`, decisionId, seq: receipt.seq });
    }
    if (execution !== null && !this.effects.includes(decisionId)) this.effects.push(decisionId);
    return answer;
  }

  async redeem(gateway: number, decisionId: string, nonce: string, more: CallMore = {}): Promise<LoopAnswer> {
    const body = { executor: 'test', nonce };
    const answer = await this.call(gateway, 'POST', `/api/v1/decisions/${decisionId}/redeem`, body, more);
    if (answer.status === 200) this.receipts.push(answer.json);
    return answer;
  }

  report(gateway: number, decisionId: string, status: string, more: object = {}): Promise<LoopAnswer> {
    return this.call(gateway, 'POST', `/api/v1/decisions/${decisionId}/outcome`, { status, ...more });
  }

  answer(gateway: number, approvalId: string, verb: 'approve' | 'deny'): Promise<LoopAnswer> {
    return this.call(gateway, 'POST', `/api/v1/approvals/${approvalId}/${verb}`, undefined, { key: testAdminKey });
  }

  async activate(yaml: string): Promise<void> {
    const { status, json } = await this.call(0, 'PUT', '/api/v1/policies', yaml, { key: testAdminKey });
    if (status !== 200) throw new Error(JSON.stringify(json));
  }
}
