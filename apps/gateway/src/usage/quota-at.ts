import { type QuotaStop, quotaStop } from '@runplane/core';
import type { Place } from '../ledger/command.ts';
import { planOf } from './plan-of.ts';

/** Whether the plan stops one more action at its place in the log. What test mode does is counted nowhere. */
export function quotaAt({ organization, state, now }: Place, isNewAgent: boolean): QuotaStop | null {
  if (organization.testOf !== null) return null;
  return quotaStop(planOf(organization), state.usage, isNewAgent, now);
}
