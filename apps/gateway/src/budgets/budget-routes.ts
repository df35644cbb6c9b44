import { budgetSchema, pageSchema } from '@runplane/protocol';
import { answerJson, answers, keyRoute, type Route } from '../http/route.ts';
import { readBudgets } from './read-budgets.ts';

export const budgetRoutes: readonly Route[] = [
  keyRoute({
    method: 'GET',
    path: '/api/v1/budgets',
    summary: 'List the budgets of the active policy set, with how far each is used',
    tag: 'Usage',
    roles: ['approver', 'auditor', 'admin', 'owner'],
    answers: answers(pageSchema('Budgets', budgetSchema), 'All budgets'),
    async handle({ caller, services }) {
      return answerJson({ items: await readBudgets(services.store, caller.ledger), next: null });
    },
  }),
];
