import { type Plan, planLimits, usageWarnings } from '@runplane/core';
import { planSchema, setPlanSchema, type Usage, usageSchema } from '@runplane/protocol';
import { jsonBody } from '../http/body.ts';
import type { Caller } from '../http/caller.ts';
import { administrators, answerJson, answers, keyRoute, type Route } from '../http/route.ts';
import type { Store } from '../stores/store.ts';
import { planOf } from './plan-of.ts';
import { setPlan } from './set-plan.ts';
import { usageAt } from './usage-at.ts';

export const usageRoutes: readonly Route[] = [
  keyRoute({
    method: 'GET',
    path: '/api/v1/usage',
    summary: 'What the organization uses in this month, what its plan has, and the months before',
    tag: 'Usage',
    roles: ['approver', 'auditor', 'admin', 'owner'],
    answers: answers(usageSchema, 'The usage'),
    async handle({ caller, services }) {
      return answerJson(await readUsage(services.store, caller));
    },
  }),
  keyRoute({
    method: 'PUT',
    path: '/api/v1/plan',
    configures: true,
    summary: 'Put the organization on a plan',
    tag: 'Usage',
    roles: administrators,
    body: jsonBody(setPlanSchema),
    answers: answers(planSchema, 'The plan, in force'),
    async handle({ caller, body }) {
      return answerJson(renderPlan(await setPlan(caller, body)));
    },
  }),
];

const mostMonths = 24;

async function readUsage(store: Pick<Store, 'now' | 'usageMonths'>, { ledger }: Caller): Promise<Usage> {
  const now = await store.now();
  const month = usageAt(ledger, now);
  const plan = planOf(ledger.organization);
  const over = await store.usageMonths(ledger.organization.org, mostMonths);
  const last = ledger.state.usage;
  // its row is written with the first entry of a later month
  const isOver = last.month !== '' && last.month < month.month && over[0]?.month !== last.month;
  return {
    plan: renderPlan(plan),
    month,
    warnings: [...usageWarnings(plan, month, now)],
    months: isOver ? [last, ...over] : over,
  };
}

function renderPlan({ name, atLimit, trialEndsAt }: Plan): Usage['plan'] {
  const limits = planLimits[name];
  return { name, ...limits, atLimit, trialEndsAt: trialEndsAt === null ? null : new Date(trialEndsAt).toISOString() };
}
