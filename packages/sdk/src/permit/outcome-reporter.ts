import { jsonText } from '../context/json-text.ts';
import type { Gateway } from '../http/gateway.ts';
import type { Outcome } from './outcome.ts';

/** Tells the gateway what became of runs, after the run has answered: an executor's answer never waits for it. */
export interface OutcomeReporter {
  report(decisionId: string, outcome: Outcome): void;
  /** Resolves when nothing is on its way any more. Never rejects. */
  flush(): Promise<void>;
}

export type OnReportFailure = (error: unknown, decisionId: string, outcome: Outcome) => void;

export function createOutcomeReporter(ask: Gateway, onFailure: OnReportFailure): OutcomeReporter {
  const underWay = new Map<string, Promise<void>>();

  async function send(decisionId: string, outcome: Outcome): Promise<void> {
    const path = `/api/v1/decisions/${encodeURIComponent(decisionId)}/outcome`;
    try {
      await ask({ method: 'POST', path, body: jsonText(outcome) });
    } catch (error) {
      onFailure(error, decisionId, outcome);
    }
  }

  return {
    report(decisionId, outcome) {
      // in order: what a late run did comes after that it was not known
      const earlier = underWay.get(decisionId) ?? Promise.resolve();
      const sent = earlier.then(() => send(decisionId, outcome)).catch(() => undefined);
      underWay.set(decisionId, sent);
      void sent.then(() => {
        if (underWay.get(decisionId) === sent) underWay.delete(decisionId);
      });
    },
    async flush() {
      while (underWay.size > 0) await Promise.all(underWay.values());
    },
  };
}
