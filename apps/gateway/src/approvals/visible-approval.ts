import { ProblemError } from '@runplane/protocol';
import type { Caller } from '../http/caller.ts';
import type { ApprovalRow, KeyRow, Store } from '../stores/store.ts';

/** Whether a decision or an approval is the key's own: it asked for it, or its agent did. */
export function isOwn(thing: { readonly key: string; readonly agent: string | null }, key: KeyRow): boolean {
  return thing.key === key.id || (key.agent !== null && thing.agent === key.agent);
}

/** An approval that the caller may know of; an agent knows only its own. */
export async function visibleApproval(
  store: Pick<Store, 'approval'>,
  caller: Caller,
  id: string,
): Promise<ApprovalRow> {
  const row = await store.approval(caller.ledger.organization.org, id);
  if (row !== null && (caller.key.role !== 'agent' || isOwn(row, caller.key))) return row;
  throw new ProblemError('not_found', `there is no approval \`${id}\``);
}
