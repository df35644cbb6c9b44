import { ProblemError } from '@runplane/protocol';
import { isOwn } from '../approvals/visible-approval.ts';
import type { Caller } from '../http/caller.ts';
import type { DecisionRow, Store } from '../stores/store.ts';

/** A decision that the caller may know of; an agent knows only its own. */
export async function visibleDecision(
  store: Pick<Store, 'decision'>,
  { ledger, key }: Caller,
  id: string,
): Promise<DecisionRow> {
  const row = await store.decision(ledger.organization.org, id);
  if (row !== null && (key.role !== 'agent' || isOwn(row, key))) return row;
  throw new ProblemError('not_found', `there is no decision \`${id}\``);
}
