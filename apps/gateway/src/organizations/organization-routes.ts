import {
  createdOrganizationSchema,
  createOrganizationSchema,
  type Organization,
  organizationSchema,
  pageSchema,
} from '@runplane/protocol';
import { jsonBody } from '../http/body.ts';
import { answerJson, answers, platformRoute, type Route } from '../http/route.ts';
import type { Ledger } from '../ledger/command.ts';

export const organizationRoutes: readonly Route[] = [
  platformRoute({
    method: 'GET',
    path: '/api/v1/organizations',
    summary: 'List the organizations',
    tag: 'Organizations',
    answers: answers(pageSchema('Organizations', organizationSchema), 'All organizations'),
    handle({ services }) {
      const live = services.ledgers().filter(({ organization }) => organization.testOf === null);
      return answerJson({ items: live.map(renderOrganization), next: null });
    },
  }),
  platformRoute({
    method: 'POST',
    path: '/api/v1/organizations',
    summary: 'Create an organization; its first keys are answered this once',
    tag: 'Organizations',
    body: jsonBody(createOrganizationSchema),
    answers: answers(createdOrganizationSchema, 'The organization and its first keys', 201),
    async handle({ body: { name, currency }, services }) {
      const { ledger, credentials } = await services.organizations.create({ name, currency: currency ?? null });
      return answerJson({ ...renderOrganization(ledger), ...credentials }, 201);
    },
  }),
];

function renderOrganization({ organization, verificationKey }: Ledger): Organization {
  const { org, name, currency, createdAt, origin } = organization;
  return { id: org, name, currency, createdAt: new Date(createdAt).toISOString(), origin, verificationKey };
}
