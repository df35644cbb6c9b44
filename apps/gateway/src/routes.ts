import { describeApi } from '@runplane/protocol';
import { agentRoutes } from './agents/agent-routes.ts';
import { approvalRoutes } from './approvals/approval-routes.ts';
import { auditRoutes } from './audit/audit-routes.ts';
import { decisionRoutes } from './decisions/decision-routes.ts';
import { publicRoute, type Route } from './http/route.ts';
import { keyRoutes } from './keys/key-routes.ts';
import { operationRoutes } from './operations/operation-routes.ts';
import { policyRoutes } from './policies/policy-routes.ts';
import { toolRoutes } from './tools/tool-routes.ts';

/** Every call that the gateway answers; `guard` are those that decide. */
export function createRoutes(guard: readonly Route[]): readonly Route[] {
  const described = [
    ...guard,
    ...decisionRoutes,
    ...approvalRoutes,
    ...policyRoutes,
    ...toolRoutes,
    ...keyRoutes,
    ...agentRoutes,
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
