import type { Execution } from '../execution/execution.ts';
import { type Ending, forgetProcessEnd, watchProcessEnd } from '../lifetime/process-end.ts';
import type { Outcome, OutcomeStatus } from './outcome.ts';
import { OutcomeQueue, type OutcomeQueueOptions } from './outcome-queue.ts';

type Details = Pick<Outcome, 'durationMs' | 'error' | 'responseDigest'>;

/** One execution of which the gateway does not know yet what became of it. */
export interface OpenOutcome {
  /** what the callback measured; sent along with whatever is reported next */
  measured(values: Readonly<Record<string, string>>): void;
  /** After `unknown` another one may follow; of anything else the first counts. */
  report(status: OutcomeStatus, details?: Details): void;
}

/**
 * What became of this client's executions: every one that is opened is reported, at the latest as `unknown` when the
 * process ends.
 */
export class Outcomes implements Ending {
  readonly #queue: OutcomeQueue;
  readonly #isOff: boolean;
  readonly #open = new Set<OpenOutcome>();
  /** the last flush at the end of the process came to nothing, and there is nothing new to say */
  #gaveUp = false;

  constructor({ isOff, ...options }: Omit<OutcomeQueueOptions, 'onEmpty'> & { readonly isOff: boolean }) {
    this.#queue = new OutcomeQueue({ ...options, onEmpty: () => this.#rest() });
    this.#isOff = isOff;
  }

  /** Null where nothing is to be reported. */
  open(execution: Execution | null): OpenOutcome | null {
    if (execution === null || this.#isOff) return null;
    const { decisionId, id: executionId } = execution;
    let measured: Readonly<Record<string, string>> = {};
    let last: OutcomeStatus | null = null;
    const outcome: OpenOutcome = {
      measured(values) {
        measured = { ...measured, ...values };
      },
      report: (status, details = {}) => {
        this.#open.delete(outcome);
        if (last !== null && (last !== 'unknown' || status === 'unknown')) return;
        last = status;
        const isMeasured = Object.keys(measured).length > 0 && status !== 'not_executed';
        this.#add({ decisionId, executionId, status, ...(isMeasured && { measured }), ...details });
      },
    };
    this.#open.add(outcome);
    watchProcessEnd(this);
    return outcome;
  }

  /** For a callback that will never start. `why` is a stable code; the id is null where the redemption's answer is lost. */
  notExecuted(decisionId: string, executionId: string | null, why: string): void {
    if (!this.#isOff) this.#add({ decisionId, executionId, status: 'not_executed', error: why });
  }

  flush(timeoutMs: number): Promise<boolean> {
    return this.#queue.flush(timeoutMs);
  }

  async lastWords(timeoutMs: number): Promise<void> {
    for (const outcome of this.#open) outcome.report('unknown');
    if (this.#gaveUp) return;
    this.#gaveUp = !(await this.flush(timeoutMs));
  }

  /** With nothing to say, how the process ends is none of our business. */
  #rest(): void {
    if (this.#open.size === 0) forgetProcessEnd(this);
  }

  #add(outcome: Outcome): void {
    this.#gaveUp = false;
    watchProcessEnd(this);
    this.#queue.add(outcome);
  }
}
