import type { UndeliveredOutcome } from './outcome.ts';

let warned = false;

/** The first undelivered outcome of the process is worth a line; a line for each would drown everything else. */
export function warnOnce({ decisionId, status, code, message }: UndeliveredOutcome): void {
  if (warned) return;
  warned = true;
  console.warn(
    `runplane: the gateway does not know that \`${decisionId}\` is \`${status}\`: ${code}: ${message} ` +
      '(further ones are not shown; option `onOutcomeError` hears of all)',
  );
}
