import type { Approval } from './answer/approval.ts';
import type { AuditVerification } from './answer/audit-verification.ts';
import type { Decision } from './answer/decision.ts';
import { readAuditVerification } from './answer/read-audit-verification.ts';
import { readDecision } from './answer/read-decision.ts';
import { waitForApproval } from './approval/wait-for-approval.ts';
import type { FrozenArguments } from './context/freeze-context.ts';
import { type CallOptions, type GuardCall, type GuardOptions, readGuardCall } from './guard-call.ts';
import { type GuardResult, toGuardResult } from './guard-result.ts';
import { createGateway, type Gateway } from './http/gateway.ts';
import { createLogProofs } from './log/log-proofs.ts';
import { LogWatch } from './log/log-watch.ts';
import { blocked, unapproved } from './refusal.ts';
import { invalid, RunplaneError, unavailable } from './runplane-error.ts';
import { type Environment, type RunplaneOptions, readDuration, readSettings, type Settings } from './settings.ts';

const answersBetweenProofs = 1_000;

/** What a callback is told beside its arguments. */
export interface Run {
  /** null only when the action runs under `failOpen`: then nothing was decided */
  readonly decisionId: string | null;
  /** aborts when the caller's signal does */
  readonly signal: AbortSignal;
}

/** Runs the action with the frozen copy of exactly what was decided. */
export type Callback<C, T> = (context: FrozenArguments<C>, run: Run) => T | Promise<T>;

/** An action that may run, and why. `decision` is null only under `failOpen`. */
export interface Clearance {
  readonly decision: Decision | null;
  readonly approval: Approval | null;
}

/**
 * The client of a Runplane gateway.
 *
 * @example
 * const runplane = new Runplane();
 * await runplane.guard('send_email', 'customers', { to: 'ada@example.com' }, ({ to }) => mailer.send(to));
 */
export class Runplane {
  readonly #settings: Settings;
  readonly #ask: Gateway;
  readonly #watch: LogWatch;

  constructor(options: RunplaneOptions = {}) {
    this.#settings = readSettings(options, processEnvironment());
    this.#ask = createGateway(this.#settings);
    this.#watch = new LogWatch({ ...this.#settings, proofs: createLogProofs(this.#ask), answersBetweenProofs });
  }

  /** The callback's value, or a `RunplaneError`. The callback runs at most once, and only after a recorded ALLOW or an approval. */
  async guard<C extends object | null | undefined, T>(
    action: string,
    target: string,
    context: C,
    callback: Callback<C, T>,
    options: GuardOptions = {},
  ): Promise<T> {
    const call = readGuardCall(action, target, context, options, this.#settings);
    const { decision } = await this.#clear(call);
    return run(call, callback, decision);
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
    try {
      clearance = await this.#clear(call);
    } catch (error) {
      return toGuardResult(error);
    }
    const { decision, approval } = clearance;
    return { status: 'executed', output: await run(call, callback, decision), decision, approval };
  }

  /** The recorded decision, whatever it is. Runs nothing. */
  async decide(action: string, target: string, context?: object | null, options: CallOptions = {}): Promise<Decision> {
    return this.#decide(readGuardCall(action, target, context, options, this.#settings));
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
    return waitForApproval(this.#ask, approvalId, { timeoutMs, answerWithinMs, signal: options.signal });
  }

  /** Has the gateway check its log from the first entry to the last. `@runplane/verify` checks without trusting it. */
  async verifyAuditChain(options: { readonly signal?: AbortSignal | undefined } = {}): Promise<AuditVerification> {
    return readAuditVerification(await this.#ask({ method: 'GET', path: '/api/audit/verify', signal: options.signal }));
  }

  async #clear(call: GuardCall): Promise<Clearance> {
    let decision: Decision;
    try {
      decision = await this.#decide(call);
    } catch (error) {
      if (this.#mayRunUndecided(call, error)) return { decision: null, approval: null };
      throw error;
    }
    if (decision.decision === 'BLOCK') throw blocked(decision, call.action, call.target);
    if (decision.decision === 'ALLOW') return { decision, approval: null };
    return { decision, approval: await this.#awaitApproval(call, decision) };
  }

  async #decide(call: GuardCall): Promise<Decision> {
    const { action, headers, body, timeoutMs, signal } = call;
    const sizes = call.mayBeReplay ? null : this.#watch.sizes();
    const answer = await this.#ask({ method: 'POST', path: '/api/v1/guard', headers, body, timeoutMs, signal });
    const decision = readDecision(answer, action);
    await this.#watch.observe(decision, sizes).catch((error) => {
      throw about(error, decision);
    });
    return decision;
  }

  async #awaitApproval(call: GuardCall, decision: Decision): Promise<Approval> {
    const { action, target, timeoutMs: answerWithinMs, approvalTimeoutMs: timeoutMs, signal } = call;
    const approvalId = decision.approvalId ?? '';
    const approval = await waitForApproval(this.#ask, approvalId, { timeoutMs, answerWithinMs, signal }).catch(
      (error) => {
        throw about(error, decision);
      },
    );
    if (approval.status !== 'approved') throw unapproved(decision, approval, action, target);
    if (!isOf(approval, decision)) {
      throw about(unavailable('approval_malformed', `approval \`${approval.id}\` is of another action`), decision);
    }
    return approval;
  }

  /** INVARIANT (fail open): never when a decision may exist, so a lost BLOCK or request for approval never becomes a run. */
  #mayRunUndecided(call: GuardCall, error: unknown): boolean {
    return (
      error instanceof RunplaneError &&
      error.code === 'UNAVAILABLE' &&
      error.undecided &&
      this.#settings.failOpen.has(call.action)
    );
  }
}

/** The caller may have aborted between the decision and here. */
function run<C, T>(call: GuardCall, callback: Callback<C, T>, decision: Decision | null): T | Promise<T> {
  const signal = call.signal ?? new AbortController().signal;
  signal.throwIfAborted();
  return callback(call.context as FrozenArguments<C>, { decisionId: decision?.decisionId ?? null, signal });
}

/** INVARIANT (one action): what was approved is what was decided. An approval that took its place has its own decision. */
function isOf({ id, decisionId, actionDigest }: Approval, { approvalId, ...decision }: Decision): boolean {
  const ofDecision = id !== approvalId || decisionId === null || decisionId === decision.decisionId;
  return ofDecision && (actionDigest === null || actionDigest === (decision.action?.digest ?? actionDigest));
}

/** The same error, with the decision that led to it. */
function about(error: unknown, decision: Decision): unknown {
  if (!(error instanceof RunplaneError)) return error;
  const { code, message, reasons, approvalId, approval, retryAfterMs, cause } = error;
  return new RunplaneError(code, message, { decision, reasons, approvalId, approval, retryAfterMs, cause });
}

/** Not every runtime has a `process`. */
function processEnvironment(): Environment {
  return typeof process === 'undefined' ? {} : process.env;
}
