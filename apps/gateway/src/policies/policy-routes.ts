import { policyJsonSchema, renderPolicies } from '@runplane/core';
import {
  activatedPolicySetSchema,
  bounds,
  limitSchema,
  type PolicySet,
  pageSchema,
  policiesSchema,
  policySetSchema,
  validatedPoliciesSchema,
} from '@runplane/protocol';
import { z } from 'zod';
import { textBody } from '../http/body.ts';
import {
  type Answer,
  administrators,
  answerJson,
  answers,
  type Call,
  keyRoute,
  publicRoute,
  type Route,
} from '../http/route.ts';
import { configuringOrganization } from '../ledger/configuring-organization.ts';
import type { PolicySetRow } from '../stores/store.ts';
import { activatePolicies } from './activate-policies.ts';
import { buildPolicySet } from './policy-sets.ts';

const policyReaders = ['approver', 'auditor', 'admin', 'owner'] as const;
const policiesBody = textBody(['application/yaml', 'application/json'], bounds.policiesBytes);
const versionsQuery = z.strictObject({ limit: limitSchema });
const yamlType = 'application/yaml; charset=utf-8';

export const policyRoutes: readonly Route[] = [
  keyRoute({
    method: 'GET',
    path: '/api/v1/policies',
    summary: 'Read the active policies, baseline included; YAML, or JSON by `Accept`',
    tag: 'Policies',
    roles: policyReaders,
    answers: [
      {
        status: 200,
        description: 'A document that can be edited and put back',
        content: { 'application/yaml': null, 'application/json': policiesSchema },
      },
    ],
    handle: getPolicies,
  }),
  keyRoute({
    method: 'PUT',
    path: '/api/v1/policies',
    summary: 'Validate and activate a whole set of policies, or change nothing',
    tag: 'Policies',
    roles: administrators,
    configures: true,
    body: policiesBody,
    answers: answers(activatedPolicySetSchema, 'The set that is active now'),
    async handle({ caller, body }) {
      const { row, changed, warnings } = await activatePolicies(caller, body.text);
      return answerJson({ ...renderSet(row), changed, warnings });
    },
  }),
  keyRoute({
    method: 'GET',
    path: '/api/v1/policies/versions',
    summary: 'List the sets that were activated, newest first',
    tag: 'Policies',
    roles: policyReaders,
    query: versionsQuery,
    answers: answers(pageSchema('PolicySets', policySetSchema), 'The newest sets'),
    async handle({ caller, services, query }) {
      const rows = await services.store.policySets(configuringOrganization(caller.ledger.organization), query.limit);
      return answerJson({ items: rows.map(renderSet), next: null });
    },
  }),
  keyRoute({
    method: 'POST',
    path: '/api/v1/policies/validate',
    summary: 'Say what is wrong with policies, without activating them',
    tag: 'Policies',
    roles: policyReaders,
    body: policiesBody,
    answers: answers(validatedPoliciesSchema, 'What was found'),
    handle({ caller, body }) {
      const built = buildPolicySet(body.text, caller.ledger.organization.currency);
      return answerJson(
        built.ok
          ? { valid: true, digest: built.set.digest, errors: [], warnings: built.set.warnings }
          : { valid: false, digest: null, errors: built.errors, warnings: [] },
      );
    },
  }),
  publicRoute({
    method: 'GET',
    path: '/api/v1/policies/schema',
    summary: 'The JSON Schema of the policy language',
    tag: 'Policies',
    answers: [{ status: 200, description: 'JSON Schema 2020-12', content: { 'application/schema+json': null } }],
    handle: () => ({ status: 200, text: JSON.stringify(policyJsonSchema), mediaType: 'application/schema+json' }),
  }),
];

function getPolicies({ caller, header }: Call): Answer {
  const row = caller.ledger.state.policySet;
  const yaml = renderPolicies(row.yaml);
  const headers = { Vary: 'Accept' };
  if (prefersJson(header('accept'))) return answerJson({ ...renderSet(row), yaml }, 200, headers);
  return { status: 200, headers, text: yaml, mediaType: yamlType };
}

/** YAML unless the client names JSON and not YAML. */
function prefersJson(accept: string | undefined): boolean {
  return accept !== undefined && /\bapplication\/json\b/i.test(accept) && !/\bapplication\/(x-)?yaml\b/i.test(accept);
}

function renderSet({ number, digest, createdAt, createdBy }: Omit<PolicySetRow, 'yaml'>): PolicySet {
  return { number, digest, activatedAt: new Date(createdAt).toISOString(), activatedBy: createdBy };
}
