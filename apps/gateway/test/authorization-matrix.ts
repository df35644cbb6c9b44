import type { Role } from '@runplane/protocol';

/**
 * - `allowed`: answered
 * - `own`: answered about the caller's own things, 404 about others'
 * - `own, forbidden`: 403 about the caller's own things, 404 about others'
 * - `forbidden`: 403
 * - `hidden`: 404, as if the call did not exist
 * - `public`: answered, with or without a key
 */
export type Cell = 'allowed' | 'own' | 'own, forbidden' | 'forbidden' | 'hidden' | 'public';

/** Whoever may ask: a role of an organization's keys, or the platform key. */
export type Asker = Role | 'platform';

type Row = Readonly<Record<Asker, Cell>>;

/** To the platform key there is nothing of an organization's. */
function row(agent: Cell, executor: Cell, approver: Cell, auditor: Cell, admin: Cell, owner: Cell): Row {
  return { agent, executor, approver, auditor, admin, owner, platform: 'hidden' };
}

const everyone = row('allowed', 'allowed', 'allowed', 'allowed', 'allowed', 'allowed');
const anybody: Row = { ...row('public', 'public', 'public', 'public', 'public', 'public'), platform: 'public' };
const platform: Row = { ...row('hidden', 'hidden', 'hidden', 'hidden', 'hidden', 'hidden'), platform: 'allowed' };
const administrators = row('hidden', 'hidden', 'forbidden', 'forbidden', 'allowed', 'allowed');
const auditors = row('hidden', 'hidden', 'forbidden', 'allowed', 'allowed', 'allowed');
const people = row('hidden', 'hidden', 'allowed', 'allowed', 'allowed', 'allowed');

/** Who may make which call. A route without a row, or a row without a route, fails the test. */
export const authorizationMatrix: Readonly<Record<string, Row>> = {
  'POST /api/v1/guard': row('allowed', 'hidden', 'forbidden', 'forbidden', 'allowed', 'allowed'),
  'POST /api/decide': row('allowed', 'hidden', 'forbidden', 'forbidden', 'allowed', 'allowed'),
  'GET /api/v1/decisions/{id}': row('own', 'allowed', 'allowed', 'allowed', 'allowed', 'allowed'),
  'POST /api/v1/decisions/{id}/redeem': row('own', 'allowed', 'forbidden', 'forbidden', 'allowed', 'allowed'),
  'POST /api/v1/permits/redeem': row('own', 'allowed', 'forbidden', 'forbidden', 'allowed', 'allowed'),
  'POST /api/v1/decisions/{id}/outcome': row('own', 'allowed', 'forbidden', 'forbidden', 'allowed', 'allowed'),
  'POST /api/v1/outcomes': row('allowed', 'allowed', 'forbidden', 'forbidden', 'allowed', 'allowed'),
  'POST /api/v1/permit-keys/rotate': administrators,
  'GET /.well-known/jwks.json': anybody,
  'GET /api/v1/executions': row('hidden', 'hidden', 'allowed', 'allowed', 'allowed', 'allowed'),

  'GET /api/v1/approvals': row('allowed', 'hidden', 'allowed', 'allowed', 'allowed', 'allowed'),
  'GET /api/v1/approvals/{id}': row('own', 'allowed', 'allowed', 'allowed', 'allowed', 'allowed'),
  'POST /api/v1/approvals/{id}/approve': row('own, forbidden', 'hidden', 'allowed', 'forbidden', 'allowed', 'allowed'),
  'POST /api/v1/approvals/{id}/deny': row('own, forbidden', 'hidden', 'allowed', 'forbidden', 'allowed', 'allowed'),

  'POST /api/v1/freezes': row('hidden', 'hidden', 'allowed', 'forbidden', 'allowed', 'allowed'),
  'GET /api/v1/freezes': people,
  'GET /api/v1/freezes/{id}': people,
  'POST /api/v1/freezes/{id}/release': administrators,
  'GET /api/v1/events': everyone,

  'GET /api/v1/policies': people,
  'PUT /api/v1/policies': administrators,
  'GET /api/v1/policies/versions': people,
  'POST /api/v1/policies/validate': people,
  'GET /api/v1/policies/schema': anybody,
  'GET /api/v1/actions': people,

  'POST /api/v1/tools/classify': row('allowed', 'hidden', 'allowed', 'allowed', 'allowed', 'allowed'),
  'POST /api/v1/tools/import': row('allowed', 'hidden', 'forbidden', 'forbidden', 'allowed', 'allowed'),
  'GET /api/v1/tools': people,
  'GET /api/v1/tools/sources': people,
  'GET /api/v1/tools/coverage': people,
  'GET /api/v1/tools/{id}': people,
  'PATCH /api/v1/tools/{id}': administrators,
  'POST /api/v1/tools/{id}/accept': administrators,
  'POST /api/v1/tools/{id}/reject': administrators,
  'DELETE /api/v1/tools/{id}': administrators,

  'GET /api/v1/keys': administrators,
  'POST /api/v1/keys': administrators,
  'POST /api/v1/keys/{id}/revoke': administrators,
  'GET /api/v1/organizations': platform,
  'POST /api/v1/organizations': platform,
  'GET /api/v1/agents': people,
  'POST /api/v1/agents': administrators,
  'PATCH /api/v1/agents/{id}': administrators,
  'GET /api/v1/usage': people,
  'PUT /api/v1/plan': administrators,
  'GET /api/v1/budgets': people,

  'GET /api/v1/audit/entries': auditors,
  'GET /api/v1/audit/entries/{seq}': auditors,
  'GET /api/v1/audit/export': auditors,
  'GET /api/v1/audit/checkpoint': everyone,
  'GET /api/v1/audit/key': everyone,
  'GET /api/v1/audit/proof/inclusion': everyone,
  'GET /api/v1/audit/proof/consistency': everyone,
  'GET /api/v1/audit/verify': everyone,
  'GET /api/audit/verify': everyone,

  'GET /livez': anybody,
  'GET /readyz': anybody,
  'GET /version': anybody,
  'GET /openapi.json': anybody,
};
