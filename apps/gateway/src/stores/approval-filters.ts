import type { ApprovalPage } from './store.ts';

/**
 * The conditions of a page of approvals. Only those that apply stand in the SQL: an index serves a condition that is
 * there, not one that may be null. Each set of filters is a statement with a name of its own.
 *
 * @param placeholder the engine's mark for the parameter at a position, counted from 0
 */
export function approvalFilters(
  { status, requester, before }: ApprovalPage,
  placeholder: (position: number) => string,
): { readonly name: string; readonly sql: string; readonly values: (string | null)[] } {
  const values: (string | null)[] = [];
  const place = (value: string | null) => placeholder(values.push(value) - 1);
  let name = 'approvals';
  let sql = '';
  if (status !== null) {
    name += '_of_status';
    sql += ` AND status = ${place(status)}`;
  }
  if (requester !== null) {
    name += '_of_requester';
    sql += ` AND (key = ${place(requester.key)} OR agent = ${place(requester.agent)})`;
  }
  if (before !== null) {
    name += '_before';
    sql += ` AND id < ${place(before)}`;
  }
  return { name, sql, values };
}
