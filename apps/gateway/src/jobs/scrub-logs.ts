import type { LogAudits } from '../audit/log-audit.ts';
import type { Ledger } from '../ledger/command.ts';

/**
 * One step over each log: what is stored is compared with what was signed, in the background, for ever.
 *
 * @param report told once of each entry that a pass stops at: the operator must not need to ask
 */
export function createScrubber(
  audits: Pick<LogAudits, 'scrub'>,
  report: (origin: string, brokenAt: number) => void,
): (ledgers: readonly Ledger[]) => Promise<void> {
  const told = new Map<string, number>();
  return async (ledgers) => {
    for (const ledger of ledgers) {
      if (ledger.condition.state !== 'ready') continue;
      const { org, origin } = ledger.organization;
      const brokenAt = await audits.scrub(ledger);
      if (brokenAt === null) told.delete(org);
      else if (told.get(org) !== brokenAt) {
        told.set(org, brokenAt);
        report(origin, brokenAt);
      }
    }
  };
}
