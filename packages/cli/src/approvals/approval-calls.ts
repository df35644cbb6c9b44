import { type Approval, approvalSchema, pageSchema } from '@runplane/protocol';
import { type Answer, type Gateway, readAnswer } from '../connection/gateway.ts';

const approvalsSchema = pageSchema('ApprovalPage', approvalSchema);

export interface ApprovalPage {
  readonly items: readonly Approval[];
  readonly next: string | null;
}

export async function listApprovals(
  gateway: Gateway,
  { status, limit, after }: { readonly status?: string; readonly limit?: string; readonly after?: string },
): Promise<Answer<ApprovalPage>> {
  const query = new URLSearchParams({
    ...(status !== undefined && { status }),
    ...(limit !== undefined && { limit }),
    ...(after !== undefined && { after }),
  });
  return readAnswer(await gateway({ path: `/api/v1/approvals?${query}` }), approvalsSchema);
}

export async function getApproval(gateway: Gateway, id: string, waitSeconds = 0): Promise<Answer<Approval>> {
  const wait = waitSeconds > 0 ? `?wait=${waitSeconds}` : '';
  const path = `/api/v1/approvals/${encodeURIComponent(id)}${wait}`;
  return readAnswer(await gateway({ path, timeoutMs: (waitSeconds + 30) * 1000 }), approvalSchema);
}

/** Answers an approval, provided its action is still the one that was looked at. */
export async function resolveApproval(
  gateway: Gateway,
  { id, verb, seenDigest, comment }: Resolution,
): Promise<Answer<Approval>> {
  const path = `/api/v1/approvals/${encodeURIComponent(id)}/${verb}`;
  const headers = { 'if-match': `"${seenDigest}"` };
  const json = comment === undefined ? {} : { comment };
  return readAnswer(await gateway({ method: 'POST', path, headers, json }), approvalSchema);
}

export interface Resolution {
  readonly id: string;
  readonly verb: 'approve' | 'deny';
  readonly seenDigest: string;
  readonly comment?: string;
}
