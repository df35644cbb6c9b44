import { isJsonObject, isText } from '../answer/json-object.ts';
import { unavailable } from '../runplane-error.ts';

/** A redeemed decision: the right to start one callback, once. */
export interface Execution {
  readonly id: string;
  readonly decisionId: string;
  /** on this process's monotonic clock */
  readonly startBefore: number;
}

/**
 * Takes the terms of an execution from an answer; null where there are none. `sentAt` is when the request was sent first:
 * the gateway's clock started later, so that this process never starts too late.
 */
export function readExecution(terms: unknown, decisionId: string, sentAt: number): Execution | null {
  if (terms === undefined || terms === null) return null;
  if (isJsonObject(terms) && isText(terms.id) && isDuration(terms.startWithinMs)) {
    return { id: terms.id, decisionId, startBefore: sentAt + terms.startWithinMs };
  }
  const shown = JSON.stringify(terms).slice(0, 120);
  throw unavailable('answer_malformed', `the gateway's answer cannot be acted on: \`execution\` is ${shown}`);
}

function isDuration(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
