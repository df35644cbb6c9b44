import { isJsonObject, isText, type JsonObject } from '../answer/json-object.ts';
import type { Gateway } from '../http/gateway.ts';
import { retryDelayMs } from '../http/retry-delay.ts';
import { OutOfTime, pause, within } from '../http/within.ts';
import { unref } from '../lifetime/unref.ts';
import { RunplaneError, unavailable } from '../runplane-error.ts';
import type { Outcome, UndeliveredOutcome } from './outcome.ts';

export interface OutcomeQueueOptions {
  readonly ask: Gateway;
  readonly onError: (outcome: UndeliveredOutcome) => void;
  /** everything that was added is delivered, or given up */
  readonly onEmpty?: () => void;
}

const gatherMs = 50;
const longestBatch = 100;
const mostQueued = 10_000;
const longestPauseMs = 30_000;

const retriable = new Set(['overloaded', 'ledger_unavailable', 'rate_limited', 'internal_error']);

/**
 * Brings outcomes to the gateway in batches and in order, without anybody waiting for it. What cannot be brought now is
 * tried again as long as the process lives.
 */
export class OutcomeQueue {
  readonly #options: OutcomeQueueOptions;
  #waiting: Outcome[] = [];
  #delivering: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #failures = 0;

  constructor(options: OutcomeQueueOptions) {
    this.#options = options;
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0 && this.#delivering === null;
  }

  add(outcome: Outcome): void {
    this.#waiting.push(outcome);
    this.#dropOldest();
    if (this.#failures === 0 && this.#waiting.length >= longestBatch) void this.#deliverNow();
    else this.#deliverWithin(gatherMs);
  }

  /** Tries until everything is delivered (true) or the time is up (false). */
  async flush(timeoutMs: number): Promise<boolean> {
    const deadline = performance.now() + timeoutMs;
    for (let attempts = 0; !this.isEmpty; attempts += 1) {
      const leftMs = deadline - performance.now();
      if (leftMs <= 0) return false;
      if (attempts > 0 && this.#failures > 0) {
        await pause(Math.min(leftMs, retryDelayMs(attempts, Math.random())), undefined);
      }
      if (!(await endsWithin(Math.max(1, deadline - performance.now()), this.#deliverNow()))) return false;
    }
    return true;
  }

  #deliverWithin(delayMs: number): void {
    if (this.#timer !== null || this.#delivering !== null) return;
    this.#timer = setTimeout(() => void this.#deliverNow(), delayMs);
    unref(this.#timer);
  }

  #deliverNow(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#delivering ??= this.#deliverBatches().then((pauseMs) => {
      this.#delivering = null;
      if (this.#waiting.length > 0) this.#deliverWithin(pauseMs);
      else this.#options.onEmpty?.();
    });
    return this.#delivering;
  }

  /** Whole batches at once; how long to gather, or to stay away, before the rest. */
  async #deliverBatches(): Promise<number> {
    do {
      const batch = withoutOutdated(this.#waiting.splice(0, longestBatch));
      const { again, retryAfterMs } = await this.#deliver(batch);
      if (again.length > 0) {
        this.#failures += 1;
        this.#waiting.unshift(...again);
        this.#dropOldest();
        return Math.max(retryDelayMs(this.#failures, Math.random(), longestPauseMs), retryAfterMs);
      }
      this.#failures = 0;
    } while (this.#waiting.length >= longestBatch);
    return gatherMs;
  }

  async #deliver(batch: readonly Outcome[]): Promise<Delivery> {
    try {
      const body = JSON.stringify({ outcomes: await Promise.all(batch.map(toWire)) });
      const answer = await this.#options.ask({ method: 'POST', path: '/api/v1/outcomes', body, retries: 0 });
      return { again: this.#settle(batch, readItems(answer, batch)), retryAfterMs: 0 };
    } catch (error) {
      if (error instanceof RunplaneError && error.code === 'UNAVAILABLE') {
        return { again: batch, retryAfterMs: error.retryAfterMs ?? 0 };
      }
      const code = error instanceof RunplaneError ? (error.reasons[0]?.code ?? error.code) : 'internal_error';
      for (const outcome of batch) this.#tell(outcome, code, error instanceof Error ? error.message : String(error));
      return { again: [], retryAfterMs: 0 };
    }
  }

  /** Those that are worth another attempt. */
  #settle(batch: readonly Outcome[], items: readonly JsonObject[]): Outcome[] {
    const again: Outcome[] = [];
    for (const [index, outcome] of batch.entries()) {
      const { ok, code, detail } = items[index]!;
      if (ok === true) continue;
      if (isText(code) && retriable.has(code)) again.push(outcome);
      else this.#tell(outcome, isText(code) ? code : 'answer_malformed', isText(detail) ? detail : 'no further word');
    }
    return again;
  }

  #dropOldest(): void {
    const dropped = this.#waiting.splice(0, Math.max(0, this.#waiting.length - mostQueued));
    for (const outcome of dropped) {
      this.#tell(outcome, 'outcome_dropped', `more than ${mostQueued} outcomes wait for the gateway`);
    }
  }

  #tell({ decisionId, executionId, status }: Outcome, code: string, message: string): void {
    try {
      this.#options.onError({ decisionId, executionId, status, code, message });
    } catch {
      // a listener's own failure must not cost the other outcomes
    }
  }
}

interface Delivery {
  readonly again: readonly Outcome[];
  readonly retryAfterMs: number;
}

/** The gateway takes the outcomes of a batch in any order: an `unknown` must not come after what it turned out to be. */
function withoutOutdated(batch: readonly Outcome[]): readonly Outcome[] {
  const last = new Map(batch.map((outcome) => [outcome.decisionId, outcome]));
  return batch.filter((outcome) => outcome.status !== 'unknown' || last.get(outcome.decisionId) === outcome);
}

async function toWire({ responseDigest, executionId, ...outcome }: Outcome): Promise<JsonObject> {
  const digest = await responseDigest;
  return { ...outcome, ...(executionId !== null && { executionId }), ...(digest && { responseDigest: digest }) };
}

/** One item for each outcome, in the same order: anything else says nothing about what was recorded. */
function readItems({ items }: JsonObject, batch: readonly Outcome[]): readonly JsonObject[] {
  const isOfBatch =
    Array.isArray(items) &&
    items.length === batch.length &&
    items.every((item, index) => isJsonObject(item) && item.decisionId === batch[index]?.decisionId);
  if (!isOfBatch) throw unavailable('answer_malformed', 'the answer about outcomes does not name those that were sent');
  return items;
}

async function endsWithin(timeoutMs: number, work: Promise<void>): Promise<boolean> {
  try {
    await within(timeoutMs, undefined, () => work);
    return true;
  } catch (error) {
    if (error instanceof OutOfTime) return false;
    throw error;
  }
}
