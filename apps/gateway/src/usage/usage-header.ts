import { unlimitedPlan, usageWarnings } from '@runplane/core';
import type { Ledger } from '../ledger/command.ts';
import { planOf } from './plan-of.ts';

/** Beside a decision: the codes of what is used up, or nearly; absent where nothing is. */
export function usageHeader({ organization, state }: Ledger): Readonly<Record<string, string>> | undefined {
  const plan = planOf(organization);
  if (plan === unlimitedPlan) return undefined;
  const warnings = usageWarnings(plan, state.usage, state.ts);
  if (warnings.length === 0) return undefined;
  return { 'runplane-usage-warning': warnings.map(({ code }) => code).join(', ') };
}
