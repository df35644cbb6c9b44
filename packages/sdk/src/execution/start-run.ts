import type { Decision } from '../answer/decision.ts';
import type { FrozenArguments } from '../context/freeze-context.ts';
import type { Freeze } from '../freeze/freeze.ts';
import type { FreezeWatch } from '../freeze/freeze-watch.ts';
import { subjectOf } from '../freeze/subject-of.ts';
import type { GuardCall } from '../guard-call.ts';
import { unref } from '../lifetime/unref.ts';
import { type Measured, readMeasured } from '../outcome/measured.ts';
import { isNotExecuted } from '../outcome/not-executed.ts';
import type { Outcomes } from '../outcome/outcomes.ts';
import { responseDigest } from '../outcome/response-digest.ts';
import { frozen, reasonCode } from '../refusal.ts';
import { invalid, RunplaneError, unavailable } from '../runplane-error.ts';
import type { Clearance } from './clear-action.ts';

/** What a callback is told beside its arguments. */
export interface Run {
  /** null only when the action runs under `failOpen`: then nothing was decided */
  readonly decisionId: string | null;
  /** aborts when the caller's signal does, when a freeze stops the action, and when its time is up */
  readonly signal: AbortSignal;
  /** Says what the action turned out to be; what was reserved for it is settled with that. Later values replace earlier ones. */
  readonly report: (measured: Measured) => void;
}

/** Runs the action with the frozen copy of exactly what was decided. */
export type Callback<C, T> = (context: FrozenArguments<C>, run: Run) => T | Promise<T>;

interface Running {
  readonly outcomes: Outcomes;
  readonly freezes: FreezeWatch;
}

/** A callback that has started. In an object, so that awaiting the start is not awaiting the end. */
export interface Started<T> {
  readonly output: Promise<T>;
}

/**
 * Starts the callback, or throws at once when it may not start any more. What becomes of it is reported.
 *
 * INVARIANT (start): nothing is awaited between the last look at clock, signal and freezes, and the callback.
 */
export function startRun<C, T>(
  { outcomes, freezes }: Running,
  call: GuardCall,
  clearance: Clearance,
  callback: Callback<C, T>,
): Started<T> {
  const { decision, execution } = clearance;
  const subject = subjectOf(call, decision);
  const outcome = outcomes.open(execution);
  try {
    requireStart(call, clearance, freezes.find(subject));
  } catch (error) {
    outcome?.report('not_executed', { error: reasonCode(error) });
    throw error;
  }
  const startedAt = performance.now();
  const stop = new AbortController();
  const stopFollowing = follow(call.signal, stop);
  const leave = freezes.join(subject, (freeze) => stop.abort(frozen(freeze, decision)));
  let isOver = false;
  const end = () => {
    isOver = true;
    stopFollowing();
    leave();
  };
  const report = (measured: Measured) => {
    if (isOver) throw invalid('measured', 'comes after the callback has ended');
    const values = readMeasured(measured);
    outcome?.measured(values);
  };
  const run = { decisionId: decision?.decisionId ?? null, signal: stop.signal, report };
  const work = new Promise<T>((resolve) => resolve(callback(call.context as FrozenArguments<C>, run))).then(
    (output) => {
      end();
      outcome?.report('succeeded', { durationMs: since(startedAt), responseDigest: responseDigest(output) });
      return output;
    },
    (error) => {
      end();
      const status = isNotExecuted(error) ? 'not_executed' : 'failed';
      outcome?.report(status, { durationMs: since(startedAt), error: nameOf(error) });
      throw error;
    },
  );
  const giveUp = () => {
    const error = ranTooLong(call, decision);
    outcome?.report('unknown', { durationMs: since(startedAt), error: 'run_timeout' });
    leave();
    stop.abort(error);
    return error;
  };
  return { output: limited(work, call.runTimeoutMs, giveUp) };
}

/** INVARIANT (start): never after `startWithinMs`, counted from when the request was sent first; never under a freeze. */
function requireStart({ signal }: GuardCall, { decision, execution }: Clearance, freeze: Freeze | null): void {
  signal?.throwIfAborted();
  if (freeze !== null) throw frozen(freeze, decision);
  if (execution === null || performance.now() < execution.startBefore) return;
  const message = 'the time in which the action had to start was over before its callback could; it did not start';
  throw unavailable('start_expired', message, { decision });
}

/** Aborts `controller` when `signal` does, until the returned function is called. */
function follow(signal: AbortSignal | undefined, controller: AbortController): () => void {
  const abort = () => controller.abort(signal?.reason);
  signal?.addEventListener('abort', abort, { once: true });
  return () => signal?.removeEventListener('abort', abort);
}

/** What `work` comes to, or the error of `onLimit` when that takes longer. */
function limited<T>(work: Promise<T>, limitMs: number, onLimit: () => RunplaneError): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(onLimit()), limitMs);
    unref(timer);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function ranTooLong({ action, target, runTimeoutMs }: GuardCall, decision: Decision | null): RunplaneError {
  const message = `\`${action}\` on \`${target}\` ran longer than ${runTimeoutMs} ms; what became of it is unknown`;
  return new RunplaneError('RUN_TIMEOUT', message, { decision, reasons: [{ code: 'run_timeout', message }] });
}

/** Whole milliseconds, at most the 30 days that a duration may be reported as. */
function since(startedAt: number): number {
  return Math.min(2_592_000_000, Math.round(performance.now() - startedAt));
}

/** Never the message, which may hold what must not be in a log. A name that is none is not passed on, either. */
function nameOf(error: unknown): string {
  const name = error instanceof Error ? error.name : null;
  return typeof name === 'string' && /^[\w.$-]{1,100}$/.test(name) ? name : 'Error';
}
