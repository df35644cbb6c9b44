// A support agent pays refunds. Small ones run at once, larger ones wait for a colleague, and nonsense never runs.
import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { Runplane, RunplaneError } from '@runplane/sdk';
import { approve } from './colleague.ts';

const runplane = new Runplane({ agent: 'support-agent' });

/** Stands for the payment provider: what really left the account. */
const paid: { charge: string; amount: number }[] = [];

/** The only way to a refund. The callback receives a frozen copy of exactly what was decided, and uses nothing else. */
function refund(charge: string, amount: number, approvalTimeoutMs = 60_000): Promise<string> {
  return runplane.guard(
    'stripe.refunds.create',
    'stripe',
    { charge, amount },
    (decided, { decisionId }) => {
      paid.push({ charge: decided.charge, amount: decided.amount });
      return `refunded ${decided.amount} for ${decided.charge} (${decisionId})`;
    },
    { approvalTimeoutMs },
  );
}

// Under the threshold of the baseline policies: decided, recorded, run.
console.log(await refund('ch_1', 120));
deepEqual(paid, [{ charge: 'ch_1', amount: 120 }]);

// A negative refund would take money instead: blocked, and the error says why and what would pass.
await rejects(refund('ch_1', -120), (error) => {
  ok(error instanceof RunplaneError);
  equal(error.code, 'BLOCKED');
  console.log(error.message);
  return true;
});

// Above the threshold: the call waits, and nothing has been paid, until somebody with another key approves.
const waiting = refund('ch_2', 750);
await approve({ action: 'stripe.refunds.create', charge: 'ch_2' });
console.log(await waiting);

// Nobody answers this one in time: the call gives up, the request stays open, and nothing runs.
await rejects(refund('ch_3', 900, 1_500), { code: 'TIMEOUT' });

deepEqual(paid, [
  { charge: 'ch_1', amount: 120 },
  { charge: 'ch_2', amount: 750 },
]);
