import { usageWarnings } from '@runplane/core';
import type { Ledger } from '../ledger/command.ts';
import { planOf } from './plan-of.ts';
import { usageAt } from './usage-at.ts';

/** Tells the operator of each warning once a month. */
export function createUsageWatch(
  report: (warning: { readonly origin: string; readonly code: string; readonly message: string }) => void,
): (ledger: Ledger, now: number) => void {
  const told = new Map<string, string>();
  return (ledger, now) => {
    const { organization } = ledger;
    const used = usageAt(ledger, now);
    for (const { code, message } of usageWarnings(planOf(organization), used, now)) {
      const warning = `${organization.org} ${code}`;
      if (told.get(warning) === used.month) continue;
      told.set(warning, used.month);
      report({ origin: organization.origin, code, message });
    }
  };
}
