import type { OrganizationRow } from '../stores/store.ts';

/** The id of the organization whose policies and tools decide: of a test ledger the live one. */
export function configuringOrganization({ org, testOf }: Pick<OrganizationRow, 'org' | 'testOf'>): string {
  return testOf ?? org;
}
