import type { JsonObject } from '../answer/json-object.ts';
import { RunplaneError } from '../runplane-error.ts';
import { attempt, type Failure } from './attempt.ts';
import { refusedCall } from './refused-call.ts';
import { retryDelayMs } from './retry-delay.ts';
import { pause } from './within.ts';

/** A gateway that asks for more than this is better reported than waited for. */
const longestRetryAfterMs = 10_000;

export const wireVersion = '2026-11-22';

export interface GatewayOptions {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly timeoutMs: number;
  readonly retries: number;
  readonly fetch: typeof globalThis.fetch;
}

export interface Call {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** of each attempt */
  readonly timeoutMs?: number | undefined;
  readonly retries?: number;
  readonly signal?: AbortSignal | undefined;
}

/** Asks the gateway: the answer's body, or a RunplaneError (mostly `INVALID` or `UNAVAILABLE`). */
export type Gateway = (call: Call) => Promise<JsonObject>;

/**
 * Calls may be repeated: a GET changes nothing, a guard call carries the same idempotency key each time, a redemption the
 * same nonce, and an outcome that is known already is not recorded again.
 */
export function createGateway(options: GatewayOptions): Gateway {
  return async function ask(call) {
    const { method, path, body, signal, timeoutMs = options.timeoutMs, retries = options.retries } = call;
    const headers = {
      accept: 'application/json',
      authorization: `Bearer ${options.apiKey}`,
      'runplane-version': wireVersion,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...call.headers,
    };
    const request = {
      method,
      url: `${options.baseUrl}${path}`,
      headers,
      timeoutMs,
      signal,
      ...(body !== undefined && { body }),
    };
    let undecided = true;
    for (let attempts = 0; ; attempts += 1) {
      const result = await attempt(options.fetch, request);
      if (result.kind === 'answered') return result.body;
      if (result.kind === 'refused') throw refusedCall(result);
      undecided &&= result.undecided;
      const delayMs = Math.max(retryDelayMs(attempts, Math.random()), result.retryAfterMs ?? 0);
      if (!result.retriable || attempts >= retries || delayMs > longestRetryAfterMs)
        throw unavailableAfter(result, undecided);
      await pause(delayMs, signal);
    }
  };
}

function unavailableAfter(failure: Failure, undecided: boolean): RunplaneError {
  const { reason, retryAfterMs, cause } = failure;
  return new RunplaneError('UNAVAILABLE', reason.message, { reasons: [reason], undecided, retryAfterMs, cause });
}
