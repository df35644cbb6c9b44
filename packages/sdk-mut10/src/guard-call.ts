import { type FrozenContext, freezeContext } from './context/freeze-context.ts';
import { jsonText } from './context/json-text.ts';
import { invalid } from './runplane-error.ts';
import { readDuration, type Settings } from './settings.ts';

/** What one call may state beside the action. */
export interface CallOptions {
  /** the idempotency key: a second call with it gets the first one's decision; default random */
  readonly requestId?: string | undefined;
  /** W3C trace context of the span that the action belongs to */
  readonly traceparent?: string | undefined;
  readonly agent?: string | undefined;
  readonly environment?: string | undefined;
  readonly session?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
}

export interface GuardOptions extends CallOptions {
  readonly approvalTimeoutMs?: number | undefined;
}

/** One guard call, read from its arguments before anything else happens: later changes to them have no effect. */
export interface GuardCall {
  readonly action: string;
  readonly target: string;
  readonly context: FrozenContext['value'];
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** the caller named the request, so that its answer may be an earlier one's */
  readonly mayBeReplay: boolean;
  readonly timeoutMs: number;
  readonly approvalTimeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

export function readGuardCall(
  action: string,
  target: string,
  context: unknown,
  options: GuardOptions,
  settings: Settings,
): GuardCall {
  const { requestId, traceparent, agent = settings.agent, environment, session, signal } = options;
  const members = [
    ['action', requireText('action', action)],
    ['target', requireText('target', target)],
    ...Object.entries({ agent, environment, session })
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [name, requireText(`options.${name}`, value)]),
  ];
  const frozen = freezeContext(context);
  const stated = members.map(([name, value]) => `${jsonText(name)}:${jsonText(value)}`).join(',');
  return {
    action,
    target,
    context: frozen.value,
    body: `{${stated},"context":${frozen.json}}`,
    headers: {
      'idempotency-key': readRequestId(requestId) ?? globalThis.crypto.randomUUID(),
      ...(traceparent !== undefined && { traceparent: readTraceparent(traceparent) }),
    },
    mayBeReplay: requestId !== undefined,
    timeoutMs: readDuration('options.timeoutMs', options.timeoutMs ?? settings.timeoutMs),
    approvalTimeoutMs: readDuration(
      'options.approvalTimeoutMs',
      options.approvalTimeoutMs ?? settings.approvalTimeoutMs,
    ),
    signal,
  };
}

function requireText(path: string, value: unknown): string {
  if (typeof value !== 'string' || value.trim() === '') throw invalid(path, 'must be a text that is not empty');
  if (!value.isWellFormed()) throw invalid(path, 'holds a lone surrogate, which is not text');
  return value;
}

function readRequestId(requestId: string | undefined): string | undefined {
  if (requestId === undefined || /^[\x21-\x7e]{1,255}$/.test(requestId)) return requestId;
  throw invalid('options.requestId', 'must be 1 to 255 visible ASCII characters');
}

function readTraceparent(traceparent: string): string {
  if (/^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/.test(traceparent)) return traceparent;
  throw invalid(
    'options.traceparent',
    'must read `00-<32 hex digits>-<16 hex digits>-<2 hex digits>` (W3C trace context)',
  );
}
