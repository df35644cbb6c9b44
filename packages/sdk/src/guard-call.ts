import { type AgentOptions, agentMember, readAgent } from './agent/agent-identity.ts';
import { type FrozenContext, freezeContext } from './context/freeze-context.ts';
import { jsonText } from './context/json-text.ts';
import { requireText } from './require-text.ts';
import { invalid } from './runplane-error.ts';
import { readDuration, readExecutor, type Settings } from './settings.ts';

/** The tool that performs the action, as its definition names it. */
export interface ToolReference {
  readonly name: string;
  /** where the tool comes from: a server, a package */
  readonly source?: string | undefined;
  /** of its definition */
  readonly digest?: string | undefined;
}

/** What one call may state beside the action. */
export interface CallOptions extends AgentOptions {
  /** the idempotency key: a second call with it gets the first one's decision; default random */
  readonly requestId?: string | undefined;
  /** W3C trace context of the span that the action belongs to */
  readonly traceparent?: string | undefined;
  readonly environment?: string | undefined;
  readonly session?: string | undefined;
  readonly tool?: ToolReference | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
}

export interface GuardOptions extends CallOptions {
  readonly approvalTimeoutMs?: number | undefined;
  /** how long the callback may run before `guard` gives up on it with `RUN_TIMEOUT` */
  readonly runTimeoutMs?: number | undefined;
  /** the label under which the execution is recorded */
  readonly executor?: string | undefined;
}

/** The permit that an ALLOW brings, for an executor elsewhere. `jws` alone is meant for the action's target. */
export type PermitRequest = 'opaque' | 'jws' | { readonly type: 'jws'; readonly audience: string };

export interface DecideOptions extends CallOptions {
  readonly permit?: PermitRequest | undefined;
}

/** One call, read from its arguments before anything else happens: later changes to them have no effect. */
export interface DecisionCall {
  readonly action: string;
  readonly target: string;
  readonly context: FrozenContext['value'];
  /** the agent's name, as it is sent */
  readonly agent: string | null;
  readonly tool: ToolReference | null;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** the caller named the request, so that its answer may be an earlier one's */
  readonly mayBeReplay: boolean;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/** Who redeems. The nonce is the same in all attempts of one call, so that only this call can have redeemed. */
export interface Execute {
  readonly executor: string;
  readonly nonce: string;
}

/** A call that means to run: it decides and redeems at once. */
export interface GuardCall extends DecisionCall {
  readonly execute: Execute;
  readonly approvalTimeoutMs: number;
  readonly runTimeoutMs: number;
}

export function readGuardCall(
  action: string,
  target: string,
  context: unknown,
  options: GuardOptions,
  settings: Settings,
): GuardCall {
  const executor = readExecutor('options.executor', options.executor ?? settings.executor);
  const execute = { executor, nonce: createNonce() };
  const { approvalTimeoutMs = settings.approvalTimeoutMs, runTimeoutMs = settings.runTimeoutMs } = options;
  return {
    ...readCall(action, target, context, options, settings, { execute }),
    execute,
    approvalTimeoutMs: readDuration('options.approvalTimeoutMs', approvalTimeoutMs),
    runTimeoutMs: readDuration('options.runTimeoutMs', runTimeoutMs),
  };
}

export function readDecideCall(
  action: string,
  target: string,
  context: unknown,
  options: DecideOptions,
  settings: Settings,
): DecisionCall {
  return readCall(action, target, context, options, settings, { permit: readPermitRequest(options.permit) });
}

function readCall(
  action: string,
  target: string,
  context: unknown,
  options: CallOptions,
  settings: Settings,
  attendants: Readonly<Record<string, unknown>>,
): DecisionCall {
  const { requestId, traceparent, environment, session, signal } = options;
  requireText('action', action);
  requireText('target', target);
  const agent = readAgent(options, settings.agent);
  const tool = readTool(options.tool);
  if (isGiven(environment)) requireText('options.environment', environment);
  if (isGiven(session)) requireText('options.session', session);
  const frozen = freezeContext(context);
  const members = { action, target, agent: agentMember(agent), environment, session, tool, ...attendants };
  const stated = Object.entries(members)
    .filter(([, value]) => isGiven(value))
    .map(([name, value]) => `${jsonText(name)}:${jsonText(value)}`);
  return {
    action,
    target,
    context: frozen.value,
    agent: agent.name,
    tool,
    body: `{${stated.join(',')},"context":${frozen.json}}`,
    headers: {
      'idempotency-key': readRequestId(requestId) ?? globalThis.crypto.randomUUID(),
      ...(traceparent !== undefined && { traceparent: readTraceparent(traceparent) }),
    },
    mayBeReplay: requestId !== undefined,
    timeoutMs: readDuration('options.timeoutMs', options.timeoutMs ?? settings.timeoutMs),
    signal,
  };
}

/** 128 random bits in hex. */
function createNonce(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function readTool(tool: ToolReference | undefined): ToolReference | null {
  if (tool === undefined || tool === null) return null;
  const { name, source, digest } = tool;
  return {
    name: requireText('options.tool.name', name),
    ...(isGiven(source) && { source: requireText('options.tool.source', source) }),
    ...(isGiven(digest) && { digest: requireText('options.tool.digest', digest) }),
  };
}

function readPermitRequest(permit: PermitRequest | undefined): PermitRequest | undefined {
  if (permit === undefined || permit === 'opaque' || permit === 'jws') return permit;
  if (permit?.type === 'jws') return { type: 'jws', audience: requireText('options.permit.audience', permit.audience) };
  throw invalid('options.permit', "must be 'opaque', 'jws' or { type: 'jws', audience }");
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
