// Code that was written for the Shield client keeps working: the same constructor, calls, defaults and error codes. Two
// things are stricter: an approval is never skipped when the gateway fails, and an expired one never runs.
import { equal, ok, rejects } from 'node:assert/strict';
import { Shield, ShieldError } from '@runplane/sdk';

const baseUrl = process.env.RUNPLANE_BASE_URL ?? 'http://127.0.0.1:4747';
const apiKey = process.env.RUNPLANE_API_KEY ?? '';

const shield = new Shield({ baseUrl, apiKey, approvalPollIntervalMs: 200, approvalTimeoutMs: 30_000 });

/** A human's click, in the place of the console. */
async function answer(approvalId: string, verb: 'approve' | 'deny', comment: string): Promise<void> {
  const response = await fetch(`${baseUrl}/api/v1/approvals/${approvalId}/${verb}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${process.env.RUNPLANE_ADMIN_KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({ comment }),
  });
  equal(response.status, 200, await response.text());
}

// ALLOW: the value is the callback's own.
const transferred = await shield.guard(
  'transfer_funds',
  'banking-system',
  { amount: 1000, toAccountId: 'user_456' },
  async () => ({ success: true }),
);
equal(transferred.success, true);

// BLOCK: a transfer that does not say how much.
await rejects(
  shield.guard('transfer_funds', 'production', {}, () => {
    throw new Error('must not run');
  }),
  (error) => {
    ok(error instanceof ShieldError);
    equal(error.code, 'BLOCKED');
    return true;
  },
);

// REQUIRE_APPROVAL: `decide` runs nothing; `pollApproval` waits for the human.
const asked = await shield.decide({
  actionType: 'delete_record',
  target: 'users-database',
  context: { recordId: 'user_123' },
});
equal(asked.decision, 'REQUIRE_APPROVAL');
ok(asked.approvalId);
await answer(asked.approvalId, 'approve', 'asked for by the user');
const approved = await shield.pollApproval(asked.approvalId);
equal(approved.status, 'approved');
equal(approved.comment, 'asked for by the user');

// The same with a callback that never runs, because the human says no.
const refused = await shield.decide({
  actionType: 'delete_employee',
  target: 'hr_system',
  context: { employeeId: 'emp_7421' },
});
ok(refused.approvalId);
await answer(refused.approvalId, 'deny', 'she still works here');
equal((await shield.pollApproval(refused.approvalId)).status, 'denied');

// The log is intact.
const { valid, chainLength } = await shield.verifyAuditChain();
equal(valid, true);
ok(chainLength > 0);
console.log(`allowed, blocked, approved and denied; the log's ${chainLength} entries are intact`);
