export type PlanName = 'starter' | 'growth' | 'scale' | 'unlimited';

/** What an organization may use in a month, and what happens when it has. */
export interface Plan {
  readonly name: PlanName;
  /** at its limits actions are stopped, or only warned of */
  readonly atLimit: 'warn' | 'stop';
  /** ms; null where it is no trial */
  readonly trialEndsAt: number | null;
}

/** Per month; null where there is no limit. */
export interface PlanLimits {
  readonly agents: number | null;
  readonly actions: number | null;
}

export const planLimits: Readonly<Record<PlanName, PlanLimits>> = {
  starter: { agents: 5, actions: 250_000 },
  growth: { agents: 20, actions: 1_000_000 },
  scale: { agents: 50, actions: 5_000_000 },
  unlimited: { agents: null, actions: null },
};

export const unlimitedPlan: Plan = { name: 'unlimited', atLimit: 'warn', trialEndsAt: null };

/** What was used in a month so far. */
export interface Usage {
  /** recorded decisions */
  readonly actions: number;
  /** agents with a recorded decision that counted for them */
  readonly agents: number;
}
