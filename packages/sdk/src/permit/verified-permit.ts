import type { FrozenArguments } from '../context/freeze-context.ts';
import { readDuration } from '../settings.ts';
import type { Outcome, OutcomeReport, OutcomeStatus } from './outcome.ts';
import type { FrozenAction } from './permit-action.ts';
import { PermitError } from './permit-error.ts';

/** What an action is given beside its arguments. */
export interface PermitRun {
  readonly decisionId: string;
  /** the decision's id: hand it on where the next system takes an idempotency key, so that what is sent twice is done once */
  readonly idempotencyKey: string;
  /** aborts when the run takes too long, or when `signal` of the options does */
  readonly signal: AbortSignal;
  /**
   * States what the run really did; the last word counts for each member. Where throwing would be taken for a failure and
   * the effect is not known (a connection that broke after sending), say `{ status: 'unknown' }` before.
   */
  report(report: OutcomeReport): void;
}

export type PermittedAction<A, T> = (args: FrozenArguments<A>, run: PermitRun) => T | Promise<T>;

export interface RunOptions {
  /** after this the outcome is reported as unknown, and `run_timeout` thrown; default 300,000 */
  readonly runTimeoutMs?: number;
  readonly signal?: AbortSignal;
}

/**
 * The right to run one action, once. Only a verifier makes one. A permit that was verified is used up: whether it runs
 * or not, nobody can verify it again.
 */
export interface VerifiedPermit<A = unknown> {
  readonly decisionId: string;
  /** null where the permit was verified locally */
  readonly executionId: string | null;
  /** what was verified, deeply frozen */
  readonly action: FrozenAction<A>;
  readonly isSpent: boolean;
  /**
   * Runs `act` with the arguments that were verified and reports the outcome: `succeeded` when it returns, `failed` when
   * it throws, `unknown` when it takes too long or throws after it was told to stop; a late success is reported late.
   * Returns and throws what `act` does; `PermitError` `permit_spent` the second time, `start_too_late` when too much time
   * passed since it was verified, `run_timeout`.
   */
  run<T>(act: PermittedAction<A, T>, options?: RunOptions): Promise<T>;
  /** Gives it up unused, which the gateway hears as `not_executed`: what was reserved for it is free again. */
  abandon(): void;
}

export interface Grant<A> {
  readonly decisionId: string;
  readonly executionId: string | null;
  readonly action: FrozenAction<A>;
  /** on the monotonic clock, so that no clock that is set makes it longer */
  readonly startBefore: number;
  readonly report: (decisionId: string, outcome: Outcome) => void;
}

const longestErrorText = 1_000;
const longestRunMs = 300_000;

export function createVerifiedPermit<A>(grant: Grant<A>): VerifiedPermit<A> {
  const { decisionId, executionId, action, startBefore } = grant;
  let spent = false;

  const report = (outcome: Outcome) =>
    grant.report(decisionId, { ...outcome, ...(executionId !== null && { executionId }) });

  function spend(): void {
    if (spent) throw new PermitError('permit_spent', 'the permit has run its one action, or was given up');
    spent = true;
  }

  return Object.freeze<VerifiedPermit<A>>({
    decisionId,
    executionId,
    action,
    get isSpent() {
      return spent;
    },
    async run(act, options = {}) {
      readDuration('options.runTimeoutMs', options.runTimeoutMs ?? longestRunMs);
      spend();
      if (performance.now() >= startBefore || options.signal?.aborted) {
        report({ status: 'not_executed' });
        options.signal?.throwIfAborted();
        throw new PermitError('start_too_late', 'the permit was verified, and then not used in time');
      }
      return runOnce(act, action.args, decisionId, options, report);
    },
    abandon() {
      if (spent) return;
      spent = true;
      report({ status: 'not_executed' });
    },
  });
}

async function runOnce<A, T>(
  act: PermittedAction<A, T>,
  args: FrozenArguments<A>,
  decisionId: string,
  { runTimeoutMs = longestRunMs, signal: callerSignal }: RunOptions,
  report: (outcome: Outcome) => void,
): Promise<T> {
  const startedAt = performance.now();
  const controller = new AbortController();
  const signal = callerSignal === undefined ? controller.signal : AbortSignal.any([callerSignal, controller.signal]);
  let said: OutcomeReport = {};
  const say = (more: OutcomeReport) => {
    said = { ...said, ...more };
  };
  const end = (status: OutcomeStatus, more: Pick<Outcome, 'error'> = {}) =>
    report({ status, ...said, durationMs: Math.round(performance.now() - startedAt), ...more });

  // an async function, so that what is thrown at once is a failed run, too
  const running = (async () => act(args, { decisionId, idempotencyKey: decisionId, signal, report: say }))();
  let timer: NodeJS.Timeout | undefined;
  const overdue = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      report({ status: 'unknown' });
      const error = new PermitError('run_timeout', `the action takes longer than ${runTimeoutMs} ms`);
      controller.abort(error);
      reject(error);
    }, runTimeoutMs);
  });
  running
    .then(
      () => end('succeeded'),
      // one that was told to stop and threw may have done its work before: that is no failure
      (error: unknown) => end(signal.aborted ? 'unknown' : 'failed', { error: describe(error) }),
    )
    .finally(() => clearTimeout(timer));
  return Promise.race([running, overdue]);
}

function describe(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, longestErrorText).toWellFormed();
}
