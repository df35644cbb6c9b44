import type { AgentIdentity, AgentOptions } from './agent/agent-identity.ts';
import type { StateStore } from './log/kept-state.ts';
import type { UndeliveredOutcome } from './outcome/outcome.ts';
import { warnOnce } from './outcome/warn-once.ts';
import { requireText } from './require-text.ts';
import { invalid } from './runplane-error.ts';

/** `agent`, `agentVersion` and `model` default to `RUNPLANE_AGENT`, `RUNPLANE_AGENT_VERSION` and `RUNPLANE_AGENT_MODEL`. */
export interface RunplaneOptions extends AgentOptions {
  /** where the gateway is; default `RUNPLANE_BASE_URL`, else `http://127.0.0.1:4747` */
  readonly baseUrl?: string | undefined;
  /** default `RUNPLANE_API_KEY` */
  readonly apiKey?: string | undefined;
  /** the label under which executions are recorded; default `RUNPLANE_EXECUTOR`, else `sdk-js` */
  readonly executor?: string | undefined;
  /** how long one attempt may take; default 5,000 */
  readonly timeoutMs?: number | undefined;
  /** further attempts after a failed one; default 3 */
  readonly retries?: number | undefined;
  /** how long `guard` waits for a human; default 300,000 */
  readonly approvalTimeoutMs?: number | undefined;
  /** how long a callback may run before `guard` gives up on it; default 600,000 */
  readonly runTimeoutMs?: number | undefined;
  /** whether the gateway is told what became of each execution; default `auto` */
  readonly outcomes?: 'auto' | 'off' | undefined;
  /** told of every outcome that the gateway will not learn; default: one warning a process */
  readonly onOutcomeError?: ((outcome: UndeliveredOutcome) => void) | undefined;
  /** whether a freeze stops callbacks that run; default true */
  readonly freezeEvents?: boolean | undefined;
  /** action types that may run when the gateway certainly decided nothing; never covers an approval */
  readonly failOpen?: readonly string[] | undefined;
  /** the log's key as printed by the gateway's first start; without it the first key seen is pinned */
  readonly verificationKey?: string | undefined;
  /** verify every receipt, not only the log's growth; default false */
  readonly verifyReceipts?: boolean | undefined;
  /** remembers logs over restarts; default: memory only */
  readonly stateStore?: StateStore | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
}

export interface Settings {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly agent: AgentIdentity;
  readonly executor: string;
  readonly timeoutMs: number;
  readonly retries: number;
  readonly approvalTimeoutMs: number;
  readonly runTimeoutMs: number;
  readonly outcomes: 'auto' | 'off';
  readonly onOutcomeError: (outcome: UndeliveredOutcome) => void;
  readonly freezeEvents: boolean;
  readonly failOpen: ReadonlySet<string>;
  readonly verificationKey: string | null;
  readonly verifyReceipts: boolean;
  readonly stateStore: StateStore;
  readonly fetch: typeof globalThis.fetch;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Options over environment over defaults; `INVALID` with the option's name when one cannot be used. */
export function readSettings(options: RunplaneOptions, environment: Environment): Settings {
  const { failOpen = [], verificationKey, verifyReceipts = false, stateStore = forgetful, fetch } = options;
  if (!Array.isArray(failOpen) || !failOpen.every((type) => typeof type === 'string')) {
    throw invalid('failOpen', 'must list action types: a switch for everything would cover what must stop');
  }
  return {
    baseUrl: readBaseUrl(options.baseUrl ?? (environment.RUNPLANE_BASE_URL || 'http://127.0.0.1:4747')),
    apiKey: readApiKey(options.apiKey ?? environment.RUNPLANE_API_KEY),
    agent: readAgentSettings(options, environment),
    executor: readExecutor('executor', options.executor ?? (environment.RUNPLANE_EXECUTOR || 'sdk-js')),
    timeoutMs: readDuration('timeoutMs', options.timeoutMs ?? 5_000),
    retries: readRetries(options.retries ?? 3),
    approvalTimeoutMs: readDuration('approvalTimeoutMs', options.approvalTimeoutMs ?? 300_000),
    runTimeoutMs: readDuration('runTimeoutMs', options.runTimeoutMs ?? 600_000),
    outcomes: readOutcomes(options.outcomes ?? 'auto'),
    onOutcomeError: options.onOutcomeError ?? warnOnce,
    freezeEvents: options.freezeEvents ?? true,
    failOpen: new Set(failOpen),
    verificationKey: verificationKey ?? null,
    verifyReceipts,
    stateStore,
    fetch: fetch ?? ((input, init) => globalThis.fetch(input, init)),
  };
}

/** Milliseconds that a timer can hold. */
export function readDuration(path: string, value: number): number {
  if (Number.isFinite(value) && value > 0 && value <= 2_147_483_647) return value;
  throw invalid(path, `is ${value}: give milliseconds above 0 and below 2,147,483,648`);
}

/** A label of at most 256 characters. */
export function readExecutor(path: string, executor: string): string {
  if (requireText(path, executor).length <= 256) return executor;
  throw invalid(path, 'is longer than 256 characters');
}

/** Without a trailing slash. */
export function readBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw invalid('baseUrl', `is \`${text}\`: give an http or https address`);
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw invalid('baseUrl', 'must be an address without user, query or fragment; the key goes into `apiKey`');
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

function readApiKey(key: string | undefined): string {
  if (key === undefined || key === '') {
    const advice = 'set RUNPLANE_API_KEY or pass `apiKey`; the gateway prints an agent key at its first start';
    throw invalid('apiKey', `is missing: ${advice}`);
  }
  if (!/^[\x21-\x7e]+$/.test(key)) throw invalid('apiKey', 'holds characters that no key has: was it copied whole?');
  return key;
}

/** A model and a version without a name are kept: a call may name the agent. */
function readAgentSettings(options: AgentOptions, environment: Environment): AgentIdentity {
  const known: AgentIdentity = {
    name: environment.RUNPLANE_AGENT || null,
    model: environment.RUNPLANE_AGENT_MODEL || null,
    version: environment.RUNPLANE_AGENT_VERSION || null,
  };
  return {
    name: options.agent ?? known.name,
    model: options.model ?? known.model,
    version: options.agentVersion ?? known.version,
  };
}

function readOutcomes(outcomes: 'auto' | 'off'): 'auto' | 'off' {
  if (outcomes === 'auto' || outcomes === 'off') return outcomes;
  throw invalid('outcomes', "must be 'auto' or 'off'");
}

function readRetries(retries: number): number {
  if (Number.isInteger(retries) && retries >= 0 && retries <= 10) return retries;
  throw invalid('retries', `is ${retries}: give a whole number from 0 to 10`);
}

const forgetful: StateStore = { load: () => null, save: () => {} };
