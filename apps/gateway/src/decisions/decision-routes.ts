import { decisionSchema } from '@runplane/protocol';
import { answerJson, answers, everyRole, keyRoute, type Route } from '../http/route.ts';
import { readDecision } from './read-decision.ts';

export const decisionRoutes: readonly Route[] = [
  keyRoute({
    method: 'GET',
    path: '/api/v1/decisions/{id}',
    summary: 'Read a decision: the recorded answer, its receipt, the live approval and the full trace',
    tag: 'Decisions',
    roles: everyRole,
    answers: answers(decisionSchema, 'The decision'),
    async handle({ caller, params, services }) {
      return answerJson(await readDecision(services, caller, params.id!));
    },
  }),
];
