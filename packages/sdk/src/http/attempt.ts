import type { Reason } from '../answer/decision.ts';
import { isJsonObject, isText, type JsonObject } from '../answer/json-object.ts';
import { parseRetryAfter } from './retry-delay.ts';
import { OutOfTime, within } from './within.ts';

export interface Request {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** What one request came to. */
export type Attempt =
  | { readonly kind: 'answered'; readonly body: JsonObject }
  /** the gateway understood the call and will not have it */
  | { readonly kind: 'refused'; readonly status: number; readonly reason: Reason; readonly body: JsonObject }
  | Failure;

export interface Failure {
  readonly kind: 'failed';
  readonly reason: Reason;
  readonly retriable: boolean;
  /** true only when the gateway cannot have decided anything */
  readonly undecided: boolean;
  readonly retryAfterMs: number | null;
  readonly cause?: unknown;
}

const retriableStatuses = new Set([429, 502, 503, 504]);

/** A connection that never opened carried nothing. Any other loss may have come after the gateway decided. */
const neverConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'EADDRNOTAVAIL',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Sends one request. Rejects only when the caller's own signal aborts. */
export async function attempt(fetch: typeof globalThis.fetch, request: Request): Promise<Attempt> {
  const { method, url, headers, body, timeoutMs, signal: callerSignal } = request;
  try {
    return await within(timeoutMs, callerSignal, async (signal) => {
      // Following a redirect would carry the key, and the decision, to another host.
      const response = await fetch(url, {
        method,
        headers,
        signal,
        redirect: 'manual',
        ...(body !== undefined && { body }),
      });
      return readReply(response, await response.text());
    });
  } catch (cause) {
    callerSignal?.throwIfAborted();
    return lost(cause);
  }
}

function readReply(response: Response, text: string): Attempt {
  const { status } = response;
  const body = parseObject(text);
  if (status === 200 && body !== null) return { kind: 'answered', body };
  const code = isText(body?.code) ? body.code : isText(body?.error) ? body.error : null;
  const says = [body?.detail, body?.title].find(isText) ?? 'no further word';
  if (status >= 400 && status < 500 && status !== 429 && body !== null && code !== null) {
    const path = isText(body?.path) ? body.path : null;
    return { kind: 'refused', status, reason: { code, path, message: says }, body };
  }
  const what = code === null ? `${status} with a body that is not the gateway's` : `${status} ${code}: ${says}`;
  return {
    kind: 'failed',
    reason: { code: code ?? 'answer_malformed', message: `the gateway answered ${what}` },
    retriable: retriableStatuses.has(status) && code !== 'log_frozen',
    undecided: status === 503 && code === 'overloaded',
    retryAfterMs: parseRetryAfter(response.headers.get('retry-after'), Date.now()),
  };
}

function lost(cause: unknown): Failure {
  const outOfTime = cause instanceof OutOfTime;
  const code = outOfTime ? 'gateway_timeout' : 'gateway_unreachable';
  const message = outOfTime ? `the gateway gave ${cause.message}` : `the gateway cannot be reached: ${describe(cause)}`;
  const undecided = !outOfTime && neverConnected.has(systemCode(cause) ?? '');
  return { kind: 'failed', reason: { code, message }, retriable: true, undecided, retryAfterMs: null, cause };
}

function parseObject(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** `fetch` hides the system's error in the cause of its own. */
function systemCode(error: unknown): string | null {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && isText(cause.code) ? cause.code : null;
}

function describe(error: unknown): string {
  return systemCode(error) ?? (error instanceof Error ? error.message : String(error));
}
