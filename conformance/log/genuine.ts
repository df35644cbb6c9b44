import type { JsonObject } from '@runplane/core';
import { type Line, line, members, opening } from './material.ts';

const transfer = [
  opening('args.amount', '12000'),
  opening('args.recipient', { account: 'DE02 1203 0000 0000 2020 51', name: 'Müller & Söhne' }),
];
const comment = [opening('comment', 'Paid as agreed')];
const name = [opening('name', 'Acme')];

export const decisionMembers: JsonObject = members(
  'decision',
  3,
  {
    action: { type: 'transfer_funds' },
    approval: { id: 'apr_1' },
    decision: 'REQUIRE_APPROVAL',
    id: 'dec_1',
    measures: { amount: { currency: 'USD', value: '12000' } },
    policy: { digest: 'sha256:00', id: 'large-transfers', set: 1 },
    risk: { score: 58 },
  },
  transfer,
);

export const readMembers: JsonObject = members('decision', 4, {
  action: { type: 'read_record' },
  decision: 'ALLOW',
  id: 'dec_2',
  policy: { digest: 'sha256:00', id: 'reads', set: 1 },
  risk: { score: 4 },
});

/** A log that nobody touched. */
export const genuine: readonly Line[] = [
  line(members('organization.created', 0, { id: 'acme' }, name), name),
  line(members('key.created', 1, { id: 'key_1', role: 'agent' })),
  line(members('policy_set.activated', 2, { id: 'set_1', set: 1 })),
  line(decisionMembers, transfer),
  line(readMembers),
  line(members('approval.approved', 5, { decision: 'dec_1', id: 'apr_1' }, comment), comment),
];

export const answer = {
  decision: 'REQUIRE_APPROVAL',
  reason: 'High-risk financial action in production',
  decisionId: 'dec_1',
  approvalId: 'apr_1',
  riskScore: 58,
  action: { requested: 'transfer_funds', type: 'transfer_funds' },
  policy: { id: 'large-transfers', set: 1, setDigest: 'sha256:00' },
};
