import type { Approval } from './answer/approval.ts';
import type { AuditVerification } from './answer/audit-verification.ts';
import type { Decision } from './answer/decision.ts';
import { readAuditVerification } from './answer/read-audit-verification.ts';
import { waitForApproval } from './approval/wait-for-approval.ts';
import { type Clearance, type Clearing, clearAction } from './execution/clear-action.ts';
import { Decider } from './execution/decider.ts';
import { type Callback, type Started, startRun } from './execution/start-run.ts';
import { createEventStream } from './freeze/event-stream.ts';
import { FreezeWatch } from './freeze/freeze-watch.ts';
import { type DecideOptions, type GuardCall, type GuardOptions, readDecideCall, readGuardCall } from './guard-call.ts';
import { type GuardResult, toGuardResult } from './guard-result.ts';
import { createGateway } from './http/gateway.ts';
import { createLogProofs } from './log/log-proofs.ts';
import { LogWatch } from './log/log-watch.ts';
import { Outcomes } from './outcome/outcomes.ts';
import { invalid, RunplaneError } from './runplane-error.ts';
import { type Environment, type RunplaneOptions, readDuration, readSettings, type Settings } from './settings.ts';

const answersBetweenProofs = 1_000;
const flushTimeoutMs = 5_000;
const undecided: Clearance = { decision: null, approval: null, execution: null };

/**
 * The client of a Runplane gateway.
 *
 * @example
 * const runplane = new Runplane();
 * await runplane.guard('send_email', 'customers', { to: 'ada@example.com' }, ({ to }) => mailer.send(to));
 */
export class Runplane {
  readonly #settings: Settings;
  readonly #parts: Clearing;

  constructor(options: RunplaneOptions = {}) {
    const settings = readSettings(options, processEnvironment());
    const ask = createGateway(settings);
    const watch = new LogWatch({ ...settings, proofs: createLogProofs(ask), answersBetweenProofs });
    this.#settings = settings;
    this.#parts = {
      ask,
      decider: new Decider(ask, watch),
      outcomes: new Outcomes({ ask, onError: settings.onOutcomeError, isOff: settings.outcomes === 'off' }),
      freezes: new FreezeWatch(settings.freezeEvents ? createEventStream(settings) : null),
    };
  }

  /**
   * The callback's value, or a `RunplaneError`. The callback runs at most once, and only after a recorded ALLOW or an
   * approval. What became of it is reported to the gateway, later and by itself.
   */
  async guard<C extends object | null | undefined, T>(
    action: string,
    target: string,
    context: C,
    callback: Callback<C, T>,
    options: GuardOptions = {},
  ): Promise<T> {
    const call = readGuardCall(action, target, context, options, this.#settings);
    return startRun(this.#parts, call, await this.#clear(call), callback).output;
  }

  /** Like `guard`, but an action that does not run is a value. Still throws for wrong arguments and what the callback throws. */
  async tryGuard<C extends object | null | undefined, T>(
    action: string,
    target: string,
    context: C,
    callback: Callback<C, T>,
    options: GuardOptions = {},
  ): Promise<GuardResult<T>> {
    const call = readGuardCall(action, target, context, options, this.#settings);
    let clearance: Clearance;
    let started: Started<T>;
    try {
      clearance = await this.#clear(call);
      started = startRun(this.#parts, call, clearance, callback);
    } catch (error) {
      return toGuardResult(error);
    }
    const { decision, approval } = clearance;
    return { status: 'executed', output: await started.output, decision, approval };
  }

  /** The recorded decision, whatever it is. Runs nothing: an ALLOW brings a permit for whoever does. */
  async decide(
    action: string,
    target: string,
    context?: object | null,
    options: DecideOptions = {},
  ): Promise<Decision> {
    return this.#parts.decider.decide(readDecideCall(action, target, context, options, this.#settings));
  }

  /** Holds on until the approval has its answer, or throws `TIMEOUT`; the approval then stays open. */
  async waitForApproval(
    approvalId: string,
    options: { readonly timeoutMs?: number | undefined; readonly signal?: AbortSignal | undefined } = {},
  ): Promise<Approval> {
    if (typeof approvalId !== 'string' || approvalId === '')
      throw invalid('approvalId', 'must be the id of an approval');
    const { timeoutMs: answerWithinMs, approvalTimeoutMs } = this.#settings;
    const timeoutMs = readDuration('options.timeoutMs', options.timeoutMs ?? approvalTimeoutMs);
    const wait = { timeoutMs, answerWithinMs, signal: options.signal };
    return (await waitForApproval(this.#parts.ask, approvalId, wait)).approval;
  }

  /** Has the gateway check its log from the first entry to the last. `@runplane/verify` checks without trusting it. */
  async verifyAuditChain(options: { readonly signal?: AbortSignal | undefined } = {}): Promise<AuditVerification> {
    const call = { method: 'GET', path: '/api/audit/verify', signal: options.signal } as const;
    return readAuditVerification(await this.#parts.ask(call));
  }

  /** Brings all outcomes to the gateway that are known by now: true when it has them, false when the time was over before. */
  async flush(timeoutMs: number = flushTimeoutMs): Promise<boolean> {
    return this.#parts.outcomes.flush(readDuration('timeoutMs', timeoutMs));
  }

  /** Flushes and lets go of connections. A later call opens them again. */
  async close(timeoutMs: number = flushTimeoutMs): Promise<void> {
    await this.flush(timeoutMs);
    this.#parts.freezes.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #clear(call: GuardCall): Promise<Clearance> {
    try {
      return await clearAction(this.#parts, call);
    } catch (error) {
      if (this.#mayRunUndecided(call, error)) return undecided;
      throw error;
    }
  }

  /** INVARIANT (fail open): never when a decision may exist, so a lost BLOCK or request for approval never becomes a run. */
  #mayRunUndecided(call: GuardCall, error: unknown): boolean {
    return (
      error instanceof RunplaneError &&
      error.code === 'UNAVAILABLE' &&
      error.undecided &&
      error.decision === null &&
      this.#settings.failOpen.has(call.action)
    );
  }
}

/** Not every runtime has a `process`. */
function processEnvironment(): Environment {
  return typeof process === 'undefined' ? {} : process.env;
}
