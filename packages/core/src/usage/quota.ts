import { type Plan, planLimits, type Usage } from './plan.ts';

/** Why a plan stops an action. */
export interface QuotaStop {
  readonly code: 'quota_exceeded' | 'agent_limit';
  readonly message: string;
}

/**
 * Whether the plan stops one more action; null where it does not.
 *
 * @param used in this month, before the action
 * @param isNewAgent it would be its agent's first one of the month
 */
export function quotaStop(plan: Plan, used: Usage, isNewAgent: boolean, now: number): QuotaStop | null {
  if (plan.atLimit === 'warn') return null;
  const { actions, agents } = planLimits[plan.name];
  if (plan.trialEndsAt !== null && now >= plan.trialEndsAt) {
    return { code: 'quota_exceeded', message: `the trial ended at ${new Date(plan.trialEndsAt).toISOString()}` };
  }
  if (actions !== null && used.actions >= actions) {
    return { code: 'quota_exceeded', message: `the plan ${plan.name} has ${actions} actions a month` };
  }
  if (isNewAgent && agents !== null && used.agents >= agents) {
    return { code: 'agent_limit', message: `the plan ${plan.name} has ${agents} active agents a month` };
  }
  return null;
}
