import { type Plan, planLimits, type Usage } from './plan.ts';

export interface UsageWarning {
  readonly code: 'actions_80' | 'actions_100' | 'agents_80' | 'agents_100' | 'trial_over';
  readonly message: string;
}

const none: readonly UsageWarning[] = [];

/** What an administrator should know before, and when, a limit is reached. */
export function usageWarnings(plan: Plan, used: Usage, now: number): readonly UsageWarning[] {
  const { actions, agents } = planLimits[plan.name];
  // the common case: nothing is limited
  if (actions === null && agents === null && plan.trialEndsAt === null) return none;
  const warnings = [warningOf('actions', used.actions, actions), warningOf('agents', used.agents, agents)];
  const trial = trialWarning(plan, now);
  return [...warnings, trial].filter((warning) => warning !== null);
}

function warningOf(what: 'actions' | 'agents', used: number, limit: number | null): UsageWarning | null {
  if (limit === null || used < 0.8 * limit) return null;
  const message = `${used} of ${limit} ${what === 'agents' ? 'active agents' : what} of this month are used`;
  return { code: used >= limit ? `${what}_100` : `${what}_80`, message };
}

function trialWarning({ trialEndsAt }: Plan, now: number): UsageWarning | null {
  if (trialEndsAt === null || now < trialEndsAt) return null;
  return { code: 'trial_over', message: `the trial ended at ${new Date(trialEndsAt).toISOString()}` };
}
