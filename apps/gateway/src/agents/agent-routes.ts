import { type Agent, type AgentId, agentSchema, pageSchema, registerAgentSchema } from '@runplane/protocol';
import { jsonBody } from '../http/body.ts';
import { administrators, answerJson, answers, keyRoute, type Route } from '../http/route.ts';
import type { AgentRow } from '../stores/store.ts';
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
    body: jsonBody(registerAgentSchema),
    answers: answers(agentSchema, 'The agent', 201),
    async handle({ caller, body }) {
      return answerJson(renderAgent(await registerAgent(caller, body.name)), 201);
    },
  }),
];

function renderAgent({ id, name, verified, createdAt }: AgentRow): Agent {
  return { id: id as AgentId, name, verified, createdAt: new Date(createdAt).toISOString() };
}
