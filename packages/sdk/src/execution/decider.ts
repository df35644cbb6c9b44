import type { Decision } from '../answer/decision.ts';
import { readDecision } from '../answer/read-decision.ts';
import type { DecisionCall } from '../guard-call.ts';
import type { Gateway } from '../http/gateway.ts';
import type { LogWatch } from '../log/log-watch.ts';
import { about } from '../refusal.ts';

/** A decision as it was answered. It must not be acted on before `watched` has resolved. */
export interface Answered {
  readonly decision: Decision;
  /** when the request was sent first, on this process's monotonic clock */
  readonly sentAt: number;
  /** rejects when the log that it is recorded in cannot be trusted */
  readonly watched: () => Promise<void>;
}

/** Has the gateway decide, and the log watched. */
export class Decider {
  readonly #ask: Gateway;
  readonly #watch: LogWatch;

  constructor(ask: Gateway, watch: LogWatch) {
    this.#ask = ask;
    this.#watch = watch;
  }

  async ask({ action, headers, body, timeoutMs, signal, mayBeReplay }: DecisionCall): Promise<Answered> {
    const sizes = mayBeReplay ? null : this.#watch.sizes();
    const sentAt = performance.now();
    const answer = await this.#ask({ method: 'POST', path: '/api/v1/guard', headers, body, timeoutMs, signal });
    const decision = readDecision(answer, action);
    const watched = async () => {
      try {
        await this.#watch.observe(decision, sizes);
      } catch (error) {
        throw about(error, decision);
      }
    };
    return { decision, sentAt, watched };
  }

  async decide(call: DecisionCall): Promise<Decision> {
    const { decision, watched } = await this.ask(call);
    await watched();
    return decision;
  }
}
