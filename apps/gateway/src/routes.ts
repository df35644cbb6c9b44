import { describeApi } from '@runplane/protocol';
import { agentRoutes } from './agents/agent-routes.ts';
import { approvalRoutes } from './approvals/approval-routes.ts';
import { auditRoutes } from './audit/audit-routes.ts';
import { budgetRoutes } from './budgets/budget-routes.ts';
import { decisionRoutes } from './decisions/decision-routes.ts';
import { eventRoutes } from './events/event-routes.ts';
import { freezeRoutes } from './freezes/freeze-routes.ts';
import { publicRoute, type Route } from './http/route.ts';
import { keyRoutes } from './keys/key-routes.ts';
import { operationRoutes } from './operations/operation-routes.ts';
import { organizationRoutes } from './organizations/organization-routes.ts';
import { permitRoutes } from './permits/permit-routes.ts';
import { policyRoutes } from './policies/policy-routes.ts';
import { toolRoutes } from './tools/tool-routes.ts';
import { usageRoutes } from './usage/usage-routes.ts';

/** Every call that the gateway answers; `loop` are those that decide, redeem and settle. */
export function createRoutes(loop: readonly Route[]): readonly Route[] {
  const described = [
    ...loop,
    ...decisionRoutes,
    ...approvalRoutes,
    ...permitRoutes,
    ...freezeRoutes,
    ...eventRoutes,
    ...policyRoutes,
    ...toolRoutes,
    ...keyRoutes,
    ...agentRoutes,
    ...budgetRoutes,
    ...usageRoutes,
    ...organizationRoutes,
    ...auditRoutes,
    ...operationRoutes,
  ];
  const table: readonly Route[] = [...described, openApiRoute(() => table)];
  return table;
}

function openApiRoute(table: () => readonly Route[]): Route {
  let document: string | null = null;
  return publicRoute({
    method: 'GET',
    path: '/openapi.json',
    summary: 'This description of the API, OpenAPI 3.1',
    tag: 'Operations',
    answers: [{ status: 200, description: 'OpenAPI document', content: { 'application/json': null } }],
    handle({ services }) {
      document ??= JSON.stringify(describeApi(table(), services.version));
      return { status: 200, json: document };
    },
  });
}
