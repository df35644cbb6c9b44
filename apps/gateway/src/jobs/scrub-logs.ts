import type { LogAudits } from '../audit/log-audit.ts';
import type { Ledger } from '../ledger/command.ts';

/** One step over each log: what is stored is compared with what was signed, in the background, for ever. */
export async function scrubLogs(audits: LogAudits, ledgers: readonly Ledger[]): Promise<void> {
  for (const ledger of ledgers) {
    if (ledger.condition.state === 'ready') await audits.scrub(ledger);
  }
}
