import {
  approvalSchema,
  approvalStatusSchema,
  bounds,
  limitSchema,
  pageSchema,
  resolveRequestSchema,
  wholeNumber,
} from '@runplane/protocol';
import { z } from 'zod';
import { optionalJsonBody } from '../http/body.ts';
import { type Answer, answerJson, answers, type Call, everyRole, keyRoute, type Route } from '../http/route.ts';
import { requireLiveKey } from '../ledger/require-live-key.ts';
import type { ApprovalRow } from '../stores/store.ts';
import { approvalAt } from './approval-state.ts';
import { awaitApproval } from './await-approval.ts';
import { renderApproval } from './render-approval.ts';
import { resolveApproval } from './resolve-approval.ts';
import { isOwn, visibleApproval } from './visible-approval.ts';

const listQuery = z.strictObject({
  status: approvalStatusSchema.optional(),
  limit: limitSchema,
  after: z.string().max(80).optional().describe('id of the last approval of the page before'),
});

const getQuery = z.strictObject({
  wait: wholeNumber(0, bounds.waitSeconds).default(0).describe('seconds to hold the answer while it is pending'),
});

const resolveHeaders = z.object({
  'If-Match': z.string().optional().describe('digest of the action that was looked at; 412 when it is another'),
});

const pageOfApprovals = pageSchema('Approvals', approvalSchema);

export const approvalRoutes: readonly Route[] = [
  keyRoute({
    method: 'GET',
    path: '/api/v1/approvals',
    summary: 'List approvals, newest first; an agent sees its own',
    tag: 'Approvals',
    roles: ['agent', 'approver', 'auditor', 'admin', 'owner'],
    query: listQuery,
    answers: answers(pageOfApprovals, 'One page of approvals'),
    handle: listApprovals,
  }),
  keyRoute({
    method: 'GET',
    path: '/api/v1/approvals/{id}',
    summary: 'Read an approval, or wait until it is answered',
    tag: 'Approvals',
    roles: everyRole,
    query: getQuery,
    answers: answers(approvalSchema, 'The approval as it is now'),
    handle: getApproval,
  }),
  resolveRoute('approve', 'Approve the action'),
  resolveRoute('deny', 'Deny the action'),
];

function resolveRoute(verb: 'approve' | 'deny', summary: string): Route {
  return keyRoute({
    method: 'POST',
    path: `/api/v1/approvals/{id}/${verb}`,
    summary,
    tag: 'Approvals',
    roles: ['approver', 'admin', 'owner'],
    owns: ownsApproval,
    headers: resolveHeaders,
    body: optionalJsonBody(resolveRequestSchema),
    answers: answers(approvalSchema, 'The approval with its answer, recorded'),
    async handle(call) {
      const row = await resolveApproval(call.services, call.caller, {
        id: call.params.id!,
        status: verb === 'approve' ? 'approved' : 'denied',
        comment: call.body.comment ?? null,
        seenDigest: readEntityTag(call.header('if-match')),
      });
      return answerJson(render(call, row));
    },
  });
}

async function ownsApproval({
  caller,
  params,
  services,
}: Pick<Call, 'caller' | 'params' | 'services'>): Promise<boolean> {
  const row = await services.store.approval(caller.ledger.organization.org, params.id!);
  return row !== null && isOwn(row, caller.key);
}

async function listApprovals(call: Call<z.output<typeof listQuery>>): Promise<Answer> {
  const { caller, query, services } = call;
  const { key, ledger } = caller;
  const rows = await services.store.approvals(ledger.organization.org, {
    status: query.status ?? null,
    requester: key.role === 'agent' ? { key: key.id, agent: key.agent } : null,
    before: query.after ?? null,
    limit: query.limit,
  });
  const now = await services.store.now();
  const current = rows.map((row) => approvalAt(row, now));
  // an overdue one is not pending any more, though no sweep has written so
  const items = query.status === undefined ? current : current.filter(({ status }) => status === query.status);
  return answerJson({
    items: items.map((row) => render(call, row)),
    next: rows.length === query.limit ? rows.at(-1)!.id : null,
  });
}

async function getApproval(call: Call<z.output<typeof getQuery>>): Promise<Answer> {
  const { caller, services, query } = call;
  const { store, approvals: signals } = services;
  const row = await visibleApproval(store, caller, call.params.id!);
  const org = caller.ledger.organization.org;
  const current =
    query.wait === 0
      ? approvalAt(row, await store.now())
      : await awaitApproval(row, query.wait * 1000, { store, signals, org, signal: call.signal() });
  // it may have been revoked while the call waited
  requireLiveKey(caller.key, caller.ledger.state);
  return answerJson(render(call, current));
}

function render(call: Call<unknown, unknown>, row: ApprovalRow): unknown {
  return renderApproval(row, call.caller.ledger.state, call.header('runplane-version') !== undefined);
}

/** The digest in `If-Match`, with or without the quotes of an entity tag. */
function readEntityTag(header: string | undefined): string | null {
  if (header === undefined || header === '*') return null;
  return header.replace(/^"(.*)"$/, '$1');
}
