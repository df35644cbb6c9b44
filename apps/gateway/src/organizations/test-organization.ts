import { FoundedAlready } from '../bootstrap.ts';
import type { Command } from '../ledger/command.ts';
import type { OrganizationRow } from '../stores/store.ts';

/** The id of an organization's test ledger. */
export function testOrganizationId(org: string): string {
  return `${org}_test`;
}

/**
 * The test ledger of an organization: a log, counters, keys, agents and approvals of its own, by the policies, the tools
 * and the currency of the live one.
 */
export function testOrganization({ org, name, currency }: OrganizationRow, now: number): OrganizationRow {
  const id = testOrganizationId(org);
  return { org: id, name, origin: `runplane.local/${id}`, currency, createdAt: now, testOf: org, settings: '{}' };
}

/** What a test log begins with. Its keys come from the live organization's administrators. */
export function testFoundingCommand({ org, name, currency, testOf }: OrganizationRow): Command<void> {
  return {
    urgent: true,
    idempotency: null,
    apply({ state }) {
      if (state.size > 0) throw new FoundedAlready('another gateway founded the test ledger first');
      return {
        entries: [
          { kind: 'organization.created', subject: org, members: { currency, testOf }, sealed: [['name', name]] },
        ],
        answer: () => undefined,
      };
    },
  };
}
