import type { CanonicalAction } from '../catalogue/canonical-action.ts';
import { canonicalAction } from '../catalogue/catalogue.ts';
import type { Fact } from './argument/read-arguments.ts';
import type { Measure } from './classification.ts';
import type { Hints } from './measure/hints.ts';
import type { Scope } from './measure/measures.ts';
import { recipientsOf } from './measure/recipients.ts';
import { recordsOf } from './measure/records.ts';

/** From the next recipient on a mail is a bulk mail. */
const fewRecipients = 100n;

/** The type for many, when the arguments say that there are many or do not say how many. */
export function raiseByScope(
  action: CanonicalAction,
  facts: readonly Fact[],
  scope: Scope,
  hints: Hints | null,
): CanonicalAction {
  if (action.type === 'delete_record' && exceeds(recordsOf(facts, scope.inspected, action, hints), 1n)) {
    return canonicalAction('bulk_delete_records')!;
  }
  if (action.type === 'send_email' && exceeds(recipientsOf(facts, hints), fewRecipients)) {
    return canonicalAction('send_bulk_email')!;
  }
  return action;
}

function exceeds(measure: Measure | null, most: bigint): boolean {
  if (measure === null || measure.state === 'invalid') return false;
  return measure.state !== 'known' || measure.value.units > most;
}
