// Any language that can send HTTP can ask. What a client has to get right: one idempotency key for each action, run only
// after ALLOW or approval, and anything that is not a 200 means: do not run.
import { deepEqual, equal, match } from 'node:assert/strict';
import { randomUUID } from 'node:crypto';

const baseUrl = process.env.RUNPLANE_BASE_URL ?? 'http://127.0.0.1:4747';
const agentKey = process.env.RUNPLANE_API_KEY ?? '';
const approverKey = process.env.RUNPLANE_ADMIN_KEY ?? '';

interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: an example reads answers of several shapes
  readonly body: any;
}

async function send(
  method: string,
  path: string,
  key: string,
  body?: object,
  idempotencyKey?: string,
): Promise<Answer> {
  const response = await fetch(baseUrl + path, {
    method,
    headers: {
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
      ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

const guard = (body: object, idempotencyKey: string = randomUUID()) =>
  send('POST', '/api/v1/guard', agentKey, body, idempotencyKey);

// The flat form: what is not a reserved name is context.
const transfer = { action: 'transfer_funds', target: 'finance-system', amount: 12000, environment: 'production' };
const idempotencyKey = randomUUID();
const asked = await guard(transfer, idempotencyKey);
equal(asked.status, 200);
equal(asked.body.decision, 'REQUIRE_APPROVAL');
equal(asked.body.riskScore, 58);
equal(asked.body.matchedRule, 'transfer_funds → REQUIRE_APPROVAL');
console.log(`${asked.body.decision}: ${asked.body.reason}; ${asked.body.reasons[0].message}`);

// The answer was lost? The same key brings the same decision, and nothing happens twice.
const repeated = await guard(transfer, idempotencyKey);
equal(repeated.body.decisionId, asked.body.decisionId);
deepEqual(repeated.body.receipt.leaf, asked.body.receipt.leaf);

// The same key for another action is a mistake, and refused.
const reused = await guard({ ...transfer, amount: 1 }, idempotencyKey);
equal(reused.status, 422);
equal(reused.body.code, 'idempotency_key_reused');

// The agent holds on to the request while somebody with another key answers it. The agent itself may not.
const approvalPath = `/api/v1/approvals/${asked.body.approvalId}`;
equal((await send('POST', `${approvalPath}/approve`, agentKey, {})).status, 403);
const held = send('GET', `${approvalPath}?wait=55`, agentKey);
equal((await send('POST', `${approvalPath}/approve`, approverKey, { comment: 'invoice 4411' })).status, 200);
const resolved = await held;
equal(resolved.body.status, 'approved');
equal(resolved.body.comment, 'invoice 4411');
console.log(`${resolved.body.status} by ${resolved.body.resolvedBy}: now the transfer may run`);

// A BLOCK is an answer, not an error; it says what would have passed where anything would.
const blocked = await guard({ action: 'transfer_funds', target: 'finance-system', context: { amount: 250000 } });
equal(blocked.status, 200);
equal(blocked.body.decision, 'BLOCK');
match(blocked.body.reasons[0].passes, /100000/);

// A call that cannot be decided is an error with a stable code, and nothing has been allowed.
const malformed = await guard({ target: 'finance-system' });
equal(malformed.status, 400);
equal(malformed.body.code, 'invalid_request');
equal(malformed.body.error, malformed.body.code);
