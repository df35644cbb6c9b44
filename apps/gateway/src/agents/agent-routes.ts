import {
  type Agent,
  type AgentId,
  agentSchema,
  changeAgentSchema,
  pageSchema,
  registerAgentSchema,
} from '@runplane/protocol';
import { jsonBody } from '../http/body.ts';
import { administrators, answerJson, answers, keyRoute, type Route } from '../http/route.ts';
import type { AgentRow } from '../stores/store.ts';
import { changeAgent } from './change-agent.ts';
import { registerAgent } from './register-agent.ts';

export const agentRoutes: readonly Route[] = [
  keyRoute({
    method: 'GET',
    path: '/api/v1/agents',
    summary: 'List the agents that are registered, or that a request has named',
    tag: 'Agents',
    roles: ['approver', 'auditor', 'admin', 'owner'],
    answers: answers(pageSchema('Agents', agentSchema), 'All agents'),
    handle({ caller }) {
      return answerJson({ items: [...caller.ledger.state.agents.values()].map(renderAgent), next: null });
    },
  }),
  keyRoute({
    method: 'POST',
    path: '/api/v1/agents',
    summary: 'Register an agent and vouch for its name',
    tag: 'Agents',
    roles: administrators,
    configures: true,
    body: jsonBody(registerAgentSchema),
    answers: answers(agentSchema, 'The agent', 201),
    async handle({ caller, body }) {
      return answerJson(renderAgent(await registerAgent(caller, body.name)), 201);
    },
  }),
  keyRoute({
    method: 'PATCH',
    path: '/api/v1/agents/{id}',
    configures: true,
    summary: 'Say whether an agent has to redeem, or vouch for its name',
    tag: 'Agents',
    roles: administrators,
    body: jsonBody(changeAgentSchema),
    answers: answers(agentSchema, 'The agent'),
    async handle({ caller, params, body }) {
      return answerJson(renderAgent(await changeAgent(caller, params.id!, body)));
    },
  }),
];

function renderAgent({ id, name, verified, model, version, declaredAt, redemption, ...row }: AgentRow): Agent {
  return {
    id: id as AgentId,
    name,
    verified,
    model,
    version,
    changedAt: declaredAt === null ? null : toInstant(declaredAt),
    redemption,
    lastActiveMonth: row.activeMonth,
    createdAt: toInstant(row.createdAt),
  };
}

function toInstant(ms: number): string {
  return new Date(ms).toISOString();
}
