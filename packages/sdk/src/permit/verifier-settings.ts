import { createGateway, type Gateway } from '../http/gateway.ts';
import { invalid } from '../runplane-error.ts';
import { readBaseUrl, readSettings } from '../settings.ts';
import { fetchedKeys, fetchSetFrom, type KeySource } from './key-source.ts';
import type { OnReportFailure } from './outcome-reporter.ts';
import { type PermitKeySet, readKeys } from './permit-keys.ts';
import type { ReplayStore } from './replay-store.ts';
import type { LocalVerification } from './verify-locally.ts';

export interface PermitVerifierOptions {
  /** where the gateway is; default `RUNPLANE_BASE_URL`, else `http://127.0.0.1:4747` */
  readonly baseUrl?: string | undefined;
  /** a key with the executor role; default `RUNPLANE_API_KEY` */
  readonly apiKey?: string | undefined;
  /** what this executor is called in the log */
  readonly executor: string;
  /**
   * `online` (default): each permit is redeemed at the gateway, which refuses at once what is frozen. `local`: JWS permits
   * are verified here; a freeze takes effect when the permits that are out expire, after a minute at most.
   */
  readonly mode?: 'online' | 'local' | undefined;
  /** the organization whose permits are taken; required in local mode */
  readonly organization?: string | undefined;
  /** the environment that this executor acts in: permits that were decided for another one are refused */
  readonly environment?: string | undefined;
  /** local: the name of the organization's log, as in every receipt's `origin` */
  readonly issuer?: string | undefined;
  /** local: what permits for this executor name as their audience; default `executor` */
  readonly audience?: string | undefined;
  /** local: the keys that sign permits; pinned, so that the gateway's address is not what is trusted */
  readonly keys?: PermitKeySet | undefined;
  /** local, without `keys`: where the keys are; default `/.well-known/jwks.json` at the gateway */
  readonly jwksUrl?: string | undefined;
  /** local: required. All replicas of this executor share one */
  readonly replayStore?: ReplayStore | undefined;
  /** local: how far this clock and the gateway's may be apart; default 5,000, at most 30,000 */
  readonly clockSkewMs?: number | undefined;
  /** how long one attempt to reach the gateway may take; default 5,000 */
  readonly timeoutMs?: number | undefined;
  /** further attempts after a failed one; default 3 */
  readonly retries?: number | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** ms since the epoch */
  readonly now?: (() => number) | undefined;
  /** an outcome could not be reported; default: a process warning. The gateway takes it for `unknown` after a while */
  readonly onReportFailure?: OnReportFailure | undefined;
}

export interface VerifierSettings {
  readonly gateway: Gateway;
  readonly executor: string;
  readonly organization: string | null;
  readonly environment: string | null;
  /** null: permits are redeemed online */
  readonly local: LocalVerification | null;
  readonly onReportFailure: OnReportFailure;
}

const mostSkewMs = 30_000;

/** Throws `RunplaneError` `INVALID` with the option's name when one cannot be used. */
export function readVerifierSettings(options: PermitVerifierOptions): VerifierSettings {
  const { executor, mode = 'online', organization, environment, baseUrl, apiKey, timeoutMs, retries, fetch } = options;
  if (typeof executor !== 'string' || executor === '') throw invalid('executor', 'must name this executor');
  if (mode !== 'online' && mode !== 'local') throw invalid('mode', 'is `online` or `local`');
  const settings = readSettings({ baseUrl, apiKey, timeoutMs, retries, fetch }, process.env);
  return {
    gateway: createGateway(settings),
    executor,
    organization: organization ?? null,
    environment: environment ?? null,
    local: mode === 'local' ? readLocal(options, settings) : null,
    onReportFailure: options.onReportFailure ?? warn,
  };
}

interface Reach {
  readonly baseUrl: string;
  readonly timeoutMs: number;
  readonly fetch: typeof globalThis.fetch;
}

function readLocal(options: PermitVerifierOptions, reach: Reach): LocalVerification {
  const { executor, audience = executor, replayStore, clockSkewMs = 5_000, now = Date.now } = options;
  if (replayStore === undefined) {
    throw invalid('replayStore', 'is missing: take `fileReplayStore(directory)`, or a table that all replicas share');
  }
  if (!(clockSkewMs >= 0 && clockSkewMs <= mostSkewMs)) {
    throw invalid('clockSkewMs', `is ${clockSkewMs}: give 0 to ${mostSkewMs} ms, and set the clock`);
  }
  return {
    issuer: requireText('issuer', options.issuer),
    audience: requireText('audience', audience),
    organization: requireText('organization', options.organization),
    clockSkewMs,
    keysFor: readKeySource(options, reach),
    replayStore,
    now,
  };
}

function readKeySource({ keys, jwksUrl }: PermitVerifierOptions, { baseUrl, fetch, timeoutMs }: Reach): KeySource {
  if (keys !== undefined) return pinnedKeys(keys);
  const url = jwksUrl === undefined ? `${baseUrl}/.well-known/jwks.json` : readBaseUrl(jwksUrl);
  return fetchedKeys(fetchSetFrom(url, fetch, timeoutMs), () => performance.now());
}

function pinnedKeys(set: PermitKeySet): KeySource {
  try {
    const keys = readKeys(set);
    return async () => keys;
  } catch (cause) {
    throw invalid('keys', cause instanceof Error ? cause.message : String(cause), cause);
  }
}

function requireText(path: string, value: string | undefined): string {
  if (typeof value === 'string' && value !== '') return value;
  throw invalid(path, 'is required to verify permits locally: without it, permits of others would pass');
}

const warn: OnReportFailure = (error, decisionId, { status }) => {
  const why = error instanceof Error ? error.message : String(error);
  process.emitWarning(`the outcome \`${status}\` of ${decisionId} could not be reported: ${why}`, 'RunplaneWarning');
};
