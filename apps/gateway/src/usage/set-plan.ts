import type { Plan } from '@runplane/core';
import type { SetPlan } from '@runplane/protocol';
import type { Caller } from '../http/caller.ts';
import type { Command } from '../ledger/command.ts';
import type { KeyRow } from '../stores/store.ts';
import { settingsOf } from './plan-of.ts';

const trialMs = 14 * 86_400_000;

/** Puts the organization on a plan, for every decision behind its entry. */
export function setPlan({ ledger, key }: Caller, request: SetPlan): Promise<Plan> {
  return ledger.submit(setPlanCommand(request, key));
}

function setPlanCommand(request: SetPlan, requester: KeyRow): Command<Plan> {
  return {
    urgent: false,
    idempotency: null,
    requester,
    apply({ organization, now }) {
      const plan = planFrom(request, now);
      const trialEndsAt = plan.trialEndsAt === null ? null : new Date(plan.trialEndsAt).toISOString();
      return {
        entries: [
          {
            kind: 'settings.changed',
            subject: organization.org,
            members: { by: requester.id, plan: { ...plan, trialEndsAt } },
            sealed: [],
          },
        ],
        settings: JSON.stringify({ ...settingsOf(organization), plan }),
        answer: () => plan,
      };
    },
  };
}

function planFrom({ name, atLimit, trialEndsAt, trial }: SetPlan, now: number): Plan {
  if (trial === true) return { name, atLimit, trialEndsAt: now + trialMs };
  return { name, atLimit, trialEndsAt: trialEndsAt == null ? null : Date.parse(trialEndsAt) };
}
